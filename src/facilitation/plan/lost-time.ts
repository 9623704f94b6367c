import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Changes } from '../../notebook/changes.ts';
import { ranksBetween } from '../../notebook/rank.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, lessonOf, type Block } from './blocks.ts';
import { rolesIn } from './pipeline.ts';
import { accept, refit, spread, type Refitted } from './refit.ts';
import { lengthOf, rangeOf, timed } from './timing.ts';

/** What has changed since the plan was made. */
export interface Changed {
  /** Minutes lost (above 0) or gained (below 0). */
  readonly lost: number;
  /** People who came, where that differs from the plan. */
  readonly came: number | null;
}

/** From this many times the people expected on, reading out, counting and harvesting take noticeably longer. */
const manyMore = 1.5;

/** Blocks that can still change: not done, not under way. */
export function stillAhead(snapshot: Snapshot, gathering: Pick<Gathering, 'id'>): Block[] {
  return blocksOf(snapshot, gathering.id).filter(({ state, began }) => state === 'planned' && began === null);
}

/** With many more people, a lesson takes at least the middle of its range. */
function forMore(
  blocks: readonly Block[],
  gathering: Gathering,
  lessons: ReadonlyMap<string, CatalogLesson>,
): Block[] {
  return blocks.map((block) => {
    const lesson = lessonOf(block, lessons);
    if (!lesson || block.short) return block;
    const { least, most } = rangeOf(block, lesson, gathering.needs);
    return { ...block, minutes: Math.max(block.minutes, Math.ceil((least + most) / 2)) };
  });
}

/**
 * Minutes there are for what is still ahead. `available`: what remains by the clock while it runs; without it, what was
 * planned less what was lost, minutes nobody had planned for first.
 */
export function minutesLeft(
  snapshot: Snapshot,
  gathering: Gathering,
  { lost }: Changed,
  available?: number,
): number {
  const planned = lengthOf(timed(stillAhead(snapshot, gathering)));
  const slack = Math.max(0, (gathering.minutes ?? planned) - planned);
  return available ?? planned + (lost > 0 ? slack : 0) - lost;
}

/** Minutes by which a proposal, changed by hand, takes longer than there are. */
export function tooLongBy(plan: readonly Refitted[], minutes: number): number {
  const standing = plan.flatMap((each) =>
    each.minutes > 0 ? [{ ...each.block, minutes: each.minutes }] : [],
  );
  return Math.max(0, lengthOf(timed(standing)) - Math.max(0, minutes));
}

/**
 * What a proposal leaves as it was of what matters most: the lessons that decide, and the closing. `all`: nothing of it
 * changes, and something is there to decide.
 */
export function keptWhole(
  plan: readonly Refitted[],
  lessons: ReadonlyMap<string, CatalogLesson>,
): { readonly blocks: readonly Block[]; readonly all: boolean } {
  const phaseOf = (block: Block): string => lessonOf(block, lessons)?.phase ?? '';
  const closing = plan.findLast(({ block }) => phaseOf(block) === 'act')?.block;
  const matters = plan.filter(({ block }) => phaseOf(block) === 'decide' || block === closing);
  const kept = matters.filter(({ fate }) => fate === 'same').map(({ block }) => block);
  const decides = matters.some(({ block }) => block !== closing);
  return { blocks: kept, all: kept.length === matters.length && decides && closing !== undefined };
}

/**
 * A proposal for what is still ahead of a gathering. `available`: minutes that remain for it, by the clock while it runs;
 * without it, what was planned less what was lost.
 */
export function afterLoss(
  snapshot: Snapshot,
  gathering: Gathering,
  changed: Changed,
  lessons: ReadonlyMap<string, CatalogLesson>,
  available?: number,
): Refitted[] {
  const ahead = stillAhead(snapshot, gathering);
  const crowd = changed.came !== null && changed.came >= manyMore * (gathering.needs.people ?? changed.came);
  const minutes = minutesLeft(snapshot, gathering, changed, available);
  const facts = { lessons, needs: gathering.needs, there: rolesIn(snapshot) };
  if (!crowd && changed.lost < 0) return spread(ahead, minutes, facts);
  if (!crowd) return refit(ahead, minutes, facts);
  // Longer lessons first, then what there is time for; each line still compares with the plan as it was.
  const longer = forMore(ahead, gathering, lessons);
  return refit(longer, minutes, facts).map((each, index) => {
    const block = ahead[index] ?? each.block;
    const same = each.fate === 'same' || each.fate === 'shorter';
    const fate = !same
      ? each.fate
      : each.minutes > block.minutes
        ? 'longer'
        : each.minutes < block.minutes
          ? 'shorter'
          : 'same';
    return { block, minutes: each.minutes, fate };
  });
}

/** Where among the blocks of a gathering there is room for what waits: after its opening, before what builds on it. */
export function ranksForWaiting(
  blocks: readonly Block[],
  lessons: ReadonlyMap<string, CatalogLesson>,
  count: number,
): string[] {
  const at = blocks.findIndex((block) => {
    const lesson = lessonOf(block, lessons);
    return block.what === 'own' || (lesson !== undefined && lesson.phase !== 'arrive');
  });
  const index = at < 0 ? blocks.length : at;
  return ranksBetween(blocks[index - 1]?.rank ?? null, blocks[index]?.rank ?? null, count);
}

/**
 * The minutes a gathering has after an accepted loss or gain. Once it runs they stay: that long was promised to those
 * who came, and the clock shows what is left.
 */
function minutesAfter({ minutes, began }: Gathering, lost: number): number | null {
  return minutes === null || began !== null ? minutes : Math.max(0, minutes - lost);
}

/**
 * The accepted proposal as one step. What waits goes into the next gathering, after its opening and before what builds
 * on it; where there is none it stands aside.
 */
export function acceptLoss(
  snapshot: Snapshot,
  gathering: Gathering,
  plan: readonly Refitted[],
  lessons: ReadonlyMap<string, CatalogLesson>,
  { lost, came }: Changed,
): Changes {
  const gatherings = snapshot.all('gathering');
  const next = gatherings[gatherings.findIndex(({ id }) => id === gathering.id) + 1];
  const changes = accept(
    plan,
    next
      ? { gathering: next.id, ranks: ranksForWaiting(blocksOf(snapshot, next.id), lessons, plan.length) }
      : null,
  );
  const minutes = minutesAfter(gathering, lost);
  if (came === null && minutes === gathering.minutes) return changes;
  const told: Gathering = { ...gathering, minutes, present: came ?? gathering.present };
  return { ...changes, put: [...(changes.put ?? []), told] };
}
