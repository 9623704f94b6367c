import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../language/languages.ts';
import { epubOf } from './book/epub.ts';
import { editions as all, readBook, routesOf, type Edition } from './book/route-book.ts';

/** Where an edition of a route stands in the built site, without its ending. */
export const editionPath = (lang: string, route: string, edition: Edition): string =>
  `download/${lang}/${route}${edition === 'facilitators' ? '-for-facilitators' : ''}`;

/** Writes the EPUBs of every route in these languages into the built site. Answers their paths. */
export async function writeEpubs(dist: string, base: string, tags: readonly string[]): Promise<string[]> {
  const written: string[] = [];
  for (const lang of tags) {
    await mkdir(`${dist}/download/${lang}`, { recursive: true });
    for (const route of await routesOf(dist, lang))
      for (const edition of all) {
        const path = `${editionPath(lang, route, edition)}.epub`;
        const book = await readBook(dist, base, lang, route, edition);
        await writeFile(`${dist}/${path}`, await epubOf(book, dist, base));
        written.push(path);
      }
  }
  return written;
}

/**
 * Makes what can be taken away as a file of its own, from the finished pages: before `offlineCopy`, which says how
 * large it is.
 */
export function editions(base: string): AstroIntegration {
  return {
    name: 'common-thread:editions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir).replace(/\/$/, '');
        const started = performance.now();
        const tags = languages.map(({ tag }) => tag);
        const books = await writeEpubs(dist, base, tags);
        logger.info(`${books.length} books in ${Math.round(performance.now() - started)} ms.`);
      },
    },
  };
}
