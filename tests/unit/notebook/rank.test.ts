import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { rankAt, ranksAfter, ranksBetween } from '../../../src/notebook/rank.ts';
import { rank } from '../../../src/notebook/records/record-type.ts';

test('what stands beside a rank no key can be made of still gets a place, in order, that a record may have', () => {
  expect(ranksAfter('z1', 2)).toEqual(['z1V', 'z1VV']);
  const any = fc.oneof(
    fc.string({ minLength: 1, maxLength: 400 }),
    fc.constantFrom('zz', 'a0', 'z1', 'A', '!'),
  );
  fc.assert(
    fc.property(any, any, (one, other) => {
      const list = [one, other].sort().map((each, index) => ({ id: String(index), rank: each }));
      for (const index of [0, 1, 2]) expect(v.is(rank, rankAt(list, index))).toBe(true);
      expect(rankAt(list, 2) >= (list[1]?.rank ?? '')).toBe(true);
      const several = ranksBetween(one, null, 5);
      expect(several).toEqual([...several].sort());
      expect(several.every((each) => each >= one && v.is(rank, each))).toBe(true);
    }),
  );
});
