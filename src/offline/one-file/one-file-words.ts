import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** What the one-file edition says of itself, in a language. */
export const oneFileWords = (lang: string): Promise<Strings> => wordsIn(lang, files);
