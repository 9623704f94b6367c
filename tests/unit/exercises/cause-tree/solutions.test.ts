import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import { addIndented, setChangeable } from '../../../../src/exercises/cause-tree/logic.ts';
import {
  addSolution,
  headingsOf,
  leaveOut,
  leftSolutions,
  looseSolutions,
  markedRoots,
  solutionsOf,
  toggleAnswers,
} from '../../../../src/exercises/cause-tree/solutions.ts';
import { inPile } from '../../../../src/notebook/id.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import { forwardFrom } from '../../../../src/notebook/thread.ts';

const setting = { id: 'x', kind: 'cause-tree', ask: '', labels: [], cards: [], config: { solutions: true } };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
const trunk = newCard({ activity: 'wall', lang: 'en', role: 'problem', rank: 'a0', number: 'A1' });
const pile = {
  id: 'pile',
  type: 'cluster',
  activity: 'piles',
  rank: 'a0',
  symbol: 'bell',
  words: '',
  lang: 'en',
  also: {},
} as const;
const lies = {
  id: inPile(trunk.id),
  type: 'link',
  activity: 'piles',
  kind: 'in',
  from: trunk.id,
  to: 'pile',
  note: '',
} as const;
let notebook: MemoryNotebook;
let roots: readonly Card[];

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [activity, trunk]);
  const added = addIndented(notebook.snapshot, activity, 'because', trunk.id, 'a\n b\nc', 'en');
  notebook.apply(added.changes);
  roots = added.strips;
});

const root = (nth: number): Card => {
  const found = roots[nth];
  if (!found) throw new Error(String(nth));
  return found;
};
function solve(on: string, words: string): Card {
  const { strips, changes } = addSolution(notebook.snapshot, activity, on, words, 'en');
  notebook.apply(changes);
  const [card] = strips;
  if (!card) throw new Error(words);
  return card;
}
const mark = (nth: number, answer: boolean | null = true): void =>
  notebook.apply(setChangeable(root(nth), answer));
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('only a yes marks a root: a no is an answer, too, and none', () => {
  mark(0, false);
  mark(1);
  expect(ids(markedRoots(notebook.snapshot, activity))).toEqual([root(1).id]);
});

test('writes solutions under the marked roots, with a letter of their own', () => {
  mark(1);
  expect(ids(headingsOf(notebook.snapshot, activity))).toEqual([root(1).id]);
  expect(solve(root(1).id, 'sign it').number).toBe('Y1');
  expect(solutionsOf(notebook.snapshot, root(1).id).map(({ words }) => words)).toEqual(['sign it']);
});

test('a root keeps its heading when its mark is taken back but it has a solution', () => {
  mark(1);
  mark(2);
  solve(root(1).id, 'sign it');
  mark(1, null);
  expect(ids(headingsOf(notebook.snapshot, activity))).toEqual([root(2).id, root(1).id]);
});

test('where nobody marked a root, the trees stand as headings; without a tree, the piles', () => {
  expect(ids(headingsOf(notebook.snapshot, activity))).toEqual([trunk.id]);
  const bare = new MemoryNotebook(plainAbout(), [activity, pile, trunk, lies]);
  expect(ids(headingsOf(bare.snapshot, activity))).toEqual(['pile']);
});

test('one solution can answer several roots, and is written once', () => {
  const card = solve(root(1).id, 'sign it');
  notebook.apply(toggleAnswers(notebook.snapshot, activity, card.id, root(2).id));
  expect(ids(solutionsOf(notebook.snapshot, root(1).id))).toEqual([card.id]);
  expect(ids(solutionsOf(notebook.snapshot, root(2).id))).toEqual([card.id]);
});

test('a solution untied from its last root is not lost', () => {
  const card = solve(root(1).id, 'sign it');
  notebook.apply(toggleAnswers(notebook.snapshot, activity, card.id, root(1).id));
  expect(ids(looseSolutions(notebook.snapshot, activity))).toEqual([card.id]);
});

test('solutions from a wall of their own wait to be tied', () => {
  const card = newCard({ activity: 'wall', lang: 'en', role: 'solution', rank: 'b0', number: 'B4' });
  notebook.apply({ put: [card] });
  expect(ids(looseSolutions(notebook.snapshot, activity))).toEqual([card.id]);
});

test('what was left keeps the reason spoken to the group, and comes back to its root', () => {
  const card = solve(root(1).id, 'sign it');
  notebook.apply(leaveOut(card, activity, 'too early'));
  expect(solutionsOf(notebook.snapshot, root(1).id)).toEqual([]);
  const [left] = leftSolutions(notebook.snapshot, activity);
  expect(left?.ending).toEqual({ how: 'not-this-time', to: null, reason: 'too early', activity: 'now' });
  if (left) notebook.apply(leaveOut(left, activity, null));
  expect(ids(solutionsOf(notebook.snapshot, root(1).id))).toEqual([card.id]);
});

test('the thread runs from the first card through causes to the solution', () => {
  const card = solve(root(1).id, 'sign it');
  const forward = forwardFrom(notebook.snapshot, trunk.id);
  expect(forward?.causes).toHaveLength(3);
  expect(ids(forward?.solutions ?? [])).toEqual([card.id]);
});
