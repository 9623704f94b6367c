import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRecords } from '../../../src/notebook/copy-json.ts';
import { openCopy } from '../../../src/notebook/copy.ts';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { find } from '../../../src/notebook/snapshot.ts';
import { backFrom, forwardFrom, openEnds } from '../../../src/notebook/thread.ts';
import { about, card, deed, exchange, live } from './replicas.ts';

const deeds = fc.array(deed, { maxLength: 60 });
const count = fc.integer({ min: 2, max: 20 });
const order = fc.array(fc.nat(19), { maxLength: 40 });
const hold = (bytes: Uint8Array, words: string): boolean => Buffer.from(bytes).includes(words);

/** Every thread of a notebook, in ids: what people follow. */
function threads({ snapshot }: NotebookDocument): unknown {
  return {
    back: snapshot.all('demand').map(({ id }) => backFrom(snapshot, id)),
    forward: snapshot.all('card').map(({ id }) => forwardFrom(snapshot, id)),
    open: openEnds(snapshot),
  };
}

test('up to 20 devices that hear each other in any order, with repeats, hold one notebook and one thread', () => {
  fc.assert(
    fc.property(count, deeds, order, (devices, done, heard) => {
      const { replicas } = live(devices, done);
      exchange(replicas, heard);
      const [first, ...others] = replicas;
      if (!first) return;
      const records = allRecords(first.snapshot);
      const followed = threads(first);
      for (const other of others) {
        expect(allRecords(other.snapshot)).toEqual(records);
        expect(other.snapshot.about).toEqual(first.snapshot.about);
        expect(threads(other)).toEqual(followed);
      }
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('no card is lost that nobody took out or undid', () => {
  const kept = deeds.map((list) => list.filter(({ how }) => how !== 'undo' && how !== 'redo'));
  fc.assert(
    fc.property(count, kept, order, (devices, done, heard) => {
      const { replicas, removed, born } = live(devices, done);
      exchange(replicas, heard);
      for (const { snapshot } of replicas)
        for (const id of born) if (!removed.has(id)) expect(snapshot.get(id)).toBeDefined();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('forgotten words are in no byte of any device, whatever old copies come back', () => {
  fc.assert(
    fc.property(count, deeds, order, fc.array(fc.nat(40), { maxLength: 10 }), (devices, done, heard, old) => {
      const { replicas, forgotten, copies } = live(devices, [
        ...done,
        { who: 0, what: 1, how: 'forget', with: 0, heard: -1 },
      ]);
      exchange(replicas, heard);
      for (const [index, replica] of replicas.entries())
        for (const nth of old) {
          const copy = copies[(nth + index) % copies.length];
          if (copy) replica.merge(copy);
        }
      exchange(replicas);
      expect(forgotten.size).toBeGreaterThan(0);
      for (const replica of replicas)
        for (const id of forgotten) {
          expect(hold(replica.state(), `quagga-${id}-`)).toBe(false);
          const left = find(replica.snapshot, 'card', id);
          if (left) expect(left).toMatchObject({ words: '', also: {}, forgotten: true });
        }
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('a device that hears of a forgetting forgets at once, its undo too', () => {
  const first = new NotebookDocument(about);
  first.apply({ put: [card('c1', { words: 'zephyrine' })] });
  const second = new NotebookDocument(about, [first.state()]);
  second.apply({ put: [card('c1', { words: 'zephyrine, put better' })] });
  second.apply({ put: [card('c1', { words: 'something else' })] });
  first.forget(['c1']);
  expect(second.merge(first.state())).toBe(true);
  expect(hold(second.state(), 'zephyrine')).toBe(false);
  second.undo();
  expect(second.snapshot.get('c1')).toMatchObject({ words: '', forgotten: true });
  expect(second.merge(first.state())).toBe(false);
});

test('words forgotten here stay forgotten where another device took the card out and put it back', () => {
  const first = new NotebookDocument(about);
  first.apply({ put: [card('c1', { words: 'zephyrine' })] });
  const second = new NotebookDocument(about, [first.state()]);
  second.apply({ remove: ['c1'] });
  second.undo();
  first.forget(['c1']);
  expect(first.merge(second.state())).toBe(true);
  expect(first.snapshot.get('c1')).toMatchObject({ words: '', forgotten: true });
  expect(hold(first.state(), 'zephyrine')).toBe(false);
});

const released = ['version-1', 'version-2'].map((name) =>
  readFileSync(`tests/fixtures/notebook/${name}.json`),
);

test('notebooks of an older version, gone on with on two devices, come together the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...released), count, deeds, order, (file, devices, done, heard) => {
      const opened = openCopy(file);
      const { replicas } = live(devices, done, opened.state);
      for (const [index, replica] of replicas.entries()) {
        const activity = replica.snapshot.all('activity')[index % 2];
        if (activity) replica.apply({ put: [{ ...activity, minutes: index }] });
      }
      exchange(replicas, heard);
      const [first, ...others] = replicas;
      if (!first) return;
      const records = allRecords(first.snapshot);
      expect([...first.setAside]).toEqual([]);
      for (const other of others) expect(allRecords(other.snapshot)).toEqual(records);
    }),
    { numRuns: 40 },
  );
}, 60_000);
