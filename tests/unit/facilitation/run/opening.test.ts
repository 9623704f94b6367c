import { expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import { addWords } from '../../../../src/exercises/feedback/logic.ts';
import { storySoFar } from '../../../../src/facilitation/arc/story.ts';
import { forRoom, openingOf } from '../../../../src/facilitation/run/opening.ts';
import { parkedNotes, settleNote } from '../../../../src/facilitation/run/parking-lot.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import type { Commitment } from '../../../../src/notebook/records/commitment.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import type { Note } from '../../../../src/notebook/records/note.ts';
import type { AnyRecord } from '../../../../src/notebook/records/registry.ts';

const first = newGathering({ id: 'first', rank: 'a0', date: '2026-02-03', present: 30 });
const second = newGathering({ id: 'second', rank: 'a1', date: '2026-02-10', present: 22 });
const today = newGathering({ id: 'today', rank: 'a2', date: '2026-02-17' });
const planned = newGathering({ id: 'planned', rank: 'a3', date: '2026-02-24' });
const doing = (id: string, gathering: string, kind = 'card-wall'): ReturnType<typeof activityFor> =>
  activityFor({ id, kind, ask: '', labels: [], cards: [], config: {} }, 'en', { id, gathering, rank: 'a0' });
const promise = (id: string, activity: string, part: Partial<Commitment> = {}): Commitment => ({
  id,
  type: 'commitment',
  activity,
  rank: 'a0',
  what: id,
  who: 'Wanja',
  buddy: '',
  by: null,
  state: 'promised',
  ...part,
});
const note = (id: string, activity: string, part: Partial<Note> = {}): Note => ({
  id,
  type: 'note',
  activity,
  rank: 'a0',
  sort: 'parked',
  words: id,
  state: 'open',
  ...part,
});
const card = (id: string, activity: string, part: Partial<Card> = {}): Card =>
  newCard({
    id,
    activity,
    rank: 'a0',
    number: id,
    role: 'problem',
    lang: 'en',
    words: id,
    ending: { how: 'not-yet', to: null, reason: '', activity: null },
    ...part,
  });

const open = (...records: readonly AnyRecord[]): MemoryNotebook =>
  new MemoryNotebook(plainAbout(), [
    first,
    second,
    today,
    planned,
    doing('one', 'first'),
    doing('two', 'second'),
    doing('now', 'today'),
    ...records,
  ]);

test('a first gathering has nothing before it, however many are planned after', () => {
  const { snapshot } = new MemoryNotebook(plainAbout(), [first, planned]);
  expect(openingOf(snapshot, first).last).toBeUndefined();
  expect(storySoFar(snapshot, 'en', first).gatherings).toBe(0);
});

test('last time is the gathering that was held last, not one that is planned', () => {
  const { snapshot } = open();
  expect(openingOf(snapshot, today).last?.id).toBe('second');
  expect(openingOf(snapshot, planned).last?.id).toBe('today');
  expect(storySoFar(snapshot, 'en', today)).toMatchObject({ gatherings: 2, present: 22 });
});

test('a gathering that only stands in the plan is none that was held', () => {
  const plan = { ...doing('plan', 'planned'), state: 'planned' as const };
  const { snapshot } = open(plan);
  expect(openingOf(snapshot, newGathering({ ...planned, id: 'later', date: '2026-03-03' })).last?.id).toBe(
    'today',
  );
});

test('open promises come by day, whichever gathering they were made in; none of today', () => {
  const { snapshot } = open(
    promise('no day', 'two'),
    promise('late', 'two', { by: '2026-02-20' }),
    promise('soon', 'one', { by: '2026-02-12' }),
    promise('kept', 'one', { state: 'done' }),
    promise('let go', 'one', { state: 'released' }),
    promise('today', 'now'),
  );
  expect(openingOf(snapshot, today).promises.map(({ what }) => what)).toEqual(['soon', 'late', 'no day']);
});

test('the parking lot holds questions that still wait, never the facilitator’s own notes', () => {
  const notebook = open(
    note('the garages?', 'two'),
    note('settled', 'two', { state: 'let-go' }),
    note('own', 'two', { sort: 'note' }),
    note('just now', 'now'),
  );
  const waiting = (): string[] => openingOf(notebook.snapshot, today).parked.map(({ words }) => words);
  expect(waiting()).toEqual(['the garages?']);
  const [parked] = parkedNotes(notebook.snapshot).filter(({ words }) => words === 'the garages?');
  if (!parked) throw new Error('No question.');
  notebook.apply(settleNote(parked, 'taken-up'));
  expect(waiting()).toEqual([]);
  notebook.apply(settleNote({ ...parked, state: 'taken-up' }, 'taken-up'));
  expect(waiting()).toEqual(['the garages?']);
});

test('brings what the group asked for last time, and not what it liked', () => {
  const before = doing('asked', 'second', 'feedback');
  const notebook = open(before);
  notebook.apply(addWords(notebook.snapshot, before, 'delta', 'begin on time', 'en'));
  notebook.apply(addWords(notebook.snapshot, before, 'plus', 'the soup', 'en'));
  expect(openingOf(notebook.snapshot, today).said.map((each) => each.card.words)).toEqual(['begin on time']);
});

test('cards that had to wait come up again; to the room none that only the facilitators may read', () => {
  const { snapshot } = open(
    card('A1', 'one'),
    card('A2', 'two', { consent: 'private' }),
    card('A3', 'two', { ending: null }),
    card('A4', 'two', { forgotten: true, words: '' }),
    card('A5', 'now'),
  );
  const opening = openingOf(snapshot, today);
  expect(opening.notYet.map(({ id }) => id)).toEqual(['A1', 'A2']);
  expect(forRoom(opening).notYet.map(({ id }) => id)).toEqual(['A1']);
});
