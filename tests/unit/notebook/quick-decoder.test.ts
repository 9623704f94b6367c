import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { QuickDecoder } from '../../../src/notebook/quick-decoder.ts';
import { hostileWords } from '../fuzz/inputs.ts';

function stateOf(entries: Iterable<readonly [string, unknown]>): Uint8Array {
  const doc = new Y.Doc();
  const records = doc.getMap<Y.Map<unknown>>('records');
  for (const [key, value] of entries) records.set(key, new Y.Map([[key, value]]));
  return Y.encodeStateAsUpdate(doc);
}

/** What a state holds and how it would be written again, read by Yjs itself or by us; or that it cannot be read. */
function read(state: Uint8Array, decoder: typeof Y.UpdateDecoderV1): unknown {
  const doc = new Y.Doc();
  try {
    Y.applyUpdateV2(doc, state, undefined, decoder);
    const fields = [...doc.getMap<Y.Map<unknown>>('records').values()].map((map) => [...map.entries()]);
    return { fields, state: Y.encodeStateAsUpdate(doc) };
  } catch {
    return 'unreadable';
  }
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
  fc.constantFrom(...hostileWords),
);

test('reads what Yjs reads, whatever words and values are in it', () => {
  const value = fc.oneof(
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(words),
    fc.record({ en: words, es: words }, { noNullPrototype: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(words, value), { maxLength: 30 }), (entries) => {
      const state = stateOf(entries);
      expect(read(state, QuickDecoder)).toEqual(read(state, Y.UpdateDecoderV1));
    }),
    { numRuns: 300 },
  );
});

test('refuses what Yjs refuses: bytes that are cut off or changed', () => {
  const state = stateOf(Array.from({ length: 20 }, (_, nth) => [`field ${nth % 4}`, `word ${nth} ñ`]));
  fc.assert(
    fc.property(fc.nat(state.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
      const broken = cut ? state.slice(0, at) : state.with(at, byte);
      expect(read(broken, QuickDecoder)).toEqual(read(broken, Y.UpdateDecoderV1));
    }),
    { numRuns: 1000 },
  );
});

test('short words that are the same to its table are still told apart', () => {
  // "Aa" and "BB" have one hash.
  const state = stateOf([
    ['Aa', 'AaBB'],
    ['BB', 'BBAa'],
  ]);
  expect(read(state, QuickDecoder)).toMatchObject({ fields: [[['Aa', 'AaBB']], [['BB', 'BBAa']]] });
});
