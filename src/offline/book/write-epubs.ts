import { mkdir, writeFile } from 'node:fs/promises';
import { languages } from '../../language/languages.ts';
import { epubOf } from './epub.ts';
import { editions, routesOf, type Edition, type ReadBook } from './route-book.ts';

/** Where a route's EPUB stands in the built site. */
export const pathOf = (lang: string, route: string, edition: Edition): string =>
  `download/${lang}/${route}${edition === 'facilitators' ? '-for-facilitators' : ''}.epub`;

/**
 * Writes the EPUBs of every route in every language, for participants and for facilitators, into the built site in
 * `dist`, which stands at `base`. Answers their paths in it.
 */
export async function writeEpubs(dist: string, base: string, read: ReadBook): Promise<string[]> {
  const written: string[] = [];
  for (const { tag: lang } of languages) {
    await mkdir(`${dist}/download/${lang}`, { recursive: true });
    for (const route of await routesOf(dist, lang))
      for (const edition of editions) {
        const path = pathOf(lang, route, edition);
        const book = await read(lang, route, edition);
        await writeFile(`${dist}/${path}`, await epubOf(book, dist, base));
        written.push(path);
      }
  }
  return written;
}
