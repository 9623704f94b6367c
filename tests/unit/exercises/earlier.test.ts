import { expect, test } from 'vitest';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import { isFromBefore } from '../../../src/exercises/earlier.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import type { Activity } from '../../../src/notebook/records/activity.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import { snapshotOf } from '../../../src/notebook/snapshot.ts';

const setting = { id: 'x', kind: 'feedback', ask: '', labels: [], cards: [], config: {} };
const made = (id: string, gathering: string): Activity =>
  activityFor(setting, 'en', { id, gathering, rank: 'a0' });
const now = made('now', 'evening');
const snapshot = snapshotOf(plainAbout(), [
  newGathering({ id: 'morning', rank: 'a0', date: '2026-03-02' }),
  newGathering({ id: 'evening', rank: 'a1', date: '2026-03-02' }),
  newGathering({ id: 'spring', rank: 'a2', date: '2026-01-09' }),
  newGathering({ id: 'after', rank: 'a3', date: '2026-03-09' }),
  now,
  made('beside', 'evening'),
  made('in-the-morning', 'morning'),
  made('in-spring', 'spring'),
  made('planned', 'after'),
]);

test('goes by the date of the gathering, and on one day by the order of gatherings', () => {
  expect(isFromBefore(snapshot, now, 'in-spring')).toBe(true);
  expect(isFromBefore(snapshot, now, 'in-the-morning')).toBe(true);
  expect(isFromBefore(snapshot, now, 'planned')).toBe(false);
});

test('another table of the same gathering is not last time, nor is the activity itself', () => {
  expect(isFromBefore(snapshot, now, 'beside')).toBe(false);
  expect(isFromBefore(snapshot, now, 'now')).toBe(false);
});

test('what was made in a gathering nobody knows here came from before', () => {
  expect(isFromBefore(snapshot, now, 'from-elsewhere')).toBe(true);
});
