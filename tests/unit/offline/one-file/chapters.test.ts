import { expect, test } from 'vitest';
import type { Chapter, RouteBook } from '../../../../src/offline/book/route-book.ts';
import { chaptersOf } from '../../../../src/offline/one-file/chapters.ts';

const chapter = (id: string, html: string, part: Partial<Chapter> = {}): Chapter => ({
  id,
  what: 'lesson',
  title: `<${id}>`,
  lang: 'en',
  dir: 'ltr',
  html,
  styles: [],
  ...part,
});
const book = (...chapters: Chapter[]): RouteBook => ({
  route: 'r',
  lang: 'en',
  dir: 'ltr',
  edition: 'participants',
  title: 'R',
  summary: '',
  chapters,
  styles: [],
});
const words = { previous: 'Before', next: 'After', fallback: 'Not translated' };
const written = (html: string): string => chaptersOf(book(chapter('one', html)), '/a/folder/', words);

test('links lead into the file, and what is on other sites keeps its address', () => {
  expect(written('<a class="b" href="/a/folder/en/notebook/#begin=one/wall">x</a>')).toContain(
    'href="#begin=one/wall"',
  );
  expect(written('<a href="/a/folder/en/lessons/two/">x</a>')).toContain('href="#two"');
  expect(written('<a href="/a/folder/es/lessons/two/">x</a>')).toContain('href="#elsewhere"');
  expect(written('<a href="https://age-encryption.org/">x</a>')).toContain(
    'href="https://age-encryption.org/"',
  );
  expect(written('<a href="#one--why">x</a>')).toContain('href="#one--why"');
});

test('what an exercise is started with comes through whole', () => {
  const html = written(`<p data-startable="{&quot;ask&quot;:&quot;Who's &amp;lt;here&quot;}">x</p>`);
  expect(html).toContain(`data-startable='{"ask":"Who&#39;s &amp;lt;here"}'`);
});

test('each lesson leads to the one before and after it, and says where nobody has translated it', () => {
  const html = chaptersOf(book(chapter('one', ''), chapter('two', '', { lang: 'es' })), '/', words);
  const [first = '', second = ''] = html.split('</article>');
  expect(first).toContain('<a href="#two">After: <span lang="es" dir="ltr">&lt;two&gt;</span></a>');
  expect(first).not.toContain('Not translated');
  expect(second).toContain('<a href="#one">Before: &lt;one&gt;</a>');
  expect(second).toContain('Not translated');
});

test('a lesson that is called like a part of the file stops the build', () => {
  expect(() => chaptersOf(book(chapter('search', '')), '/', words)).toThrow('"search"');
});
