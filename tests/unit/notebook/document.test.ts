import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId, inPile } from '../../../src/notebook/id.ts';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import { allRecords } from '../../../src/notebook/copy-json.ts';
import { openCopy, saveCopy, BrokenCopy } from '../../../src/notebook/copy.ts';
import type { Card } from '../../../src/notebook/records/card.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';

const about = plainAbout({ id: 'n', title: 'Street' });
const card = (words: string, part: Partial<Card> = {}): Card => ({
  id: newId(),
  type: 'card',
  activity: 'a',
  rank: 'a0',
  number: 'A1',
  group: null,
  words,
  lang: 'en',
  also: {},
  drawing: null,
  sound: null,
  role: 'problem',
  hands: null,
  consent: 'group',
  covered: false,
  changeable: null,
  ending: null,
  forgotten: false,
  ...part,
});
const link = (from: string, to: string): AnyRecord => ({
  id: inPile(from),
  type: 'link',
  activity: 'a',
  kind: 'in',
  from,
  to,
  note: '',
});
const contains = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(words));

test('writes only the fields that changed, so two devices can change two fields of one card', () => {
  const first = new NotebookDocument(about);
  const one = card('damp in the hall');
  first.apply({ put: [one] });
  const second = new NotebookDocument(about, [first.state()]);
  first.apply({ put: [{ ...one, covered: true }] });
  second.apply({ put: [{ ...one, hands: 7 }] });
  first.merge(second.state());
  expect(first.snapshot.get(one.id)).toMatchObject({ covered: true, hands: 7 });
});

test('replicas that merge in any order, any number of times, are equal', () => {
  const step = fc.record({
    who: fc.nat(2),
    what: fc.nat(5),
    words: fc.string(),
    pile: fc.nat(2),
    heard: fc.nat(2),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 6 }),
      (steps, order) => {
        const cards = Array.from({ length: 6 }, (_, index) => card('', { id: `c${index}` }));
        const base = new NotebookDocument(about);
        base.apply({ put: cards });
        const replicas = [0, 1, 2].map(() => new NotebookDocument(about, [base.state()]));
        for (const { who, what, words, pile, heard } of steps) {
          const at = replicas[who];
          const one = cards[what];
          if (!at || !one) continue;
          at.apply({ put: [{ ...one, words }, link(one.id, `p${pile}`)] });
          if (heard !== who) replicas[heard]?.merge(at.state());
        }
        const states = replicas.map((replica) => replica.state());
        for (const replica of replicas)
          for (const from of order) replica.merge(states[from] ?? new Uint8Array());
        const [first, ...others] = replicas.map((replica) => allRecords(replica.snapshot));
        for (const other of others) expect(other).toEqual(first);
      },
    ),
    { numRuns: 60 },
  );
});

test('undo takes back work done here and leaves what came from another device', () => {
  const here = new NotebookDocument(about);
  const mine = card('mine');
  here.apply({ put: [mine] });
  const other = new NotebookDocument(about);
  other.apply({ put: [card('theirs', { id: 'theirs' })] });
  here.merge(other.state());
  here.undo();
  expect(here.snapshot.all('card').map(({ words }) => words)).toEqual(['theirs']);
  here.redo();
  expect(here.snapshot.all('card')).toHaveLength(2);
});

test('shares the lists of types that did not change between snapshots', () => {
  const document = new NotebookDocument(about);
  document.apply({ put: [card('a')] });
  const before = document.snapshot.all('card');
  document.apply({ put: [{ id: 'g', type: 'group', rank: 'a0', name: 'North', letter: 'A' }] });
  expect(document.snapshot.all('card')).toBe(before);
});

test('keeps a record it does not know whole, shows it as set aside, and hands it on', () => {
  const document = new NotebookDocument(about);
  const state = openCopy(
    Buffer.from(
      JSON.stringify({
        format: 'common-thread-notebook',
        version: 1,
        about,
        records: [{ id: 'x', type: 'hologram', depth: 3 }],
      }),
    ),
  ).state;
  document.merge(state);
  expect([...document.setAside.values()]).toEqual([{ id: 'x', type: 'hologram', why: 'unknown' }]);
  const next = new NotebookDocument(about, [document.state()]);
  expect(next.setAside.has('x')).toBe(true);
});

test('forgotten words are in no state, and an older copy does not bring them back', () => {
  const document = new NotebookDocument(about);
  const one = card('xylophone-secret');
  document.apply({ put: [one] });
  document.apply({ put: [{ ...one, words: 'xylophone-secret, corrected' }] });
  const old = document.state();
  const clean = document.forget([one.id]);
  expect(contains(clean, 'xylophone')).toBe(false);
  const fresh = new NotebookDocument(about, [clean]);
  expect(fresh.snapshot.get(one.id)).toMatchObject({ words: '', forgotten: true });
  fresh.merge(old);
  expect(fresh.snapshot.get(one.id)).toMatchObject({ words: '', forgotten: true });
  expect(contains(saveCopy(fresh.snapshot, fresh.forget([])), 'xylophone')).toBe(false);
});

test('a saved copy comes back with equality', () => {
  const document = new NotebookDocument(about);
  document.apply({
    about,
    put: [card('damp'), card('no bus', { id: 'b', also: { es: 'sin bus' } }), link('b', 'p')],
  });
  const opened = openCopy(saveCopy(document.snapshot, document.state()));
  expect(opened.records).toEqual(allRecords(document.snapshot));
  expect(opened.about).toEqual(document.snapshot.about);
});

test('JSON alone opens as a notebook with the same records', () => {
  const document = new NotebookDocument(about);
  document.apply({ about, put: [card('damp'), link('b', 'p')] });
  const json = Buffer.from(
    JSON.stringify({
      format: 'common-thread-notebook',
      version: 1,
      about,
      records: allRecords(document.snapshot),
    }),
  );
  expect(openCopy(json).records).toEqual(allRecords(document.snapshot));
});

test.each([
  ['not-zip', Buffer.from('hello')],
  ['not-zip', Buffer.alloc(0)],
  ['damaged', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9])],
  ['not-ours', Buffer.from('{"a":1}')],
  ['newer', Buffer.from('{"format":"common-thread-notebook","version":9}')],
  ['damaged', Buffer.from('{"format":"common-thread-notebook","version":1,"records":[]}')],
])('a file that is %s is refused with its reason, and nothing of it is taken in', (why, bytes) => {
  try {
    openCopy(bytes);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenCopy);
    expect((error as BrokenCopy).why).toBe(why);
  }
});
