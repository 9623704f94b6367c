import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';

/** What a file of the built site weighs as it travels, in bytes. */
export const packed = (content: Buffer | string): number => gzipSync(content, { level: 9 }).byteLength;

const packedFile = (path: string): number =>
  packed(readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`));

const packedFiles = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + packedFile(path), 0);

/** Everything a page asks for from now on, as paths of the site; its own windows and workers included. */
function heard(page: Page): Set<string> {
  const paths = new Set<string>();
  page.context().on('request', (request) => paths.add(new URL(request.url()).pathname));
  return paths;
}

/** A page to read, with its styles: `en/lessons/problem-wall/`. */
export const pageWeight = (path: string): number => packedFile(`/${path}`);

/** What a page runs before anyone touches it: its scripts and what they import at once. */
export function scriptWeight(path: string): number {
  const seen = new Set<string>();
  const open = [...readFileSync(`dist/${path}index.html`, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(
    ([, src = '']) => src,
  );
  for (let src = open.pop(); src; src = open.pop()) {
    if (seen.has(src)) continue;
    seen.add(src);
    for (const [, next = ''] of readFileSync(`dist${src}`, 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([^"]+)"/g,
    ))
      open.push(`/assets/${next}`);
  }
  return packedFiles(seen);
}

/** A first search, over and above its page. The page must not have been given a service worker. */
export async function searchWeight(page: Page, site: string): Promise<{ bytes: number; files: string[] }> {
  await page.goto(`${site}/en/search/`, { waitUntil: 'networkidle' });
  const fetched = heard(page);
  await page.locator('#query').fill('demand');
  await page.locator('[data-results] a').first().waitFor();
  await page.waitForLoadState('networkidle');
  const files = [...fetched].filter((path) => path.startsWith('/pagefind/'));
  return { bytes: packedFiles(files), files };
}

/** Lessons that between them start a view of every kind. */
export const lessonsWithExercises = [
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
];

/** A lesson's first exercise, all that starting it fetches; and what of an exercise came before. */
export async function exerciseWeight(
  page: Page,
  site: string,
  lesson: string,
): Promise<{ bytes: number; before: string[] }> {
  const early = heard(page);
  await page.goto(`${site}/en/lessons/${lesson}/`, { waitUntil: 'networkidle' });
  const before = [...early].filter((path) => /View|exercise\./.test(path));
  const there = new Set(early);
  await page.locator('[data-start]').first().click();
  await page.locator('[data-live] .exercise > *').first().waitFor();
  return { bytes: packedFiles([...early].filter((path) => !there.has(path))), before };
}

/** A gathering that runs, from its page to its first exercise, everything in it but pictures and the typeface. */
export async function runWeight(page: Page, site: string): Promise<number> {
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
  await run.close();
  return packedFiles([...fetched].filter((path) => !/\.(svg|woff2|webmanifest)$/.test(path)));
}
