import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { languages } from '../../language/languages.ts';
import { editions, routesOf, type Chapter, type ReadBook, type RouteBook } from '../book/route-book.ts';
import { stylesOnce } from '../book/styles-once.ts';
import { forPaper } from './for-paper.ts';

const place = /<div data-book="[^"]*"[^>]*data-contents="([^"]*)"[^>]*><\/div>/;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Where a route's booklet stands in the built site. */
export const pageOf = (lang: string, route: string, edition: RouteBook['edition']): string =>
  `${lang}/print/${route}/${edition === 'facilitators' ? 'guide/' : ''}index.html`;

/** Marks what is in another language than the booklet. */
const spoken = ({ lang, dir }: Chapter, book: RouteBook): string =>
  lang === book.lang ? '' : ` lang="${lang}" dir="${dir}"`;

const chapterOf = (chapter: Chapter, book: RouteBook): string =>
  `<section id="${chapter.id}" data-chapter="${escaped(chapter.title)}"${spoken(chapter, book)}>${chapter.html}</section>`;

function contentsOf(book: RouteBook, title: string): string {
  const lines = book.chapters.map(
    (chapter) =>
      `<li><a href="#${chapter.id}"><span class="of"${spoken(chapter, book)}>${escaped(chapter.title)}</span> <span class="at" data-page-of="${chapter.id}"></span></a></li>`,
  );
  return `<section class="contents" id="contents" data-chapter="${title}"><h2>${title}</h2><ol>${lines.join('')}</ol></section>`;
}

/** What a booklet is printed in on any screen: the colours that the site's own styles have for paper. */
function inksOf(css: string): string {
  const [, inks] = /@media print\s*\{\s*:root\s*\{([^}]*)\}/.exec(css) ?? [];
  if (!inks) throw new Error('The styles of the site no longer say which colours paper has.');
  return `.booklet{${inks}}`;
}

/**
 * Puts the chapters of every route into the page that prints them as a booklet, and writes the one style sheet that all of
 * these need beside their own. `dist` is the built site, which stands at `base`. Answers how many there are.
 */
export async function writeBooklets(dist: string, base: string, read: ReadBook): Promise<number> {
  const written: { readonly path: string; readonly html: string }[] = [];
  const sheets: string[] = [];
  let own = '';
  for (const { tag: lang } of languages)
    for (const route of await routesOf(dist, lang))
      for (const edition of editions) {
        const path = `${dist}/${pageOf(lang, route, edition)}`;
        const book = await read(lang, route, edition);
        const page = await readFile(path, 'utf8');
        if (!place.test(page)) throw new Error(`${path} has no place for its chapters.`);
        own ||= stylesOnce([...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css));
        sheets.push(...book.styles);
        const html = page.replace(
          place,
          (_, title: string) =>
            contentsOf(book, title) + book.chapters.map((chapter) => chapterOf(chapter, book)).join(''),
        );
        written.push({ path, html });
      }
  const there = new Set(own.split('\n'));
  const styles = stylesOnce(sheets)
    .split('\n')
    .filter((block) => !there.has(block))
    .join('\n');
  const booklet = await readFile(fileURLToPath(new URL('./booklet.css', import.meta.url)), 'utf8');
  const sheet = `${forPaper(styles)}\n${inksOf(own)}\n${booklet}`;
  const name = `assets/booklet.${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;
  await writeFile(`${dist}/${name}`, sheet);
  const link = `<link rel="stylesheet" href="${base}${name}"></head>`;
  await Promise.all(written.map(({ path, html }) => writeFile(path, html.replace('</head>', link))));
  return written.length;
}
