import { expect, test } from 'vitest';
import { roomChanges, toMind, toPrepare } from '../../../../src/facilitation/kit/prepare.ts';
import { strings } from '../../../../src/facilitation/kit/strings/en.ts';
import { afternoon } from './plans.ts';

test('the room is said only where it changes', () => {
  const { planned } = afternoon();
  const same = {
    ...planned,
    steps: planned.steps.map((step) =>
      step.lesson ? { ...step, lesson: { ...step.lesson, space: 'One circle.' } } : step,
    ),
  };
  expect(roomChanges(same)).toHaveLength(1);
  const changes = roomChanges(planned);
  expect(changes.length).toBeGreaterThan(3);
  expect(changes.every(({ space }, index) => space !== changes[index - 1]?.space)).toBe(true);
});

test('what this group needs is prepared, and nothing it does not need', () => {
  const plain = toPrepare(afternoon().planned, strings);
  expect(plain).toEqual([
    strings.prepare['one-screen'](),
    strings.prepare['no-food'](),
    strings.prepare['no-children'](),
  ]);
  const { planned } = afternoon(
    { reading: 'some-not', twice: true, devices: 'none', mode: 'hybrid' },
    { welcome: { food: 'soup', children: 'a corner', question: '' } },
  );
  expect(toPrepare(planned, strings)).toEqual([
    strings.prepare.reading(),
    strings.prepare.twice(),
    strings.prepare.hybrid(),
    strings.prepare['no-screen'](),
    'Food: soup',
    'Children: a corner',
  ]);
});

test('risk and access are one list: what people need, who may listen, which lessons can hurt', () => {
  expect(toMind(afternoon().planned, strings)).toEqual([strings.care.nothing()]);
  const { planned } = afternoon({ access: 'a ramp', watched: true });
  const risky = {
    ...planned,
    steps: planned.steps.map((step, index) =>
      step.lesson && index === 1
        ? {
            ...step,
            title: 'Bodies',
            lesson: { ...step.lesson, safety: 'L3' as const, safetyNote: 'Stop when asked.' },
          }
        : step,
    ),
  };
  expect(toMind(risky, strings)).toEqual([
    'People need: a ramp',
    strings.care.watched(),
    strings.care['watched-paper'](),
    strings.care.agree('Bodies'),
    strings.care.pain('Bodies'),
    '“Bodies”: Stop when asked.',
  ]);
});
