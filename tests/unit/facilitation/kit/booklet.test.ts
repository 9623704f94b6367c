import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookletOf, minutesOfSteps } from '../../../../src/facilitation/kit/booklet.ts';
import { clockAt } from '../../../../src/facilitation/plan/timing.ts';
import { afternoon } from './plans.ts';

test('the clock runs through every step of every lesson', () => {
  const { planned } = afternoon();
  for (const { planned: step, guide, steps } of bookletOf(planned)) {
    if (!guide) continue;
    expect(steps[0]?.clock).toBe(step.clock);
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(step.minutes);
    const last = steps.at(-1);
    expect(clockAt(last?.clock ?? '', last?.minutes ?? 0)).toBe(clockAt(step.clock, step.minutes));
  }
});

test('minutes of steps are whole, together exactly those of the lesson, and none is nothing while there is one for each', () => {
  const range = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([least, more]) => ({ minutes: { least, most: least + more } }));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), fc.nat(300), (steps, minutes) => {
      const given = minutesOfSteps(steps, minutes);
      expect(given.reduce((sum, each) => sum + each, 0)).toBe(minutes);
      expect(given.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
      if (minutes >= steps.length) expect(Math.min(...given)).toBeGreaterThan(0);
    }),
  );
  expect(
    minutesOfSteps([{ minutes: { least: 2, most: 3 } }, { minutes: { least: 8, most: 12 } }], 15),
  ).toEqual([3, 12]);
});

test('only the variants this group needs stand in it', () => {
  const usual = bookletOf(afternoon().planned);
  for (const { planned: step, variants } of usual)
    expect(variants.map(({ name }) => name)).toEqual(step.block.short ? ['short'] : []);
  expect(usual.some(({ variants }) => variants.length > 0)).toBe(true);
  const { planned } = afternoon({ reading: 'some-not', twice: true, devices: 'none' });
  const chapter = bookletOf(planned).find(({ guide }) => guide?.id === 'but-why');
  expect(chapter?.variants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['noReading', 'twoLanguages', 'lowTech']),
  );
  expect(chapter?.variants.map(({ name }) => name)).not.toContain('online');
});

test('a rest and a lesson that is not here are chapters without a guide', () => {
  const { planned } = afternoon();
  const without = { ...planned, steps: planned.steps.map((step) => ({ ...step, guide: undefined })) };
  const chapters = bookletOf(without);
  expect(chapters).toHaveLength(planned.steps.length);
  expect(chapters.every(({ steps }) => steps.length === 0)).toBe(true);
});
