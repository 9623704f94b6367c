import type { Changes } from '../notebook/changes.ts';
import { newId } from '../notebook/id.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Ballot } from '../notebook/records/ballot.ts';
import type { Decision } from '../notebook/records/decision.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';

/** The ballots of a decision. Their order says nothing about who came when. */
export function ballotsOf(snapshot: Snapshot, decision: string): Ballot[] {
  return snapshot.all('ballot').filter((ballot) => ballot.decision === decision);
}

/** The hands keyed for one option or level, each giving it `dots`; undefined while nobody has counted them. */
export function handsFor(snapshot: Snapshot, decision: string, choice: string, dots = 1): Ballot | undefined {
  return ballotsOf(snapshot, decision).find(
    ({ how, choices }) => how === 'hands' && choices[choice] === dots,
  );
}

/** Keys, corrects or (null) takes back the hands counted for one option or level, each giving it `dots`. */
export function countHands(
  snapshot: Snapshot,
  activity: Activity,
  decision: string,
  choice: string,
  hands: number | null,
  dots = 1,
): Changes {
  const before = handsFor(snapshot, decision, choice, dots);
  if (hands === null) return before ? { remove: [before.id] } : {};
  if (before) return { put: [{ ...before, hands }] };
  return { put: [ballot(activity, decision, { [choice]: dots }, 'hands', hands)] };
}

/** One ballot: a slip, a tap, hands counted alike, or somebody absent with a line about how they told us. */
export function ballot(
  activity: Activity,
  decision: string,
  choices: Ballot['choices'],
  how: Ballot['how'],
  hands = 1,
  log = '',
): Ballot {
  return { id: newId(), type: 'ballot', activity: activity.id, decision, choices, hands, how, log };
}

/** The people present, kept with the decision and with the gathering, which later decisions start from. */
export function countPresent(
  snapshot: Snapshot,
  activity: Activity,
  decision: Decision,
  present: number | null,
): Changes {
  const gathering = find(snapshot, 'gathering', activity.gathering);
  return { put: [{ ...decision, present }, ...(gathering ? [{ ...gathering, present }] : [])] };
}

/** The people counted in this gathering so far. */
export function presentHere(snapshot: Snapshot, activity: Activity): number | null {
  return find(snapshot, 'gathering', activity.gathering)?.present ?? null;
}

/** Takes out a decision begun by mistake, and what was counted for it. */
export function removeDecision(snapshot: Snapshot, decision: Decision): Changes {
  return { remove: [decision.id, ...ballotsOf(snapshot, decision.id).map(({ id }) => id)] };
}
