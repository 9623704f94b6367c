import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { hasPseudo, languages } from '../../language/languages.ts';
import { adoptViewStyles } from '../../styles/adopt-view-styles.ts';
import { neverHydrated } from '../never-hydrated.ts';
import { standIns } from '../stand-ins.ts';
import { instead } from './instead.ts';
import { wordsApart, wordsOf } from './words-apart.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** One script that needs no other file. */
async function inOnePiece(input: string, plugins: readonly (Plugin | Plugin[])[]): Promise<string> {
  const made = await build({
    configFile: false,
    root: path('../../../'),
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { 'lib0/logging': path('../../notebook/yjs-says.ts') } },
    plugins: [...plugins],
    worker: { format: 'iife', plugins: () => [instead()] },
    define: { __PSEUDO__: JSON.stringify(hasPseudo) },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const files = 'output' in made ? made.output : [];
  const [script, ...others] = files;
  if (script?.type !== 'chunk' || others.length > 0)
    throw new Error(
      `One file was to be made, and it was ${files.map(({ fileName }) => fileName).join(', ')}.`,
    );
  return script.code;
}

/**
 * The scripts of the one-file edition. `work` is all of the site that works with a group's words, the same in every
 * language; `words` are what it says in each, and stand before it.
 */
export async function bundleScripts(): Promise<{
  readonly work: string;
  readonly words: Readonly<Record<string, string>>;
}> {
  const found = new Set<string>();
  const work = await inOnePiece(path('./one-file.ts'), [
    instead(),
    wordsApart(found),
    ...svelte({ configFile: false }),
    ...adoptViewStyles(),
    neverHydrated(),
    standIns(),
  ]);
  const words: Record<string, string> = {};
  for (const { tag } of languages) {
    const { entry, plugin } = wordsOf(tag, found);
    words[tag] = await inOnePiece(entry, [plugin]);
  }
  return { work, words };
}
