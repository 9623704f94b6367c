import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moreThanPossible, openDraw, tally } from '../../../src/decisions/tally.ts';

const options = ['bus', 'damp', 'noise'];
const dots = { dots: 3, stack: 2 };
const approval = { dots: null, stack: 1 };

test('counts dots and distinct backers apart', () => {
  const ballots = [
    { choices: { bus: 2, damp: 1 }, hands: 1 },
    { choices: { bus: 1, damp: 1, noise: 1 }, hands: 1 },
  ];
  const result = tally(options, ballots, dots);
  expect(result.counts).toEqual([
    { option: 'bus', total: 3, backers: 2 },
    { option: 'damp', total: 2, backers: 2 },
    { option: 'noise', total: 1, backers: 1 },
  ]);
  expect(result.first).toEqual(['bus']);
});

test('hands counted by fingers give the dots and the people behind them', () => {
  const hands = [
    { choices: { bus: 1 }, hands: 4 },
    { choices: { bus: 2 }, hands: 3 },
    { choices: { damp: 2 }, hands: 5 },
  ];
  expect(tally(options, hands, dots).counts).toEqual([
    { option: 'bus', total: 10, backers: 7 },
    { option: 'damp', total: 10, backers: 5 },
    { option: 'noise', total: 0, backers: 0 },
  ]);
});

test('a tie in dots stays a tie, however many people stand behind each', () => {
  const hands = [
    { choices: { bus: 1 }, hands: 4 },
    { choices: { damp: 2 }, hands: 2 },
  ];
  expect(tally(options, hands, dots).first).toEqual(['bus', 'damp']);
});

// Known from the literature on proportional rules: what a plain count of ticks does to two blocs.
test('sixty who tick five options and forty who tick five others leave the first five tied in front', () => {
  const a = ['A1', 'A2', 'A3', 'A4', 'A5'];
  const b = ['B1', 'B2', 'B3', 'B4', 'B5'];
  const all = (names: readonly string[]): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, 1]));
  const blocs = [
    { choices: all(a), hands: 60 },
    { choices: all(b), hands: 40 },
  ];
  const result = tally([...a, ...b], blocs, approval);
  expect(result.first).toEqual(a);
  expect(result.counts.map(({ total }) => total)).toEqual([60, 60, 60, 60, 60, 40, 40, 40, 40, 40]);
});

test('more dots than the rule allows count up to the rule', () => {
  const result = tally(options, [{ choices: { bus: 5, damp: 5 }, hands: 1 }], dots);
  expect(result.counts.map(({ total }) => total)).toEqual([2, 1, 0]);
});

test('a blank answer counts as an answer', () => {
  const ballots = [
    { choices: {}, hands: 4 },
    { choices: { bus: 1 }, hands: 1 },
  ];
  expect(tally(options, ballots, dots)).toMatchObject({ answered: 5, blank: 4 });
});

test('nothing counted is nobody first, not a tie of all', () => {
  expect(tally(options, [], dots).first).toEqual([]);
});

test('never gives out more dots than people had, nor finds more backers than people, whatever was keyed', () => {
  const choice = fc.dictionary(fc.constantFrom(...options), fc.nat(9));
  const ballots = fc.array(fc.record({ choices: choice, hands: fc.nat(30) }));
  fc.assert(
    fc.property(ballots, fc.nat(6), fc.nat(4), (given, most, stack) => {
      const { counts } = tally(options, given, { dots: most, stack });
      const people = given.reduce((sum, { hands }) => sum + hands, 0);
      expect(counts.reduce((total, count) => total + count.total, 0)).toBeLessThanOrEqual(people * most);
      for (const { total, backers } of counts) {
        expect(backers).toBeLessThanOrEqual(people);
        expect(total).toBeLessThanOrEqual(backers * stack);
      }
      expect(moreThanPossible(counts, people, { dots: most, stack })).toBe(false);
    }),
  );
});

test('the order in which answers were keyed changes nothing', () => {
  const choice = fc.dictionary(fc.constantFrom(...options), fc.nat(3));
  const ballots = fc.array(fc.record({ choices: choice, hands: fc.nat(30) }));
  fc.assert(
    fc.property(ballots, (given) => {
      expect(tally(options, [...given].reverse(), dots)).toEqual(tally(options, given, dots));
    }),
  );
});

test('notices more than the people here could have given, in all and on one option', () => {
  const counts = (...totals: readonly number[]): Parameters<typeof moreThanPossible>[0] =>
    totals.map((total, index) => ({ option: options[index] ?? '', total, backers: total }));
  expect(moreThanPossible(counts(26, 26, 26), 26, dots)).toBe(false);
  expect(moreThanPossible(counts(40, 30, 9), 26, dots)).toBe(true);
  expect(moreThanPossible(counts(26, 26, 26), 26, approval)).toBe(false);
  expect(moreThanPossible(counts(27, 0, 0), 26, approval)).toBe(true);
});

test('a draw goes round the tied options as far as the fingers say', () => {
  expect([1, 2, 3, 4, 10].map((sum) => openDraw(['a', 'b', 'c'], sum))).toEqual(['a', 'b', 'c', 'a', 'a']);
  expect(openDraw(['a', 'b'], 0)).toBe('b');
  expect(openDraw([], 1)).toBeUndefined();
});
