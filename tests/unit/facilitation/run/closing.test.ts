import { expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  endGathering,
  gatheringAfter,
  goOnAfterEnd,
  sayWall,
} from '../../../../src/facilitation/run/closing.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Activity } from '../../../../src/notebook/records/activity.ts';
import { newGathering, type Gathering } from '../../../../src/notebook/records/gathering.ts';
import { find } from '../../../../src/notebook/snapshot.ts';

const evening = newGathering({ id: 'g', rank: 'a0', date: '2026-02-10', began: 1_000 });
const doing = (id: string, part: Partial<Activity>): Activity => ({
  ...activityFor({ id, kind: 'paper', ask: '', labels: [], cards: [], config: {} }, 'en', {
    id,
    gathering: 'g',
    rank: 'a0',
  }),
  ...part,
});

function held(): { notebook: MemoryNotebook; gathering: () => Gathering; states: () => unknown[] } {
  const notebook = new MemoryNotebook(plainAbout(), [
    evening,
    doing('done', { state: 'done', began: 1_000, ended: 2_000 }),
    doing('open', { state: 'open', began: 2_000 }),
    doing('ahead', { state: 'planned' }),
    doing('elsewhere', { state: 'open', gathering: 'other' }),
  ]);
  return {
    notebook,
    gathering: () => find(notebook.snapshot, 'gathering', 'g') ?? evening,
    states: () =>
      ['done', 'open', 'ahead', 'elsewhere'].map((id) => {
        const activity = find(notebook.snapshot, 'activity', id);
        return [activity?.state, activity?.ended];
      }),
  };
}

test('ending a gathering closes what is open in it, and nothing else, in one step', () => {
  const { notebook, gathering, states } = held();
  const before = states();
  notebook.apply(endGathering(notebook.snapshot, gathering(), 9_000));
  expect(gathering().ended).toBe(9_000);
  expect(states()).toEqual([
    ['done', 2_000],
    ['done', 9_000],
    ['planned', null],
    ['open', null],
  ]);
  notebook.undo();
  expect([gathering().ended, states()]).toEqual([null, before]);
});

test('an end taken back opens what it closed, and leaves what was done before', () => {
  const { notebook, gathering, states } = held();
  const before = states();
  notebook.apply(endGathering(notebook.snapshot, gathering(), 9_000));
  notebook.apply(goOnAfterEnd(notebook.snapshot, gathering()));
  expect([gathering().ended, states()]).toEqual([null, before]);
});

test('the next gathering is the first after this one by day, however the others were ranked', () => {
  const notebook = new MemoryNotebook(plainAbout(), [
    evening,
    newGathering({ id: 'far', rank: 'a1', date: '2026-03-10' }),
    newGathering({ id: 'near', rank: 'a2', date: '2026-02-17' }),
    newGathering({ id: 'before', rank: 'a3', date: '2026-02-03' }),
  ]);
  expect(gatheringAfter(notebook.snapshot, evening)?.id).toBe('near');
  expect(
    gatheringAfter(notebook.snapshot, newGathering({ id: 'far', rank: 'a1', date: '2026-03-10' })),
  ).toBeUndefined();
});

test('what becomes of the wall can be said, changed and left unsaid again', () => {
  const { notebook, gathering } = held();
  for (const wall of ['photograph', 'burn', null] as const) {
    notebook.apply(sayWall(gathering(), wall));
    expect(gathering().wall).toBe(wall);
  }
});
