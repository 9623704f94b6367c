import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  addMeaning,
  cardsToSort,
  countPlaces,
  giveReason,
  layOut,
  meaningsOf,
  putInto,
  readKeyed,
  reasonOf,
} from '../../../../src/exercises/sort/logic.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';

const labels = ['Organising', 'Both', 'Mobilising'].map((words) => ({ id: words.toLowerCase(), words }));
const setting = { id: 'x', kind: 'sort', ask: '', labels, cards: [], config: { shape: 'boxes' as const } };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [activity]);
  notebook.apply(
    layOut(
      notebook.snapshot,
      activity,
      ['a call', 'a march', 'a meal'].map((words) => ({ words })),
      'en',
    ),
  );
});

const numbers = (): string[] => cardsToSort(notebook.snapshot, activity).map(({ number }) => number);
const idOf = (number: string): string =>
  cardsToSort(notebook.snapshot, activity).find((card) => card.number === number)?.id ?? '';

test('numbers cards on and keeps their order when the group adds its own', () => {
  notebook.apply(layOut(notebook.snapshot, activity, [{ words: 'our own fair' }], 'en'));
  expect(numbers()).toEqual(['S1', 'S2', 'S3', 'S4']);
});

test('reads a keyed line by the number of the place or the start of its name', () => {
  const byNumber = readKeyed(notebook.snapshot, activity, labels, '2: s1 S3');
  expect(byNumber).toEqual({ slot: 'both', cards: [idOf('S1'), idOf('S3')], unknown: [] });
  expect(readKeyed(notebook.snapshot, activity, labels, 'mob: S2').slot).toBe('mobilising');
});

test('says which keyed numbers no card carries, and which place it does not know', () => {
  expect(readKeyed(notebook.snapshot, activity, labels, '1: S1 S77').unknown).toEqual(['S77']);
  expect(readKeyed(notebook.snapshot, activity, labels, 'elsewhere: S1').slot).toBeNull();
});

test('keeps the reason given when a card moves to another place', () => {
  notebook.apply(putInto(notebook.snapshot, activity, [idOf('S1')], 'both'));
  notebook.apply(giveReason(notebook.snapshot, activity, idOf('S1'), 'it opens doors'));
  notebook.apply(putInto(notebook.snapshot, activity, [idOf('S1')], 'organising'));
  expect(reasonOf(notebook.snapshot, activity, idOf('S1'))).toBe('it opens doors');
});

test('a card taken back waits again, and one undo puts it where it was', () => {
  notebook.apply(putInto(notebook.snapshot, activity, [idOf('S2')], 'mobilising'));
  notebook.apply(putInto(notebook.snapshot, activity, [idOf('S2')], null));
  expect(countPlaces(notebook.snapshot, activity, setting).waiting.map(({ number }) => number)).toEqual([
    'S1',
    'S2',
    'S3',
  ]);
  notebook.undo();
  expect(countPlaces(notebook.snapshot, activity, setting).places[2]?.cards[0]?.number).toBe('S2');
});

test("keeps the group's own words for a place apart from the cards to be sorted", () => {
  notebook.apply(addMeaning(notebook.snapshot, activity, 'both', 'either', 'en'));
  expect(meaningsOf(notebook.snapshot, activity, 'both').map(({ words }) => words)).toEqual(['either']);
  expect(numbers()).toEqual(['S1', 'S2', 'S3']);
});
