import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import {
  addIndented,
  addStrip,
  allOf,
  branchesOf,
  chainsOf,
  pathTo,
  possibleTrunks,
  readIndented,
  trunksOf,
  wordsOf,
  type Strip,
} from '../../../../src/exercises/cause-tree/logic.ts';
import { inPile } from '../../../../src/notebook/id.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';

const setting = { id: 'x', kind: 'cause-tree', ask: '', labels: [], cards: [], config: { solutions: false } };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
const wall = { activity: 'wall', lang: 'en', role: 'problem' } as const;
const piled = newCard({ ...wall, rank: 'a0', number: 'A1', words: 'no heating' });
const alone = newCard({ ...wall, rank: 'a1', number: 'A2', words: 'no lift' });
const pile = {
  id: 'pile',
  type: 'cluster',
  activity: 'piles',
  rank: 'a0',
  symbol: 'bell',
  words: 'Cold',
  lang: 'en',
  also: {},
} as const;
const lies = {
  id: inPile(piled.id),
  type: 'link',
  activity: 'piles',
  kind: 'in',
  from: piled.id,
  to: 'pile',
  note: '',
} as const;
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [activity, piled, alone, pile, lies]);
});

function paste(on: string, text: string): readonly Card[] {
  const { strips, changes } = addIndented(notebook.snapshot, activity, 'because', on, text, 'en');
  notebook.apply(changes);
  return strips;
}
const shape = (strips: readonly Strip[]): unknown[] =>
  strips.map(({ card, children }) => [card.words, shape(children)]);
const causes = (on = 'pile'): Strip[] => branchesOf(notebook.snapshot, 'because', on);

test('grows trees from piles and from cards that lie in none', () => {
  expect(possibleTrunks(notebook.snapshot, activity).map(({ id }) => id)).toEqual(['pile', alone.id]);
});

test('a trunk is a tree once something hangs on it, and is not offered again', () => {
  notebook.apply(addStrip(notebook.snapshot, activity, 'leads-to', alone.id, 'nobody visits', 'en').changes);
  expect(trunksOf(notebook.snapshot, activity).map(({ id }) => id)).toEqual([alone.id]);
  expect(possibleTrunks(notebook.snapshot, activity).map(({ id }) => id)).toEqual(['pile']);
});

test('a tree keeps standing when its card is put in a pile later', () => {
  paste(alone.id, 'the motor is old');
  notebook.apply({ put: [{ ...lies, id: inPile(alone.id), from: alone.id }] });
  expect(trunksOf(notebook.snapshot, activity).map(({ id }) => id)).toEqual([alone.id]);
});

test('leaves out trees of activities that this one does not take up', () => {
  paste('pile', 'cause');
  const other = { ...activity, id: 'later', reads: ['wall'] };
  expect(trunksOf(notebook.snapshot, other)).toEqual([]);
});

test('hangs each pasted line on the nearest one above it that stands less deep', () => {
  paste('pile', 'a\n  b\n      c\n  d\n\ne\n\tf');
  expect(shape(causes())).toEqual([
    [
      'a',
      [
        ['b', [['c', []]]],
        ['d', []],
      ],
    ],
    ['e', [['f', []]]],
  ]);
});

test('takes list marks off pasted lines and nothing else', () => {
  expect(readIndented('- one\r\n  • two -- and “three”').map(({ words }) => words)).toEqual([
    'one',
    'two -- and “three”',
  ]);
});

test('a first line that is indented still hangs on the trunk', () => {
  expect(readIndented('    deep\n  less').map(({ depth }) => depth)).toEqual([0, 0]);
});

test('one undo takes a whole pasted list back', () => {
  paste('pile', 'a\n b\n  c');
  notebook.undo();
  expect(causes()).toEqual([]);
});

test('numbers strips on through the whole notebook, each side with its own letter', () => {
  paste('pile', 'a\nb');
  notebook.apply(addStrip(notebook.snapshot, activity, 'leads-to', 'pile', 'so', 'en').changes);
  expect(paste(alone.id, 'c').map(({ number }) => number)).toEqual(['W3']);
  expect(branchesOf(notebook.snapshot, 'leads-to', 'pile').map(({ card }) => card.number)).toEqual(['X1']);
});

test('gives causes and effects their roles and keeps the words and their language as keyed', () => {
  const { strips, changes } = addStrip(notebook.snapshot, activity, 'because', 'pile', ' la  Renta ', 'es');
  notebook.apply(changes);
  expect(strips.map(({ role, words, lang }) => ({ role, words, lang }))).toEqual([
    { role: 'cause', words: ' la  Renta ', lang: 'es' },
  ]);
});

test('says the way from the trunk to a strip, and only the trunk where the strip is in another tree', () => {
  const [a, b, c] = paste('pile', 'a\n b\n  c');
  const [other] = paste(alone.id, 'z');
  expect(pathTo(notebook.snapshot, 'because', 'pile', c?.id ?? '')).toEqual(['pile', a?.id, b?.id, c?.id]);
  expect(pathTo(notebook.snapshot, 'because', 'pile', other?.id ?? '')).toEqual(['pile']);
});

test('reads every chain from the first strip to the deepest', () => {
  paste('pile', 'a\n b\n c\nd');
  expect(chainsOf(causes()).map((chain) => chain.map(({ words }) => words))).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['d'],
  ]);
});

test('cuts a circle that two devices closed, instead of hanging', () => {
  const [a, b] = paste('pile', 'a\n b');
  notebook.apply({ put: [{ ...lies, id: 'circle', kind: 'because', from: b?.id ?? '', to: a?.id ?? '' }] });
  expect(shape(causes())).toEqual([['a', [['b', []]]]]);
});

test('shows a strip once that two devices tied to the same place', () => {
  const [a] = paste('pile', 'a');
  notebook.apply({ put: [{ ...lies, id: 'twin', kind: 'because', from: 'pile', to: a?.id ?? '' }] });
  expect(allOf(causes())).toHaveLength(1);
});

test('never shows covered or forgotten words of a trunk, nor a private card to the room', () => {
  expect(wordsOf({ ...alone, covered: true }, true)).toBe('');
  expect(wordsOf({ ...alone, forgotten: true }, true)).toBe('');
  expect(wordsOf({ ...alone, consent: 'private' }, false)).toBe('');
  expect(wordsOf({ ...alone, consent: 'private' }, true)).toBe('no lift');
});

test('no tree is begun on an empty pile; one that stands on it stays', () => {
  const offered = (): string[] => possibleTrunks(notebook.snapshot, activity).map(({ id }) => id);
  notebook.apply({ remove: [lies.id] });
  expect(offered()).toEqual([piled.id, alone.id]);
  paste('pile', 'rent goes elsewhere');
  expect(trunksOf(notebook.snapshot, activity).map(({ id }) => id)).toEqual(['pile']);
});
