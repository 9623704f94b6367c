import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, leftOf, type Block } from '../../../../src/facilitation/plan/blocks.ts';
import {
  addBlock,
  addGathering,
  alternatives,
  moveBlock,
  removeBlock,
  setBeside,
  setGathering,
  setMinutes,
  setShort,
  swapBlock,
} from '../../../../src/facilitation/plan/edit.ts';
import { flowOf } from '../../../../src/facilitation/plan/pipeline.ts';
import { clockAt, lengthOf, rangeOf, timed, timetableOf } from '../../../../src/facilitation/plan/timing.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering, plainNeeds } from '../../../../src/notebook/records/gathering.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import { byId, real, routeBlocks } from '../catalog.ts';

const evening = newGathering({ id: 'g1', rank: 'a0', date: '2026-12-01', start: '18:00', minutes: 240 });

function afternoon(): { notebook: MemoryNotebook; blocks: () => Block[]; lessons: () => (string | null)[] } {
  const notebook = new MemoryNotebook(plainAbout(), [evening, ...routeBlocks('one-afternoon')]);
  const blocks = (): Block[] => blocksOf(notebook.snapshot, 'g1');
  return { notebook, blocks, lessons: () => blocks().map(({ lesson, what }) => lesson ?? what) };
}

const block = (blocks: readonly Block[], lesson: string): Block => {
  const found = blocks.find((each) => each.lesson === lesson);
  if (!found) throw new Error(lesson);
  return found;
};

test('clock times follow from what comes before', () => {
  const { notebook } = afternoon();
  const times = timetableOf(notebook.snapshot, evening);
  expect(times.map(({ from }) => clockAt('18:00', from)).slice(0, 4)).toEqual([
    '18:00',
    '18:10',
    '18:20',
    '18:35',
  ]);
  expect(lengthOf(times)).toBe(240);
  expect(clockAt('23:30', 45)).toBe('00:15');
});

test('every timetable is without holes and overlaps, whatever is moved', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 12 }), (moves) => {
      const { notebook, blocks, lessons } = afternoon();
      for (const [from, to] of moves) {
        const list = blocks();
        const moved = list[from % list.length];
        if (moved) notebook.apply(moveBlock(notebook.snapshot, moved, 'g1', to % list.length));
      }
      let clock = 0;
      for (const { from, minutes } of timetableOf(notebook.snapshot, evening)) {
        expect(from).toBe(clock);
        clock = from + minutes;
      }
      expect(blocks()).toHaveLength(13);
      while (notebook.canUndo) notebook.undo();
      expect(lessons()).toEqual(afternoon().lessons());
    }),
  );
});

test('a block goes exactly where it is put, in its gathering and in another', () => {
  const { notebook, blocks, lessons } = afternoon();
  notebook.apply(moveBlock(notebook.snapshot, block(blocks(), 'but-why'), 'g1', 1));
  expect(lessons().slice(0, 3)).toEqual(['slack', 'but-why', 'check-in']);
  const { gathering, changes } = addGathering(notebook.snapshot, '2026-12-08');
  notebook.apply(changes);
  expect(notebook.snapshot.about.lastDay).toBe('2026-12-22');
  for (const lesson of ['commitments', 'amend-and-decide'])
    notebook.apply(moveBlock(notebook.snapshot, block(blocks(), lesson), gathering.id, 0));
  expect(blocksOf(notebook.snapshot, gathering.id).map(({ lesson }) => lesson)).toEqual([
    'amend-and-decide',
    'commitments',
  ]);
});

test('minutes stay within what the lesson needs and fills, and the short form has its own', () => {
  const wall = routeBlocks('one-afternoon').find(({ lesson }) => lesson === 'problem-wall');
  if (!wall) throw new Error('problem-wall');
  const set = (minutes: number): unknown =>
    setMinutes(wall, minutes, real('problem-wall'), plainNeeds).put?.[0];
  const { least, most } = real('problem-wall').length;
  expect(set(1)).toMatchObject({ minutes: least });
  expect(set(500)).toMatchObject({ minutes: most });
  expect(setShort(wall, true, real('problem-wall'), plainNeeds).put?.[0]).toMatchObject({
    short: true,
    minutes: real('problem-wall').short,
  });
});

test('two languages take half as much again', () => {
  const wall = routeBlocks('one-afternoon').find(({ lesson }) => lesson === 'problem-wall');
  if (!wall) throw new Error('problem-wall');
  const { least } = real('problem-wall').length;
  expect(rangeOf(wall, real('problem-wall'), { twice: true }).least).toBe(Math.ceil(least * 1.5));
});

test('what runs beside another takes no time of its own', () => {
  const { notebook, blocks } = afternoon();
  const whole = lengthOf(timed(blocks()));
  const second = block(blocks(), 'listening-pairs');
  notebook.apply(setBeside(notebook.snapshot, second, true));
  const times = timetableOf(notebook.snapshot, evening);
  const [agreement, pairs] = ['community-agreement', 'listening-pairs'].map((id) =>
    times.find((each) => each.block.lesson === id),
  );
  expect(pairs?.from).toBe(agreement?.from);
  expect(lengthOf(times)).toBe(whole - 15);
});

test('a block in which something was said is left for another time, never deleted', () => {
  const { notebook, blocks } = afternoon();
  const begun = { ...block(blocks(), 'problem-wall'), began: 5 };
  notebook.apply({ put: [begun] });
  notebook.apply(removeBlock(notebook.snapshot, begun));
  expect(leftOf(notebook.snapshot, 'g1').map(({ lesson }) => lesson)).toEqual(['problem-wall']);
  notebook.apply(removeBlock(notebook.snapshot, block(blocks(), 'check-in')));
  expect(blocks().some(({ lesson }) => lesson === 'check-in')).toBe(false);
  notebook.undo();
  expect(blocks().some(({ lesson }) => lesson === 'check-in')).toBe(true);
});

test('another lesson takes a block’s place and keeps what of its minutes it can', () => {
  const { notebook, blocks } = afternoon();
  const pairs = block(blocks(), 'listening-pairs');
  notebook.apply(swapBlock(pairs, real('organising-or-mobilising'), plainNeeds, 'en'));
  const swapped = find(notebook.snapshot, 'activity', pairs.id);
  expect(swapped).toMatchObject({ lesson: 'organising-or-mobilising', rank: pairs.rank });
  expect(swapped?.minutes).toBe(real('organising-or-mobilising').length.least);
});

test('alternatives make all that the block makes', () => {
  const { blocks } = afternoon();
  for (const each of blocks()) {
    const made = each.lesson ? flowOf(real(each.lesson)).writes : [];
    for (const other of alternatives(each, byId, (lesson) => flowOf(lesson).writes)) {
      expect(other.id).not.toBe(each.lesson);
      for (const role of made) expect(flowOf(other).writes).toContain(role);
    }
  }
});

test('something of one’s own can be put anywhere', () => {
  const { notebook, lessons } = afternoon();
  const song = addBlock(notebook.snapshot, evening, 3, { what: 'own', minutes: 7, title: 'A song' }, 'en');
  notebook.apply(song.changes);
  expect(lessons()[3]).toBe('own');
  expect(song.block).toMatchObject({ title: { en: 'A song' }, minutes: 7 });
});

test('the notebook waits for the last day that is planned, and two weeks more while nobody has run it', () => {
  const { notebook } = afternoon();
  notebook.apply(setGathering(notebook.snapshot, evening, { date: '2026-12-20' }));
  expect(notebook.snapshot.about.lastDay).toBe('2027-01-03');
});
