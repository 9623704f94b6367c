import { endCards } from '../../notebook/answered.ts';
import { together, type Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { byRank, rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Commitment } from '../../notebook/records/commitment.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { isFromBefore } from '../earlier.ts';

/** What somebody says when promising; only `what` is needed. */
export type Said = Pick<Commitment, 'what' | 'who' | 'by' | 'buddy'>;

/** The nearest day first, undated ones last, else in the order they were said. */
function byDay(a: Commitment, b: Commitment): number {
  if (a.by !== b.by) return a.by === null ? 1 : b.by === null || a.by < b.by ? -1 : 1;
  return byRank(a, b);
}

/** The promises made here, whatever became of them: by day, undated ones last. */
export function promisesOf(snapshot: Snapshot, activity: Activity): Commitment[] {
  return snapshot
    .all('commitment')
    .filter((promise) => promise.activity === activity.id)
    .sort(byDay);
}

/** Promises neither done nor let go, by day, undated ones last; with `before`, those of gatherings before its own. */
export function openPromises(snapshot: Snapshot, before?: Activity): Commitment[] {
  return snapshot
    .all('commitment')
    .filter(({ state }) => state === 'promised')
    .filter((promise) => !before || isFromBefore(snapshot, before, promise.activity))
    .sort(byDay);
}

/** Writes a promise down. The same words twice are two promises: two people may do the same. */
export function addPromise(snapshot: Snapshot, activity: Activity, said: Said): Changes {
  if (said.what.trim() === '') return {};
  const all = snapshot.all('commitment');
  const rank = rankAt(all, all.length);
  return {
    put: [{ id: newId(), type: 'commitment', activity: activity.id, rank, state: 'promised', ...said }],
  };
}

/** Makes a promise smaller, later, or somebody else's. Without words it stays what it was. */
export function changePromise(promise: Commitment, said: Said): Changes {
  return said.what.trim() === '' ? {} : { put: [{ ...promise, ...said }] };
}

/** Says where a promise stands. Let go, the cards it was to answer are open again: nobody is doing them now. */
export function setState(snapshot: Snapshot, promise: Commitment, state: Commitment['state']): Changes {
  const freed = state === 'released' ? endCards(answeredBy(snapshot, promise.id), null) : {};
  return together({ put: [{ ...promise, state }] }, freed);
}

/** Takes out a promise keyed by mistake; cards that named it are open again. */
export function removePromise(snapshot: Snapshot, promise: Commitment): Changes {
  return together({ remove: [promise.id] }, endCards(answeredBy(snapshot, promise.id), null));
}

/** The cards whose ending names this promise: they are being done. */
export function answeredBy(snapshot: Snapshot, promise: string): Card[] {
  return snapshot.all('card').filter(({ ending }) => ending?.how === 'doing' && ending.to === promise);
}
