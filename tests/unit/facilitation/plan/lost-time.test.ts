import { expect, test } from 'vitest';
import { proposePlan } from '../../../../src/facilitation/plan/arrange.ts';
import { blocksOf, type Block } from '../../../../src/facilitation/plan/blocks.ts';
import { planFrom } from '../../../../src/facilitation/plan/from-proposal.ts';
import { acceptLoss, afterLoss } from '../../../../src/facilitation/plan/lost-time.ts';
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
  notebook.apply(acceptLoss(notebook.snapshot, gathering, plan, byId, null));
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
  notebook.apply(acceptLoss(notebook.snapshot, gathering, plan, byId, 40));
  expect(notebook.snapshot.all('gathering')[0]?.present).toBe(40);
});
