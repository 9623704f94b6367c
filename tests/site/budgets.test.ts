import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { saidBytes } from '../bench/byte-table.ts';
import { bytesOf, offlineList } from '../tools/offline-list.ts';
import { pagesOf, useBrowser, visit } from './browsing.ts';
import {
  exerciseWeight,
  lessonsWithExercises,
  pageWeight,
  runWeight,
  scriptWeight,
  searchWeight,
} from './weights.ts';

useBrowser();
const site = inject('site');
const reading = pagesOf('dist').filter(
  (path) => /^en\/(lessons|curricula)\//.test(path) && path.split('/').length > 3,
);

/** What was weighed here, in bytes, by what the README calls it. */
const weighed = new Map<string, number>();
const most = (what: string, bytes: number): void =>
  void weighed.set(what, Math.max(bytes, weighed.get(what) ?? 0));

test.each(reading)('%s arrives in one flight and runs next to nothing', (path) => {
  expect(pageWeight(path)).toBeLessThanOrEqual(14_600);
  expect(scriptWeight(path)).toBeLessThanOrEqual(3_000);
  if (path.startsWith('en/lessons/')) most('a lesson or its guide to read', pageWeight(path));
});

test('no page carries a style of a view that only may be started', () => {
  const styles = new Map<string, string>();
  let drawn = '';
  for (const path of pagesOf('dist')) {
    const html = readFileSync(`dist/${path}index.html`, 'utf8');
    for (const [, css = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
      for (const [, scope = ''] of css.matchAll(/\.(svelte-[a-z0-9]+)/g)) styles.set(scope, path);
    drawn += html.replaceAll(/<style[^>]*>.*?<\/style>/gs, '');
  }
  expect(styles.size).toBeGreaterThan(0);
  expect([...styles].filter(([scope]) => !drawn.includes(scope))).toEqual([]);
});

test('a page allows its own styles and scripts, and none of another', () => {
  for (const path of pagesOf('dist')) {
    const html = readFileSync(`dist/${path}index.html`, 'utf8');
    const own = [...html.matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gs)].flatMap(([, , content = '']) =>
      content ? [`sha256-${createHash('sha256').update(content).digest('base64')}`] : [],
    );
    const allowed = [...html.matchAll(/'(sha256-[^']+)'/g)].map(([, name]) => name);
    expect(own.length, path).toBeGreaterThan(0);
    expect(new Set(allowed), path).toEqual(new Set(own));
  }
});

test('a started view brings its styles, and only itself', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  await page.goto(`${site}/en/lessons/problem-wall/`);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await page.locator('[data-start]').first().click();
  await page.locator('[data-live] .exercise > *').first().waitFor();
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length && cssRules[0]?.cssText.slice(0, 17)),
  );
  expect(rules.length).toBeGreaterThan(2);
  expect(new Set(rules)).toEqual(new Set(['@layer components']));
  await page.context().close();
});

test('the first search result costs at most 130 kB over and above its page', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  const { bytes, files } = await searchWeight(page, site);
  expect(files.some((path) => /wasm\./.test(path))).toBe(true);
  expect(files.some((path) => path.endsWith('.pf_index'))).toBe(true);
  expect(bytes).toBeLessThanOrEqual(130_000);
  most('a first search, beside its page', bytes);
  await page.context().close();
});

test('an exercise in a lesson costs at most 60 kB, and nothing before it is started', async () => {
  for (const lesson of lessonsWithExercises) {
    const { page } = await visit(site, { serviceWorkers: 'block' });
    const { bytes, before } = await exerciseWeight(page, site, lesson);
    expect(before).toEqual([]);
    expect(bytes, lesson).toBeLessThanOrEqual(60_000);
    most('an exercise in a lesson', bytes);
    await page.context().close();
  }
});

test('a gathering that runs costs at most 90 kB up to its first exercise, everything in it', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  const bytes = await runWeight(page, site);
  expect(bytes).toBeLessThanOrEqual(90_000);
  most('a gathering that runs', bytes);
  await page.context().close();
});

test('all of one language for offline fits into 2 MB', () => {
  expect(bytesOf('dist', 'en')).toBeLessThanOrEqual(2_000_000);
  most('English offline, every exercise in it', bytesOf('dist', 'en'));
  expect(bytesOf('dist', 'en')).toBeGreaterThan(bytesOf('dist', 'en/one-afternoon'));
  // What the download page says of it was counted by the build.
  const { parts, wishes } = offlineList('dist');
  const said = (wishes['en'] ?? [])
    .flatMap((part) => parts[part] ?? [])
    .reduce((sum, { sent }) => sum + sent, 0);
  expect(Math.abs(said - bytesOf('dist', 'en'))).toBeLessThan(1_000);
});

test('the README says what these weigh, as they weigh now', () => {
  const said = saidBytes();
  expect(said.size).toBeGreaterThan(5);
  for (const [what, bytes] of weighed) {
    const line = `README says ${said.get(what)} of “${what}”, it weighs ${bytes}: npm run bench writes the table anew`;
    expect(Math.abs((said.get(what) ?? 0) / bytes - 1), line).toBeLessThan(0.05);
  }
});
