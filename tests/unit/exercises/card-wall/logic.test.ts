import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { cardsByNumber, readNumbers, shownNumbers, unreadIn } from '../../../../src/exercises/cards.ts';
import {
  addCards,
  addNumbered,
  readRanges,
  removeCards,
  setAlso,
  setWords,
  wallOf,
  withoutWords,
} from '../../../../src/exercises/card-wall/logic.ts';
import { newPile, pilesOf } from '../../../../src/exercises/cluster/logic.ts';
import { sheet } from '../../../../src/exercises/card-wall/output.ts';
import { strings } from '../../../../src/exercises/card-wall/strings/en.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';

const setting = {
  id: 'x',
  kind: 'card-wall',
  ask: '',
  labels: [],
  cards: [],
  config: { role: 'problem' as const },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
const adding = { role: 'problem' as const, lang: 'en' };
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [activity]);
});

const wall = (): Card[] => wallOf(notebook.snapshot, activity, 'problem');
const numbers = (): string[] => wall().map(({ number }) => number);
const add = (letter: string, ...lines: string[]): void =>
  notebook.apply(addCards(notebook.snapshot, activity, lines, { ...adding, letter }));
const bring = (text: string): void =>
  notebook.apply(addNumbered(notebook.snapshot, activity, readRanges(text), adding));

test('numbers cards on within the letter of their table, and makes the table once', () => {
  add('A', 'damp', 'rats');
  add('B', 'noise');
  add('A', 'lift');
  expect(numbers()).toEqual(['A1', 'A2', 'B1', 'A3']);
  expect(notebook.snapshot.all('group').map(({ letter }) => letter)).toEqual(['A', 'B']);
});

test('reads numbers from paper as people write them', () => {
  expect(readRanges('A 1-12, b 3 – 4 C7')).toEqual([
    { letter: 'A', from: 1, to: 12 },
    { letter: 'B', from: 3, to: 4 },
    { letter: 'C', from: 7, to: 7 },
  ]);
  expect(readRanges('hello 12')).toEqual([]);
  expect(readRanges('A 9-2')).toEqual([]);
  expect(readRanges('A 1-500')).toEqual([{ letter: 'A', from: 1, to: 500 }]);
  expect(readRanges('A 1-99999')).toEqual([{ letter: 'A', from: 1, to: 500, cut: true }]);
  expect(readRanges('A 9990-10010')).toEqual([{ letter: 'A', from: 9990, to: 9999, cut: true }]);
  expect(readRanges('A 12345')).toEqual([]);
});

test('brings numbers in without words, leaves those it has, and counts on from them', () => {
  bring('A 1-3, B 1-2');
  bring('A 2-4');
  expect(numbers()).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'A4']);
  expect(withoutWords(wall())).toHaveLength(6);
  add('A', 'said aloud');
  expect(numbers().at(-1)).toBe('A5');
});

test('keeps words exactly as they were keyed', () => {
  const words = '  she should of waited,,  NOBODY came\t';
  add('A', words);
  expect(wall()[0]?.words).toBe(words);
});

test('words come later without changing anything else of the card', () => {
  bring('A1');
  const [before] = wall();
  if (!before) throw new Error('no card');
  notebook.apply(setWords(before, 'damp'));
  expect(wall()[0]).toEqual({ ...before, words: 'damp' });
});

test('a translation stands beside the words, and an empty one goes', () => {
  add('A', 'damp');
  const card = (): Card => wall()[0] ?? expect.unreachable();
  notebook.apply(setAlso(card(), 'es', 'humedad'));
  expect(card()).toMatchObject({ words: 'damp', also: { es: 'humedad' } });
  notebook.apply(setAlso(card(), 'es', ''));
  expect(card().also).toEqual({});
});

test('the second card of a number shows as such and can be keyed as such', () => {
  add('A', 'first');
  notebook.apply({
    put: [{ ...(wall()[0] ?? expect.unreachable()), id: 'copy', rank: 'a9', words: 'second' }],
  });
  expect([...shownNumbers(notebook.snapshot).values()].sort()).toEqual(['A1', 'A1-2']);
  expect(cardsByNumber(notebook.snapshot, wall(), 'a1-2').cards.map(({ words }) => words)).toEqual([
    'second',
  ]);
});

test('reads keyed numbers once each, in the order keyed', () => {
  expect(readNumbers('A3 a9, C14; a3  aa 7')).toEqual(['A3', 'A9', 'C14', 'AA7']);
  expect(readNumbers('no numbers here')).toEqual([]);
  expect(unreadIn('A3 a9, C14; a3  aa 7')).toBe('');
  expect(unreadIn('10 A5, b2 rats')).toBe('10 rats');
});

test('a letter holds for the numbers behind it, numbers may touch, and a dash makes a range of those there are', () => {
  expect(readNumbers('A 6 7 8, b2 3')).toEqual(['A6', 'A7', 'A8', 'B2', 'B3']);
  expect(readNumbers('c4c5')).toEqual(['C4', 'C5']);
  expect(readNumbers('hello12 6')).toEqual([]);
  expect(unreadIn('A 6 7 8, b2 3')).toBe('');
  const has = (number: string): boolean => ['A1', 'A2', 'A4', 'A7', 'A7-2'].includes(number);
  expect(readNumbers('A1-5', has)).toEqual(['A1', 'A2', 'A4']);
  expect(readNumbers('a 1 – 2 4', has)).toEqual(['A1', 'A2', 'A4']);
  expect(readNumbers('A7-2 A9-12', has)).toEqual(['A7-2', 'A9-12']);
});

test('one press is one undo, however many cards it brought', () => {
  add('A', ...Array.from({ length: 120 }, (_, index) => `card ${index}`));
  notebook.undo();
  expect(wall()).toEqual([]);
  notebook.redo();
  expect(wall()).toHaveLength(120);
});

test('private and covered words are on no sheet; an empty wall is a sheet to write on', () => {
  const paper = (): string => JSON.stringify(sheet(notebook.snapshot, activity, setting, strings, 'en'));
  expect(paper()).toContain('Ticket to keep: A1');
  add('A', 'quagga private', 'quagga covered', 'open words');
  const [first, second] = wall();
  if (!first || !second) throw new Error('no cards');
  notebook.apply({
    put: [
      { ...first, consent: 'private' },
      { ...second, covered: true },
    ],
  });
  expect(paper()).toContain('open words');
  expect(paper()).not.toContain('quagga');
});

test('the last card of a nameless pile takes the pile with it; a named one stays; one undo brings both back', () => {
  add('A', 'damp', 'rats', 'noise');
  const [damp, rats, noise] = wall();
  if (!damp || !rats || !noise) throw new Error('Three cards were added.');
  const part = { symbol: 'drop', lang: 'en' };
  notebook.apply(newPile(notebook.snapshot, activity, [damp], part).changes);
  notebook.apply(newPile(notebook.snapshot, activity, [rats], { ...part, words: 'vermin' }).changes);
  notebook.apply(removeCards(notebook.snapshot, [damp]));
  notebook.apply(removeCards(notebook.snapshot, [rats]));
  expect(pilesOf(notebook.snapshot, activity).map(({ words }) => words)).toEqual(['vermin']);
  notebook.undo();
  notebook.undo();
  expect(pilesOf(notebook.snapshot, activity)).toHaveLength(2);
  expect(numbers()).toEqual(['A1', 'A2', 'A3']);
});
