import { expect, test } from 'vitest';
import { strings } from '../../../../src/facilitation/kit/strings/en.ts';
import { lossesOf } from '../../../../src/facilitation/kit/lost-minutes.ts';
import { handCard, runSheet } from '../../../../src/facilitation/kit/run-sheet.ts';
import { cutAtWord, fewWords, firstSentences, shortName } from '../../../../src/facilitation/kit/sentence.ts';
import { afterLoss } from '../../../../src/facilitation/plan/lost-time.ts';
import { byId } from '../catalog.ts';
import { plannedOf } from '../../../../src/facilitation/kit/planned.ts';
import { afternoon, guides, words } from './plans.ts';

test('every step has its clock, its format and the one thing to ask or say', () => {
  const { rows } = runSheet(afternoon().planned);
  const wall = rows.find(({ step }) => step.lesson?.id === 'problem-wall');
  expect(wall?.line).toEqual({ kind: 'ask', text: 'What happens, and to whom?', lang: 'en' });
  expect(wall?.format).toBe('plenary');
  expect(wall?.bring[0]).toMatch(/^36\u00a0×\u00a0half-A5 card/);
  const [first, second] = rows;
  expect([first?.step.clock, first?.line, first?.format]).toEqual(['18:00', null, null]);
  expect(second?.step.clock).toBe('18:10');
  for (const { line, step } of rows)
    if (step.lesson) expect(line?.text.length, step.title).toBeGreaterThan(5);
});

test('what is said beside a step is short enough for a page with twelve of them', () => {
  for (const { line, bring } of runSheet(afternoon().planned).rows) {
    expect(line?.text.length ?? 0).toBeLessThanOrEqual(132);
    for (const thing of bring) expect(thing.length).toBeLessThanOrEqual(54);
  }
});

test('if time is lost, paper says the same as the screen', () => {
  const { planned, notebook, gathering } = afternoon();
  const { losses, never } = lossesOf(planned);
  expect(losses.map(({ lost }) => lost)).toEqual([20, 40]);
  for (const { lost, shorten, leave, slackGone } of losses) {
    const plan = afterLoss(notebook.snapshot, gathering, { lost, came: null }, byId);
    const saved = plan.reduce((sum, { block, minutes }) => sum + block.minutes - minutes, 0);
    expect(saved).toBeGreaterThanOrEqual(lost - Math.max(0, 210 - planned.length));
    expect(shorten.length + leave.length + Number(slackGone)).toBe(
      plan.filter(({ fate }) => fate !== 'same').length,
    );
  }
  const closing = planned.steps.at(-1)?.title;
  expect(never).toContain(closing);
  for (const { leave } of losses) expect(leave.filter((title) => never.includes(title))).toEqual([]);
  expect(strings.lost.shorten([strings.lost.to('But why?', 14)])).toBe('first shorten But why? to 14.');
});

test('a line on the card in the hand has ten words at most', () => {
  const long = afternoon({}, {}, ([first, ...rest]) => [
    ...(first ? [{ ...first, what: 'own' as const, title: { en: 'a b c d e f g h i j k l' } }] : []),
    ...rest,
  ]);
  const lines = handCard(long.planned);
  for (const { clock, title, minutes } of lines)
    expect(`${clock} ${title} ${minutes}`.split(/\s+/).length).toBeLessThanOrEqual(10);
  expect(lines[0]?.title).toBe('a b c d e f g …');
});

test('texts are cut behind a sentence where one fits, else behind a word', () => {
  expect(firstSentences('One. Two is longer. Three.', 12)).toBe('One.');
  expect(firstSentences('“One?” Two.', 30)).toBe('“One?” Two.');
  expect(firstSentences('ما المشكلة؟ ثم ماذا بعد ذلك', 14)).toBe('ما المشكلة؟');
  expect(firstSentences('a sentence that never ends in time', 12)).toBe('a sentence …');
  expect(cutAtWord('unbreakable', 4)).toBe('unbr …');
  expect(fewWords(' one  two ', 2)).toBe('one two');
  expect(shortName('sheet with two columns (good; change it)')).toBe('sheet with two columns');
  expect(shortName('tape, or pins')).toBe('tape');
});

test('where everything is said twice, each question is there in both languages, or a line to write it on', () => {
  const seconds = (languages: string[], translated = guides): (string | null)[] => {
    const { notebook, gathering } = afternoon({ twice: true });
    notebook.apply({ about: { languages } });
    const planned = plannedOf(notebook.snapshot, gathering, byId, guides, words, 'en', translated);
    return runSheet(planned).rows.flatMap(({ line, second }) => (line ? [second] : []));
  };
  const spanish = new Map(
    [...guides].map(([id, guide]) => [
      id,
      {
        ...guide,
        textLang: 'es',
        exercises: guide.exercises.map((each) => ({ ...each, ask: `¿${each.id}?` })),
      },
    ]),
  );
  expect(seconds(['en']).every((second) => second === null)).toBe(true);
  expect(seconds(['en', 'es']).every((second) => second === '')).toBe(true);
  expect(seconds(['en', 'es'], spanish)).toContain('¿but-why?');
});

test('with few steps a page has room for whole names of things', () => {
  const few = afternoon({}, {}, (blocks) => blocks.filter(({ lesson }) => lesson === 'problem-wall'));
  expect(runSheet(few.planned).rows[0]?.bring[0]).toMatch(/card with a tear-off ticket along one edge$/);
});

test('where the lists are too long for a page, names are cut, however few the steps are', () => {
  const { planned } = afternoon({}, {}, (blocks) =>
    blocks.filter(({ lesson }) => lesson === 'problem-wall' || lesson === 'check-in'),
  );
  const long = 'a large sheet with two columns, one for what was good, one for what we would change';
  const steps = planned.steps.map((step) =>
    step.lesson
      ? {
          ...step,
          lesson: {
            ...step.lesson,
            materials: Array.from({ length: 8 }, () => ({ what: long, count: 1, for: 'room' as const })),
          },
        }
      : step,
  );
  const names = runSheet({ ...planned, steps }).rows.flatMap(({ bring }) => bring);
  expect(names).toHaveLength(16);
  expect(names.every((name) => !name.includes('columns, one'))).toBe(true);
});
