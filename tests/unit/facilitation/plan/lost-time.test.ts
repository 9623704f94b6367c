import { expect, test } from 'vitest';
import { proposePlan } from '../../../../src/facilitation/plan/arrange.ts';
import { blocksOf, type Block } from '../../../../src/facilitation/plan/blocks.ts';
import { planFrom } from '../../../../src/facilitation/plan/from-proposal.ts';
import {
  acceptLoss,
  afterLoss,
  keptWhole,
  minutesLeft,
  tooLongBy,
} from '../../../../src/facilitation/plan/lost-time.ts';
import { typedCount } from '../../../../src/facilitation/plan/typed-count.ts';
import { gapsIn } from '../../../../src/facilitation/plan/pipeline.ts';
import { lengthOf, timetableOf } from '../../../../src/facilitation/plan/timing.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering, plainNeeds } from '../../../../src/notebook/records/gathering.ts';
import { byId, realLessons, routeBlocks } from '../catalog.ts';

const evening = newGathering({ id: 'g1', rank: 'a0', date: '2026-12-01', minutes: 240 });
const afternoon = (): MemoryNotebook =>
  new MemoryNotebook(plainAbout(), [evening, ...routeBlocks('one-afternoon')]);
const all = (notebook: MemoryNotebook): Block[] =>
  notebook.snapshot.all('gathering').flatMap(({ id }) => blocksOf(notebook.snapshot, id));

test('only what is still ahead changes', () => {
  const notebook = afternoon();
  const [slack, checkIn, agreement] = blocksOf(notebook.snapshot, 'g1');
  if (!slack || !checkIn || !agreement) throw new Error('blocks');
  notebook.apply({
    put: [
      { ...slack, state: 'done', began: 1, ended: 2 },
      { ...checkIn, state: 'done', began: 2, ended: 3 },
      { ...agreement, state: 'open', began: 3 },
    ],
  });
  const plan = afterLoss(notebook.snapshot, evening, { lost: 0, came: null }, byId, 150);
  expect(plan.map(({ block }) => block.id)).not.toContain(agreement.id);
  expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(150);
});

test('what waits comes in the next gathering after its opening, before what builds on it', () => {
  const notebook = new MemoryNotebook(plainAbout(), [{ ...evening, minutes: 210 }]);
  const needs = { ...plainNeeds, twice: true, outcome: 'demand' };
  const proposal = proposePlan({ needs, minutes: 210, there: new Set() }, realLessons);
  const gathering = { ...evening, minutes: 210, needs };
  notebook.apply({ put: [gathering] });
  notebook.apply(planFrom(notebook.snapshot, gathering, proposal, 'en'));
  const plan = afterLoss(notebook.snapshot, gathering, { lost: 60, came: null }, byId);
  expect(plan.some(({ fate }) => fate === 'later')).toBe(true);
  notebook.apply(acceptLoss(notebook.snapshot, gathering, plan, byId, { lost: 60, came: null }));
  expect(gapsIn(all(notebook), byId)).toEqual([]);
  expect(lengthOf(timetableOf(notebook.snapshot, gathering))).toBeLessThanOrEqual(150);
  notebook.undo();
  expect(lengthOf(timetableOf(notebook.snapshot, gathering))).toBe(210);
});

test('twice as many people: readings and counts get more time, the whole still fits', () => {
  const notebook = afternoon();
  const gathering = { ...evening, minutes: 300, needs: { ...plainNeeds, people: 20 } };
  notebook.apply({ put: [gathering] });
  const plan = afterLoss(notebook.snapshot, gathering, { lost: -60, came: 40 }, byId);
  expect(plan.some(({ fate }) => fate === 'longer')).toBe(true);
  expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(300);
  notebook.apply(acceptLoss(notebook.snapshot, gathering, plan, byId, { lost: -60, came: 40 }));
  expect(notebook.snapshot.all('gathering')[0]?.present).toBe(40);
});

test('an accepted loss before it begins lowers the minutes there are; while it runs they stay', () => {
  const minutesOf = (began: number | null): number | null | undefined => {
    const notebook = afternoon();
    const gathering = { ...evening, minutes: 210, began };
    notebook.apply({ put: [gathering] });
    const changed = { lost: 40, came: null };
    const plan = afterLoss(notebook.snapshot, gathering, changed, byId);
    notebook.apply(acceptLoss(notebook.snapshot, gathering, plan, byId, changed));
    return notebook.snapshot.all('gathering')[0]?.minutes;
  };
  expect(minutesOf(null)).toBe(170);
  expect(minutesOf(1)).toBe(210);
});

test('what is said to stay is what the proposal leaves as it was', () => {
  const notebook = afternoon();
  const kept = (lost: number): (string | null)[] => {
    const plan = afterLoss(notebook.snapshot, evening, { lost, came: null }, byId);
    const { blocks, all } = keptWhole(plan, byId);
    return [...blocks.map(({ lesson }) => lesson), ...(all ? ['all'] : [])];
  };
  expect(kept(40)).toContain('evaluation-and-closing');
  expect(kept(40)).toEqual(expect.arrayContaining(['amend-and-decide', 'all']));
  expect(kept(150)).not.toContain('amend-and-decide');
  expect(kept(150)).not.toContain('all');
  expect(kept(999)).toEqual([]);
});

test('lines kept by hand say by how much the rest no longer fits', () => {
  const { snapshot } = afternoon();
  const changed = { lost: 40, came: null };
  const minutes = minutesLeft(snapshot, evening, changed);
  const plan = afterLoss(snapshot, evening, changed, byId);
  expect(tooLongBy(plan, minutes)).toBe(0);
  const asItWas = plan.map(({ block }) => ({ block, fate: 'same' as const, minutes: block.minutes }));
  expect(tooLongBy(asItWas, minutes)).toBe(40);
});

test('a count is a whole number from nought on, in any digits; what is none is not read as one', () => {
  expect([' 12 ', '٤٠', '', '0'].map(typedCount)).toEqual([12, 40, null, 0]);
  expect(['-5', '2.5', 'ten'].map(typedCount)).toEqual([undefined, undefined, undefined]);
});
