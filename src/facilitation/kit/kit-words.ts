import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** The words of the paper in a language; English where it has none. */
export const kitWords = (lang: string): Promise<Strings> => wordsIn(lang, files);

/** The kit with its words, loaded when a plan is in sight: who only opens a plan does not wait for it. */
export async function openKit(lang: string) {
  const [{ default: Kit }, strings] = await Promise.all([import('./Kit.svelte'), kitWords(lang)]);
  return { Kit, strings };
}
