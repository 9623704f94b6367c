import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  addWords,
  answer,
  changeWords,
  lastTime,
  moveTo,
  placesOf,
  removeWords,
  wordsAt,
  type Part,
} from '../../../../src/exercises/feedback/logic.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Activity } from '../../../../src/notebook/records/activity.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';

const setting = { id: 'x', kind: 'feedback', ask: '', labels: [], cards: [], config: {} };
const made = (id: string, gathering: string, kind = 'feedback'): Activity =>
  activityFor({ ...setting, kind }, 'en', { id, gathering, rank: 'a0' });
const now = made('now', 'third');
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [
    now,
    made('one', 'first'),
    made('two', 'second'),
    made('sorted', 'second', 'sort'),
    newGathering({ id: 'first', rank: 'a0', date: '2026-01-10' }),
    newGathering({ id: 'second', rank: 'a1', date: '2026-01-24' }),
    newGathering({ id: 'third', rank: 'a2', date: '2026-02-07' }),
  ]);
});

function say(activity: Activity, slot: Part, words: string): void {
  notebook.apply(addWords(notebook.snapshot, activity, slot, words, 'en'));
}
const at = (slot: Part): Card[] => wordsAt(notebook.snapshot, now, slot);
const words = (slot: Part): string[] => at(slot).map((card) => card.words);
function only(slot: Part): Card {
  const [card] = at(slot);
  if (!card) throw new Error(slot);
  return card;
}
const saidLast = (): string[] => lastTime(notebook.snapshot, now).map(({ card }) => card.words);

test('changes are asked before what was good', () => {
  expect(placesOf({ form: 'plus-delta' })).toEqual(['delta', 'plus']);
});

test('keeps slips that say the same as lines of their own, in the order keyed, without name or number', () => {
  for (const line of ['the food', 'the songs', 'the food']) say(now, 'plus', line);
  expect(words('plus')).toEqual(['the food', 'the songs', 'the food']);
  expect(only('plus')).toMatchObject({ role: 'word', number: '', group: null, hands: null });
});

test('adds nothing for an empty line, and mending never empties one', () => {
  say(now, 'plus', '   ');
  expect(words('plus')).toEqual([]);
  say(now, 'plus', 'the fod');
  expect(changeWords(only('plus'), ' ')).toEqual({});
  notebook.apply(changeWords(only('plus'), 'the food'));
  expect(words('plus')).toEqual(['the food']);
});

test('words keyed in the wrong place are moved, and taken out with their place', () => {
  say(now, 'plus', 'begin later');
  notebook.apply(moveTo(notebook.snapshot, now, only('plus'), 'delta'));
  expect([words('plus'), words('delta')]).toEqual([[], ['begin later']]);
  notebook.apply(removeWords(now, only('delta')));
  expect(notebook.snapshot.all('place')).toEqual([]);
});

test('last time is the latest gathering before this one that asked for something', () => {
  say(made('one', 'first'), 'delta', 'older');
  say(made('two', 'second'), 'plus', 'the food');
  expect(saidLast()).toEqual(['older']);
  say(made('two', 'second'), 'delta', 'begin later');
  say(made('two', 'second'), 'feet', 'I will ask my cousin');
  say(now, 'delta', 'today');
  expect(saidLast()).toEqual(['begin later', 'I will ask my cousin']);
});

test('last time leaves out what was covered and what another kind of exercise placed', () => {
  say(made('two', 'second'), 'delta', 'covered');
  const [card] = notebook.snapshot.all('card');
  if (card) notebook.apply({ put: [{ ...card, covered: true }] });
  say(made('sorted', 'second', 'sort'), 'delta', 'a meaning');
  expect(saidLast()).toEqual([]);
});

test('what was done about it stays with the words, also when they are moved', () => {
  const two = made('two', 'second');
  say(two, 'delta', 'begin later');
  const [said] = lastTime(notebook.snapshot, now);
  if (!said) throw new Error('nothing said');
  notebook.apply(answer(said, 'we begin at seven'));
  notebook.apply(moveTo(notebook.snapshot, two, said.card, 'feet'));
  expect(lastTime(notebook.snapshot, now)[0]?.place).toMatchObject({
    slot: 'feet',
    note: 'we begin at seven',
  });
});
