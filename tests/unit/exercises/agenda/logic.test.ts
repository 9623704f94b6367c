import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  addItem,
  groupsLeftOut,
  itemsOf,
  mayComeFirst,
  moveBy,
  moveTo,
  outOfOrder,
  takeOff,
  toggleAfter,
  toggleGroup,
} from '../../../../src/exercises/agenda/logic.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { AgendaItem } from '../../../../src/notebook/records/agenda-item.ts';

const setting = { id: 'x', kind: 'agenda', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [
    activity,
    { id: 'north', type: 'group', rank: 'a0', name: 'North', letter: 'A' },
    { id: 'south', type: 'group', rank: 'a1', name: 'South', letter: 'B' },
  ]);
  for (const words of ['tap', 'bills', 'seats']) {
    notebook.apply(addItem(notebook.snapshot, activity, 'short', { words, lang: 'en' }));
  }
});

const items = (): AgendaItem[] => itemsOf(notebook.snapshot, activity);
const named = (words: string): AgendaItem => {
  const found = items().find((item) => item.words['en'] === words);
  if (!found) throw new Error(words);
  return found;
};
const order = (): (string | undefined)[] => items().map((item) => item.words['en']);

test('keeps items in the order they were added, and moves one past its neighbour', () => {
  notebook.apply(moveBy(notebook.snapshot, activity, named('seats'), -1));
  expect(order()).toEqual(['tap', 'seats', 'bills']);
  notebook.apply(moveBy(notebook.snapshot, activity, named('tap'), 1));
  expect(order()).toEqual(['seats', 'tap', 'bills']);
});

test('leaves the first item where it is when asked to go earlier', () => {
  notebook.apply(moveBy(notebook.snapshot, activity, named('tap'), -1));
  expect(order()).toEqual(['tap', 'bills', 'seats']);
});

test('never offers something that already waits for an item as what comes before it', () => {
  notebook.apply(toggleAfter(named('bills'), named('tap').id));
  notebook.apply(toggleAfter(named('seats'), named('bills').id));
  expect(mayComeFirst(notebook.snapshot, activity, named('tap'))).toEqual([]);
  expect(mayComeFirst(notebook.snapshot, activity, named('seats')).map((item) => item.words['en'])).toEqual([
    'tap',
    'bills',
  ]);
});

test('says when an item stands before what it waits for', () => {
  notebook.apply(toggleAfter(named('tap'), named('seats').id));
  notebook.apply(moveTo(named('seats'), 'long'));
  expect(
    outOfOrder(notebook.snapshot, activity).map(({ item, first }) => [item.words['en'], first.words['en']]),
  ).toEqual([['tap', 'seats']]);
});

test('names the groups that see themselves in no demand', () => {
  notebook.apply(toggleGroup(named('tap'), 'north'));
  expect(groupsLeftOut(notebook.snapshot, activity).map(({ letter }) => letter)).toEqual(['B']);
});

test('an item taken off is nobody’s condition any more', () => {
  notebook.apply(toggleAfter(named('bills'), named('tap').id));
  notebook.apply(takeOff(notebook.snapshot, activity, named('tap')));
  expect(named('bills').after).toEqual([]);
  expect(order()).toEqual(['bills', 'seats']);
});
