import type { Strings as ArcStrings } from '../../facilitation/arc/strings/en.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import { oneFileWords } from './one-file-words.ts';
import type { Strings } from './strings/en.ts';

export { default } from './FileNotebook.svelte';

const files: StringFiles<ArcStrings> = {
  en: () => import('../../facilitation/arc/strings/en.ts'),
  es: () => import('../../facilitation/arc/strings/es.ts'),
};

/** What the notebook in the one file says: what it says on the site, and what is particular to a file. */
export async function fileNotebookWords(
  lang: string,
): Promise<{ readonly strings: ArcStrings; readonly words: Strings }> {
  const [strings, words] = await Promise.all([wordsIn(lang, files), oneFileWords(lang)]);
  return { strings, words };
}
