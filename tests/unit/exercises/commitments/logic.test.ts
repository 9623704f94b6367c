import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import { giveCards } from '../../../../src/exercises/commitments/answers.ts';
import { lastTime, noteHow, tell, toldOf, untell } from '../../../../src/exercises/commitments/last-time.ts';
import {
  addPromise,
  answeredBy,
  changePromise,
  openPromises,
  promisesOf,
  removePromise,
  setState,
} from '../../../../src/exercises/commitments/logic.ts';
import { endingFor } from '../../../../src/notebook/answered.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Activity } from '../../../../src/notebook/records/activity.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import type { Commitment } from '../../../../src/notebook/records/commitment.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import { isEnded } from '../../../../src/notebook/thread.ts';

const setting = { id: 'x', kind: 'commitments', ask: '', labels: [], cards: [], config: {} };
const made = (id: string, gathering: string): Activity =>
  activityFor(setting, 'en', { id, gathering, rank: 'a0' });
const now = made('now', 'day');
const before = made('before', 'day-before');
const beside = made('beside', 'day');
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [
    now,
    before,
    beside,
    newGathering({ id: 'day-before', rank: 'a0', date: '2026-02-10' }),
    newGathering({ id: 'day', rank: 'a1', date: '2026-02-24' }),
  ]);
});

function promise(activity: Activity, what: string, by: string | null = null): void {
  notebook.apply(addPromise(notebook.snapshot, activity, { what, who: '', by, buddy: '' }));
}
function named(what: string): Commitment {
  const found = notebook.snapshot.all('commitment').find((each) => each.what === what);
  if (!found) throw new Error(what);
  return found;
}
const whats = (promises: readonly Commitment[]): string[] => promises.map(({ what }) => what);
function card(number: string, part: Partial<Card> = {}): void {
  notebook.apply({
    put: [
      newCard({ id: number, activity: 'wall', rank: number, number, role: 'problem', lang: 'en', ...part }),
    ],
  });
}
function give(what: string, text: string): ReturnType<typeof giveCards> {
  const keyed = giveCards(notebook.snapshot, now, named(what), text);
  notebook.apply(keyed.changes);
  return keyed;
}
const endingOf = (id: string): Card['ending'] | undefined => find(notebook.snapshot, 'card', id)?.ending;

test('lists promises by day, undated ones last, and those of one day as they were said', () => {
  promise(now, 'some day');
  promise(now, 'late', '2026-03-10');
  promise(now, 'early', '2026-02-27');
  promise(now, 'late too', '2026-03-10');
  expect(whats(promisesOf(notebook.snapshot, now))).toEqual(['early', 'late', 'late too', 'some day']);
});

test('only what is needed, and the same words twice are two promises', () => {
  promise(now, 'ring my aunt');
  promise(now, 'ring my aunt');
  expect(whats(promisesOf(notebook.snapshot, now))).toEqual(['ring my aunt', 'ring my aunt']);
  expect(addPromise(notebook.snapshot, now, { what: '  ', who: 'Joss', by: null, buddy: '' })).toEqual({});
});

test('a promise is made smaller where it stands and cannot lose its words', () => {
  promise(now, 'twenty visits');
  const said = { what: 'four visits', who: 'Joss', by: '2026-03-03', buddy: 'Wanja' };
  notebook.apply(changePromise(named('twenty visits'), said));
  expect(named('four visits')).toMatchObject(said);
  expect(changePromise(named('four visits'), { ...said, what: ' ' })).toEqual({});
});

test('open promises leave out what is done or let go; with an activity, all but earlier gatherings', () => {
  for (const what of ['open', 'kept', 'gone']) promise(before, what);
  promise(now, 'today');
  promise(beside, 'at the other table');
  notebook.apply(setState(notebook.snapshot, named('kept'), 'done'));
  notebook.apply(setState(notebook.snapshot, named('gone'), 'released'));
  expect(whats(openPromises(notebook.snapshot))).toEqual(['open', 'today', 'at the other table']);
  expect(whats(openPromises(notebook.snapshot, now))).toEqual(['open']);
});

test('what was told of last time stays in its place in the round, with where it was told', () => {
  for (const what of ['a', 'b', 'c']) promise(before, what, '2026-02-20');
  notebook.apply(tell(notebook.snapshot, now, named('a'), 'done'));
  notebook.apply(tell(notebook.snapshot, now, named('b'), 'let-go'));
  notebook.apply(tell(notebook.snapshot, now, named('c'), 'goes-on'));
  expect(whats(lastTime(notebook.snapshot, now))).toEqual(['a', 'b', 'c']);
  expect(['a', 'b', 'c'].map((what) => named(what).state)).toEqual(['done', 'released', 'promised']);
  expect(lastTime(notebook.snapshot, beside).map(({ what }) => what)).toEqual(['c']);
});

test('what helped stays when the outcome is corrected, and one press takes it all back', () => {
  promise(before, 'a');
  notebook.apply(tell(notebook.snapshot, now, named('a'), 'done'));
  notebook.apply(noteHow(notebook.snapshot, now, named('a'), 'her sister came along'));
  notebook.apply(tell(notebook.snapshot, now, named('a'), 'goes-on'));
  expect(toldOf(notebook.snapshot, now, named('a').id)).toEqual({
    how: 'goes-on',
    note: 'her sister came along',
  });
  notebook.apply(untell(notebook.snapshot, now, named('a')));
  expect(toldOf(notebook.snapshot, now, named('a').id)).toBeUndefined();
  expect(named('a').state).toBe('promised');
});

test('keyed numbers say which cards are being done, and undo takes the endings back in one step', () => {
  promise(now, 'a');
  card('A7');
  card('B3', { role: 'solution' });
  card('C1', { role: 'cause' });
  const { given, unknown } = give('a', 'a7 B3 C1');
  expect(given.map(({ number }) => number)).toEqual(['A7', 'B3']);
  expect(unknown).toEqual(['C1']);
  expect(endingOf('A7')).toEqual({ how: 'doing', to: named('a').id, reason: '', activity: 'now' });
  expect(answeredBy(notebook.snapshot, named('a').id).map(({ id }) => id)).toEqual(['A7', 'B3']);
  notebook.undo();
  expect([endingOf('A7'), endingOf('B3')]).toEqual([null, null]);
});

test('a card taken back by whoever said it is left so; one that was not for now may be taken up', () => {
  promise(now, 'a');
  card('A1', { ending: endingFor('taken-back', null, '', 'wall') });
  card('A2', { ending: endingFor('not-yet', null, '', 'wall') });
  const { given, kept } = give('a', 'A1 A2');
  expect(kept.map(({ id }) => id)).toEqual(['A1']);
  expect(given.map(({ id }) => id)).toEqual(['A2']);
  expect(endingOf('A1')?.how).toBe('taken-back');
});

test.each(['released', 'removed'])('the cards of a promise that is %s are open again', (how) => {
  promise(now, 'a');
  card('A7');
  give('a', 'A7');
  notebook.apply(
    how === 'removed'
      ? removePromise(notebook.snapshot, named('a'))
      : setState(notebook.snapshot, named('a'), 'released'),
  );
  const freed = find(notebook.snapshot, 'card', 'A7');
  expect(freed && isEnded(notebook.snapshot, freed)).toBe(false);
});
