import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomBelow, shuffled } from '../../../src/decisions/shuffle.ts';

test('keeps every answer, each once, and leaves the list it was given alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (answers) => {
      const before = [...answers];
      const byNumber = (a: number, b: number): number => a - b;
      expect(shuffled(answers).sort(byNumber)).toEqual([...before].sort(byNumber));
      expect(answers).toEqual(before);
    }),
  );
});

test('every order can come out', () => {
  const orders = new Set<string>();
  for (const first of [0, 1, 2]) {
    for (const second of [0, 1]) {
      const numbers = [first, second, 0];
      orders.add(shuffled(['a', 'b', 'c'], () => numbers.shift() ?? 0).join(''));
    }
  }
  expect(orders.size).toBe(6);
});

test('random numbers stay below their bound', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (bound) => {
      const number = randomBelow(bound);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(bound);
    }),
  );
});
