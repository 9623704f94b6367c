import type { Changes } from '../../notebook/changes.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Amendment } from '../../notebook/records/amendment.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { proposeWording } from '../amendments.ts';
import { slotsOf } from '../shown-demand.ts';
import { keepWording, sameWords, versionsOf } from '../wordings.ts';
import { bySlot, demandSlots, lineOf, linesWith, untested, type DemandSlot } from './logic.ts';

/** The slot a change is about. */
export function slotOf(amendment: Amendment): DemandSlot {
  return demandSlots.find((slot) => slot === amendment.slot) ?? 'act';
}

/** Proposes another wording of one part of the sentence. The old wording is kept beside it. */
export function propose(
  snapshot: Snapshot,
  activity: Activity,
  demand: string,
  slot: DemandSlot,
  after: Words,
  why: string,
): Changes {
  const line = slotsOf(snapshot, demand)[slot];
  const [id, before] = [line?.id ?? null, line?.words ?? {}];
  return proposeWording(snapshot, activity, { of: demand, line: id, slot, before, after, why });
}

/** The line as it is now, where it was changed after this was proposed; undefined where it was not. */
export function lineSince(snapshot: Snapshot, amendment: Amendment): Words | undefined {
  const now = slotsOf(snapshot, amendment.of)[slotOf(amendment)]?.words ?? {};
  return sameWords(now, amendment.before) ? undefined : now;
}

/**
 * Takes a change: its wording becomes the line's, and the whole new wording is kept, in one step. What the room
 * agreed to before was another wording, so it is to be tested again.
 */
export function take(snapshot: Snapshot, activity: Activity, amendment: Amendment): Changes {
  const before = lineOf(snapshot, activity, amendment.of, slotOf(amendment));
  const line = { ...before, words: { ...before.words, ...amendment.after } };
  const demand = find(snapshot, 'demand', amendment.of);
  return {
    put: [
      line,
      { ...amendment, line: line.id, state: 'taken' },
      ...(demand ? [untested(demand)] : []),
      ...keepWording(
        versionsOf(snapshot, amendment.of),
        activity,
        amendment.of,
        bySlot(linesWith(snapshot, line)),
        amendment.id,
        amendment.why,
      ),
    ],
  };
}
