import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  addPair,
  bellTime,
  inHundred,
  isTurn,
  pairsOf,
  stepsOf,
  togetherOf,
  type Observed,
} from '../../../../src/exercises/listening/logic.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Talk } from '../../../../src/notebook/records/talk.ts';

const setting = { id: 'x', kind: 'listening', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout(), [activity]);
});

const add = (asked: number, spoke: number, unit: Observed['unit'] = 'turns'): void =>
  notebook.apply(addPair(notebook.snapshot, activity, { unit, asked, spoke }));
const pairs = (): Talk[] => pairsOf(notebook.snapshot, activity);

test('each of a pair speaks once, with playback after each turn', () => {
  expect(stepsOf({ rounds: 2, playback: true })).toEqual([
    'settle',
    'first',
    'playback',
    'second',
    'playback',
    'together',
  ]);
});

test('without playback the turns follow one another, and the first speaks again in a third', () => {
  const steps = stepsOf({ rounds: 3, playback: false });
  expect(steps).toEqual(['settle', 'first', 'second', 'first', 'together']);
  expect(steps.filter(isTurn)).toHaveLength(3);
});

test('the bell rings so many minutes after the turn began, half ones too', () => {
  expect(bellTime(1_000, 3)).toBe(181_000);
  expect(bellTime(0, 1.5)).toBe(90_000);
});

test('pairs keep the order they were keyed in, also when one in the middle is taken out', () => {
  for (const asked of [1, 2, 3]) add(asked, 9);
  const second = pairs()[1];
  if (second) notebook.apply({ remove: [second.id] });
  add(4, 9);
  expect(pairs().map(({ roles }) => roles['asked'])).toEqual([1, 3, 4]);
  expect(new Set(pairs().map(({ id }) => id)).size).toBe(3);
});

test('what was observed is kept by role and nothing else', () => {
  add(9, 21);
  expect(pairs()).toMatchObject([{ unit: 'turns', roles: { asked: 9, spoke: 21 } }]);
  expect(Object.keys(pairs()[0] ?? {}).sort()).toEqual(['activity', 'id', 'roles', 'type', 'unit']);
});

test('a pair in which nobody talked is not written down', () => {
  add(0, 0);
  expect(pairs()).toEqual([]);
});

test('all together adds turns to turns and seconds to seconds, never one to the other', () => {
  add(9, 21);
  add(11, 19);
  add(40, 140, 'seconds');
  expect(togetherOf(pairs())).toEqual([
    { unit: 'turns', asked: 20, spoke: 40, pairs: 2 },
    { unit: 'seconds', asked: 40, spoke: 140, pairs: 1 },
  ]);
});

test('the parts of a hundred always make a hundred, and of nothing there are none', () => {
  expect(inHundred({ unit: 'turns', asked: 3, spoke: 7 })).toEqual({ talked: 30, listened: 70 });
  expect(inHundred({ unit: 'turns', asked: 1, spoke: 2 })).toEqual({ talked: 33, listened: 67 });
  expect(inHundred({ unit: 'turns', asked: 0, spoke: 0 })).toBeNull();
});
