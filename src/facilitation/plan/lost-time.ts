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
  const planned = lengthOf(timed(ahead));
  const slack = Math.max(0, (gathering.minutes ?? planned) - planned);
  const minutes = available ?? planned + (changed.lost > 0 ? slack : 0) - changed.lost;
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

/** Where in the next gathering there is room for what waits: after its opening, before what builds on it. */
function ranksForWaiting(
  snapshot: Snapshot,
  next: Gathering,
  lessons: ReadonlyMap<string, CatalogLesson>,
  count: number,
): string[] {
  const blocks = blocksOf(snapshot, next.id);
  const at = blocks.findIndex((block) => {
    const lesson = lessonOf(block, lessons);
    return block.what === 'own' || (lesson !== undefined && lesson.phase !== 'arrive');
  });
  const index = at < 0 ? blocks.length : at;
  return ranksBetween(blocks[index - 1]?.rank ?? null, blocks[index]?.rank ?? null, count);
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
  came: number | null,
): Changes {
  const gatherings = snapshot.all('gathering');
  const next = gatherings[gatherings.findIndex(({ id }) => id === gathering.id) + 1];
  const changes = accept(
    plan,
    next ? { gathering: next.id, ranks: ranksForWaiting(snapshot, next, lessons, plan.length) } : null,
  );
  if (came === null) return changes;
  return { ...changes, put: [...(changes.put ?? []), { ...gathering, present: came }] };
}
