import { expect, test } from 'vitest';
import { proposePlan } from '../../../../src/facilitation/plan/arrange.ts';
import { factsFrom } from '../../../../src/facilitation/plan/facts.ts';
import { proposeOne } from '../../../../src/facilitation/plan/propose-one.ts';
import { whenIs } from '../../../../src/facilitation/plan/timing.ts';
import { blocksOf } from '../../../../src/facilitation/plan/blocks.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import { readOneLine } from '../../../../src/facilitation/plan/one-line.ts';
import { gatheringsUntil } from '../../../../src/facilitation/plan/several.ts';
import { addGathering, removeGathering } from '../../../../src/facilitation/plan/edit.ts';
import { beginPlan } from '../../../../src/facilitation/plan/plan-desk.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { byId, realLessons, routeBlocks } from '../catalog.ts';

const factsOf = (line: string) => factsFrom(readOneLine(line, 'en'), {}, '2026-12-01');

test('ten minutes are too short for any gathering, however many come', () => {
  const { needs, minutes } = factsOf('500 people, 10 minutes');
  const proposal = proposePlan({ needs, minutes: minutes ?? 0, there: new Set() }, realLessons);
  expect(proposal.gatherings).toEqual([]);
  expect(proposal.unreachable).toBe(false);
});

test('languages that were named are those of the room, the notebook’s own first', () => {
  const notebook = new MemoryNotebook(plainAbout({ languages: ['en'] }));
  const begun = { facts: factsOf('12 people, Spanish and English'), languages: ['es', 'en'] };
  notebook.apply(beginPlan(notebook.snapshot, begun, byId, 'en').changes);
  expect(notebook.snapshot.about.languages).toEqual(['en', 'es']);
});

test('another gathering takes what waits, opens and closes, and does not repeat the one before', () => {
  const first = newGathering({ id: 'g1', rank: 'a0', date: '2026-12-01', minutes: 240 });
  const notebook = new MemoryNotebook(plainAbout(), [
    first,
    ...routeBlocks('one-afternoon').map((block) =>
      block.lesson === 'but-why' ? { ...block, state: 'left' as const } : block,
    ),
  ]);
  const { gathering, changes } = addGathering(notebook.snapshot, '2026-12-08');
  notebook.apply(changes);
  const proposed = proposeOne(notebook.snapshot, gathering, byId, 'en');
  if (!proposed) throw new Error('nothing proposed');
  notebook.apply(proposed);
  const lessons = blocksOf(notebook.snapshot, gathering.id).flatMap(({ lesson }) => lesson ?? []);
  expect(lessons[0]).toBe('check-in');
  expect(lessons.at(-1)).toBe('evaluation-and-closing');
  expect(lessons).toContain('but-why');
  expect(lessons).not.toContain('problem-wall');
  notebook.undo();
  expect(blocksOf(notebook.snapshot, gathering.id)).toEqual([]);
  expect(proposeOne(notebook.snapshot, { ...gathering, minutes: 10 }, byId, 'en')).toBeNull();
});

test('without an hour steps count from the start', () => {
  expect([whenIs(null, 10), whenIs(null, 75), whenIs('18:00', 75)]).toEqual(['+0:10', '+1:15', '19:15']);
});

test('how many gatherings it takes is read from the plan as it stands', () => {
  const notebook = new MemoryNotebook(plainAbout());
  const facts = factsOf('32 people, 2 hours, two languages, one demand');
  const proposal = proposePlan(
    { needs: facts.needs, minutes: facts.minutes ?? 0, there: new Set() },
    realLessons,
  );
  const count = proposal.gatherings.length;
  expect(count).toBeGreaterThan(1);
  notebook.apply(beginPlan(notebook.snapshot, { facts, proposal }, byId, 'en').changes);
  const until = (): number => gatheringsUntil(notebook.snapshot, byId);
  expect(until()).toBe(count);
  const [first] = notebook.snapshot.all('gathering');
  const last = notebook.snapshot.all('gathering').at(-1);
  if (!first || !last) throw new Error('no gathering');
  // The first is over: the rest of the plan takes one less.
  notebook.apply({ put: [{ ...first, ended: 1 }] });
  expect(until()).toBe(count - 1);
  notebook.undo();
  // What is decided on is there only once it was decided.
  notebook.apply(removeGathering(notebook.snapshot, last));
  expect(until()).toBeLessThan(count);
});
