import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { ranksAfter } from '../../notebook/rank.ts';
import { newGathering, plainNeeds, type Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, lessonBlock, plainBlock, type Block, type Place } from '../plan/blocks.ts';
import { dayAfter, lastDay } from '../plan/days.ts';
import type { PlanFile, PlanFileStep } from './plan-file.ts';

/** What of a plan goes out. */
export interface PlanChoice {
  /** Places and names of gatherings. */
  readonly named: boolean;
  /** Notes to ourselves and who leads. */
  readonly inside: boolean;
}

/** A notebook's plan as a file: gatherings and their steps, and nothing that was said or made in them. */
export function planFileOf(snapshot: Snapshot, { named, inside }: PlanChoice): PlanFile {
  return {
    format: 'common-thread-plan',
    version: 1,
    gatherings: snapshot.all('gathering').map((gathering) => {
      const blocks = blocksOf(snapshot, gathering.id);
      const { date, start, minutes, title, place, needs, welcome } = gathering;
      return {
        date,
        start,
        minutes,
        title: named ? title : '',
        place: named ? place : '',
        needs,
        welcome,
        steps: blocks.map(({ what, lesson, title: name, minutes: length, short, beside, lead, note }) => {
          const index = blocks.findIndex(({ id }) => id === beside);
          return {
            what,
            lesson,
            title: name,
            minutes: length,
            short,
            beside: index < 0 ? null : index,
            lead: inside ? lead : '',
            note: inside ? note : '',
          };
        }),
      };
    }),
  };
}

function blockFor(step: PlanFileStep, lessons: ReadonlyMap<string, CatalogLesson>, place: Place): Block {
  const lesson = step.lesson === null ? undefined : lessons.get(step.lesson);
  const { title, minutes, lead, note } = step;
  if (step.what === 'lesson' && lesson)
    return { ...lessonBlock(lesson, minutes, place, step.short), lead, note };
  const plain = plainBlock(step.what === 'lesson' ? 'own' : step.what, minutes, '', place);
  // A lesson that this site does not have keeps its name and its place.
  return { ...plain, what: step.what, lesson: step.lesson, title, short: step.short, lead, note };
}

/** Days by which a plan moves so that it does not begin in the past. */
export function daysToMove(plan: PlanFile, today: string): number {
  const first = plan.gatherings.map(({ date }) => date).sort()[0] ?? today;
  return first >= today ? 0 : Math.round((Date.parse(today) - Date.parse(first)) / 86_400_000);
}

/**
 * A plan from somebody as one step of undo: its gatherings come after those that are there. A plan whose days are over
 * begins today, because a notebook that nobody has decided to keep ends after its last planned day.
 */
export function takeInPlan(
  snapshot: Snapshot,
  plan: PlanFile,
  lessons: ReadonlyMap<string, CatalogLesson>,
  lang: string,
  today: string,
): Changes {
  const before = snapshot.all('gathering');
  const ranks = ranksAfter(before.at(-1)?.rank ?? null, plan.gatherings.length);
  const move = daysToMove(plan, today);
  const gatherings: Gathering[] = [];
  const blocks = plan.gatherings.flatMap((each, index): Block[] => {
    const gathering = newGathering({
      id: newId(),
      rank: ranks[index] ?? 'a0',
      date: dayAfter(each.date, move),
      start: each.start,
      minutes: each.minutes,
      title: each.title,
      place: each.place,
      needs: { ...plainNeeds, ...each.needs },
      welcome: each.welcome,
    });
    gatherings.push(gathering);
    const places = ranksAfter(null, each.steps.length);
    const own = each.steps.map((step, nth) =>
      blockFor(step, lessons, { gathering: gathering.id, rank: places[nth] ?? 'a0', lang }),
    );
    return own.map((block, nth) => {
      const beside = each.steps[nth]?.beside ?? null;
      // Only what comes before can be run beside.
      return { ...block, beside: beside !== null && beside < nth ? (own[beside]?.id ?? null) : null };
    });
  });
  return {
    put: [...gatherings, ...blocks],
    about: { lastDay: lastDay([...before, ...gatherings]) },
  };
}
