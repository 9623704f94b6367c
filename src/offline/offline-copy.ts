import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { languages } from '../language/languages.ts';
import { partOf, wishesIn, type RouteParts } from './parts.ts';
import { saySizes } from './say-sizes.ts';
import { buildSearchIndex } from './search-index.ts';
import type { FileList, ListedFile } from './worker/file-list.ts';

const packed = promisify(gzip);

/** Paths of the files that match. The library takes a third of a second to load. */
async function listFiles(
  folder: string,
  patterns: readonly string[],
  leftOut: readonly string[],
): Promise<string[]> {
  const { getManifest } = await import('workbox-build');
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: [...patterns],
    globIgnores: [...leftOut],
    maximumFileSizeToCacheInBytes: 4_000_000,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n')); // what is left out would be missing in a village hall
  return manifestEntries.map(({ url }) => url);
}

const listSite = (folder: string): Promise<string[]> =>
  listFiles(
    folder,
    ['**/*.{html,js,css,json,svg,png,woff2,webmanifest}'],
    ['service-worker.js', 'pagefind/**', 'schema/**', 'download/**'],
  );
const listSearch = (folder: string): Promise<string[]> =>
  listFiles(
    folder,
    ['pagefind/**/*.{js,json,pagefind,pf_meta,pf_index,pf_fragment}'],
    ['pagefind/pagefind-{ui,modular-ui,component-ui,highlight}*', 'pagefind/pagefind-*-ui.*'],
  );

/** A file as the worker lists it: its hash is that of `hashOf`, which the worker holds it against. */
async function listed(folder: string, base: string, path: string): Promise<ListedFile> {
  const content = await readFile(`${folder}/${path}`);
  const hash = createHash('sha256').update(content).digest().subarray(0, 12).toString('base64url');
  const url = `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return { url, hash, bytes: content.byteLength, sent: (await packed(content, { level: 9 })).byteLength };
}

/** What somebody may wish to keep, in every language. */
async function wishesOf(folder: string, parts: FileList['parts']): Promise<FileList['wishes']> {
  const wishes: Record<string, string[]> = {};
  for (const { tag } of languages) {
    const index = await readFile(`${folder}/catalog/${tag}/index.json`, 'utf8');
    const { routes } = JSON.parse(index) as { routes: readonly RouteParts[] }; // written by this build
    Object.assign(wishes, wishesIn(tag, routes, parts));
  }
  return wishes;
}

/** The files of a built site that stands at `base`, by their parts. */
async function listBuild(folder: string, base: string, paths: readonly string[]): Promise<FileList['parts']> {
  const files = await Promise.all(paths.map((path) => listed(folder, base, path)));
  const parts: Record<string, ListedFile[]> = {};
  for (const [nth, file] of files.entries()) (parts[partOf(paths[nth] ?? '')] ??= []).push(file);
  return parts;
}

const joined = (one: FileList['parts'], other: FileList['parts']): FileList['parts'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .sort()
      .map((part) => [part, [...(one[part] ?? []), ...(other[part] ?? [])]]),
  );

/** The same parts, with what was written since in the place of what it was before. */
function replaced(parts: FileList['parts'], anew: FileList['parts']): FileList['parts'] {
  const files = new Map(
    Object.values(anew)
      .flat()
      .map((file) => [file.url, file]),
  );
  return Object.fromEntries(
    Object.entries(parts).map(([part, list]) => [part, list.map((file) => files.get(file.url) ?? file)]),
  );
}

async function fileList(folder: string, parts: FileList['parts']): Promise<FileList> {
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  return { version, parts, wishes: await wishesOf(folder, parts) };
}

/** The list of a built site that stands at `base`, its search index included. */
export async function listSiteAndSearch(folder: string, base: string): Promise<FileList> {
  const paths = [...(await listSite(folder)), ...(await listSearch(folder))];
  return fileList(folder, await listBuild(folder, base, paths));
}

/** Writes `service-worker.js` into a built site: the worker, with the list of files it is to keep. */
export async function writeWorker(folder: string, list: FileList): Promise<void> {
  const head = `const LIST = ${JSON.stringify(list)};\n`;
  await writeFile(`${folder}/service-worker.js`, head + (await bundledWorker()));
}

let worker: Promise<string> | undefined;

function bundledWorker(): Promise<string> {
  worker ??= build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      rolldownOptions: {
        input: fileURLToPath(new URL('./worker/service-worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  }).then((made) => {
    const [file] = 'output' in made ? made.output : [];
    if (file?.type !== 'chunk') throw new Error('The service worker was not bundled.');
    return file.code;
  });
  return worker;
}

/** Makes the search index, says in the pages how large everything is, and writes the service worker. */
export function offlineCopy(base: string): AstroIntegration {
  return {
    name: 'common-thread:offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // The search index is made by its own program: the site's own files are listed meanwhile.
        const [site, pages] = await Promise.all([
          listSite(folder).then((paths) => listBuild(folder, base, paths)),
          buildSearchIndex(folder),
        ]);
        if (pages === 0) throw new Error('The search index has no pages.');
        const search = await listBuild(folder, base, await listSearch(folder));
        const whole = joined(site, search);
        const changed = await saySizes(folder, await fileList(folder, whole));
        const parts = replaced(whole, await listBuild(folder, base, changed));
        await writeWorker(folder, await fileList(folder, parts));
        const files = Object.values(parts).flat();
        const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
        logger.info(`${files.length} files, ${Math.round(size / 1000)} kB, can be kept for offline use.`);
      },
    },
  };
}
