import { organiserShare } from '../../decisions/talk-balance.ts';
import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Talk } from '../../notebook/records/talk.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import type { Config } from './definition.ts';

/** What the room does now. In `first` and `second` one of each pair speaks until the bell. */
export type Step = 'settle' | 'first' | 'second' | 'playback' | 'together';

/** The steps in order: pairs are made, they speak by turns with playback after each, and all come back together. */
export function stepsOf({ rounds, playback }: Pick<Config, 'rounds' | 'playback'>): readonly Step[] {
  const turns = Array.from({ length: rounds }, (_, nth): Step[] => {
    const turn = nth % 2 === 0 ? 'first' : 'second';
    return playback ? [turn, 'playback'] : [turn];
  });
  return ['settle', ...turns.flat(), 'together'];
}

/** Whether one of each pair speaks in this step, until the bell. */
export function isTurn(step: Step): boolean {
  return step === 'first' || step === 'second';
}

/** When the bell rings, in milliseconds by the same clock as `began`. */
export function bellTime(began: number, minutes: number): number {
  return began + minutes * 60_000;
}

/** What was observed of one pair, by role: whoever asked and listened, and the other one. */
export interface Observed {
  readonly unit: Talk['unit'];
  readonly asked: number;
  readonly spoke: number;
}

/** The pairs observed, in the order they were keyed. */
export function pairsOf(snapshot: Snapshot, activity: Activity): Talk[] {
  return snapshot.all('talk').filter((talk) => talk.activity === activity.id);
}

/** What a record of talk says of a pair. */
export function observedIn({ unit, roles }: Talk): Observed {
  return { unit, asked: roles['asked'] ?? 0, spoke: roles['spoke'] ?? 0 };
}

/**
 * Writes down what was observed of a pair, by role and never by name. Where nobody talked there is nothing to write.
 * A talk has no rank and stands in order of its id: the running number before the random bits keeps "pair 1" the
 * first one keyed. Two devices may give out the same number; the bits tell them apart.
 */
export function addPair(snapshot: Snapshot, activity: Activity, { unit, asked, spoke }: Observed): Changes {
  if (organiserShare(asked, spoke) === null) return {};
  const pairs = pairsOf(snapshot, activity);
  const nth = Math.max(0, ...pairs.map(({ id }) => Number(/^\d{4}(?=-)/.exec(id)?.[0] ?? 0))) + 1;
  const id = `${String(nth).padStart(4, '0')}-${newId()}`;
  return { put: [{ id, type: 'talk', activity: activity.id, unit, roles: { asked, spoke } }] };
}

/** All pairs together, apart for each unit they were counted in: turns and seconds do not add up. */
export function togetherOf(pairs: readonly Talk[]): (Observed & { readonly pairs: number })[] {
  return (['turns', 'seconds'] as const).flatMap((unit) => {
    const counted = pairs.filter((pair) => pair.unit === unit).map(observedIn);
    if (counted.length === 0) return [];
    const sum = (role: 'asked' | 'spoke'): number => counted.reduce((all, each) => all + each[role], 0);
    return [{ unit, asked: sum('asked'), spoke: sum('spoke'), pairs: counted.length }];
  });
}

/** Of a hundred parts of a talk, those in which whoever asked talked and those in which they listened. Null where nobody talked. */
export function inHundred({
  asked,
  spoke,
}: Observed): { readonly talked: number; readonly listened: number } | null {
  const share = organiserShare(asked, spoke);
  if (share === null) return null;
  const talked = Math.round(share * 100);
  return { talked, listened: 100 - talked };
}
