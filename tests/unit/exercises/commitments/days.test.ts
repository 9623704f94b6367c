import { expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { addDays, dayOf, nearDays, readDay } from '../../../../src/exercises/commitments/days.ts';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const setting = { id: 'x', kind: 'commitments', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });

test('offers the next gathering planned after this one, and counts weeks from this one', () => {
  const snapshot = snapshotOf(plainAbout(), [
    newGathering({ id: 'day', rank: 'a0', date: '2026-02-24' }),
    newGathering({ id: 'later', rank: 'a1', date: '2026-04-07' }),
    newGathering({ id: 'next', rank: 'a2', date: '2026-03-10' }),
    newGathering({ id: 'past', rank: 'a3', date: '2026-02-10' }),
  ]);
  expect(nearDays(snapshot, activity, '2026-02-26')).toEqual({
    next: '2026-03-10',
    inAWeek: '2026-03-03',
    inTwoWeeks: '2026-03-10',
  });
});

test('counts from today where no gathering is known, and offers none that nobody planned', () => {
  expect(nearDays(snapshotOf(plainAbout(), []), activity, '2026-12-28')).toEqual({
    next: null,
    inAWeek: '2027-01-04',
    inTwoWeeks: '2027-01-11',
  });
});

test('crosses the end of February in a leap year', () => {
  expect(addDays('2028-02-25', 7)).toBe('2028-03-03');
});

test('a year keyed with two digits is of this century; a year half keyed is no day yet', () => {
  expect(readDay('0027-03-02')).toBe('2027-03-02');
  expect(readDay('0202-03-02')).toBeNull();
  expect(readDay('')).toBeNull();
});

test('today is the day on the wall here, not in Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
