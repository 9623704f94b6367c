import { hasPseudo, pseudo } from '../languages.ts';
import { mirror } from '../mirror.ts';
import { strings as en, type Strings } from './en.ts';
import { strings as es } from './es.ts';

const files: Readonly<Record<string, Strings>> = { en, es, ...(hasPseudo ? { [pseudo]: mirror(en) } : {}) };

/** The words of the pages in a language, at build: pages are static, so no language file reaches the browser. */
export function interfaceIn(lang: string): Strings {
  return files[lang] ?? en;
}
