import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { round } from '../../../../src/exercises/round/definition.ts';
import {
  correctTurns,
  countHere,
  dropTurns,
  keepTurns,
  keepWord,
  keptTurns,
  keptWords,
} from '../../../../src/exercises/round/logic.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import type { Talk } from '../../../../src/notebook/records/talk.ts';

const setting = { id: 'x', kind: 'round', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01' }),
  ]);
});

test('a word is kept as it was said, with no number, no group and no name', () => {
  notebook.apply(keepWord(notebook.snapshot, activity, ' tierd  but here', 'en'));
  notebook.apply(keepWord(notebook.snapshot, activity, 'rain', 'en'));
  expect(keptWords(notebook.snapshot, activity).map(({ words }) => words)).toEqual([
    ' tierd  but here',
    'rain',
  ]);
  expect(keptWords(notebook.snapshot, activity)[0]).toMatchObject({ number: '', group: null, hands: null });
});

test('words of another round are not shown in this one', () => {
  const other = { ...activity, id: 'other' };
  notebook.apply(keepWord(notebook.snapshot, other, 'rain', 'en'));
  expect(keptWords(notebook.snapshot, activity)).toEqual([]);
});

test('the people here are kept with the gathering, and nowhere if there is none', () => {
  notebook.apply(countHere(notebook.snapshot, activity, 14));
  expect(notebook.snapshot.all('gathering')[0]?.present).toBe(14);
  expect(countHere(notebook.snapshot, { ...activity, gathering: 'solo' }, 3)).toEqual({});
});

test('the turns of a second list add to those of the first, in one record', () => {
  notebook.apply(keepTurns(notebook.snapshot, activity, { first: 3, again: 5 }));
  notebook.apply(keepTurns(notebook.snapshot, activity, { first: 1, again: 2 }));
  expect(keptTurns(notebook.snapshot, activity)).toEqual({ first: 4, again: 7 });
  expect(notebook.snapshot.all('talk')).toMatchObject([{ unit: 'turns', roles: { first: 4, again: 7 } }]);
});

test('a correction takes the place of what stood there, and one undo brings it back', () => {
  notebook.apply(keepTurns(notebook.snapshot, activity, { first: 3, again: 5 }));
  const [before] = notebook.snapshot.all('talk');
  notebook.apply(correctTurns(notebook.snapshot, activity, { first: 2, again: 6 }));
  expect(notebook.snapshot.all('talk')).toMatchObject([{ id: before?.id, roles: { first: 2, again: 6 } }]);
  notebook.undo();
  expect(keptTurns(notebook.snapshot, activity)).toEqual({ first: 3, again: 5 });
});

test('sums kept on two devices are added up, and a correction makes them one', () => {
  const talk = (id: string): Talk => ({
    id,
    type: 'talk',
    activity: 'now',
    unit: 'turns',
    roles: { first: 1, again: 2 },
  });
  notebook.apply({ put: [talk('here'), talk('there')] });
  expect(keptTurns(notebook.snapshot, activity)).toEqual({ first: 2, again: 4 });
  notebook.apply(correctTurns(notebook.snapshot, activity, { first: 2, again: 3 }));
  expect(notebook.snapshot.all('talk')).toHaveLength(1);
  expect(keptTurns(notebook.snapshot, activity)).toEqual({ first: 2, again: 3 });
});

test('sums can be taken out again', () => {
  notebook.apply(keepTurns(notebook.snapshot, activity, { first: 3, again: 5 }));
  notebook.apply(dropTurns(notebook.snapshot, activity));
  expect(keptTurns(notebook.snapshot, activity)).toBeNull();
});

test('a route may count on words only of a round that keeps them', () => {
  expect(round.writes({ form: 'check-in', keep: true })).toEqual(['word']);
  expect(round.writes({ form: 'check-in', keep: false })).toEqual([]);
  expect(round.writes({ form: 'stack', keep: true })).toEqual([]);
});
