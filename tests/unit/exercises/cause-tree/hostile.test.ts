import { expect, test } from 'vitest';
import { allOf, branchesOf } from '../../../../src/exercises/cause-tree/logic.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import type { AnyRecord } from '../../../../src/notebook/records/registry.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

test('a tree in which everything is because of everything has an end, and every strip stands in it', () => {
  const ids = Array.from({ length: 14 }, (_, index) => `c${index}`);
  const cards = ids.map((id) =>
    newCard({ id, activity: 'a', rank: `a${id}`, number: id, role: 'cause', lang: 'en' }),
  );
  const ties = ids.flatMap((from) =>
    ids.map((to): AnyRecord => ({
      id: `${from}-${to}`,
      type: 'link',
      activity: 'a',
      kind: 'because',
      from,
      to,
      note: '',
    })),
  );
  const strips = allOf(branchesOf(snapshotOf(plainAbout(), [...cards, ...ties]), 'because', 'c0'));
  expect(strips.length).toBeLessThan(2000);
  expect(new Set(strips.map(({ id }) => id)).size).toBe(13);
});
