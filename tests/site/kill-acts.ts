import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { newCard } from '../../src/exercises/cards.ts';
import { allRecords } from '../../src/notebook/copy-json.ts';
import { openCopy, saveCopy } from '../../src/notebook/copy.ts';
import { NotebookDocument } from '../../src/notebook/document.ts';
import { newId } from '../../src/notebook/id.ts';
import { plainAbout } from '../../src/notebook/memory.ts';
import { ranksAfter } from '../../src/notebook/rank.ts';
import type { Card } from '../../src/notebook/records/card.ts';
import type { AnyRecord } from '../../src/notebook/records/registry.ts';
import { today } from '../../src/notebook/shelf.ts';
import type { Dice } from '../tools/dice.ts';

type Records = readonly AnyRecord[];

/** A notebook on a device, as it was last seen whole. */
export interface Book {
  readonly id: string;
  readonly records: Records;
  /** What merges. */
  readonly state: Uint8Array;
  readonly passphrase: string | undefined;
  /** The file it still is, where it is on no device yet. */
  readonly file?: Buffer;
}

/** What a page is about to do to a notebook. */
export interface Act {
  readonly name: string;
  /** Does it, and comes to its end only when the page has said that it is done and saved. */
  readonly work: () => Promise<void>;
  /** What is wrong with the records that stand afterwards, if anything; `done`: the work came to its end. */
  readonly fault: (found: Records, done: boolean) => string | undefined;
  /** Whether the notebook may still not be there at all; absent: it may not. */
  readonly mayBeMissing?: () => boolean;
  /** The passphrase it puts before the notebook, or none. */
  readonly passphrase?: { readonly after: string | undefined };
}

/** Makes an act ready in a page that has the notebook open, or, where it is still a file, the list of notebooks. */
export type Begin = (page: Page, book: Book, dice: Dice) => Promise<Act>;

const text = (records: Records): string =>
  JSON.stringify([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
const saved = (page: Page): Promise<void> => page.getByText('Saved', { exact: true }).waitFor();
const cardsIn = (records: Records): Card[] => records.filter((record) => record.type === 'card');
const toWall = (page: Page): Promise<void> => page.getByRole('link', { name: /Go on: Problem wall/ }).click();

/** What distinguishes one from the other, a line a record. */
function difference(one: Records, other: Records): string {
  const [was, is] = [one, other].map((records) => new Set(records.map((record) => JSON.stringify(record))));
  const lines = [
    ...[...(was ?? [])].filter((line) => !is?.has(line)).map((line) => `- ${line}`),
    ...[...(is ?? [])].filter((line) => !was?.has(line)).map((line) => `+ ${line}`),
  ];
  return ['', ...lines.slice(0, 12), lines.length > 12 ? `${lines.length} lines in all` : ''].join('\n');
}

/** What was or what should be, either of them whole; only the latter where the page has said so. */
const either =
  (before: Records, after: Records): Act['fault'] =>
  (found, done) => {
    if (text(found) === text(after)) return undefined;
    if (text(found) !== text(before))
      return `neither what was (${difference(before, found)}) nor what should be (${difference(after, found)})`;
    return done ? 'what the page said was saved is gone' : undefined;
  };

/** Cards keyed so fast that some wait while others are stored, and so many that the storage compacts them. */
export const writing: Begin = async (page, { records }) => {
  await toWall(page);
  const entry = page.getByLabel('New card');
  await entry.waitFor();
  const known = new Set(records.map(({ id }) => id));
  const last = Math.max(
    0,
    ...cardsIn(records).map(({ number }) => Number(/^A(\d+)$/.exec(number)?.[1] ?? 0)),
  );
  const words = Array.from({ length: 70 }, (_, nth) => `said ${last + nth + 1}`);
  let confirmed = 0;
  return {
    name: 'writing',
    work: async () => {
      for (const [nth, each] of words.entries()) {
        await entry.fill(each);
        await entry.press('Enter');
        if (nth % 5 !== 4) continue;
        await page.getByText(`A${last + nth + 1} added.`).waitFor();
        await saved(page);
        confirmed = nth + 1;
      }
    },
    fault: (found) => {
      if (text(found.filter(({ id }) => known.has(id))) !== text(records)) return 'what stood before changed';
      const added = found.filter(({ id }) => !known.has(id));
      const kept = cardsIn(added).map((card) => card.words);
      if (kept.length !== added.length || kept.some((each, nth) => each !== words[nth]))
        return `no beginning of the row: ${text(added)}`;
      return kept.length < confirmed ? `${kept.length} cards of ${confirmed} that were saved` : undefined;
    },
  };
};

/** A passphrase put before a notebook, another in its place, or the lock taken off. */
export const relocking: Begin = async (page, { records, passphrase }, dice) => {
  await page.getByRole('link', { name: 'What we keep' }).click();
  const next = `kettle violin harbour ${dice.roll(1_000_000)}`;
  const changing = passphrase !== undefined && dice.roll(3) > 0;
  const offered = { locking: 'Lock it', changing: 'Change it', off: 'Take it off' };
  const said = {
    locking: 'Locked with a passphrase',
    changing: 'The passphrase is changed.',
    off: 'The lock is off.',
  };
  const what = passphrase === undefined ? 'locking' : changing ? 'changing' : 'off';
  if (passphrase !== undefined) {
    await page.getByText(changing ? 'Change the passphrase' : 'Take the lock off').click();
    await page.getByLabel('Passphrase now').fill(passphrase);
  }
  if (what !== 'off') {
    await page.getByLabel('New passphrase').fill(next);
    await page.getByLabel('The same once more').fill(next);
  }
  return {
    name: { locking: 'locking', changing: 'changing a passphrase', off: 'taking a lock off' }[what],
    work: async () => {
      await page.getByRole('button', { name: offered[what] }).click();
      await page.getByText(said[what]).waitFor();
    },
    fault: either(records, records),
    passphrase: { after: what === 'off' ? undefined : next },
  };
};

/** A copy that comes in from another device: new cards, one written over, and now and then one forgotten there. */
export const merging: Begin = async (page, { id, records, state }, dice) => {
  const there = new NotebookDocument(plainAbout({ id }), [state]);
  const cards = cardsIn(records);
  const spoken = cards.filter(({ forgotten }) => !forgotten);
  const [changed, gone] = [spoken[0], dice.roll(2) === 0 ? spoken[1] : undefined];
  const activity = cards[0]?.activity ?? '';
  const mark = dice.roll(1_000_000);
  there.apply({
    put: [
      ...ranksAfter(cards.at(-1)?.rank ?? null, 40).map((rank, nth) =>
        newCard({
          activity,
          rank,
          number: `B${nth}`,
          role: 'problem',
          lang: 'en',
          words: `there ${mark} ${nth}`,
        }),
      ),
      ...(changed ? [{ ...changed, words: `there ${mark}` }] : []),
    ],
  });
  if (gone) there.forget([gone.id]);
  const buffer = Buffer.from(saveCopy(there.snapshot, there.state()));
  const after = allRecords(there.snapshot);
  there.destroy();
  await page.getByRole('link', { name: 'Take out' }).click();
  await page
    .getByRole('button', { name: 'Bring in a copy from another device' })
    .setInputFiles({ name: 'copy.zip', mimeType: 'application/zip', buffer });
  const button = page.getByRole('button', { name: 'Bring in', exact: true });
  await button.waitFor();
  return {
    name: gone ? 'merging, words forgotten there' : 'merging',
    work: async () => {
      await button.click();
      await page.getByText('Came in: 40 cards').waitFor();
      await saved(page);
    },
    fault: either(records, after),
  };
};

/** Words forgotten: everything is put under a new key. */
export const forgetting: Begin = async (page, { records, passphrase }, dice) => {
  const card = dice.pick(
    cardsIn(records).filter(({ forgotten, number }) => !forgotten && number.startsWith('A')),
  );
  await toWall(page);
  await page.getByRole('button', { name: `Open ${card.number}`, exact: true }).click();
  await page.getByRole('button', { name: 'Forget these words' }).click();
  const ask = page.getByRole('button', { name: 'Forget them' });
  await ask.waitFor();
  const emptied: Card = { ...card, words: '', also: {}, drawing: null, sound: null, forgotten: true };
  return {
    name: passphrase === undefined ? 'forgetting' : 'forgetting behind a lock',
    work: async () => {
      await ask.click();
      await page.getByText('Words forgotten').first().waitFor();
      await saved(page);
    },
    fault: either(
      records,
      records.map((record) => (record.id === card.id ? emptied : record)),
    ),
  };
};

/** A released notebook, dated today and under another name. */
export function releasedBook(): Book {
  const json = JSON.parse(readFileSync('tests/fixtures/notebook/version-1.json', 'utf8'));
  json.about.id = newId();
  json.about.keep.until = null;
  json.records.find(({ type }: AnyRecord) => type === 'gathering').date = today();
  const file = Buffer.from(JSON.stringify(json));
  const { about, records, state } = openCopy(file);
  return { id: about.id, records, state, passphrase: undefined, file };
}

/** A notebook of the first version comes to this device and is written in, and so stored as today's. */
export const migrating: Begin = async (page, { records, file = Buffer.of() }, dice) => {
  const present = 100 + dice.roll(900);
  const after = records.map((record) => (record.type === 'gathering' ? { ...record, present } : record));
  const buttons = page.getByRole('button', { name: 'Bring back a saved copy' });
  await buttons.waitFor();
  let came = false;
  return {
    name: 'bringing back what an older version wrote, and writing in it',
    work: async () => {
      await buttons.setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: file });
      const field = page.getByLabel('How many are here?');
      await field.waitFor();
      await saved(page);
      came = true;
      await field.fill(String(present));
      await field.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).and(page.locator(':enabled')).waitFor();
      await saved(page);
    },
    fault: (found, done) => (found.length === 0 && !came ? undefined : either(records, after)(found, done)),
    mayBeMissing: () => !came,
  };
};
