import { byRank } from '../notebook/rank.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** Whether people met: it began, something was done in it, or somebody counted who was there. A plan alone is none. */
export function wasHeld(snapshot: Snapshot, { id, began, present }: Gathering): boolean {
  if (began !== null || present !== null) return true;
  return snapshot
    .all('activity')
    .some(({ gathering, state }) => gathering === id && state !== 'planned' && state !== 'left');
}

/** The gatherings that were held before this one: by date, on one day by their order. */
export function heldBefore(snapshot: Snapshot, gathering: Gathering): Gathering[] {
  const isBefore = (other: Gathering): boolean =>
    other.date === gathering.date ? byRank(other, gathering) < 0 : other.date < gathering.date;
  return snapshot
    .all('gathering')
    .filter((other) => isBefore(other) && wasHeld(snapshot, other))
    .sort((a, b) => (a.date === b.date ? byRank(a, b) : a.date < b.date ? -1 : 1));
}
