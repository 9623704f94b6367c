import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { mostCards, mostTables } from './number-cards.ts';
import type { Planned, PlannedStep } from './planned.ts';

type Material = CatalogLesson['materials'][number];

/** People at a table, about: four to six can all be heard within ten minutes. */
const atATable = 6;

/** Tables for a group, at least one. */
export const tablesFor = (people: number): number => Math.max(1, Math.ceil(people / atATable));

/** How many of a thing a group needs. */
export function countFor({ count, for: each }: Material, people: number): number {
  switch (each) {
    case 'person':
      return count * people;
    case 'pair':
      return count * Math.ceil(people / 2);
    case 'group':
      return count * tablesFor(people);
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

/** The numbered cards of a whole plan, for all its walls together. Undefined: nobody writes on a wall. */
export function wallCards({ steps, people }: Planned): WallCards | undefined {
  const walls = steps.flatMap(({ lesson }) =>
    (lesson?.materials ?? [])
      .filter((material) => lesson && isWallCard(lesson, material))
      .map((material) => wallCardsOf(material, people)),
  );
  const [first] = walls;
  return first && { tables: first.tables, each: walls.reduce((sum, { each }) => sum + each, 0) };
}

/** What one step needs. Cards for a wall are counted as they are printed: tables times the cards of a table. */
export function neededOf(
  { lesson }: PlannedStep,
  people: number,
): { readonly what: string; readonly count: number }[] {
  return (lesson?.materials ?? []).map((material) => {
    if (!lesson || !isWallCard(lesson, material))
      return { what: material.what, count: countFor(material, people) };
    const { tables, each } = wallCardsOf(material, people);
    return { what: material.what, count: tables * each };
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
export function bringFor({ steps, people }: Planned): Thing[] {
  const things = new Map<string, Gathered>();
  for (const step of steps) {
    const moment = step.block.beside ?? step.block.id;
    for (const { what, count } of neededOf(step, people)) {
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
