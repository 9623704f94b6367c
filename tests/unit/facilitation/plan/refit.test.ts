import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsIn } from '../../../../src/facilitation/plan/pipeline.ts';
import { accept, refit, spread, type Refitted } from '../../../../src/facilitation/plan/refit.ts';
import { byId, real, realLessons, routeBlocks } from '../catalog.ts';
import { lessonBlock, plainBlock, type Block } from '../../../../src/facilitation/plan/blocks.ts';
import { rangeOf } from '../../../../src/facilitation/plan/timing.ts';

const facts = { lessons: byId, needs: { twice: false } };
const sum = (plan: readonly { minutes: number }[]): number =>
  plan.reduce((all, { minutes }) => all + minutes, 0);
const of = (plan: readonly Refitted[], lesson: string): Refitted | undefined =>
  plan.find(({ block }) => block.lesson === lesson);
const standing = (plan: readonly Refitted[]): Block[] =>
  plan.filter(({ minutes }) => minutes > 0).map(({ block }) => block);

/** Blocks as somebody might put them together: real lessons in any order, rests, free minutes, own pieces. */
const anyBlocks = fc
  .array(
    fc.oneof(
      fc.record({
        lesson: fc.integer({ min: 0, max: realLessons.length - 1 }),
        more: fc.integer({ min: 0, max: 40 }),
        short: fc.boolean(),
      }),
      fc.record({
        what: fc.constantFrom('break' as const, 'slack' as const, 'own' as const),
        minutes: fc.integer({ min: 1, max: 60 }),
      }),
    ),
    { maxLength: 16 },
  )
  .map((picked) =>
    picked.map((each, index): Block => {
      const place = { gathering: 'g1', rank: `a${String(index).padStart(3, '0')}`, lang: 'en' };
      if ('what' in each) return plainBlock(each.what, each.minutes, '', place);
      const lesson = realLessons[each.lesson] ?? real('check-in');
      const block = lessonBlock(lesson, 1, place, each.short && lesson.short !== null);
      const { least, most } = rangeOf(block, lesson, facts.needs);
      return { ...block, minutes: Math.min(most, least + each.more) };
    }),
  );

test('forty minutes lost of the afternoon: demand, the talk before it and the closing keep their time', () => {
  const plan = refit(routeBlocks('one-afternoon'), 200, facts);
  expect(sum(plan)).toBe(200);
  expect(of(plan, 'demand-anatomy')).toMatchObject({ fate: 'same', minutes: 30 });
  expect(of(plan, 'amend-and-decide')).toMatchObject({ fate: 'same', minutes: 30 });
  expect(of(plan, 'evaluation-and-closing')).toMatchObject({ fate: 'same', minutes: 10 });
  expect(plan.filter(({ fate }) => fate === 'later')).toEqual([]);
});

test('when most of the afternoon is gone the decision waits whole, and people still part well', () => {
  const plan = refit(routeBlocks('one-afternoon'), 90, facts);
  expect(of(plan, 'amend-and-decide')?.fate).toBe('later');
  expect(of(plan, 'demand-anatomy')?.fate).toBe('later');
  expect(of(plan, 'problem-wall')?.minutes).toBe(20);
  expect(of(plan, 'evaluation-and-closing')?.minutes).toBe(10);
});

test('never takes more time than there is, and never lets anything read what nobody wrote', () => {
  fc.assert(
    fc.property(anyBlocks, fc.integer({ min: 0, max: 600 }), (blocks, available) => {
      const plan = refit(blocks, available, facts);
      expect(sum(plan)).toBeLessThanOrEqual(available);
      expect(plan.map(({ block }) => block)).toEqual(blocks);
      const gaps = gapsIn(blocks, byId).map(({ block }) => block.id);
      for (const { block } of gapsIn(standing(plan), byId)) expect(gaps).toContain(block.id);
    }),
    { numRuns: 400 },
  );
});

test('changes nothing when nothing is lost', () => {
  fc.assert(
    fc.property(anyBlocks, fc.integer({ min: 0, max: 100 }), (blocks, more) => {
      const plan = refit(blocks, sum(blocks) + more, facts);
      expect(plan.every(({ fate }) => fate === 'same')).toBe(true);
      expect(accept(plan, null)).toEqual({ put: [], remove: [] });
    }),
  );
});

test('the way people part is there as long as a minute is left', () => {
  fc.assert(
    fc.property(anyBlocks, fc.integer({ min: 1, max: 300 }), (blocks, available) => {
      const closing = blocks.filter((block) => byId.get(block.lesson ?? '')?.phase === 'act').at(-1);
      if (!closing) return;
      expect(refit(blocks, available, facts).find(({ block }) => block === closing)?.minutes).toBeGreaterThan(
        0,
      );
    }),
    { numRuns: 300 },
  );
});

test('nothing is shortened below its fewest minutes, except the closing when nothing else is left', () => {
  fc.assert(
    fc.property(anyBlocks, fc.integer({ min: 0, max: 400 }), (blocks, available) => {
      const plan = refit(blocks, available, facts);
      const left = standing(plan);
      for (const { block, minutes, fate } of plan) {
        if (minutes === 0 || block.what !== 'lesson') continue;
        const range = rangeOf(
          { ...block, short: block.short || fate === 'short-form' },
          byId.get(block.lesson ?? ''),
          facts.needs,
        );
        if (minutes < Math.min(range.least, block.minutes)) expect(left).toHaveLength(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('more time goes to what decides first, and shortens nothing', () => {
  const blocks = routeBlocks('one-afternoon');
  const plan = spread(blocks, 260, facts);
  expect(sum(plan)).toBe(260);
  expect(of(plan, 'demand-anatomy')?.minutes).toBeGreaterThan(30);
  expect(plan.every(({ block, minutes }) => minutes >= block.minutes)).toBe(true);
});

test('what waits goes to the gathering after, in order; without one it stands aside', () => {
  const plan = refit(routeBlocks('one-afternoon'), 90, facts);
  const later = plan.filter(({ fate }) => fate === 'later');
  const moved = accept(plan, { gathering: 'g2', ranks: later.map((_, index) => `b${index}`) });
  const there = (moved.put ?? []).filter((record) => record.type === 'activity' && record.gathering === 'g2');
  expect(there.map((record) => record.id)).toEqual(later.map(({ block }) => block.id));
  const aside = accept(plan, null);
  expect(
    (aside.put ?? []).filter((record) => record.type === 'activity' && record.state === 'left'),
  ).toHaveLength(later.length);
});

test('a rest with nothing but the closing after it never outlives a lesson that waits', () => {
  const place = (rank: string) => ({ gathering: 'g1', rank, lang: 'en' });
  const lesson = (id: string, rank: string): Block =>
    lessonBlock(real(id), real(id).length.least, place(rank));
  const blocks = [
    lesson('check-in', 'a0'),
    lesson('problem-wall', 'a1'),
    plainBlock('break', 15, '', place('a2')),
    lesson('evaluation-and-closing', 'a3'),
  ];
  const all = blocks.reduce((minutes, block) => minutes + block.minutes, 0);
  const plan = refit(blocks, all - 15, facts);
  expect(plan.map(({ fate }) => fate)).toEqual(['same', 'same', 'gone', 'same']);
  for (let left = 0; left < 240; left += 5) {
    const standing = refit(routeBlocks('one-afternoon'), left, facts).filter(({ minutes }) => minutes > 0);
    const waits = refit(routeBlocks('one-afternoon'), left, facts).some(({ fate }) => fate === 'later');
    if (waits) expect(standing.at(-2)?.block.what, String(left)).not.toBe('break');
  }
});
