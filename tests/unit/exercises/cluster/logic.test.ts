import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import { readPile } from '../../../../src/exercises/cluster/keyed.ts';
import {
  cardsToPile,
  freeSymbol,
  mergePiles,
  namePile,
  newPile,
  onTheirOwn,
  pilesOf,
  putInPile,
  takeApart,
  takeOut,
  tiesOf,
  toggleTie,
} from '../../../../src/exercises/cluster/logic.ts';
import { sheet } from '../../../../src/exercises/cluster/output.ts';
import { strings } from '../../../../src/exercises/cluster/strings/en.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import type { Cluster } from '../../../../src/notebook/records/cluster.ts';
import { cardsIn } from '../../../../src/notebook/thread.ts';

const config = { roles: ['problem' as const] };
const setting = { id: 'x', kind: 'cluster', ask: '', labels: [], cards: [], config };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  const cards = ['A1', 'A2', 'A3', 'B1', 'B2'].map((number, index) =>
    newCard({
      id: number,
      activity: 'wall',
      rank: `a${index}`,
      number,
      role: 'problem',
      lang: 'en',
      words: number,
    }),
  );
  notebook = new MemoryNotebook(plainAbout(), [activity, ...cards]);
});

const cards = (): Card[] => cardsToPile(notebook.snapshot, activity, config);
const pick = (...numbers: string[]): Card[] => cards().filter(({ number }) => numbers.includes(number));
const piles = (): Cluster[] => pilesOf(notebook.snapshot, activity);
const held = (pile: Cluster): string[] => cardsIn(notebook.snapshot, pile.id).map(({ number }) => number);
function make(symbol: string, ...numbers: string[]): Cluster {
  const { pile, changes } = newPile(notebook.snapshot, activity, pick(...numbers), { symbol, lang: 'en' });
  notebook.apply(changes);
  return pile;
}

test('a card lies in one pile: putting it in another takes it out of the first', () => {
  const damp = make('drop', 'A1', 'A2');
  const noise = make('bell', 'B1');
  notebook.apply(putInPile(notebook.snapshot, activity, pick('A2'), noise.id));
  expect(held(damp)).toEqual(['A1']);
  expect(held(noise)).toEqual(['A2', 'B1']);
});

test('what lies in no pile stands on its own, and taken out it does again', () => {
  make('drop', 'A1', 'A2');
  expect(onTheirOwn(notebook.snapshot, cards()).map(({ number }) => number)).toEqual(['A3', 'B1', 'B2']);
  notebook.apply(takeOut(notebook.snapshot, pick('A1')));
  expect(onTheirOwn(notebook.snapshot, cards())).toHaveLength(4);
});

test('keyed lines name a pile by number, symbol in either language, or the start of its name', () => {
  const damp = make('drop', 'A1');
  notebook.apply(namePile(damp, 'The walls make us ill', 'en'));
  const read = (line: string, lang = 'en'): ReturnType<typeof readPile> =>
    readPile(notebook.snapshot, activity, cards(), line, lang);
  expect(read('1: A2').pile?.id).toBe(damp.id);
  expect(read('drop: A2').pile?.id).toBe(damp.id);
  expect(read('gota: A2', 'es').pile?.id).toBe(damp.id);
  expect(read('the wal: A2').pile?.id).toBe(damp.id);
  expect(read('A2 b1')).toMatchObject({ pile: undefined, unknown: [] });
  expect(read('bell: A2')).toMatchObject({ pile: undefined, symbol: 'bell' });
  expect(read('drop: A2 Z9').unknown).toEqual(['Z9']);
});

test('every new pile gets a symbol that no other has', () => {
  const symbols = Array.from({ length: 24 }, () => make(freeSymbol(notebook.snapshot, activity)).symbol);
  expect(new Set(symbols).size).toBe(24);
});

test('keeps the ties of a pile that is laid on another, and makes none to itself', () => {
  const damp = make('drop', 'A1');
  const noise = make('bell', 'B1');
  const fear = make('road', 'B2');
  notebook.apply(toggleTie(notebook.snapshot, activity, 'pulls-against', damp.id, fear.id));
  notebook.apply(toggleTie(notebook.snapshot, activity, 'pulls-against', damp.id, noise.id));
  notebook.apply(mergePiles(notebook.snapshot, activity, damp, noise));
  expect(piles().map(({ symbol }) => symbol)).toEqual(['bell', 'road']);
  expect(held(noise)).toEqual(['A1', 'B1']);
  expect(tiesOf(notebook.snapshot, 'pulls-against', noise.id).map(({ other }) => other)).toEqual([fear.id]);
});

test('a pile taken apart leaves its cards on their own, and one undo lays it together again', () => {
  const damp = make('drop', 'A1', 'A2');
  notebook.apply(takeApart(notebook.snapshot, damp));
  expect(onTheirOwn(notebook.snapshot, cards())).toHaveLength(5);
  notebook.undo();
  expect(held(damp)).toEqual(['A1', 'A2']);
});

test('keeps a pile’s name when it is named in another language too', () => {
  const damp = make('drop', 'A1');
  notebook.apply(namePile(damp, 'The walls', 'en'));
  notebook.apply(namePile(piles()[0] ?? damp, 'Las paredes', 'es'));
  expect(piles()[0]).toMatchObject({ words: 'The walls', lang: 'en', also: { es: 'Las paredes' } });
});

test('ties two things once, whoever is named first, and unties them again', () => {
  notebook.apply(toggleTie(notebook.snapshot, activity, 'same-as', 'A1', 'B1'));
  expect(tiesOf(notebook.snapshot, 'same-as', 'B1')).toHaveLength(1);
  notebook.apply(toggleTie(notebook.snapshot, activity, 'same-as', 'B1', 'A1'));
  expect(tiesOf(notebook.snapshot, 'same-as', 'A1')).toEqual([]);
});

test('a pile without a name goes with its last card, and one undo brings both back', () => {
  make('drop', 'A1');
  const noise = make('bell', 'B1');
  notebook.apply(putInPile(notebook.snapshot, activity, pick('A1'), noise.id));
  expect(piles().map(({ symbol }) => symbol)).toEqual(['bell']);
  notebook.undo();
  expect(piles().map(held)).toEqual([['A1'], ['B1']]);
  notebook.apply(takeOut(notebook.snapshot, pick('A1', 'B1')));
  expect(piles()).toEqual([]);
  notebook.undo();
  make('road', 'A1');
  expect(piles().map(({ symbol }) => symbol)).toEqual(['bell', 'road']);
});

test('a pile with a name, or with a tree on it, stays when its last card leaves', () => {
  const damp = make('drop', 'A1');
  notebook.apply(namePile(damp, 'The walls', 'en'));
  const noise = make('bell', 'B1');
  notebook.apply({
    put: [{ id: 'w', type: 'link', activity: 'now', kind: 'because', from: noise.id, to: 'A2', note: '' }],
  });
  notebook.apply(takeOut(notebook.snapshot, pick('A1', 'B1')));
  expect(piles().map(({ symbol }) => symbol)).toEqual(['drop', 'bell']);
});

test('putting a card where it lies already takes nothing away', () => {
  const damp = make('drop', 'A1');
  notebook.apply(putInPile(notebook.snapshot, activity, pick('A1'), damp.id));
  expect(held(damp)).toEqual(['A1']);
});

test('an empty pile is on no sheet, and the others keep their numbers', () => {
  const damp = make('drop', 'A1');
  notebook.apply(namePile(damp, 'The walls', 'en'));
  make('bell', 'B1');
  notebook.apply(takeOut(notebook.snapshot, pick('A1')));
  const headings = (): string[] =>
    sheet(notebook.snapshot, activity, setting, strings, 'en').sections.map(({ heading }) => heading);
  expect(headings()).toEqual(['Pile 2: bell (no name yet)', 'On its own']);
  notebook.apply(takeOut(notebook.snapshot, pick('B1')));
  expect(headings()).not.toContain('Pile 1: The walls');
});
