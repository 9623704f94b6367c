import type { Changes } from '../../notebook/changes.ts';
import { byRank } from '../../notebook/rank.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { openEnds } from '../../notebook/thread.ts';

/** Writes what becomes of the paper on the wall, as the room said; null: nobody has said. */
export function sayWall(gathering: Gathering, wall: Gathering['wall']): Changes {
  return { put: [{ ...gathering, wall }] };
}

/** Ends the gathering, in milliseconds by the clock; what is still open in it is done. One step, one undo. */
export function endGathering(snapshot: Snapshot, gathering: Gathering, now: number): Changes {
  const open = snapshot
    .all('activity')
    .filter((each) => each.gathering === gathering.id && each.state === 'open');
  return {
    put: [
      { ...gathering, ended: now },
      ...open.map((each) => ({ ...each, state: 'done' as const, ended: each.ended ?? now })),
    ],
  };
}

/** Takes the end back: the gathering goes on, and with it what was closed in the same moment. */
export function goOnAfterEnd(snapshot: Snapshot, gathering: Gathering): Changes {
  const { ended } = gathering;
  const closed = snapshot
    .all('activity')
    .filter((each) => each.gathering === gathering.id && ended !== null && each.ended === ended);
  return {
    put: [
      { ...gathering, ended: null },
      ...closed.map((each) => ({ ...each, state: 'open' as const, ended: null })),
    ],
  };
}

/** The gathering planned after this one: by day, on one day by their order. */
export function gatheringAfter(snapshot: Snapshot, gathering: Gathering): Gathering | undefined {
  return snapshot
    .all('gathering')
    .filter((each) =>
      each.date === gathering.date ? byRank(each, gathering) > 0 : each.date > gathering.date,
    )
    .sort((a, b) => (a.date === b.date ? byRank(a, b) : a.date < b.date ? -1 : 1))[0];
}

/** Cards that have not gone anywhere yet: what the room is asked about. */
export function stillOpen(snapshot: Snapshot): number {
  return openEnds(snapshot).cards.length;
}
