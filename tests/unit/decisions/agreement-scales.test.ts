import { expect, test } from 'vitest';
import { isLow, readAgreement, scales } from '../../../src/decisions/agreement-scales.ts';

test('fist to five passes when everyone shows three or more', () => {
  expect(readAgreement('fist-to-five', { 0: 0, 1: 0, 2: 0, 3: 5, 4: 11, 5: 10 }, 26)).toEqual({ low: 0, stops: 0, counted: 26, canLive: 26, passes: true });
});

test('two low hands of twenty-six leave twenty-four who can live with it, and it does not stand yet', () => {
  expect(readAgreement('fist-to-five', { 0: 0, 1: 1, 2: 1 }, 26)).toEqual({ low: 2, stops: 0, counted: 2, canLive: 24, passes: false });
});

test('silence is not yes: without counted low hands there is no result', () => {
  expect(readAgreement('fist-to-five', { 5: 20 }, 26)).toMatchObject({ canLive: null, passes: null });
});

test('does not force sums: more hands than people give no negative number', () => {
  expect(readAgreement('fist-to-five', { 0: 3, 1: 20, 2: 9 }, 26).canLive).toBe(0);
});

test('Kaner: abstaining is off the scale, more discussion and disagreement are heard first', () => {
  expect(scales.gradients).toHaveLength(8);
  expect(scales.gradients.filter((level) => isLow('gradients', level))).toEqual(['8', '7', '5']);
  expect(isLow('gradients', '4')).toBe(false);
});

test('consent passes with no unresolved objection, whatever concerns were voiced', () => {
  expect(readAgreement('consent', { objection: 0, concern: 6 }, 12).passes).toBe(true);
  expect(readAgreement('consent', { objection: 1, concern: 0 }, 12)).toMatchObject({ passes: false, stops: 1 });
});
