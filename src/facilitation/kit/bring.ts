import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { cardsAPage, mostCards, mostTables } from './number-cards.ts';
import type { Planned, PlannedStep } from './planned.ts';

type Material = CatalogLesson['materials'][number];

/** People at a table, about: four to six can all be heard within ten minutes. */
const atATable = 6;

/** Tables for a group, at least one. */
export const tablesFor = (people: number): number => Math.max(1, Math.ceil(people / atATable));

/** How many of a thing a group needs. */
export function countFor(
  { count, for: each }: Material,
  people: number,
  tables: number = tablesFor(people),
): number {
  switch (each) {
    case 'person':
      return count * people;
    case 'pair':
      return count * Math.ceil(people / 2);
    case 'group':
      return count * tables;
    case 'room':
      return count;
  }
}

/**
 * Words for things that are used up, in every language we have, because an untranslated lesson speaks its original's.
 * The rule is small on purpose and stands on the sheet: whoever packs sees at once where it counts too much.
 */
const usedUp =
  /\b(cards?|sheets?|slips?|strips?|papers?|dots?|tickets?|tarjetas?|hojas?|papel(es|itos?)?|tiras?|puntos?|boletos?|fichas?)\b/iu;

/** Whether a thing is gone once it was used: then every step needs its own. */
export const isUsedUp = (what: string): boolean => usedUp.test(what);

/** With more people than this everybody writes one card: more cannot be read out. The card wall's own guide says so. */
const oneCardAbove = 25;

/** Cards with a ticket for a wall, alike for every table, so that each number is a table's letter and a place. */
export interface WallCards {
  readonly tables: number;
  readonly each: number;
}

/** The paper everybody writes on at a card wall: these are the numbered cards. */
const isWallCard = (lesson: CatalogLesson, material: Material): boolean =>
  material.for === 'person' &&
  isUsedUp(material.what) &&
  lesson.exercises.some(({ kind }) => kind === 'card-wall');

function wallCardsOf(material: Material, people: number): WallCards {
  const tables = Math.min(mostTables, tablesFor(people));
  const written = people * (people > oneCardAbove ? 1 : material.count);
  return { tables, each: Math.min(mostCards, Math.ceil(written / tables)) };
}

interface Wall extends WallCards {
  readonly step: PlannedStep;
  readonly material: Material;
}

/**
 * The paper of every wall in a plan. Tables and cards keyed by hand take the place of those reckoned: each wall gets
 * what it would have had, as far as they go, and the last one the rest.
 */
function wallsOf({ steps, people, keyed }: Planned): Wall[] {
  const usual = steps.flatMap((step) =>
    (step.lesson?.materials ?? [])
      .filter((material) => step.lesson && isWallCard(step.lesson, material))
      .map((material): Wall => ({ step, material, ...wallCardsOf(material, people) })),
  );
  if (!keyed) return usual;
  let left = keyed.each;
  return usual.map((wall, index) => {
    const each = index === usual.length - 1 ? left : Math.min(wall.each, left);
    left -= each;
    return { ...wall, tables: keyed.tables, each };
  });
}

/** The numbered cards of a whole plan, for all its walls together. Undefined: nobody writes on a wall. */
export function wallCards(planned: Planned): WallCards | undefined {
  const walls = wallsOf(planned);
  const [first] = walls;
  return first && { tables: first.tables, each: walls.reduce((sum, { each }) => sum + each, 0) };
}

/** The numbered cards that are printed: those keyed by hand, else those of the walls, else a page a table. */
export function cardsToPrint(planned: Planned): WallCards {
  return (
    planned.keyed ??
    wallCards(planned) ?? { tables: Math.min(mostTables, tablesFor(planned.people)), each: cardsAPage }
  );
}

/** What one step needs. Cards for a wall are counted as they are printed: tables times the cards of a table. */
export function neededOf(
  step: PlannedStep,
  planned: Planned,
): { readonly what: string; readonly count: number }[] {
  const walls = wallsOf(planned).filter((wall) => wall.step === step);
  return (step.lesson?.materials ?? []).map((material) => {
    const wall = walls.find((each) => each.material === material);
    const count = wall ? wall.tables * wall.each : countFor(material, planned.people, planned.keyed?.tables);
    return { what: material.what, count };
  });
}

/** A thing to bring, for all steps together. */
export interface Thing {
  readonly what: string;
  readonly count: number;
  /** The language its name is in, where the guide says so. */
  readonly lang: string | undefined;
  /** Titles of the steps that need it. */
  readonly steps: readonly string[];
}

interface Gathered {
  readonly what: string;
  readonly lang: string | undefined;
  readonly steps: Set<string>;
  sum: number;
  /** Need by what runs at the same time. */
  readonly moments: Map<string, number>;
}

const key = (what: string): string => what.trim().toLowerCase();

/**
 * The materials of a gathering added up. What is used up is summed; what serves again is counted for the moment that
 * needs most of it: steps that run at the same time need it at the same time.
 */
export function bringFor(planned: Planned): Thing[] {
  const things = new Map<string, Gathered>();
  for (const step of planned.steps) {
    const moment = step.block.beside ?? step.block.id;
    for (const { what, count } of neededOf(step, planned)) {
      const fresh: Gathered = {
        what: what.trim(),
        lang: step.guide?.textLang,
        steps: new Set(),
        sum: 0,
        moments: new Map(),
      };
      const thing = things.get(key(what)) ?? fresh;
      things.set(key(what), thing);
      thing.steps.add(step.title);
      thing.sum += count;
      thing.moments.set(moment, (thing.moments.get(moment) ?? 0) + count);
    }
  }
  return [...things.values()].map((thing) => ({
    what: thing.what,
    lang: thing.lang,
    count: isUsedUp(thing.what) ? thing.sum : Math.max(...thing.moments.values()),
    steps: [...thing.steps],
  }));
}
