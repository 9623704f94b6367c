import { activityFor } from '../../exercises/activity-for.ts';
import { openPromises } from '../../exercises/commitments/logic.ts';
import { isFromBefore } from '../../exercises/earlier.ts';
import { lastTime, type SaidBefore } from '../../exercises/feedback/logic.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Commitment } from '../../notebook/records/commitment.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Note } from '../../notebook/records/note.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { broughtRoles } from '../../notebook/thread.ts';
import { heldBefore } from '../../outputs/held.ts';
import { parkedNotes } from './parking-lot.ts';

/** What a gathering opens with, because something was before it. */
export interface Opening {
  /** The last gathering that was held; undefined: this is the first. */
  readonly last: Gathering | undefined;
  /** Promises neither done nor let go, the nearest day first. */
  readonly promises: readonly Commitment[];
  /** Questions left for later and not settled. */
  readonly parked: readonly Note[];
  /** What the group asked for last time, each with the place whose note says what was done about it. */
  readonly said: readonly SaidBefore[];
  /** Cards that had to wait. */
  readonly notYet: readonly Card[];
}

/** An activity that stands for the gathering as a whole: what is "before" is asked from within one. */
export function standIn(gathering: Gathering): Activity {
  const setting = { id: 'opening', kind: 'paper', ask: '', labels: [], cards: [], config: {} };
  return activityFor(setting, 'en', { id: `opening:${gathering.id}`, gathering: gathering.id, rank: 'a0' });
}

/** Gathers it: open promises first. Nothing of this gathering itself is from before. */
export function openingOf(snapshot: Snapshot, gathering: Gathering): Opening {
  const here = standIn(gathering);
  const isBefore = ({ activity }: { readonly activity: string }): boolean =>
    isFromBefore(snapshot, here, activity);
  return {
    last: heldBefore(snapshot, gathering).at(-1),
    promises: openPromises(snapshot, here),
    parked: parkedNotes(snapshot).filter((note) => note.state === 'open' && isBefore(note)),
    said: lastTime(snapshot, here),
    notYet: snapshot
      .all('card')
      .filter(
        (card) =>
          card.ending?.how === 'not-yet' &&
          broughtRoles.includes(card.role) &&
          !card.forgotten &&
          isBefore(card),
      ),
  };
}

/** The same as the room may see it: without cards that only the facilitators may read. */
export function forRoom(opening: Opening): Opening {
  return { ...opening, notYet: opening.notYet.filter(({ consent }) => consent !== 'private') };
}
