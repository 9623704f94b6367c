import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/offline/book/cover.ts';
import { epubOf } from '../../../../src/offline/book/epub.ts';
import type { Chapter, RouteBook } from '../../../../src/offline/book/route-book.ts';

const dist = mkdtempSync(join(tmpdir(), 'common-thread-book-'));
mkdirSync(join(dist, 'fonts'));
mkdirSync(join(dist, 'figures'));
writeFileSync(join(dist, 'fonts/league-gothic.woff2'), 'font');
writeFileSync(join(dist, 'figures/tree.png'), 'tree');

const chapter = (id: string, html: string, part: Partial<Chapter> = {}): Chapter => ({
  id,
  what: 'lesson',
  title: `The ${id} & more`,
  lang: 'en',
  dir: 'ltr',
  html: `<h1>The ${id} &amp; more</h1>${html}`,
  styles: [],
  ...part,
});

const book = (part: Partial<RouteBook> = {}, ...chapters: Chapter[]): RouteBook => ({
  route: 'one-day',
  lang: 'en',
  dir: 'ltr',
  edition: 'participants',
  title: 'One day',
  summary: 'From <many> problems & “one” demand.',
  chapters: [
    chapter('route', '<p>1 < 2<br>“so” &amp; on</p><a href="#wall">The wall</a>', { what: 'route' }),
    ...chapters,
  ],
  styles: [],
  ...part,
});

const wall = chapter(
  'wall',
  `<svg viewBox="0 0 4 4" aria-hidden="true"><mask id="wall--m"><path d="M0 0h4"></path></mask></svg>
   <table data-x="1" class="table svelte-abc"><tbody><tr><td></td><td lang="es">uno</td></tr></tbody></table>
   <p id="wall--why">Why</p><a href="#wall--why">down</a> <a href="#route--gone">to a part that is not there</a>
   <a href="/a/folder/en/notebook/">the site</a> <a href="https://example.org/">elsewhere</a>
   <img src="/a/folder/figures/tree.png" alt="A tree" loading="lazy">`,
);

type Files = Record<string, Uint8Array>;
const opened = async (of: RouteBook): Promise<Files> => unzipSync(await epubOf(of, dist, '/a/folder/'));
const text = (files: Files, name: string): string => strFromU8(files[name] ?? new Uint8Array());
const xml = (of: string) => load(of, { xml: true });

test('the format stands first and uncompressed, so that a program knows it by its first bytes', async () => {
  const bytes = await epubOf(book({}, wall), dist, '/a/folder/');
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('the same content gives the same bytes, and other content another version of the same book', async () => {
  const [one, again] = await Promise.all([1, 2].map(() => epubOf(book({}, wall), dist, '/a/folder/')));
  expect(one).toEqual(again);
  const facts = async (of: RouteBook): Promise<string[]> => {
    const $ = xml(text(await opened(of), 'book/package.opf'));
    return [$('dc\\:identifier').text(), $('meta[property="schema:version"]').text()];
  };
  const [identifier, version] = await facts(book({}, wall));
  const [sameIdentifier, otherVersion] = await facts(book({}, chapter('wall', '<p>Anew</p>')));
  const [otherIdentifier] = await facts(book({ edition: 'facilitators' }, wall));
  expect(sameIdentifier).toBe(identifier);
  expect(otherVersion).not.toBe(version);
  expect(otherIdentifier).not.toBe(identifier);
});

test('what HTML leaves open is closed, and drawings and languages are named as XML wants it', async () => {
  const files = await opened(book({}, wall));
  expect(text(files, 'book/route.xhtml')).toContain('<p>1 &lt; 2<br/>“so” &amp; on</p>');
  const page = text(files, 'book/wall.xhtml');
  expect(page).toContain('<svg viewBox="0 0 4 4" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">');
  expect(page).toContain('<td lang="es" xml:lang="es">uno</td>');
  expect(page).not.toMatch(/ data-|svelte-|loading=/);
  expect(text(files, 'book/package.opf')).toContain('From &lt;many&gt; problems &amp; “one” demand.');
});

test('links lead to files of the book, and nothing leads to a site whose name nobody knows', async () => {
  const files = await opened(book({}, wall));
  expect(text(files, 'book/route.xhtml')).toContain('<a href="wall.xhtml">The wall</a>');
  const page = text(files, 'book/wall.xhtml');
  expect(page).toContain('<a href="#wall--why">down</a> <a href="route.xhtml">to a part');
  expect(page).toContain('the site <a href="https://example.org/">elsewhere</a>');
  expect(page).not.toContain('/a/folder/');
});

test('every id is there once, every file is listed, and every line of the contents leads to a chapter', async () => {
  const files = await opened(book({}, wall));
  const $ = xml(text(files, 'book/package.opf'));
  const listed = $('manifest item')
    .toArray()
    .map((item) => `book/${$(item).attr('href')}`);
  const inBook = Object.keys(files).filter((name) => name.startsWith('book/') && !name.endsWith('.opf'));
  expect([...listed].sort()).toEqual(inBook.sort());
  for (const name of inBook.filter((each) => each.endsWith('.xhtml'))) {
    const page = xml(text(files, name));
    const ids = page('[id]')
      .toArray()
      .map((element) => page(element).attr('id'));
    expect(new Set(ids).size, name).toBe(ids.length);
  }
  const contents = xml(text(files, 'book/nav.xhtml'));
  const lines = contents('#toc a').toArray();
  expect(lines.map((line) => contents(line).text())).toEqual(['The route & more', 'The wall & more']);
  expect(lines.every((line) => `book/${contents(line).attr('href')}` in files)).toBe(true);
});

test('pictures come along, and one from elsewhere stops the build', async () => {
  const files = await opened(book({}, wall));
  expect(text(files, 'book/pictures/figures-tree.png')).toBe('tree');
  expect(text(files, 'book/wall.xhtml')).toContain('<img src="pictures/figures-tree.png" alt="A tree"/>');
  const foreign = book({}, chapter('wall', '<img src="https://example.org/a.png" alt="">'));
  await expect(epubOf(foreign, dist, '/a/folder/')).rejects.toThrow('https://example.org/a.png');
});

test('a book in a script from the right is turned and read from the right', async () => {
  const files = await opened(book({ lang: 'ar', dir: 'rtl' }, wall));
  expect(text(files, 'book/package.opf')).toContain('<spine page-progression-direction="rtl">');
  expect(text(files, 'book/wall.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
  expect(text(files, 'book/nav.xhtml')).toContain('lang="en" xml:lang="en" dir="ltr">The wall');
});

test('a title stands as large as the banner allows, broken where its words end', () => {
  expect(linesOf('One afternoon in two languages').lines).toEqual(['One afternoon in', 'two languages']);
  const long = linesOf('Incomprehensibilities');
  expect(long.lines).toEqual(['Incomprehensibilities']);
  expect(long.size).toBeLessThan(linesOf('One day').size);
});
