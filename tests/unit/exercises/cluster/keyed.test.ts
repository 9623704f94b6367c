import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import {
  cameFrom,
  handOnHeads,
  headsOf,
  keepHead,
  proposedName,
  readPile,
  type KeyedPile,
} from '../../../../src/exercises/cluster/keyed.ts';
import { cardsToPile, newPile, pilesOf } from '../../../../src/exercises/cluster/logic.ts';
import { together } from '../../../../src/notebook/changes.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Activity } from '../../../../src/notebook/records/activity.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import type { Cluster } from '../../../../src/notebook/records/cluster.ts';
import { find } from '../../../../src/notebook/snapshot.ts';

const config = { roles: ['problem' as const] };
const setting = { id: 'x', kind: 'cluster', ask: '', labels: [], cards: [], config };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  const cards = ['A3', 'A9', 'A19', 'C14'].map((number, index) =>
    newCard({ id: number, activity: 'wall', rank: `a${index}`, number, role: 'problem', lang: 'en' }),
  );
  notebook = new MemoryNotebook(plainAbout(), [activity, ...cards]);
});

const cards = (): Card[] => cardsToPile(notebook.snapshot, activity, config);
const piles = (): Cluster[] => pilesOf(notebook.snapshot, activity);
const now = (): Activity => find(notebook.snapshot, 'activity', 'now') ?? activity;
const read = (line: string): KeyedPile => readPile(notebook.snapshot, activity, cards(), line, 'en');
function keyNew(line: string, symbol: string): Cluster {
  const keyed = read(line);
  const { pile, changes } = newPile(notebook.snapshot, activity, keyed.cards, { symbol, lang: 'en' });
  notebook.apply(together(changes, keepHead(notebook.snapshot, activity, pile.id, keyed.words)));
  return pile;
}

test('a word keyed before all cards were read finds its pile again, and is only offered as its name', () => {
  const damp = keyNew('damp: A3 A9', 'drop');
  keyNew('no: C14', 'bell');
  expect(read('Damp: A19')).toMatchObject({ wrong: null, pile: { id: damp.id } });
  expect(piles()[0]?.words).toBe('');
  expect(proposedName(now(), damp)).toBe('damp');
  expect(proposedName(now(), { ...damp, words: 'The walls' })).toBe('');
  expect(read('damper: A19').pile).toBeUndefined();
});

test('what was keyed for a pile is kept once, outlives other settings, and goes along when piles are joined', () => {
  const damp = keyNew('damp: A3', 'drop');
  const mould = keyNew('mould: A9', 'bell');
  expect(keepHead(notebook.snapshot, activity, damp.id, 'DAMP')).toEqual({});
  notebook.apply(handOnHeads(notebook.snapshot, activity, mould.id, damp.id));
  expect(headsOf(now())).toEqual({ [damp.id]: ['damp', 'mould'] });
  expect(now().config).toMatchObject(activity.config);
  expect(headsOf({ ...activity, config: { heads: { a: 3, b: ['x', 4] } } })).toEqual({ a: [], b: ['x'] });
});

test('a pile’s number that no pile has is wrong, with or without the word in front', () => {
  const first = keyNew('A3', 'drop');
  expect(read('99: A9').wrong).toBe('no-pile');
  expect(read('Pile 2: A9').wrong).toBe('no-pile');
  expect(read('montón 1: A9')).toMatchObject({ wrong: null, pile: { id: first.id } });
  expect(read('0: A9').wrong).toBe('no-pile');
});

test('words around numbers without a colon are wrong; between them they say nothing', () => {
  expect(read('damp A3 A9')).toMatchObject({ wrong: 'no-colon', words: 'damp' });
  expect(read('99 A3')).toMatchObject({ wrong: 'no-colon', words: '99' });
  expect(read('A3 A9 damp')).toMatchObject({ wrong: 'no-colon', words: 'damp' });
  expect(read('A3, A9; and C14.')).toMatchObject({ wrong: null, unknown: [] });
  expect(read('A3 A9 7')).toMatchObject({ wrong: null, unknown: ['A7'] });
  expect(read('damp: 7, A3, A9').unknown).toEqual(['7']);
});

test('says which cards another pile gives up', () => {
  const first = keyNew('A3 A9', 'drop');
  const second = keyNew('C14', 'bell');
  const came = cameFrom(notebook.snapshot, activity, cards(), second);
  expect(came.map(({ card, pile, nth }) => [card.number, pile.id, nth])).toEqual([
    ['A3', first.id, 1],
    ['A9', first.id, 1],
  ]);
  expect(cameFrom(notebook.snapshot, activity, cards(), undefined)).toHaveLength(3);
});
