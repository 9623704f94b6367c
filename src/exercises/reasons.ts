import type { Changes } from '../notebook/changes.ts';
import { newId } from '../notebook/id.ts';
import type { Decision } from '../notebook/records/decision.ts';

/** What the view of reasons says, in the words of the kind that hears them. */
export interface ReasonStrings {
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly heard: (n: number) => string;
  readonly reason: string;
  readonly add: string;
  readonly takeOut: string;
  /** Where a reason may come with one of several answers. */
  readonly ofLevel?: string;
  readonly anyLevel?: string;
}

/** A reason heard from a low hand. Inside: never on the room's screen, never in a public output. */
export function hearReason(round: Decision, words: string, level: string | null): Changes {
  return { put: [{ ...round, reasons: [...round.reasons, { id: newId(), words, level }] }] };
}

/** Takes back a reason keyed wrongly. */
export function dropReason(round: Decision, id: string): Changes {
  return { put: [{ ...round, reasons: round.reasons.filter((reason) => reason.id !== id) }] };
}
