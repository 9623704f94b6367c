import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parting } from '../../../src/exercises/amendments.ts';

test('points at the words that differ', () => {
  expect(parting('all 212 flats of Lindenhof', 'all 212 flats of Lindenhof and the shops')).toEqual({
    start: 'all 212 flats of Lindenhof',
    old: '',
    new: ' and the shops',
    end: '',
  });
  expect(parting('in ten days', 'in five days')).toEqual({
    start: 'in ',
    old: 'ten',
    new: 'five',
    end: ' days',
  });
});

test('whatever differs, both wordings can be read whole', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'ä'), { maxLength: 6 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = parting(before, after);
      expect(parts.start + parts.old + parts.end).toBe(before);
      expect(parts.start + parts.new + parts.end).toBe(after);
    }),
  );
});
