import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Dice } from '../tools/dice.ts';
import {
  forgetting,
  merging,
  migrating,
  releasedBook,
  relocking,
  writing,
  type Begin,
  type Book,
} from './kill-acts.ts';
import { bring, notHere, open, read } from './kill-reading.ts';
import { KilledBrowser, type Moment } from './killed-browser.ts';

/** A browser that was killed, and what was found in a new one. */
export interface Kill {
  /** What was going on, and when it died. */
  readonly said: string;
  /** Whether the page had said that it was done. */
  readonly done: boolean;
  readonly fault: string | undefined;
}

/** `KILL_SEED=...` makes the same moments again. */
export const seedOfToday = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

/** What is wrong after these kills, each with what it takes to come near it again. */
export const faultsOf = (kills: readonly Kill[]): string[] =>
  kills.flatMap(({ said, fault }) => (fault === undefined ? [] : [`${said}: ${fault}`]));

/** Half of all kills fall somewhere in an act, half right behind something it did to the disk. */
function momentOf(dice: Dice): Moment {
  return dice.roll(2) === 0
    ? { changes: 0, ms: dice.roll(1500) }
    : { changes: 1 + dice.roll(12), ms: dice.pick([0, 0, 1, 3, 10, 30]) };
}

type Which = 'plain' | 'locked' | 'released';
const turns: readonly { readonly begin: Begin; readonly on: Which }[] = [
  { begin: writing, on: 'plain' },
  { begin: merging, on: 'plain' },
  { begin: forgetting, on: 'plain' },
  { begin: relocking, on: 'locked' },
  { begin: forgetting, on: 'locked' },
  { begin: relocking, on: 'locked' },
  { begin: migrating, on: 'released' },
];

/** Opens a notebook in a page, or, where it is still a file, the list of notebooks. */
async function turnTo(page: Page, site: string, { id, file, passphrase }: Book): Promise<void> {
  await page.goto('about:blank'); // else the notebook that is open would stay open
  await page.goto(file ? `${site}/en/notebooks/` : `${site}/en/notebook/#${id}`);
  if (!file) await open(page, [passphrase]);
}

/**
 * Kills a browser so many times on one device, each time in the midst of something it does to a notebook, and reads
 * that notebook in a new one: it must be the last that the page said was saved, or newer, and whole. Ends with the
 * first fault.
 */
export async function killBrowsers(site: string, count: number, seed: number): Promise<readonly Kill[]> {
  console.log(`Killing ${count} browsers, KILL_SEED=${seed}`);
  const dice = new Dice(seed);
  const folder = mkdtempSync(join(tmpdir(), 'common-thread-killed-'));
  const kills: Kill[] = [];
  let browser = await KilledBrowser.on(folder);
  try {
    const books = new Map<Which, Book>();
    let seen: Book | string | undefined; // what the page shows
    for (const which of ['plain', 'locked'] as const)
      books.set(which, await bring(browser.page, site, which));
    for (let nth = 0; nth < count && faultsOf(kills).length === 0; nth += 1) {
      const { begin, on } = turns[nth % turns.length] ?? dice.pick(turns);
      const book = books.get(on) ?? releasedBook();
      if (book !== seen) await turnTo(browser.page, site, book);
      const act = await begin(browser.page, book, dice);
      const moment = momentOf(dice);
      const done = await browser.killDuring(act.work, moment);
      browser = await KilledBrowser.on(folder);
      const after = act.passphrase ? act.passphrase.after : book.passphrase;
      const found = await read(browser.page, site, book.id, done ? [after] : [after, book.passphrase]);
      const fault =
        typeof found !== 'string'
          ? act.fault(found.records, done)
          : found === notHere && act.mayBeMissing?.()
            ? undefined
            : found;
      if (typeof found !== 'string' && on !== 'released') books.set(on, found);
      seen = found;
      kills.push({
        said: `${act.name}, ${moment.ms} ms after ${moment.changes > 0 ? `change ${moment.changes} of the disk` : 'it began'}`,
        done,
        fault,
      });
    }
  } finally {
    await browser.kill();
    if (faultsOf(kills).length > 0) console.log(`What is left of it: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
  return kills;
}
