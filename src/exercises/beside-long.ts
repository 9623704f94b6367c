import { mount, unmount } from 'svelte';
import { wordsIn } from '../language/words-in.ts';
import type { LongWordsStrings } from './long-words-en.ts';

export const longWordsStrings = (lang: string): Promise<LongWordsStrings> =>
  wordsIn(lang, {
    en: async () => ({ strings: (await import('./long-words-en.ts')).longWordsStrings }),
    es: async () => ({ strings: (await import('./long-words-es.ts')).longWordsStrings }),
  });

/**
 * Puts beside long words, or a field with such words in it, what is said and pressed there; loaded when there is one.
 * `open`: shows the field all the same. Answers the way to take it away.
 */
export function standBeside(
  place: HTMLElement,
  what: 'words' | 'field' | 'refused',
  whole: string,
  open: () => void = () => undefined,
): () => void {
  let gone = false;
  let away = (): void => place.remove();
  const { lang } = document.documentElement;
  void Promise.all([import('./LongWords.svelte'), longWordsStrings(lang)]).then(
    ([{ default: LongWords }, strings]) => {
      if (gone) return;
      const standing = mount(LongWords, { target: place, props: { what, whole, lang, strings, open } });
      away = () => {
        void unmount(standing);
        place.remove();
      };
    },
  );
  return () => {
    gone = true;
    away();
  };
}
