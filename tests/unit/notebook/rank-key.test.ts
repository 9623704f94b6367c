import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { expect, test } from 'vitest';
import { keyBetween } from '../../../src/notebook/rank-key.ts';

/** What a maker of keys answers, or that it refuses. */
const said = (make: () => string): string => {
  try {
    return make();
  } catch {
    return 'refused';
  }
};
const digit = fc.constantFrom(...'0123456789ABCXYZabcxyz');
const likely = fc
  .tuple(fc.constantFrom(...'AaBbYyZz'), fc.array(digit, { maxLength: 30 }))
  .map(([head, rest]) => head + rest.join(''));
const lowest = `A${'0'.repeat(26)}`;
const highest = `z${'z'.repeat(26)}`;
const end = fc.oneof(
  fc.constant(null),
  likely,
  fc.constantFrom('a0', 'Zz', 'az', 'b00', lowest, `${lowest}1`, highest, `${highest}V`),
  fc.stringMatching(/^[0-9A-Za-z]{0,6}$/),
);

test('gives the very keys of the library it stands for, and refuses what that refuses', () => {
  fc.assert(
    fc.property(end, end, (one, other) => {
      expect(said(() => keyBetween(one, other))).toBe(said(() => generateKeyBetween(one, other)));
    }),
    { numRuns: 5_000 },
  );
});

test('keeps the order and stays the same as the library wherever a room puts its cards', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (places) => {
      const keys: string[] = [];
      for (const place of places) {
        const at = place % (keys.length + 1);
        const [before, after] = [keys[at - 1] ?? null, keys[at] ?? null];
        const key = keyBetween(before, after);
        expect(key).toBe(generateKeyBetween(before, after));
        if (before !== null) expect(before < key).toBe(true);
        if (after !== null) expect(key < after).toBe(true);
        keys.splice(at, 0, key);
      }
    }),
  );
});

test('ten thousand cards in a row need ranks of no more than four characters', () => {
  let key: string | null = null;
  for (let card = 0; card < 10_000; card += 1) key = keyBetween(key, null);
  expect(key?.length).toBeLessThanOrEqual(4);
});

test('refuses what is no key, and room between twins', () => {
  for (const wrong of ['', '!', '0', 'a', 'b0', 'a00', lowest]) {
    expect(() => keyBetween(wrong, null), wrong).toThrow();
    expect(() => keyBetween(null, wrong), wrong).toThrow();
  }
  expect(() => keyBetween('a0', 'a0')).toThrow();
});
