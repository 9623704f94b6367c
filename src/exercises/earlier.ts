import { byRank } from '../notebook/rank.ts';
import type { Activity } from '../notebook/records/activity.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';

/**
 * Whether something was made in an earlier gathering than this activity's: by date, on one day by their order. Tables
 * of the same gathering are not "last time". What no gathering here holds came from elsewhere, so before.
 */
export function isFromBefore(snapshot: Snapshot, activity: Activity, madeIn: string): boolean {
  const made = find(snapshot, 'activity', madeIn);
  if (madeIn === activity.id || made?.gathering === activity.gathering) return false;
  const then = find(snapshot, 'gathering', made?.gathering);
  const now = find(snapshot, 'gathering', activity.gathering);
  if (!then || !now) return true;
  return then.date === now.date ? byRank(then, now) < 0 : then.date < now.date;
}
