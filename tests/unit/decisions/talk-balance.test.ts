import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organiserGuide, organiserShare, talkBalance } from '../../../src/decisions/talk-balance.ts';

// Worked by hand from the definitions of Gini and of Pielou's evenness.
test.each([
  { amounts: [1, 1, 1, 1], gini: 0, giniNormalised: 0, evenness: 1, effectiveSpeakers: 4 },
  { amounts: [1, 2, 3, 4], gini: 0.25, giniNormalised: 0.333, evenness: 0.923, effectiveSpeakers: 3.596 },
  { amounts: [30, 12, 9, 6, 3], gini: 0.4, giniNormalised: 0.5, evenness: 0.828, effectiveSpeakers: 3.79 },
  { amounts: [0, 0, 0, 1], gini: 0.75, giniNormalised: 1, evenness: 0, effectiveSpeakers: 1 },
])('talk of $amounts has a Gini of $gini and an evenness of $evenness', ({ amounts, ...expected }) => {
  const balance = talkBalance(amounts);
  expect(balance?.gini).toBeCloseTo(expected.gini, 3);
  expect(balance?.giniNormalised).toBeCloseTo(expected.giniNormalised, 3);
  expect(balance?.evenness).toBeCloseTo(expected.evenness, 3);
  expect(balance?.effectiveSpeakers).toBeCloseTo(expected.effectiveSpeakers, 2);
});

test('somebody silent is part of the group: leaving them out would make it look more even', () => {
  expect(talkBalance([2, 2, 0])?.gini).toBeCloseTo(1 / 3);
  expect(talkBalance([2, 2])?.gini).toBe(0);
});

test('one person alone, nobody at all or a silence has no balance to show', () => {
  expect(talkBalance([])).toBeNull();
  expect(talkBalance([5])).toBeNull();
  expect(talkBalance([0, 0, 0])).toBeNull();
});

test('neither the order of people nor the unit of time changes the balance', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(600), { minLength: 2, maxLength: 30 }), (amounts) => {
      const one = talkBalance(amounts);
      const other = talkBalance([...amounts].reverse().map((amount) => amount * 60));
      expect(other === null).toBe(one === null);
      if (!one || !other) return;
      expect(other.gini).toBeCloseTo(one.gini, 9);
      expect(other.evenness).toBeCloseTo(one.evenness, 9);
      expect(one.gini).toBeGreaterThanOrEqual(0);
      expect(one.giniNormalised).toBeLessThanOrEqual(1 + 1e-9);
      expect(one.effectiveSpeakers).toBeLessThanOrEqual(amounts.length + 1e-9);
    }),
  );
});

test('three of ten turns by whoever asked is the guide of seventy to thirty, to the hair', () => {
  expect(organiserShare(3, 7)).toBeLessThanOrEqual(organiserGuide);
  expect(organiserShare(31, 69)).toBeGreaterThan(organiserGuide);
});

test('a conversation in which nobody talked has no share', () => {
  expect(organiserShare(0, 0)).toBeNull();
  expect(organiserShare(0, 4)).toBe(0);
});
