import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** What a page of the site has and one file has not, and what stands in its place: paths in `src`. */
const inPlaceOf: readonly (readonly [of: RegExp, stands: string])[] = [
  [/^language\/link\.ts$/, 'offline/one-file/link-inside.ts'],
  [/^notebook\/storage\/key-file\.ts$/, 'notebook/storage/key-rows.ts'],
  [/^notebook\/storage\/passphrase-work\.ts$/, 'notebook/storage/passphrase-work-inside.ts'],
  [/^exercises\/[\w-]+\/sample\.ts$/, 'offline/one-file/no-sample.ts'],
];

const keyPairs = /^@noble\/(curves|post-quantum)\//;

/** Lets what is made for the site work in one file: whoever imports the one module gets the other. */
export function instead(): Plugin {
  return {
    name: 'common-thread:instead',
    enforce: 'pre',
    async resolveId(specifier, importer, options) {
      if (keyPairs.test(specifier)) return `${source}offline/one-file/no-key-pairs.ts`;
      if (!importer || !specifier.startsWith('.')) return null;
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      if (!found?.id.startsWith(source)) return null;
      const path = found.id.slice(source.length);
      const other = inPlaceOf.find(([of]) => of.test(path))?.[1];
      return other ? `${source}${other}` : null;
    },
  };
}
