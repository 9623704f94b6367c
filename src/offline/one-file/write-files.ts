import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { languages } from '../../language/languages.ts';
import { editions, readBook, routesOf, type Edition } from '../book/route-book.ts';
import { bundleScripts } from './bundle.ts';
import { oneFileWords } from './one-file-words.ts';
import { onePage } from './page.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A file for somebody to take along, by its path in the built site. */
export interface WrittenFile {
  readonly path: string;
  readonly lang: string;
  readonly route: string;
  readonly edition: Edition;
  readonly bytes: number;
}

/** Where a route's one file stands in the built site. */
export const pathOf = (lang: string, route: string, edition: Edition): string =>
  `download/${lang}/${route}${edition === 'facilitators' ? '-with-guides' : ''}.html`;

/**
 * Writes the one-file edition of every route in every language, for participants and with guides, into the built site in
 * `dist`, which stands at `base`. Answers what it wrote.
 */
export async function writeOneFiles(dist: string, base: string): Promise<WrittenFile[]> {
  const routes = new Map<string, readonly string[]>();
  for (const { tag } of languages) routes.set(tag, await routesOf(dist, tag));
  if ([...routes.values()].every(({ length }) => length === 0)) return []; // the scripts take seconds to make
  const { work, words } = await bundleScripts();
  const styles = await readFile(path('./one-file.css'), 'utf8');
  const font = await readFile(`${dist}/fonts/league-gothic.woff2`, 'base64');
  const written: WrittenFile[] = [];
  for (const { tag: lang } of languages) {
    await mkdir(`${dist}/download/${lang}`, { recursive: true });
    const pieces = {
      lang,
      words: await oneFileWords(lang),
      catalog: await readFile(`${dist}/catalog/${lang}/index.json`, 'utf8'),
      scripts: [words[lang] ?? '', work],
      styles,
      face: `data:font/woff2;base64,${font}`,
    };
    for (const route of routes.get(lang) ?? [])
      for (const edition of editions) {
        const html = onePage(await readBook(dist, base, lang, route, edition, true), base, pieces);
        const file = pathOf(lang, route, edition);
        await writeFile(`${dist}/${file}`, html);
        written.push({ path: file, lang, route, edition, bytes: Buffer.byteLength(html) });
      }
  }
  return written;
}
