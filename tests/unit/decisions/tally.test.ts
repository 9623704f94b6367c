import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPossible, openDraw, tally } from '../../../src/decisions/tally.ts';

const options = ['bus', 'damp', 'noise'];

test('counts dots and distinct backers apart', () => {
  const result = tally(options, [{ choices: { bus: 2, damp: 1 }, hands: 1 }, { choices: { bus: 1, damp: 1, noise: 1 }, hands: 1 }], { dots: 3, stack: 2 });
  expect(result.counts).toEqual([
    { option: 'bus', total: 3, backers: 2 },
    { option: 'damp', total: 2, backers: 2 },
    { option: 'noise', total: 1, backers: 1 },
  ]);
  expect(result.first).toEqual(['bus']);
});

test('a ballot stands for as many hands as were counted', () => {
  const hands = tally(options, [{ choices: { bus: 1 }, hands: 17 }, { choices: { damp: 1 }, hands: 17 }, { choices: { noise: 1 }, hands: 3 }], { dots: null, stack: 1 });
  expect(hands.counts.map(({ total }) => total)).toEqual([17, 17, 3]);
  expect(hands.first).toEqual(['bus', 'damp']);
});

test('more dots than the rule allows count up to the rule', () => {
  const result = tally(options, [{ choices: { bus: 5, damp: 5 }, hands: 1 }], { dots: 3, stack: 2 });
  expect(result.counts.map(({ total }) => total)).toEqual([2, 1, 0]);
});

test('a blank answer counts as an answer', () => {
  expect(tally(options, [{ choices: {}, hands: 4 }, { choices: { bus: 1 }, hands: 1 }], { dots: 3, stack: 2 })).toMatchObject({ answered: 5, blank: 4 });
});

test('nothing counted is nobody first, not a tie of all', () => {
  expect(tally(options, [], { dots: 3, stack: 2 }).first).toEqual([]);
});

test('never gives out more dots than people had, whatever was keyed', () => {
  const choice = fc.dictionary(fc.constantFrom(...options), fc.nat(9));
  fc.assert(
    fc.property(fc.array(fc.record({ choices: choice, hands: fc.nat(30) })), fc.nat(6), fc.nat(4), (ballots, dots, stack) => {
      const sum = tally(options, ballots, { dots, stack }).counts.reduce((total, count) => total + count.total, 0);
      expect(sum).toBeLessThanOrEqual(ballots.reduce((people, { hands }) => people + hands, 0) * dots);
    }),
  );
});

test('knows how many dots there can be at most', () => {
  expect(mostPossible(26, 3, 5)).toBe(78);
  expect(mostPossible(26, null, 5)).toBe(26 * 5);
  expect(mostPossible(null, 3, 5)).toBeNull();
});

test('a draw goes round the tied options by a number named aloud', () => {
  expect([1, 2, 3, 4].map((named) => openDraw(['a', 'b', 'c'], named))).toEqual(['a', 'b', 'c', 'a']);
  expect(openDraw([], 1)).toBeUndefined();
});
