import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeEpubs } from './book/write-epubs.ts';
import { readBook, type ReadBook } from './book/route-book.ts';
import { writeBooklets } from './booklet/write-booklets.ts';
import { writeOneFiles } from './one-file/write-files.ts';

/**
 * Writes what can be taken along into the built site, once its pages are there: for each route and language booklets to
 * print, EPUBs and one file. It stands before `offlineCopy`, which says how large they are.
 */
export function editions(base: string): AstroIntegration {
  return {
    name: 'common-thread:editions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir).replace(/\/$/, '');
        const read = onceEach((lang, route, edition) => readBook(dist, base, lang, route, edition));
        const booklets = await writeBooklets(dist, base, read);
        const books = await writeEpubs(dist, base, read);
        const files = await writeOneFiles(dist, base);
        const most = Math.max(0, ...files.map(({ bytes }) => bytes));
        logger.info(`${booklets} booklets to print, ${books.length} EPUBs.`);
        logger.info(`${files.length} one-file editions, the largest of ${Math.round(most / 1000)} kB.`);
      },
    },
  };
}

/** Reads each book once, for all that is made from it. */
function onceEach(read: ReadBook): ReadBook {
  const books = new Map<string, ReturnType<ReadBook>>();
  return (lang, route, edition) => {
    const name = `${lang}/${route}/${edition}`;
    const book = books.get(name) ?? read(lang, route, edition);
    books.set(name, book);
    return book;
  };
}
