import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import { addIndented, allOf, branchesOf } from '../../../../src/exercises/cause-tree/logic.ts';
import {
  hangingOn,
  looseStrips,
  possibleParents,
  rehang,
  removeStrip,
} from '../../../../src/exercises/cause-tree/moving.ts';
import { addSolution } from '../../../../src/exercises/cause-tree/solutions.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import { find } from '../../../../src/notebook/snapshot.ts';

const setting = { id: 'x', kind: 'cause-tree', ask: '', labels: [], cards: [], config: { solutions: false } };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
const trunk = newCard({ activity: 'wall', lang: 'en', role: 'problem', rank: 'a0', number: 'A1' });
let notebook: MemoryNotebook;
let strips: readonly Card[];

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [activity, trunk]);
  const added = addIndented(notebook.snapshot, activity, 'because', trunk.id, 'a\n b\n  c\nd', 'en');
  notebook.apply(added.changes);
  strips = added.strips;
});

const strip = (words: string): Card => {
  const found = strips.find((card) => card.words === words);
  if (!found) throw new Error(words);
  return found;
};
const kept = (): string[] =>
  allOf(branchesOf(notebook.snapshot, 'because', trunk.id)).map(({ words }) => words);

test('hangs a strip elsewhere with everything on it, in one step', () => {
  notebook.apply(rehang(notebook.snapshot, activity, strip('b'), strip('d').id));
  expect(kept()).toEqual(['a', 'd', 'b', 'c']);
  notebook.undo();
  expect(kept()).toEqual(['a', 'b', 'c', 'd']);
});

test('refuses a move that would close a circle', () => {
  expect(rehang(notebook.snapshot, activity, strip('a'), strip('c').id)).toEqual({});
  expect(rehang(notebook.snapshot, activity, strip('a'), strip('a').id)).toEqual({});
});

test('offers every place but the strip itself and what hangs on it', () => {
  expect(
    possibleParents(notebook.snapshot, activity, strip('b')).map((place) => [
      place.trunk.id,
      place.strips.map(({ words }) => words),
    ]),
  ).toEqual([[trunk.id, ['a', 'd']]]);
});

test('whatever is moved where, no strip is lost and none hangs in two places', () => {
  const words = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.option(words))), (moves) => {
      const tried = new MemoryNotebook(plainAbout(), [
        activity,
        trunk,
        ...strips,
        ...notebook.snapshot.all('link'),
      ]);
      for (const [what, where] of moves)
        tried.apply(rehang(tried.snapshot, activity, strip(what), where ? strip(where).id : trunk.id));
      const held = allOf(branchesOf(tried.snapshot, 'because', trunk.id)).map((card) => card.words);
      expect(held.sort()).toEqual(['a', 'b', 'c', 'd']);
    }),
  );
});

test('finds strips that two devices hung on each other, and can hang them back', () => {
  const links = notebook.snapshot.all('link');
  const holding = (card: Card): (typeof links)[number] | undefined => links.find(({ to }) => to === card.id);
  const [a, d] = [holding(strip('a')), holding(strip('d'))];
  if (!a || !d) throw new Error('not hung');
  notebook.apply({
    put: [
      { ...a, from: strip('d').id },
      { ...d, from: strip('a').id },
    ],
  });
  expect(kept()).toEqual([]);
  expect(looseStrips(notebook.snapshot, activity).map(({ words }) => words)).toEqual(['a', 'b', 'c', 'd']);
});

test('a strip on which others hang is not removed, and says which', () => {
  expect(hangingOn(notebook.snapshot, strip('a')).cards.map(({ words }) => words)).toEqual(['b']);
  expect(removeStrip(notebook.snapshot, strip('a'))).toEqual({});
});

test('a root with a solution is not removed', () => {
  notebook.apply(addSolution(notebook.snapshot, activity, strip('c').id, 'sign it', 'en').changes);
  expect(removeStrip(notebook.snapshot, strip('c'))).toEqual({});
});

test('removes a strip keyed by mistake together with the link that held it', () => {
  notebook.apply(removeStrip(notebook.snapshot, strip('c')));
  expect(find(notebook.snapshot, 'card', strip('c').id)).toBeUndefined();
  expect(notebook.snapshot.all('link')).toHaveLength(3);
});

test('a solution stays that a demand asks for or a vote offers', () => {
  const [asked, voted] = ['sign it', 'pay it'].map((words) => {
    const added = addSolution(notebook.snapshot, activity, strip('c').id, words, 'en');
    notebook.apply(added.changes);
    return added.strips[0];
  });
  if (!asked || !voted) throw new Error('not added');
  const made = { activity: 'now', rank: 'a0' };
  notebook.apply({
    put: [
      { ...made, id: 'line', type: 'line', of: 'demand', slot: 'act', words: {} },
      { id: 'asks', type: 'link', activity: 'now', kind: 'asks-for', from: 'line', to: asked.id, note: '' },
      {
        ...made,
        id: 'vote',
        type: 'decision',
        question: {},
        about: null,
        options: [{ id: 'o', item: voted.id, words: {}, symbol: null }],
        method: 'dots',
        dots: 3,
        stack: null,
        how: 'hands',
        present: null,
        state: 'rule',
        outcome: '',
        reasons: [],
      },
    ],
  });
  expect(hangingOn(notebook.snapshot, asked)).toEqual({ cards: [], taken: true });
  expect(removeStrip(notebook.snapshot, asked)).toEqual({});
  expect(removeStrip(notebook.snapshot, voted)).toEqual({});
});
