import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transformWithOxc } from 'vite';
import { getManifest } from 'workbox-build';
import { languages } from '../language/languages.ts';

/** Which part of the offline copy a file belongs to: a language, or what everybody needs. */
function partOf(url: string): string {
  const pagefind =
    /^pagefind\/(?:fragment\/|index\/|wasm\.|pagefind\.)?([A-Za-z]{2}(?:-[A-Za-z]+)?)[_.]/.exec(url);
  const first = pagefind?.[1] ?? url.split('/')[0] ?? '';
  const inCatalog = /^catalog\/([^/]+)\//.exec(url)?.[1];
  const tag = (inCatalog ?? first).toLowerCase();
  return languages.find((language) => language.tag.toLowerCase() === tag)?.tag ?? 'common';
}

/** Writes `service-worker.js` beside the site with the list of files the build made. */
export function precache(base: string): AstroIntegration {
  return {
    name: 'common-thread:precache',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { manifestEntries, size, warnings } = await getManifest({
          globDirectory: folder,
          globPatterns: [
            '**/*.{html,js,css,json,svg,woff2,webmanifest,pagefind,pf_meta,pf_index,pf_fragment}',
          ],
          globIgnores: [
            'service-worker.js',
            'pagefind/pagefind-{ui,modular-ui,component-ui,highlight}*',
            'pagefind/pagefind-*-ui.*',
            'schema/**',
          ],
          maximumFileSizeToCacheInBytes: 4_000_000,
        });
        for (const warning of warnings) logger.warn(warning);
        const files: Record<string, { url: string; revision: string }[]> = {};
        for (const { url, revision } of manifestEntries) {
          const address = `${base}${url.replace(/(^|\/)index\.html$/, '$1')}`;
          (files[partOf(url)] ??= []).push({ url: address, revision: revision ?? url });
        }
        const list = JSON.stringify(files);
        const version = createHash('sha256').update(list).digest('hex').slice(0, 12);
        const source = await readFile(new URL('./service-worker.ts', import.meta.url), 'utf8');
        const { code } = await transformWithOxc(source, 'service-worker.ts');
        const head = `const FILES = ${list};\nconst VERSION = ${JSON.stringify(version)};\n`;
        await writeFile(new URL('service-worker.js', dir), head + code);
        logger.info(
          `${manifestEntries.length} files, ${Math.round(size / 1000)} kB, can be kept for offline use.`,
        );
      },
    },
  };
}
