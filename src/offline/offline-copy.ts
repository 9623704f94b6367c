import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transformWithOxc } from 'vite';
import { languages } from '../language/languages.ts';
import { buildSearchIndex } from './search-index.ts';

/** Which part of the offline copy a file belongs to: a language, or what everybody needs. */
function partOf(url: string): string {
  const pagefind =
    /^pagefind\/(?:fragment\/|index\/|wasm\.|pagefind\.)?([A-Za-z]{2}(?:-[A-Za-z]+)?)[_.]/.exec(url);
  const first = pagefind?.[1] ?? url.split('/')[0] ?? '';
  const inCatalog = /^catalog\/([^/]+)\//.exec(url)?.[1];
  const tag = (inCatalog ?? first).toLowerCase();
  return languages.find((language) => language.tag.toLowerCase() === tag)?.tag ?? 'common';
}

interface Listed {
  readonly url: string;
  readonly revision: string;
}

/** The files that match, each with a fingerprint of what is in it. The library takes a third of a second to load. */
async function listFiles(
  folder: string,
  patterns: readonly string[],
  leftOut: readonly string[],
): Promise<{ files: Listed[]; size: number; warnings: string[] }> {
  const { getManifest } = await import('workbox-build');
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: [...patterns],
    globIgnores: [...leftOut],
    maximumFileSizeToCacheInBytes: 4_000_000,
  });
  const files = manifestEntries.map(({ url, revision }) => ({ url, revision: revision ?? url }));
  return { files, size, warnings };
}

/** The site's own files while the search index is being made by its own program, then the index's. */
async function listSite(folder: string): ReturnType<typeof listFiles> {
  const [site, pages] = await Promise.all([
    listFiles(
      folder,
      ['**/*.{html,js,css,json,svg,woff2,webmanifest}'],
      ['service-worker.js', 'pagefind/**', 'schema/**'],
    ),
    buildSearchIndex(folder),
  ]);
  if (pages === 0) throw new Error('The search index has no pages.');
  const index = await listFiles(
    folder,
    ['pagefind/**/*.{js,json,pagefind,pf_meta,pf_index,pf_fragment}'],
    ['pagefind/pagefind-{ui,modular-ui,component-ui,highlight}*', 'pagefind/pagefind-*-ui.*'],
  );
  return {
    files: [...site.files, ...index.files],
    size: site.size + index.size,
    warnings: [...site.warnings, ...index.warnings],
  };
}

/** Makes the search index, and `service-worker.js` beside the site with the list of files the build made. */
export function offlineCopy(base: string): AstroIntegration {
  return {
    name: 'common-thread:offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files: listed, size, warnings } = await listSite(fileURLToPath(dir));
        for (const warning of warnings) logger.warn(warning);
        const files: Record<string, Listed[]> = {};
        for (const { url, revision } of listed) {
          const address = `${base}${url.replace(/(^|\/)index\.html$/, '$1')}`;
          (files[partOf(url)] ??= []).push({ url: address, revision });
        }
        const list = JSON.stringify(files);
        const version = createHash('sha256').update(list).digest('hex').slice(0, 12);
        const source = await readFile(new URL('./service-worker.ts', import.meta.url), 'utf8');
        const { code } = await transformWithOxc(source, 'service-worker.ts');
        const head = `const FILES = ${list};\nconst VERSION = ${JSON.stringify(version)};\n`;
        await writeFile(new URL('service-worker.js', dir), head + code);
        logger.info(`${listed.length} files, ${Math.round(size / 1000)} kB, can be kept for offline use.`);
      },
    },
  };
}
