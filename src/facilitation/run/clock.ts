import type { Activity } from '../../notebook/records/activity.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, type Block } from '../plan/blocks.ts';
import { lengthOf, timed } from '../plan/timing.ts';

/** Milliseconds in a minute. */
export const minute = 60_000;

/** Where a running gathering stands, by the clock on the wall. Everything in it follows from what began when. */
export interface Standing {
  /** The step under way; undefined before the first and after the last. */
  readonly block: Block | undefined;
  /** The step after it that is still ahead. */
  readonly next: Block | undefined;
  /** Minutes left for the step under way, rounded up; below 0 it runs over. */
  readonly left: number;
  /** Minutes behind the end people were promised (above 0), or in hand (below 0). */
  readonly behind: number;
  /** Minutes from now to the end people were promised. */
  readonly toEnd: number;
  readonly state: 'not-begun' | 'under-way' | 'between' | 'over';
}

/** The step under way: begun and not ended. Of two, which only another device can have begun, the later by the clock. */
export function underWay(snapshot: Snapshot, gathering: Pick<Gathering, 'id'>): Block | undefined {
  return blocksOf(snapshot, gathering.id)
    .filter(({ state, began, ended }) => state === 'open' && began !== null && ended === null)
    .sort((a, b) => (a.began ?? 0) - (b.began ?? 0))
    .at(-1);
}

/**
 * The exercise in front: of the step under way, or a further one of its lesson. A step taken off the screen takes all of
 * its lesson with it, also what was begun before.
 */
export function inFront(
  snapshot: Snapshot,
  block: Block | undefined,
  chosen: string | null,
): Activity | undefined {
  const further = find(snapshot, 'activity', chosen);
  return further && block && further.block === block.id && block.kind !== 'paper' ? further : block;
}

/** Steps nobody has begun, in order. */
export function ahead(snapshot: Snapshot, gathering: Pick<Gathering, 'id'>): Block[] {
  return blocksOf(snapshot, gathering.id).filter(({ state }) => state === 'planned');
}

/**
 * The next step: the first ahead of where the gathering has come to. What was passed over on the way is not: after the
 * last step comes the closing, and whoever wants one of those goes to it.
 */
export function nextOf(snapshot: Snapshot, gathering: Pick<Gathering, 'id'>): Block | undefined {
  const order = blocksOf(snapshot, gathering.id);
  const now = underWay(snapshot, gathering);
  const reached = now
    ? order.findIndex(({ id }) => id === now.id)
    : order.findLastIndex(({ state }) => state === 'done');
  return order.slice(reached + 1).find(({ state }) => state === 'planned');
}

/** Minutes people were promised: the gathering's own, or the sum of its plan. */
export function promised(snapshot: Snapshot, gathering: Gathering): number {
  return gathering.minutes ?? lengthOf(timed(blocksOf(snapshot, gathering.id)));
}

/** @param now the clock in milliseconds. */
export function standingOf(snapshot: Snapshot, gathering: Gathering, now: number): Standing {
  const block = underWay(snapshot, gathering);
  const next = nextOf(snapshot, gathering);
  const toEnd =
    gathering.began === null
      ? promised(snapshot, gathering)
      : Math.round((gathering.began + promised(snapshot, gathering) * minute - now) / minute);
  const left =
    block?.began == null ? 0 : Math.ceil(block.minutes + block.added - (now - block.began) / minute);
  const work = lengthOf(timed(ahead(snapshot, gathering)));
  return {
    block,
    next,
    left,
    behind: Math.max(0, left) + work - toEnd,
    toEnd,
    state:
      gathering.ended !== null
        ? 'over'
        : gathering.began === null
          ? 'not-begun'
          : block
            ? 'under-way'
            : 'between',
  };
}

/** The real minutes of a step, rounded; null before it began. @param now ends what is still under way. */
export function realMinutes({ began, ended }: Pick<Block, 'began' | 'ended'>, now: number): number | null {
  return began === null ? null : Math.max(0, Math.round(((ended ?? now) - began) / minute));
}

/** The gathering a run page opens with: the one under way, else the first that is still ahead, else the last. */
export function gatheringToRun(snapshot: Snapshot): Gathering | undefined {
  const gatherings = snapshot.all('gathering');
  return (
    gatherings.findLast(({ began, ended }) => began !== null && ended === null) ??
    gatherings.find(({ ended }) => ended === null) ??
    gatherings.at(-1)
  );
}

/** A moment in milliseconds as the clock on the wall shows it here: `15:42`. */
export function clockOf(moment: number): string {
  const date = new Date(moment);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
