import { expect, test } from 'vitest';
import {
  bringFor,
  cardsToPrint,
  countFor,
  isUsedUp,
  neededOf,
  tablesFor,
  wallCards,
} from '../../../../src/facilitation/kit/bring.ts';
import { cardPages } from '../../../../src/facilitation/kit/number-cards.ts';
import { runSheet } from '../../../../src/facilitation/kit/run-sheet.ts';
import { afternoon } from './plans.ts';
import type { Planned } from '../../../../src/facilitation/kit/planned.ts';
import type { CatalogLesson } from '../../../../src/catalog/catalog-index.ts';

const of = (each: 'person' | 'pair' | 'group' | 'room', count: number) => ({
  what: 'thing',
  count,
  for: each,
});

test('a thing is counted for people, pairs, tables of about six or the room', () => {
  expect(countFor(of('person', 3), 31)).toBe(93);
  expect(countFor(of('pair', 1), 31)).toBe(16);
  expect(countFor(of('group', 2), 31)).toBe(12);
  expect(countFor(of('room', 5), 31)).toBe(5);
  expect([1, 6, 7, 32].map(tablesFor)).toEqual([1, 1, 2, 6]);
});

/** The same plan with other materials on its lessons, in order. */
function withMaterials(planned: Planned, materials: readonly CatalogLesson['materials'][]): Planned {
  let nth = 0;
  const steps = planned.steps.map((step) =>
    step.lesson ? { ...step, lesson: { ...step.lesson, materials: materials[nth++] ?? [] } } : step,
  );
  return { ...planned, steps };
}

test('what is used up is summed, what serves again is counted for the step that needs most', () => {
  const { planned } = afternoon();
  const things = bringFor(
    withMaterials(planned, [
      [
        { what: 'thick pen', count: 1, for: 'person' },
        { what: 'paper strips', count: 20, for: 'group' },
      ],
      [
        { what: 'Thick pen ', count: 2, for: 'group' },
        { what: 'paper strips', count: 10, for: 'group' },
      ],
    ]),
  );
  expect(things.map(({ what, count }) => [what, count])).toEqual([
    ['thick pen', 32],
    ['paper strips', 180],
  ]);
  expect(things[0]?.steps).toHaveLength(2);
});

test('steps at the same time need their pens at the same time', () => {
  const { planned } = afternoon({}, {}, (blocks) => {
    const [first, second] = blocks.filter(({ what }) => what === 'lesson');
    return blocks.map((block) => (block === second && first ? { ...block, beside: first.id } : block));
  });
  const pens: CatalogLesson['materials'] = [{ what: 'pen', count: 4, for: 'room' }];
  expect(bringFor(withMaterials(planned, [pens, pens, pens]))[0]?.count).toBe(8);
});

test('paper is used up in both languages, pens and beans are not', () => {
  expect(
    ['half-A5 card', 'slips of paper', 'tiras de papel', 'hoja grande', 'sticky dots'].filter(isUsedUp),
  ).toHaveLength(5);
  expect(['thick pen', 'tape', 'beans', 'marcador', 'hat or box', 'cardigan'].filter(isUsedUp)).toEqual([]);
});

test('every material of the real afternoon is on the list once', () => {
  const { planned } = afternoon();
  const all = new Set(
    planned.steps.flatMap(({ lesson }) => lesson?.materials.map(({ what }) => what.toLowerCase()) ?? []),
  );
  const things = bringFor(planned);
  expect(things).toHaveLength(all.size);
  expect(things.every(({ count, steps }) => count > 0 && steps.length > 0)).toBe(true);
});

test('paper is counted for those who came, where somebody counted', () => {
  expect(afternoon({ people: 32 }, { present: 64 }).planned.people).toBe(64);
  expect(afternoon({ people: 32 }).planned.people).toBe(32);
});

test('tables and cards keyed by hand are those of everything to bring, and hold for just so many people', () => {
  const { planned } = afternoon({ people: 32 });
  const keyed = { ...planned, keyed: { people: 32, tables: 9, each: 5 } };
  const wall = (of_: Planned): number | undefined =>
    bringFor(of_).find(({ what }) => what.includes('ticket'))?.count;
  expect(wall(planned)).toBe(36);
  expect(wall(keyed)).toBe(45);
  expect(cardsToPrint(keyed)).toMatchObject({ tables: 9, each: 5 });
  expect(runSheet(keyed).rows.flatMap(({ bring }) => bring)).toContainEqual(
    expect.stringMatching(/^45\u00a0×/),
  );
  const strips = [[{ what: 'paper strips', count: 20, for: 'group' as const }]];
  expect(bringFor(withMaterials(keyed, strips))[0]?.count).toBe(180);
  const more = afternoon({ people: 32 }, {}, undefined, { people: 26, tables: 9, each: 5 });
  expect(wall(more.planned)).toBe(36);
});

test('of cards keyed by hand each wall gets what it would have had, and the last one the rest', () => {
  const { planned } = afternoon({ people: 24 });
  const step = planned.steps.find(({ lesson }) => lesson?.id === 'problem-wall');
  if (!step) throw new Error('no wall');
  const two = (each: number): Planned => ({
    ...planned,
    steps: [step, { ...step, block: { ...step.block, id: 'second' } }],
    keyed: { people: 24, tables: 4, each },
  });
  const counts = (plan: Planned): number[] =>
    plan.steps.map((each) => neededOf(each, plan).find(({ what }) => what.includes('ticket'))?.count ?? -1);
  expect(counts(two(40))).toEqual([72, 88]);
  expect(counts(two(10))).toEqual([40, 0]);
});

test.each([
  [32, 36],
  [25, 75],
  [24, 72],
  [64, 66],
])('for %i people the list, the run-sheet and the numbered cards say %i cards', (people, count) => {
  const { planned } = afternoon({ people });
  const { tables, each } = wallCards(planned) ?? { tables: 0, each: 0 };
  expect(cardPages(tables, each).flat()).toHaveLength(count);
  expect(bringFor(planned).find(({ what }) => what.includes('ticket'))?.count).toBe(count);
  const wall = runSheet(planned).rows.find(({ step }) => step.block.lesson === 'problem-wall');
  expect(wall?.bring.join(' ')).toContain(`${count}\u00a0×`);
});
