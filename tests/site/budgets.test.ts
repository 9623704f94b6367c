import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { bytesOf, offlineList } from '../tools/offline-list.ts';
import { pagesOf, useBrowser, visit } from './browsing.ts';

useBrowser();
const site = inject('site');
const gzip = (content: Buffer | string): number => gzipSync(content, { level: 9 }).byteLength;

/** What a page runs before anyone touches it: its scripts and what they import at once. */
function scriptBytes(path: string): number {
  const seen = new Set<string>();
  const open = [...readFileSync(`dist/${path}index.html`, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(
    ([, src = '']) => src,
  );
  let bytes = 0;
  for (let src = open.pop(); src; src = open.pop()) {
    if (seen.has(src)) continue;
    seen.add(src);
    const text = readFileSync(`dist${src}`, 'utf8');
    bytes += gzip(text);
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      open.push(`/assets/${next}`);
  }
  return bytes;
}

const reading = pagesOf('dist').filter(
  (path) => /^en\/(lessons|curricula)\//.test(path) && path.split('/').length > 3,
);

test.each(reading)('%s arrives in one flight and runs next to nothing', (path) => {
  expect(gzip(readFileSync(`dist/${path}index.html`))).toBeLessThanOrEqual(14_600);
  expect(scriptBytes(path)).toBeLessThanOrEqual(3_000);
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
  await page.goto(`${site}/en/search/`, { waitUntil: 'networkidle' });
  const fetched = new Set<string>();
  // The context hears what Pagefind's own worker fetches.
  page.context().on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await page.locator('#query').fill('demand');
  await page.locator('[data-results] a').first().waitFor();
  await page.waitForLoadState('networkidle');
  const files = [...fetched].filter((path) => path.startsWith('/pagefind/'));
  expect(files.some((path) => /wasm\./.test(path))).toBe(true);
  expect(files.some((path) => path.endsWith('.pf_index'))).toBe(true);
  const bytes = files.reduce((sum, path) => sum + gzip(readFileSync(`dist${path}`)), 0);
  expect(bytes).toBeLessThanOrEqual(130_000);
  await page.context().close();
});

test('an exercise in a lesson costs at most 60 kB, and nothing before it is started', async () => {
  for (const lesson of [
    'problem-wall',
    'affinity-clustering',
    'dot-voting',
    'but-why',
    'solutions',
    'demand-anatomy',
    'amend-and-decide',
    'agenda',
    'organising-or-mobilising',
    'check-in',
    'community-agreement',
    'listening-pairs',
    'commitments',
    'evaluation-and-closing',
  ]) {
    const { page } = await visit(site, { serviceWorkers: 'block' });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${site}/en/lessons/${lesson}/`, { waitUntil: 'networkidle' });
    expect(fetched.filter((url) => /View|exercise\./.test(url))).toEqual([]);
    const before = fetched.length;
    await page.locator('[data-start]').first().click();
    await page.locator('[data-live] .exercise > *').first().waitFor();
    const bytes = fetched
      .slice(before)
      .reduce((sum, url) => sum + gzip(readFileSync(`dist${new URL(url).pathname}`)), 0);
    expect(bytes, lesson).toBeLessThanOrEqual(60_000);
    await page.context().close();
  }
});

test('a gathering that runs costs at most 90 kB up to its first exercise, everything in it', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  await page.goto(`${site}/en/plan/`);
  await page.getByRole('button', { name: 'One afternoon (240 minutes)' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  const address = await page.getByRole('link', { name: 'Run it' }).getAttribute('href');
  const run = await page.context().newPage();
  const fetched = new Set<string>();
  run.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await run.goto(`${site}${address}`);
  await run.getByRole('radio', { name: /^Only I do/ }).check();
  await run.getByRole('button', { name: 'Begin', exact: true }).click();
  await run.getByRole('button', { name: 'Next', exact: true }).click();
  await run.locator('.exercise > *').first().waitFor();
  const bytes = [...fetched]
    .filter((path) => !/\.(svg|woff2|webmanifest)$/.test(path))
    .reduce(
      (sum, path) => sum + gzip(readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`)),
      0,
    );
  expect(bytes).toBeLessThanOrEqual(90_000);
  await page.context().close();
});

test('all of one language for offline fits into 2 MB', () => {
  expect(bytesOf('dist', 'en')).toBeLessThanOrEqual(2_000_000);
  expect(bytesOf('dist', 'en')).toBeGreaterThan(bytesOf('dist', 'en/one-afternoon'));
  // What the download page says of it was counted by the build.
  const { parts, wishes } = offlineList('dist');
  const said = (wishes['en'] ?? [])
    .flatMap((part) => parts[part] ?? [])
    .reduce((sum, { sent }) => sum + sent, 0);
  expect(Math.abs(said - bytesOf('dist', 'en'))).toBeLessThan(1_000);
});
