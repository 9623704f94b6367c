import { together, type Changes } from '../../notebook/changes.ts';
import { placeOn } from '../../notebook/id.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Commitment } from '../../notebook/records/commitment.ts';
import type { Place } from '../../notebook/records/place.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { openPromises, setState } from './logic.ts';

/** How a promise went, as told when the next gathering opens. */
export const outcomes = ['done', 'goes-on', 'let-go'] as const;
export type Outcome = (typeof outcomes)[number];

const states: Readonly<Record<Outcome, Commitment['state']>> = {
  done: 'done',
  'goes-on': 'promised',
  'let-go': 'released',
};

/** What was told of one promise. It is the promise's place on this activity, so that it stays known where it was told. */
export interface Told {
  readonly how: Outcome;
  /** What helped, what stood in the way. Inside. */
  readonly note: string;
}

/** What was told of a promise in this activity; undefined while nobody has asked. */
export function toldOf(snapshot: Snapshot, activity: Activity, promise: string): Told | undefined {
  const place = find(snapshot, 'place', placeOn(activity.id, promise));
  const how = outcomes.find((each) => each === place?.slot);
  return place && how ? { how, note: place.note } : undefined;
}

/**
 * Promises of earlier gatherings that are open, and those told of here. In the order they were made: nothing moves
 * under the hand while the round goes.
 */
export function lastTime(snapshot: Snapshot, activity: Activity): Commitment[] {
  const open = new Set(openPromises(snapshot, activity));
  return snapshot
    .all('commitment')
    .filter((promise) => open.has(promise) || toldOf(snapshot, activity, promise.id) !== undefined);
}

function placeFor(activity: Activity, promise: Commitment, { how, note }: Told): Place {
  return {
    id: placeOn(activity.id, promise.id),
    type: 'place',
    activity: activity.id,
    item: promise.id,
    slot: how,
    x: null,
    y: null,
    note,
    sure: 'unsaid',
  };
}

/** Writes down how a promise went. */
export function tell(snapshot: Snapshot, activity: Activity, promise: Commitment, how: Outcome): Changes {
  const note = toldOf(snapshot, activity, promise.id)?.note ?? '';
  return together(setState(snapshot, promise, states[how]), {
    put: [placeFor(activity, promise, { how, note })],
  });
}

/** Takes it back: nobody has said how it went, and the promise is open. */
export function untell(snapshot: Snapshot, activity: Activity, promise: Commitment): Changes {
  return together(setState(snapshot, promise, 'promised'), { remove: [placeOn(activity.id, promise.id)] });
}

/** Notes what helped and what stood in the way. */
export function noteHow(snapshot: Snapshot, activity: Activity, promise: Commitment, note: string): Changes {
  const told = toldOf(snapshot, activity, promise.id);
  return told ? { put: [placeFor(activity, promise, { ...told, note })] } : {};
}
