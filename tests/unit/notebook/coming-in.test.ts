import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRecords, copyText } from '../../../src/notebook/copy-json.ts';
import { comeTogether } from '../../../src/notebook/come-together.ts';
import { openCopy, saveCopy } from '../../../src/notebook/copy.ts';
import { NotebookDocument, type CopyState } from '../../../src/notebook/document.ts';
import { summarize, type MergeSummary } from '../../../src/notebook/merge-summary.ts';
import type { Activity } from '../../../src/notebook/records/activity.ts';
import type { Card } from '../../../src/notebook/records/card.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import { find } from '../../../src/notebook/snapshot.ts';
import { tablePart } from '../../../src/notebook/table-part.ts';
import { withInside } from '../../fixtures/with-inside.ts';
import { about, card, deed, demand, exchange, link, live, pile } from './replicas.ts';

const whole = (document: NotebookDocument): CopyState => ({ state: document.state(), lone: false });

function bring(home: NotebookDocument, ...copies: CopyState[]): MergeSummary {
  const before = home.snapshot;
  const parts = copies.flatMap((copy) => home.bringIn(copy, comeTogether).both);
  return summarize(before, home.snapshot, parts);
}

/** Two devices with the same notebook. */
function two(records: readonly AnyRecord[]): [NotebookDocument, NotebookDocument] {
  const first = new NotebookDocument(about);
  first.apply({ about, put: records });
  return [first, new NotebookDocument(about, [first.state()])];
}

const put = (document: NotebookDocument, id: string, part: Partial<Card>): void => {
  const one = find(document.snapshot, 'card', id);
  if (one) document.apply({ put: [{ ...one, ...part }] });
};

test('says what came in, and shows both wordings where both changed one card', () => {
  const [here, there] = two([card('c1', { words: 'damp' }), card('c2', { words: 'noise' }), pile('p')]);
  put(here, 'c1', { words: 'damp in the hall' });
  put(there, 'c1', { words: 'mould' });
  put(there, 'c2', { words: 'noise at night' });
  there.apply({ put: [card('c3'), pile('q')] });
  const summary = bring(here, whole(there));
  expect(summary.came).toEqual({ card: 1, cluster: 1 });
  expect(summary.changed).toBe(1);
  expect(summary.both).toHaveLength(1);
  expect(summary.both[0]?.ways).toMatchObject([{ words: 'damp in the hall' }, { words: 'mould' }]);
});

test('asks nothing a second time, and nothing where one side had heard of the other', () => {
  const [here, there] = two([card('c1', { words: 'damp' })]);
  put(here, 'c1', { words: 'damp in the hall' });
  put(there, 'c1', { words: 'mould' });
  const copy = whole(there);
  bring(here, copy);
  put(here, 'c1', { words: 'damp and mould' });
  expect(bring(here, copy)).toEqual({ came: {}, changed: 0, gone: 0, both: [], twice: [], forgotten: [] });
  expect(find(here.snapshot, 'card', 'c1')?.words).toBe('damp and mould');
  there.bringIn(whole(here), comeTogether);
  put(there, 'c1', { words: 'wet walls' });
  expect(bring(here, whole(there)).both).toEqual([]);
  expect(find(here.snapshot, 'card', 'c1')?.words).toBe('wet walls');
});

test('shows a card put in two piles, and one taken out there that was written on here', () => {
  const [here, there] = two([card('c1'), card('c2'), pile('p'), pile('q')]);
  here.apply({ put: [link('in', 'c1', 'p')] });
  there.apply({ put: [link('in', 'c1', 'q')], remove: ['c2'] });
  put(here, 'c2', { words: 'written since' });
  const { both, gone } = bring(here, whole(there));
  expect(both).toMatchObject([
    { id: 'c2', field: null, ways: [{ words: 'written since' }, undefined] },
    { id: 'in:c1', field: 'to', ways: [{ to: 'p' }, { to: 'q' }] },
  ]);
  expect(gone).toBe(0);
});

test('three copies that all changed one card: each wording once, whatever the order', () => {
  const [first, second] = two([card('c1', { words: 'damp' })]);
  const third = new NotebookDocument(about, [first.state()]);
  put(first, 'c1', { words: 'one' });
  put(second, 'c1', { words: 'two' });
  put(third, 'c1', { words: 'three' });
  const ways = (summary: MergeSummary): string[] =>
    (summary.both[0]?.ways ?? []).map((way) => (way?.type === 'card' ? way.words : '')).sort();
  const again = new NotebookDocument(about, [first.state()]);
  const back = [whole(second), whole(third), whole(second)];
  const there = [whole(third), whole(second), whole(third)];
  expect(ways(bring(first, ...back))).toEqual(['one', 'three', 'two']);
  expect(ways(bring(again, ...there))).toEqual(['one', 'three', 'two']);
  expect(allRecords(again.snapshot)).toEqual(allRecords(first.snapshot));
});

test('shows numbers used twice, and cards whose words were forgotten there', () => {
  const [here, there] = two([card('c1', { number: 'A1', words: 'zephyrine' })]);
  here.apply({ put: [card('c2', { number: 'A2' })] });
  there.apply({ put: [card('c3', { number: 'A2' })] });
  there.forget(['c1']);
  const { twice, forgotten, both } = bring(here, whole(there));
  expect(twice.map((cards) => cards.map(({ id }) => id))).toEqual([['c2', 'c3']]);
  expect(forgotten.map(({ number }) => number)).toEqual(['A1']);
  expect(both).toEqual([]);
  expect(Buffer.from(here.state()).includes('zephyrine')).toBe(false);
});

test('goes back to how it was before, but not behind a forgetting', () => {
  const [here, there] = two([card('c1', { words: 'zephyrine' })]);
  there.apply({ put: [card('c2')] });
  there.forget(['c1']);
  const before = here.state();
  here.bringIn(whole(there), comeTogether);
  here.restore(before);
  expect(here.snapshot.all('card')).toMatchObject([{ id: 'c1', words: '', forgotten: true }]);
  expect(Buffer.from(here.state()).includes('zephyrine')).toBe(false);
});

test('the text of a copy shows what nobody wrote on one side, and somebody on the other', () => {
  const counted = two([card('c1', { hands: 7 }), card('c2')])[0];
  const other = two([card('c1'), card('c2', { hands: 3 })])[0];
  const text = (document: NotebookDocument): CopyState => openCopy(Buffer.from(copyText(document.snapshot)));
  expect(bring(counted, text(other)).both).toMatchObject([
    { id: 'c1', field: 'hands', ways: [{ hands: 7 }, { hands: null }] },
    { id: 'c2', field: 'hands', ways: [{ hands: null }, { hands: 3 }] },
  ]);
  expect(counted.snapshot.all('card')).toMatchObject([{ hands: 7 }, { hands: null }]);
});

test('the text of a copy adds what is new, and writes over nothing', () => {
  const [here] = two([card('c1', { words: 'damp' }), card('c2')]);
  const text = openCopy(
    Buffer.from(
      JSON.stringify({
        format: 'common-thread-notebook',
        version: 1,
        about,
        records: [card('c1', { words: 'old words' }), card('c2'), card('c3', { words: 'only in the text' })],
      }),
    ),
  );
  expect(text.lone).toBe(true);
  here.apply({ remove: ['c2'] });
  const summary = bring(here, text);
  expect(summary.came).toEqual({ card: 1 });
  expect(summary.both).toMatchObject([{ ways: [{ words: 'damp' }, { words: 'old words' }] }]);
  expect(find(here.snapshot, 'card', 'c1')?.words).toBe('damp');
  expect(here.snapshot.get('c2')).toBeUndefined();
});

const activity: Activity = {
  id: 'a',
  type: 'activity',
  gathering: 'g',
  rank: 'a0',
  what: 'lesson',
  lesson: 'problem-wall',
  exercise: 'problem-wall',
  kind: 'card-wall',
  title: { en: 'Problem wall' },
  ask: { en: 'What happens?' },
  config: {},
  group: null,
  reads: null,
  state: 'open',
  minutes: 20,
  added: 0,
  short: false,
  beside: null,
  lead: 'Ana leads',
  block: null,
  began: null,
  ended: null,
  note: 'a note',
};
const group = (id: string, letter: string): AnyRecord => ({
  id,
  type: 'group',
  rank: `a${id}`,
  name: `Stair ${letter}`,
  letter,
});
const evening: readonly AnyRecord[] = [
  newGathering({ id: 'g', rank: 'a0', date: '2026-05-30', place: 'Somewhere' }),
  activity,
  group('t1', 'A'),
  group('t2', 'B'),
  card('c1', { group: 't1', words: 'damp', hands: 7 }),
  card('c2', { group: 't2', words: 'noise' }),
  card('c3', { group: 't1', words: 'quagga-covered', covered: true }),
  card('c4', { group: 't1', words: 'elsewhere', activity: 'b' }),
  demand('d'),
  pile('p'),
  link('in', 'c1', 'p'),
];
const taking = { activity: 'a', groups: ['t1'] };
const phoneOf = (part: Uint8Array): NotebookDocument => new NotebookDocument(about, [part]);

test("a table's part holds its question and its cards, and nothing inside", () => {
  const home = new NotebookDocument(about);
  home.apply({ about, put: withInside(evening) });
  const phone = phoneOf(tablePart(home.snapshot, home.vector(), taking));
  const file = openCopy(saveCopy(phone.snapshot, phone.state()));
  expect(file.about.title).toBe(about.title);
  expect(file.records.map(({ id }) => id).sort()).toEqual(['a', 'c1', 'c3', 'c3-hidden-0', 'g', 't1']);
  const bytes = Buffer.concat([saveCopy(phone.snapshot, phone.state()), phone.state()]);
  const text = JSON.stringify(file.records);
  for (const inside of ['quagga', 'Somewhere', '77771', 'noise', 'elsewhere']) {
    expect(text).not.toContain(inside);
    expect(bytes.includes(inside)).toBe(false);
  }
});

test("what a table adds comes home, once, and home's own is not written over", () => {
  const home = new NotebookDocument(about);
  home.apply({ about, put: evening });
  const phone = phoneOf(tablePart(home.snapshot, home.vector(), taking));
  phone.apply({ put: [card('n1', { group: 't1', words: 'new at the table' }), link('in', 'n1', 'p')] });
  put(phone, 'c1', { words: 'damp behind the cupboard' });
  home.apply({ about: { title: 'Street, renamed' } });
  const first = bring(home, whole(phone));
  expect(first.came).toEqual({ card: 1, link: 1 });
  expect(first.both).toEqual([]);
  expect(find(home.snapshot, 'card', 'c1')).toMatchObject({ words: 'damp behind the cupboard', hands: 7 });
  expect(find(home.snapshot, 'card', 'c3')?.words).toBe('quagga-covered');
  expect(home.snapshot.about.title).toBe('Street, renamed');
  expect(find(home.snapshot, 'group', 't1')?.name).toBe('Stair A');
  put(home, 'n1', { words: 'put better at home' });
  const again = bring(home, whole(phone));
  expect(again).toEqual({ came: {}, changed: 0, gone: 0, both: [], twice: [], forgotten: [] });
  expect(find(home.snapshot, 'card', 'n1')?.words).toBe('put better at home');
});

test('where home and the table changed one card, both are shown and home stays', () => {
  const home = new NotebookDocument(about);
  home.apply({ about, put: evening });
  const phone = phoneOf(tablePart(home.snapshot, home.vector(), taking));
  put(phone, 'c1', { words: 'at the table' });
  put(home, 'c1', { words: 'at home' });
  const { both } = bring(home, whole(phone));
  expect(both).toMatchObject([{ ways: [{ words: 'at home' }, { words: 'at the table' }] }]);
  expect(find(home.snapshot, 'card', 'c1')?.words).toBe('at home');
});

test('the whole notebook, brought to the phone that had a part, takes the part in', () => {
  const home = new NotebookDocument(about);
  home.apply({ about, put: evening });
  const phone = phoneOf(tablePart(home.snapshot, home.vector(), taking));
  phone.apply({ put: [card('n1', { group: 't1' })] });
  expect(phone.bringIn(whole(home), comeTogether).replaced).toBe(true);
  home.bringIn(whole(phone), comeTogether);
  expect(allRecords(phone.snapshot)).toEqual(allRecords(home.snapshot));
  expect(home.snapshot.all('demand')).toHaveLength(1);
});

test('words forgotten on the phone are forgotten at home', () => {
  const home = new NotebookDocument(about);
  home.apply({ about, put: evening });
  const phone = phoneOf(tablePart(home.snapshot, home.vector(), taking));
  phone.forget(['c1']);
  expect(bring(home, whole(phone)).forgotten.map(({ id }) => id)).toEqual(['c1']);
  expect(Buffer.from(home.state()).includes('damp')).toBe(false);
});

test('homes and phones that hear of each other in any order, with repeats, hold one notebook; nothing is lost', () => {
  const at = fc.record({ who: fc.nat(5), what: fc.nat(3), n: fc.nat(1000), to: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(at, { maxLength: 40 }), fc.array(fc.nat(5), { maxLength: 12 }), (steps, order) => {
      const start = new NotebookDocument(about);
      start.apply({ about, put: evening });
      const homes = [0, 1].map(() => new NotebookDocument(about, [start.state()]));
      const phones = ['t1', 't2', 't1', 't2'].map((groupId) =>
        phoneOf(tablePart(start.snapshot, start.vector(), { activity: 'a', groups: [groupId] })),
      );
      const all = [...homes, ...phones];
      const written = new Set<string>();
      for (const [index, { who, what, n, to }] of steps.entries()) {
        const device = all[who];
        if (!device) continue;
        const known = device.snapshot.all('card');
        const one = known[n % Math.max(known.length, 1)];
        if (what === 0) {
          written.add(`n${index}`);
          device.apply({ put: [card(`n${index}`, { group: 't1', words: `words ${index}` })] });
        } else if (what === 1 && one) put(device, one.id, { words: `words ${index}` });
        else if (what === 2) {
          device.undo();
          // What its own device took back is not lost.
          for (const { id } of known) if (!device.snapshot.get(id)) written.delete(id);
        } else homes[to % 2]?.bringIn(whole(device), comeTogether);
      }
      const kept = [...written].filter((id) => all.some(({ snapshot }) => snapshot.get(id)));
      for (let round = 0; round < 3; round += 1)
        for (const home of homes)
          for (const from of [...order, 0, 1, 2, 3, 4, 5]) {
            const device = all[from];
            if (device) home.bringIn(whole(device), comeTogether);
          }
      const [first, second] = homes.map(({ snapshot }) => snapshot);
      if (!first || !second) return;
      expect(allRecords(second)).toEqual(allRecords(first));
      expect(second.about).toEqual(first.about);
      for (const id of kept) expect(first.get(id)).toBeDefined();
      for (const { id } of evening) expect(first.get(id)).toBeDefined();
      expect(find(first, 'group', 't1')).toMatchObject({ name: 'Stair A' });
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('bringing in copies ends where merging does', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const { replicas } = live(4, deeds);
      const [here] = replicas;
      if (!here) return;
      const copies = replicas.map(whole);
      const other = new NotebookDocument(about, [here.state()]);
      for (const copy of [...copies, ...copies].reverse()) other.bringIn(copy, comeTogether);
      for (const copy of copies) here.merge(copy.state);
      exchange([here, other]);
      expect(allRecords(other.snapshot)).toEqual(allRecords(here.snapshot));
    }),
    { numRuns: 40 },
  );
}, 60_000);
