import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposePlan } from '../../../../src/facilitation/plan/arrange.ts';
import { breaksFor } from '../../../../src/facilitation/plan/lay-out.ts';
import { flowOf } from '../../../../src/facilitation/plan/pipeline.ts';
import { fits, type Proposal } from '../../../../src/facilitation/plan/propose.ts';
import { plainNeeds, type Needs } from '../../../../src/notebook/records/gathering.ts';
import { real, realLessons } from '../catalog.ts';

const ask = (minutes: number, needs: Partial<Needs> = {}): Proposal =>
  proposePlan({ needs: { ...plainNeeds, ...needs }, minutes, there: new Set() }, realLessons);
const idsOf = ({ gatherings }: Proposal): string[] =>
  gatherings.flat().flatMap(({ lesson }) => (lesson ? [lesson.id] : []));
const sums = ({ gatherings }: Proposal): number[] =>
  gatherings.map((items) => items.reduce((all, { minutes }) => all + minutes, 0));

test('a demand in four hours: the whole arc in one gathering, every step with its reason', () => {
  const proposal = ask(240, { outcome: 'demand' });
  expect(proposal.gatherings).toHaveLength(1);
  const ids = idsOf(proposal);
  for (const id of [
    'problem-wall',
    'affinity-clustering',
    'but-why',
    'solutions',
    'demand-anatomy',
    'amend-and-decide',
  ])
    expect(ids).toContain(id);
  expect(ids[0]).toBe('check-in');
  expect(ids.at(-1)).toBe('evaluation-and-closing');
  const wall = proposal.gatherings[0]?.find(({ lesson }) => lesson?.id === 'problem-wall');
  expect(wall?.reason).toEqual({ why: 'makes', role: 'problem', for: 'affinity-clustering' });
});

test('in two languages the same takes two gatherings, each opened and closed', () => {
  const proposal = ask(210, { outcome: 'demand', twice: true, people: 32 });
  expect(proposal.gatherings).toHaveLength(2);
  for (const items of proposal.gatherings) {
    const lessons = items.flatMap(({ lesson }) => (lesson ? [lesson.id] : []));
    expect(lessons[0]).toBe('check-in');
    expect(lessons.at(-1)).toBe('evaluation-and-closing');
  }
  expect(Math.max(...sums(proposal))).toBeLessThanOrEqual(210);
});

test('what the notebook holds already is not made again', () => {
  const proposal = proposePlan(
    {
      needs: { ...plainNeeds, outcome: 'demand' },
      minutes: 150,
      there: new Set(['problem', 'cluster', 'cause', 'solution']),
    },
    realLessons,
  );
  expect(idsOf(proposal)).not.toContain('problem-wall');
  expect(idsOf(proposal)).toContain('demand-anatomy');
});

test('too little time is said, with the lessons that found no place', () => {
  const proposal = ask(40, { outcome: 'demand' });
  expect(proposal.tooLong.map(({ id }) => id)).toContain('problem-wall');
});

test('an outcome that no lesson makes is said', () => {
  expect(ask(200, { outcome: 'strength' }).unreachable).toBe(true);
});

test('personal pain is never proposed, nor what could hurt people where somebody watches', () => {
  const painful = { ...real('check-in'), safety: 'L3' as const };
  const risky = { ...painful, safety: 'L2' as const };
  expect(fits(painful, plainNeeds)).toBe(false);
  expect(fits(risky, plainNeeds)).toBe(true);
  expect(fits(risky, { ...plainNeeds, watched: true })).toBe(false);
});

test('every proposal fits its time, reads only what is written, and lets nobody sit for more than ninety minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 540 }),
      fc.constantFrom('demand', 'agenda-item', 'cluster', 'cause', 'commitment', null),
      fc.boolean(),
      (minutes, outcome, twice) => {
        const proposal = ask(minutes, { outcome, twice });
        for (const sum of sums(proposal)) expect(sum).toBeLessThanOrEqual(minutes);
        const written = new Set<string>();
        for (const { lesson } of proposal.gatherings.flat()) {
          if (!lesson) continue;
          const { reads, writes } = flowOf(lesson);
          for (const need of reads)
            expect(
              need.some((role) => written.has(role)),
              lesson.id,
            ).toBe(true);
          for (const role of writes) written.add(role);
        }
        for (const items of proposal.gatherings) {
          let sitting = 0;
          for (const { what, minutes: length } of items) {
            sitting = what === 'break' ? 0 : sitting + length;
            if (sitting > 90) expect(length).toBeGreaterThan(80); // one lesson alone
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('rests make stretches alike, with as few of them as ninety minutes allow', () => {
  expect(breaksFor([20, 30, 30, 30, 20].map((minutes) => ({ minutes })))).toEqual([2]);
  expect(breaksFor([30, 30].map((minutes) => ({ minutes })))).toEqual([]);
  expect(breaksFor([])).toEqual([]);
});
