import type { CatalogIndex, CatalogLesson } from '../../catalog/catalog-index.ts';
import { activityFor } from '../../exercises/activity-for.ts';
import type { ExerciseSetting } from '../../exercises/contract.ts';
import { newId } from '../../notebook/id.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';

/** A planned activity: one that has minutes, and so a place in a timetable. */
export type Block = Activity & { readonly minutes: number };

const isBlock = (activity: Activity): activity is Block => activity.minutes !== null;

/** The blocks of a gathering in order. What was left for another time stands apart: `leftOf`. */
export function blocksOf(snapshot: Snapshot, gathering: string): Block[] {
  return snapshot
    .all('activity')
    .filter(isBlock)
    .filter((block) => block.gathering === gathering && block.state !== 'left');
}

/** What a gathering planned and left for another time. */
export function leftOf(snapshot: Snapshot, gathering: string): Block[] {
  return snapshot
    .all('activity')
    .filter(isBlock)
    .filter((block) => block.gathering === gathering && block.state === 'left');
}

/** Every block of every gathering, gathering after gathering. */
export function allBlocks(snapshot: Snapshot): Block[] {
  return snapshot.all('gathering').flatMap(({ id }) => blocksOf(snapshot, id));
}

/** The lessons of a catalog by id. */
export function lessonsById(catalog: Pick<CatalogIndex, 'lessons'>): ReadonlyMap<string, CatalogLesson> {
  return new Map(catalog.lessons.map((lesson) => [lesson.id, lesson]));
}

/** The lesson of a block; undefined for a break, free minutes, something of one's own, or a lesson not here. */
export function lessonOf(
  block: Pick<Activity, 'lesson'>,
  lessons: ReadonlyMap<string, CatalogLesson>,
): CatalogLesson | undefined {
  return block.lesson === null ? undefined : lessons.get(block.lesson);
}

/** Where a new block stands, and in which language its title and question are. */
export interface Place {
  readonly gathering: Gathering['id'];
  readonly rank: string;
  readonly lang: string;
}

const onPaper: ExerciseSetting = { id: 'paper', kind: 'paper', ask: '', labels: [], cards: [], config: {} };

/** A block that is no lesson: a rest, minutes kept free, something of the group's own. */
export function plainBlock(
  what: 'break' | 'slack' | 'own',
  minutes: number,
  title: string,
  { gathering, rank, lang }: Place,
): Block {
  return {
    ...activityFor(onPaper, lang, { id: newId(), gathering, rank }),
    what,
    exercise: null,
    title: title === '' ? {} : { [lang]: title },
    state: 'planned',
    minutes,
  };
}

/**
 * A lesson as a block. Its first exercise is the block's own; a second one is begun as an activity that names the
 * block. Words that nobody has translated stand under the language they are in.
 */
export function lessonBlock(
  lesson: CatalogLesson,
  minutes: number,
  { gathering, rank, lang }: Place,
  short = false,
): Block {
  const setting = lesson.exercises[0];
  const activity = activityFor(setting ?? onPaper, lang, { id: newId(), gathering, rank });
  return {
    ...activity,
    lesson: lesson.id,
    exercise: setting?.id ?? null,
    title: { [lesson.textLang]: lesson.title },
    state: 'planned',
    minutes,
    short,
  };
}
