import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import { activityFor } from '../../exercises/activity-for.ts';
import type { ExerciseSetting } from '../../exercises/contract.ts';
import { goneWith } from '../../exercises/empty-piles.ts';
import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import { newGathering, type Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';

/** Today's gathering; undefined where today has none yet. */
export function gatheringOf(snapshot: Snapshot, day: string): Gathering | undefined {
  return snapshot.all('gathering').find(({ date }) => date === day);
}

/**
 * Begins an exercise of a lesson in today's gathering, which is begun with it where there is none. The settings,
 * places and cards its author wrote travel with the activity, so that a copy opens whole on another site.
 */
export function beginActivity(
  snapshot: Snapshot,
  setting: ExerciseSetting,
  part: {
    readonly lesson: string;
    readonly title: string;
    /** The language of the title, and of a question that names no other. */
    readonly lang: string;
    readonly day: string;
    readonly now: number;
  },
): { readonly activity: Activity; readonly changes: Changes } {
  const gatherings = snapshot.all('gathering');
  const today = gatheringOf(snapshot, part.day);
  const gathering =
    today ?? newGathering({ id: newId(), rank: rankAt(gatherings, gatherings.length), date: part.day });
  const activities = snapshot.all('activity');
  const activity: Activity = {
    ...activityFor(setting, part.lang, {
      id: newId(),
      gathering: gathering.id,
      rank: rankAt(activities, activities.length),
    }),
    lesson: part.lesson,
    title: { [part.lang]: part.title },
    began: part.now,
  };
  return {
    activity,
    changes: { put: [...(today ? [] : [gathering]), activity] },
  };
}

/** An exercise of the catalog by its lesson and id. */
export function findExercise(
  catalog: CatalogIndex,
  lesson: string,
  exercise: string,
): { readonly title: string; readonly lang: string; readonly setting: ExerciseSetting } | undefined {
  const found = catalog.lessons.find(({ id }) => id === lesson);
  const setting = found?.exercises.find(({ id }) => id === exercise);
  return found && setting ? { title: found.title, lang: found.textLang, setting } : undefined;
}

/** Everything an activity made, itself included, and nameless piles it leaves empty: what goes when it was begun by mistake. */
export function recordsOf(snapshot: Snapshot, activity: string): string[] {
  const types = [
    'card',
    'cluster',
    'link',
    'place',
    'decision',
    'ballot',
    'statement',
    'version',
    'amendment',
    'line',
    'demand',
    'agenda-item',
    'commitment',
    'talk',
    'note',
  ] as const;
  const made = types.flatMap((type) => snapshot.all(type).filter((record) => record.activity === activity));
  const cards = made.filter((record) => record.type === 'card');
  return [...new Set([activity, ...made.map(({ id }) => id), ...goneWith(snapshot, cards)])];
}
