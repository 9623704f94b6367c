import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLow, readAgreement, scales, type Scale } from '../../../src/decisions/agreement-scales.ts';

test('fist to five passes when everyone shows three or more', () => {
  expect(readAgreement('fist-to-five', { 0: 0, 1: 0, 2: 0, 3: 5, 4: 11, 5: 10 }, 26)).toEqual({
    low: 0,
    stops: 0,
    passes: true,
    yes: 26,
    yesAtMost: 26,
    over: false,
  });
});

test('two low hands of twenty-six leave at most twenty-four, and it does not stand yet', () => {
  const count = readAgreement('fist-to-five', { 0: 0, 1: 1, 2: 1 }, 26);
  expect(count).toMatchObject({ low: 2, stops: 0, passes: false, yesAtMost: 24 });
});

test('silence is not yes: who showed nothing is counted for nobody', () => {
  expect(readAgreement('fist-to-five', { 0: 0, 1: 0, 2: 0 }, 26).yes).toBeNull();
  expect(readAgreement('fist-to-five', { 0: 0, 1: 0, 2: 0, 3: 4, 4: 6, 5: 2 }, 26).yes).toBe(12);
});

test('without counted low hands there is no result, however many went along', () => {
  expect(readAgreement('fist-to-five', { 5: 20 }, 26)).toMatchObject({ passes: null, yesAtMost: null });
});

test('a fist stops, one and two do not', () => {
  expect(readAgreement('fist-to-five', { 0: 1, 1: 2, 2: 3 }, 26)).toMatchObject({ low: 6, stops: 1 });
});

test('says that more hands than people were counted, and gives no negative number', () => {
  expect(readAgreement('fist-to-five', { 0: 3, 1: 20, 2: 9 }, 26)).toMatchObject({
    over: true,
    yesAtMost: 0,
  });
  expect(readAgreement('fist-to-five', { 0: 0, 1: 0, 2: 0, 3: 26 }, 26).over).toBe(false);
});

test('Kaner: eight answers in their order, the veto asked first', () => {
  expect(scales.gradients).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
});

test('Kaner: a veto, serious disagreement and more discussion are heard first; disliking it and supporting it is support', () => {
  expect(scales.gradients.filter((level) => isLow('gradients', level))).toEqual(['8', '7', '5']);
  expect(readAgreement('gradients', { 8: 0, 7: 0, 5: 0, 6: 3, 3: 2, 2: 4, 1: 5 }, 20).yes).toBe(14);
});

test('Kaner: abstaining is off the scale, neither low nor a yes', () => {
  const counts = { 8: 0, 7: 0, 5: 0, 4: 6, 6: 0, 3: 0, 2: 4, 1: 5 };
  expect(readAgreement('gradients', counts, 15)).toMatchObject({ low: 0, passes: true, yes: 9 });
});

test('consent passes with no unresolved objection, whatever concerns were voiced', () => {
  expect(readAgreement('consent', { objection: 0, concern: 6 }, 12).passes).toBe(true);
  expect(readAgreement('consent', { objection: 1, concern: 0 }, 12)).toMatchObject({
    passes: false,
    stops: 1,
  });
});

test('never finds more support than hands were counted for it, nor a result without the low ones', () => {
  const names = Object.keys(scales) as Scale[]; // its own keys
  const counts = fc.dictionary(fc.constantFrom(...names.flatMap((name) => [...scales[name]])), fc.nat(40));
  fc.assert(
    fc.property(fc.constantFrom(...names), counts, fc.nat(60), (scale, keyed, present) => {
      const { yes, passes, low } = readAgreement(scale, keyed, present);
      const high = scales[scale].filter((level) => !isLow(scale, level));
      expect(yes ?? 0).toBeLessThanOrEqual(high.reduce((sum, level) => sum + (keyed[level] ?? 0), 0));
      expect(passes).toBe(
        scales[scale].some((level) => isLow(scale, level) && keyed[level] === undefined) ? null : low === 0,
      );
    }),
  );
});
