import { expect, test } from 'vitest';
import { posterType } from '../../../../src/facilitation/arc/poster-type.ts';

test('a short demand is set huge, and a longer one in smaller steps', () => {
  expect(posterType('We want the council to mend the roof by June.')).toBe('huge');
  expect(posterType('x'.repeat(180))).toBe('middle');
  expect(posterType('x'.repeat(2000))).toBe('least');
});

test('scripts with wide letters and high lines are given twice the room', () => {
  expect(posterType('س'.repeat(60))).toBe(posterType('x'.repeat(120)));
});
