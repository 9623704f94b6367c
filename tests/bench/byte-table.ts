import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { pagesOf } from '../site/browsing.ts';
import {
  exerciseWeight,
  lessonsWithExercises,
  pageWeight,
  runWeight,
  scriptWeight,
  searchWeight,
} from '../site/weights.ts';
import { bytesOf } from '../tools/offline-list.ts';

/** A line of the README's table of bytes: what is weighed, its bytes, and what it may weigh at most. */
export interface Weighed {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number | null;
}

/** Weighs the site built in `dist` and served at `site`: of each kind the heaviest there is, in English. */
export async function weigh(browser: Browser, site: string): Promise<Weighed[]> {
  const reading = pagesOf('dist').filter((path) => /^en\/lessons\/[^/]+\/(guide\/)?$/.test(path));
  const most = (weights: readonly number[]): number => Math.max(...weights);
  const fresh = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    const done = await work(await context.newPage());
    await context.close();
    return done;
  };
  const exercises: number[] = [];
  for (const lesson of lessonsWithExercises)
    exercises.push((await fresh((page) => exerciseWeight(page, site, lesson))).bytes);
  const file = (name: string): number => statSync(`dist/download/en/one-afternoon${name}`).size;
  return [
    { what: 'a lesson or its guide to read', bytes: most(reading.map(pageWeight)), limit: 14_600 },
    { what: 'what it runs before anyone touches it', bytes: most(reading.map(scriptWeight)), limit: 3_000 },
    { what: 'an exercise in a lesson', bytes: most(exercises), limit: 60_000 },
    {
      what: 'a gathering that runs',
      bytes: await fresh((page) => runWeight(page, site)),
      limit: 90_000,
    },
    {
      what: 'a first search, beside its page',
      bytes: (await fresh((page) => searchWeight(page, site))).bytes,
      limit: 130_000,
    },
    { what: 'English offline, every exercise in it', bytes: bytesOf('dist', 'en'), limit: 2_000_000 },
    { what: '“One afternoon” offline', bytes: bytesOf('dist', 'en/one-afternoon'), limit: null },
    { what: '“One afternoon” as one file, as it lies there', bytes: file('.html'), limit: 1_200_000 },
    { what: '“One afternoon” as a book, as it lies there', bytes: file('.epub'), limit: null },
  ];
}

const marks = ['<!-- bytes: written by `npm run bench` -->', '<!-- end of bytes -->'] as const;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

/** The table as it stands in the README. */
export const tableOf = (weighed: readonly Weighed[]): string =>
  [
    '| what | weighs | at most |',
    '|---|---|---|',
    ...weighed.map(({ what, bytes, limit }) => `| ${what} | ${kB(bytes)} | ${limit ? kB(limit) : ''} |`),
  ].join('\n');

/** Writes the table into the README, between its marks. @throws where they are missing. */
export function writeTable(weighed: readonly Weighed[], readme = 'README.md'): void {
  const text = readFileSync(readme, 'utf8');
  const [from, to] = marks.map((mark) => text.indexOf(mark)) as [number, number]; // as many as there are marks
  if (from < 0 || to < from) throw new Error(`${readme} has no place for the table of bytes.`);
  const until = from + marks[0].length;
  writeFileSync(readme, `${text.slice(0, until)}\n\n${tableOf(weighed)}\n\n${text.slice(to)}`);
}

/** What the README says that each weighs, in bytes. */
export function saidBytes(readme = 'README.md'): Map<string, number> {
  const lines = readFileSync(readme, 'utf8').matchAll(/^\| (.+?) \| ([\d.]+) kB \|/gm);
  return new Map([...lines].map(([, what = '', kilobytes]) => [what, Number(kilobytes) * 1000]));
}
