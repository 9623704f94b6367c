import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Gathering, Needs } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, lessonOf, type Block } from './blocks.ts';

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Saying everything twice takes half as much again: consecutive interpreting, `domain.md` on two languages. */
export const twiceFactor = 1.5;

/** Ranges in minutes of what is no lesson. A break shorter than five is none. */
const plainRange: Readonly<Record<'break' | 'slack' | 'own', Range>> = {
  break: { least: 5, most: 120 },
  slack: { least: 0, most: 60 },
  own: { least: 1, most: 240 },
};

/** The fewest and the most minutes a lesson takes under these needs, in its short form where asked for. */
export function lessonRange(
  lesson: Pick<CatalogLesson, 'length' | 'short'>,
  needs: Pick<Needs, 'twice'>,
  short = false,
): Range {
  const factor = needs.twice ? twiceFactor : 1;
  const least = short ? (lesson.short ?? lesson.length.least) : lesson.length.least;
  const most = short ? Math.max(least, lesson.length.least) : lesson.length.most;
  return {
    least: Math.ceil(least * factor),
    most: Math.max(Math.ceil(least * factor), Math.floor(most * factor)),
  };
}

/** The fewest and the most minutes of a block. A lesson that is not here keeps the minutes it has. */
export function rangeOf(block: Block, lesson: CatalogLesson | undefined, needs: Pick<Needs, 'twice'>): Range {
  if (block.what !== 'lesson') return plainRange[block.what];
  return lesson ? lessonRange(lesson, needs, block.short) : { least: block.minutes, most: block.minutes };
}

/** A block with its time. Minutes count from the start of its gathering. */
export interface Timed {
  readonly block: Block;
  readonly from: number;
  readonly minutes: number;
}

/**
 * The timetable of blocks in order. What runs beside another begins with it; the next block waits for the longer of
 * the two. Minutes added while a block ran count.
 */
export function timed(blocks: readonly Block[]): Timed[] {
  const starts = new Map<string, number>();
  let clock = 0;
  let start = 0;
  return blocks.map((block) => {
    const minutes = block.minutes + block.added;
    const together = block.beside === null ? undefined : starts.get(block.beside);
    if (together === undefined) start = clock;
    const from = together ?? start;
    starts.set(block.id, from);
    clock = Math.max(clock, from + minutes);
    return { block, from, minutes };
  });
}

/** Minutes from the first to the last of a timetable. */
export function lengthOf(times: readonly Timed[]): number {
  return times.reduce((end, { from, minutes }) => Math.max(end, from + minutes), 0);
}

/** The timetable of a gathering. */
export function timetableOf(snapshot: Snapshot, gathering: Pick<Gathering, 'id'>): Timed[] {
  return timed(blocksOf(snapshot, gathering.id));
}

/** `18:00` and 95 minutes: `19:35`. Past midnight it begins again. */
export function clockAt(start: string, minutes: number): string {
  const [hours = 0, past = 0] = start.split(':').map(Number);
  const all = (((hours * 60 + past + minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

/** When a step is: by the clock, or, while nobody has said from when, in hours and minutes from the start (`+0:10`). */
export function whenIs(start: string | null, minutes: number): string {
  return start === null
    ? `+${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
    : clockAt(start, minutes);
}

/** The longest time people sit without a rest, in minutes, and the block it ends with. */
export function longestSitting(times: readonly Timed[]): {
  readonly minutes: number;
  readonly until: Block | undefined;
} {
  let since = 0;
  let worst: { minutes: number; until: Block | undefined } = { minutes: 0, until: undefined };
  for (const { block, from, minutes } of times) {
    if (block.what === 'break') since = from + minutes;
    else if (from + minutes - since > worst.minutes)
      worst = { minutes: from + minutes - since, until: block };
  }
  return worst;
}

/** The facilitator's share of the working time, from 0 to 1: the lessons' own talk over all but rests and free time. */
export function talkShare(
  blocks: readonly Block[],
  lessons: ReadonlyMap<string, CatalogLesson>,
  needs: Pick<Needs, 'twice'>,
): number {
  let talk = 0;
  let all = 0;
  for (const block of blocks) {
    if (block.what === 'break' || block.what === 'slack') continue;
    all += block.minutes;
    const lesson = lessonOf(block, lessons);
    if (lesson) talk += Math.min(block.minutes, lesson.talk * (needs.twice ? twiceFactor : 1));
  }
  return all === 0 ? 0 : talk / all;
}
