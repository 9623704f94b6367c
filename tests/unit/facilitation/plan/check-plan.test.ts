import { expect, test } from 'vitest';
import { blocksOf, lessonBlock, plainBlock, type Block } from '../../../../src/facilitation/plan/blocks.ts';
import { checkPlan } from '../../../../src/facilitation/plan/check-plan.ts';
import type { FindingKind, PlanFinding } from '../../../../src/facilitation/plan/findings.ts';
import { ranksAfter } from '../../../../src/notebook/rank.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering, plainNeeds, type Needs } from '../../../../src/notebook/records/gathering.ts';
import { byId, real, routeBlocks } from '../catalog.ts';
import type { CatalogLesson } from '../../../../src/catalog/catalog-index.ts';

const words = { circles: (count: number, size: number) => `${count} circles of ${size}` };

type Piece = string | readonly ['break' | 'slack' | 'own', number];

function planOf(
  pieces: readonly Piece[],
  needs: Partial<Needs> = {},
  minutes: number | null = null,
  lessons = byId,
) {
  const gathering = newGathering({
    id: 'g1',
    rank: 'a0',
    date: '2026-12-01',
    minutes,
    needs: { ...plainNeeds, ...needs },
  });
  const ranks = ranksAfter(null, pieces.length);
  const blocks = pieces.map((piece, index): Block => {
    const place = { gathering: 'g1', rank: ranks[index] ?? 'a0', lang: 'en' };
    if (typeof piece !== 'string') return plainBlock(piece[0], piece[1], '', place);
    const lesson = lessons.get(piece) ?? real(piece);
    return lessonBlock(lesson, Math.ceil(lesson.length.least * (needs.twice ? 1.5 : 1)), place);
  });
  const notebook = new MemoryNotebook(plainAbout(), [gathering, ...blocks]);
  const found = (): PlanFinding[] => checkPlan(notebook.snapshot, gathering, lessons, 'en', words);
  const kinds = (): FindingKind[] => found().map(({ kind }) => kind);
  /** Taps the mending of the first finding of a kind. */
  const mend = (kind: FindingKind): void => {
    const changes = found().find((each) => each.kind === kind)?.mend?.changes;
    if (!changes) throw new Error(`${kind} cannot be mended`);
    notebook.apply(changes);
  };
  return {
    kinds,
    mend,
    found,
    gathering,
    snapshot: () => notebook.snapshot,
    ids: () => blocksOf(notebook.snapshot, 'g1').map(({ lesson, what }) => lesson ?? what),
  };
}

const whole: Piece[] = [
  ['slack', 10],
  'check-in',
  'problem-wall',
  'affinity-clustering',
  ['break', 15],
  'but-why',
  'solutions',
  'demand-anatomy',
  ['break', 15],
  'amend-and-decide',
  'evaluation-and-closing',
];

test('a plan that has everything is left in peace, and an empty one too', () => {
  expect(planOf(whole, {}, 240).kinds()).toEqual([]);
  expect(planOf([]).kinds()).toEqual([]);
});

const cases: readonly [FindingKind, readonly Piece[], Partial<Needs>, number | null][] = [
  ['no-break', whole.filter((piece) => piece[0] !== 'break'), {}, null],
  ['over-time', whole, {}, 200],
  ['no-slack', whole.slice(1), {}, null],
  ['gap', whole.filter((piece) => piece !== 'problem-wall'), {}, null],
  ['unused', [['slack', 10], 'check-in', 'problem-wall', 'evaluation-and-closing'], {}, null],
  ['not-heard', [['slack', 10], 'check-in', 'demand-anatomy', 'evaluation-and-closing'], {}, null],
  [
    'tactic-jump',
    [
      ['slack', 10],
      'check-in',
      'problem-wall',
      'affinity-clustering',
      'demand-anatomy',
      'evaluation-and-closing',
    ],
    {},
    null,
  ],
  ['no-closing', whole.slice(0, -1), {}, null],
];

test.each(cases)('%s: found, and gone after one tap', (kind, pieces, needs, minutes) => {
  const plan = planOf(pieces, needs, minutes);
  const about = plan.found().find((each) => each.kind === kind)?.block?.id;
  expect(plan.kinds()).toContain(kind);
  plan.mend(kind);
  expect(plan.found().filter((each) => each.kind === kind && each.block?.id === about)).toEqual([]);
});

test('what a gathering is held for counts as taken up', () => {
  const pieces: Piece[] = [['slack', 10], 'check-in', 'problem-wall', 'evaluation-and-closing'];
  expect(planOf(pieces, { outcome: 'problem' }).kinds()).not.toContain('unused');
});

test('a lesson for fewer people than come is named, with both numbers', () => {
  const crowd = planOf(whole, { people: 90 })
    .found()
    .find(({ kind }) => kind === 'crowd');
  expect(crowd?.numbers[0]).toBe(90);
});

test('too many for one circle: one tap writes circles into the note, and other people make it untrue again', () => {
  const plan = planOf(whole, { people: 48 });
  while (plan.kinds().includes('crowd')) plan.mend('crowd');
  const [noted] = blocksOf(plan.snapshot(), 'g1').filter(({ note }) => note !== '');
  expect(noted?.note).toBe('2 circles of 24');
  const more = checkPlan(plan.snapshot(), { ...plan.gathering, present: 64 }, byId, 'en', words);
  expect(more.some(({ kind, block }) => kind === 'crowd' && block?.id === noted?.id)).toBe(true);
});

test('a step that needs a screen where there is none goes onto paper with one tap', () => {
  const glowing: CatalogLesson = { ...real('but-why'), variants: [] };
  const lessons = new Map([...byId, ['but-why', glowing] as const]);
  const plan = planOf(whole, { devices: 'none' }, null, lessons);
  expect(planOf(whole, { devices: 'one' }, null, lessons).kinds()).not.toContain('needs-screen');
  plan.mend('needs-screen');
  expect(plan.kinds()).not.toContain('needs-screen');
});

test('who came counts before who was expected', () => {
  const { snapshot, gathering } = planOf(whole, { people: 12 });
  const crowd = checkPlan(snapshot(), { ...gathering, present: 64 }, byId, 'en', words).find(
    ({ kind }) => kind === 'crowd',
  );
  expect(crowd?.numbers[0]).toBe(64);
});

test('a lesson that could hurt people is preceded by an agreement; personal pain stays off every device', () => {
  const risky: CatalogLesson = { ...real('but-why'), safety: 'L3' };
  const lessons = new Map([...byId, ['but-why', risky] as const]);
  const plan = planOf(whole, { devices: 'one' }, null, lessons);
  expect(plan.kinds()).toEqual(expect.arrayContaining(['precautions', 'never-on-device']));
  plan.mend('never-on-device');
  expect(plan.kinds()).not.toContain('never-on-device');
  expect(blocksOf(plan.snapshot(), 'g1').find(({ lesson }) => lesson === 'but-why')?.kind).toBe('paper');
});

test('the facilitator’s talk above a third is named, and one tap takes most of it back', () => {
  const talker: CatalogLesson = { ...real('but-why'), talk: 20, short: null };
  const lessons = new Map([...byId, ['but-why', talker] as const]);
  const plan = planOf([['slack', 10], 'but-why', 'evaluation-and-closing'], {}, null, lessons);
  expect(plan.kinds()).toContain('talk-share');
  plan.mend('talk-share');
  expect(plan.kinds()).not.toContain('talk-share');
});

test('where some do not read, a lesson without another way is named', () => {
  const silent: CatalogLesson = { ...real('problem-wall'), variants: [] };
  const lessons = new Map([...byId, ['problem-wall', silent] as const]);
  expect(planOf(whole, { reading: 'some-not' }, null, lessons).kinds()).toContain('reading');
  expect(planOf(whole, { reading: 'all' }, null, lessons).kinds()).not.toContain('reading');
});

test('on the line, a lesson that only works in the room is named', () => {
  const room: CatalogLesson = { ...real('problem-wall'), modes: ['room'], variants: [] };
  const lessons = new Map([...byId, ['problem-wall', room] as const]);
  expect(planOf(whole, { mode: 'online' }, null, lessons).kinds()).toContain('mode');
});

test('the routes we publish pass the check of a planner', () => {
  const gathering = newGathering({ id: 'g1', rank: 'a0', date: '2026-12-01', minutes: 240 });
  const notebook = new MemoryNotebook(plainAbout(), [gathering, ...routeBlocks('one-afternoon')]);
  const serious = checkPlan(notebook.snapshot, gathering, byId, 'en', words).filter(
    ({ kind }) => kind !== 'no-break',
  );
  expect(serious).toEqual([]);
});
