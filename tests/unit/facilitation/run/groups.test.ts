import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOff } from '../../../../src/facilitation/run/groups.ts';

test('32 people in groups of five count off to seven, four of five and three of four', () => {
  expect(countOff(32, 5)).toEqual({ count: 7, sizes: [5, 5, 5, 5, 4, 4, 4] });
});

test('nobody is left alone in a group', () => {
  expect(countOff(3, 2)).toEqual({ count: 1, sizes: [3] });
  expect(countOff(2, 5)).toEqual({ count: 1, sizes: [2] });
  expect(countOff(1, 5)).toBeNull();
  expect(countOff(0, 5)).toBeNull();
});

test('everybody has a group, sizes differ by at most one, and no group has more than was asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 500 }), fc.integer({ min: 3, max: 12 }), (people, size) => {
      const groups = countOff(people, size);
      const sizes = groups?.sizes ?? [];
      expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(people);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
    }),
  );
});
