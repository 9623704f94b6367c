import { expect, test } from 'vitest';
import type { CatalogIndex, CatalogLesson } from '../../../../src/catalog/catalog-index.ts';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { needsCare } from '../../../../src/facilitation/arc/needs-care.ts';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import type { Activity } from '../../../../src/notebook/records/activity.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';
import { real } from '../catalog.ts';

const at = (safety: CatalogLesson['safety']): CatalogIndex => ({
  phases: [],
  routes: [],
  lessons: [{ ...real('check-in'), id: 'scar', safety }],
});
const done = (part: Partial<Activity> = {}): Activity =>
  activityFor({ id: 'x', kind: 'paper', ask: '', labels: [], cards: [], config: {} }, 'en', {
    id: 'a',
    gathering: 'g',
    rank: 'a0',
    lesson: 'scar',
    ...part,
  });

test('where a lesson of level L2 or L3 was done, or risk was named, nothing is sent that tells of anybody', () => {
  const plain = snapshotOf(plainAbout(), [done()]);
  expect([at('L0'), at('L1'), at('L2'), at('L3')].map((catalog) => needsCare(plain, catalog))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(needsCare(snapshotOf(plainAbout({ risk: true }), []), at('L1'))).toBe(true);
  expect(needsCare(snapshotOf(plainAbout(), [done({ state: 'planned' })]), at('L3'))).toBe(false);
});
