import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { languages, original } from '../../language/languages.ts';

const source = fileURLToPath(new URL('../../', import.meta.url));
const stringFile = /^(.*\/strings\/(?:[\w-]+-)?)([a-z]{2})\.ts$/;
/** What a group takes out may be in another language than the page, so these come in all. */
const inEveryLanguage = /\/outputs\/strings\//;
const register = 'self.commonThreadWords';

/** A file of strings as the two scripts call it: its path in `src` without the language. */
const nameOf = (id: string): string | undefined =>
  stringFile.test(id) && !inEveryLanguage.test(id)
    ? stringFile.exec(id)?.[1]?.slice(source.length)
    : undefined;

const namesIn = (code: string): string[] =>
  [...code.matchAll(/^export const (\w+)/gm)].flatMap(([, name]) => name ?? []);

/**
 * Keeps strings out of a script that is the same in every language: it takes them from where the script of
 * `wordsOf` has put them. `found` gets the names of all that it takes.
 */
export function wordsApart(found: Set<string>): Plugin {
  return {
    name: 'common-thread:words-apart',
    enforce: 'pre',
    async load(id) {
      const name = nameOf(id);
      if (name === undefined) return null;
      found.add(name);
      const exported = namesIn(await readFile(id, 'utf8'));
      return exported
        .map((each) => `export const ${each} = ${register}[${JSON.stringify(name)}].${each};`)
        .join('\n');
    },
  };
}

const entry = 'common-thread:words';

/** What puts the strings of one language where they are taken from; the original's where it has none of its own. */
export function wordsOf(
  lang: string,
  found: ReadonlySet<string>,
): { readonly entry: string; plugin: Plugin } {
  const own = languages.find(({ tag }) => tag === lang && /^[a-z]{2}$/.test(tag))?.tag ?? original;
  const names = [...found].sort();
  const imports = names.map((name, nth) => `import * as w${nth} from '${source}${name}${own}.ts';`);
  const put = names.map((name, nth) => `${JSON.stringify(name)}: w${nth}`);
  return {
    entry,
    plugin: {
      name: 'common-thread:words',
      enforce: 'pre',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? `${imports.join('\n')}\n${register} = { ${put.join(', ')} };` : null),
    },
  };
}
