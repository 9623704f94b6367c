import { wordsIn } from '../../language/words-in.ts';
import type { CameInStrings } from './strings/came-in-en.ts';

/** What is said when copies come together: loaded only then. */
export const cameInWords = (lang: string): Promise<CameInStrings> =>
  wordsIn(lang, {
    en: async () => ({ strings: (await import('./strings/came-in-en.ts')).cameInStrings }),
    es: async () => ({ strings: (await import('./strings/came-in-es.ts')).cameInStrings }),
  });
