import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { LockStrings } from './strings/lock-en.ts';

const files: StringFiles<LockStrings> = {
  en: async () => ({ strings: (await import('./strings/lock-en.ts')).lockStrings }),
  es: async () => ({ strings: (await import('./strings/lock-es.ts')).lockStrings }),
};

/** What is said about locks, in the page's own language; loaded where there is one, or where one is made. */
export const lockWords = (): Promise<LockStrings> => wordsIn(document.documentElement.lang, files);
