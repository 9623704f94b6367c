import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** The words of a book that are not its chapters'; English where a language has none. */
export const bookWords = (lang: string): Promise<Strings> => wordsIn(lang, files);
