import type { Activity } from '../notebook/records/activity.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** What became of something that was planned, or was begun without a plan. */
export type Became =
  | 'done'
  | 'running'
  /** The gathering goes on, and this has not begun. */
  | 'ahead'
  /** The gathering is over, and this never began. */
  | 'not-begun'
  /** The group left it for another time. */
  | 'left'
  /** Begun here, and standing in another gathering now. */
  | 'moved'
  /** Begun on another day, and nobody said when it ended. */
  | 'no-end';

/** One thing that had the room: several activities where tables worked apart at the same time. */
export interface MinutesRow {
  readonly activities: readonly Activity[];
  /** Planned minutes with those added; null: it stood in no plan. */
  readonly planned: number | null;
  /** Minutes it really had; null: it never began, or nobody knows. */
  readonly real: number | null;
  readonly became: Became;
}

/** What was planned and what happened, in whole minutes. The sums are those of the rows, `between` among them. */
export interface Minutes {
  readonly rows: readonly MinutesRow[];
  /** Minutes of the gathering in which nothing of this was going on. */
  readonly between: number;
  readonly planned: number | null;
  readonly real: number | null;
  readonly running: boolean;
}

/** Milliseconds in a minute. */
const minute = 60_000;

/** Longer than any gathering, in milliseconds: what is still open after it was forgotten, not run. */
const longest = 16 * 3_600_000;

const hasBegun = (activity: Activity): activity is Activity & { readonly began: number } =>
  activity.began !== null && activity.state !== 'planned';

/** What was begun in this gathering's hours and then put into another one. */
function movedFrom(snapshot: Snapshot, { id, began, ended }: Gathering, now: number): Activity[] {
  if (began === null) return [];
  const isHere = (at: number | null): boolean => at !== null && at >= began && at <= (ended ?? now);
  return snapshot
    .all('activity')
    .filter((each) => each.gathering !== id && each.state === 'planned' && isHere(each.began));
}

/** Activities that had the room, those beside another together with it. A second exercise is part of its block. */
function together(snapshot: Snapshot, gathering: Gathering): Activity[][] {
  const own = snapshot
    .all('activity')
    .filter(
      (each) =>
        each.gathering === gathering.id && each.block === null && (each.minutes !== null || hasBegun(each)),
    );
  const byHead = new Map<string, Activity[]>();
  for (const activity of own) {
    const head =
      activity.beside !== null && activity.state !== 'left' ? byHead.get(activity.beside) : undefined;
    if (head) head.push(activity);
    else byHead.set(activity.id, [activity]);
  }
  return [...byHead.values()];
}

/** From when to when, in milliseconds. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/** What nobody ended went on until the next thing began, or the gathering ended; the last one runs until now. */
function stretchOf(
  { began, ended, state }: Activity & { readonly began: number },
  begins: readonly number[],
  gathering: Gathering,
  now: number,
): Stretch | undefined {
  const to = ended ?? begins.find((each) => each > began) ?? gathering.ended;
  if (to !== null) return { from: began, to: Math.max(began, to), isOpen: false };
  const runs = state === 'open' && now - began < longest;
  return runs ? { from: began, to: Math.max(began, now), isOpen: true } : undefined;
}

/**
 * The minutes of a gathering. A step of the plan had what lies between its beginning and its end: taken up again, its
 * beginning was set back by what it ran before. What was begun by hand beside the plan has only minutes that no step
 * has, each counted for what began last. Rows are rounded so that a column added by hand comes out the same.
 */
export function minutesOf(snapshot: Snapshot, gathering: Gathering, now: number): Minutes {
  const moved = movedFrom(snapshot, gathering, now).map((activity) => [activity]);
  const own = together(snapshot, gathering);
  const begins = own
    .flat()
    .flatMap((activity) => (hasBegun(activity) ? [activity.began] : []))
    .sort((a, b) => a - b);
  const groups = [...own, ...moved].map((activities, index) => {
    const isMoved = index >= own.length;
    const begun = activities.filter((each): each is Activity & { began: number } =>
      isMoved ? each.began !== null : hasBegun(each),
    );
    const stretches = begun.flatMap((each) => stretchOf(each, begins, gathering, now) ?? []);
    const planned = activities.flatMap(({ minutes, added }) => (minutes === null ? [] : [minutes + added]));
    return { activities, isMoved, stretches, planned, isKnown: begun.length === stretches.length };
  });
  const steps = groups.flatMap(({ planned, stretches }) => (planned.length > 0 ? stretches : []));
  const byHand = groups.map(({ planned, stretches }) => (planned.length > 0 ? [] : stretches));
  const shares = shareOut(byHand, steps);
  const lengths = groups.map(({ planned, stretches }, index) =>
    planned.length > 0 ? covered(stretches) : (shares[index] ?? 0),
  );
  const whole = inWholeMinutes(lengths);
  const rows = groups.map(({ activities, isMoved, stretches, planned, isKnown }, index): MinutesRow => ({
    activities,
    planned: isMoved || planned.length === 0 ? null : Math.max(...planned),
    real: stretches.length > 0 ? (whole[index] ?? 0) : null,
    became: isMoved ? 'moved' : becameOf(activities, stretches, isKnown, gathering),
  }));
  const sum = (of: readonly (number | null)[]): number | null =>
    of.some((each) => each !== null) ? of.reduce<number>((all, each) => all + (each ?? 0), 0) : null;
  const worked = sum(rows.map(({ real }) => real));
  const all = groups.flatMap(({ stretches }) => stretches);
  const from = Math.min(gathering.began ?? Infinity, ...all.map((stretch) => stretch.from));
  const to = Math.max(gathering.ended ?? 0, ...all.map((stretch) => stretch.to));
  const between = to > from ? Math.max(0, Math.round((to - from) / minute) - (worked ?? 0)) : 0;
  return {
    rows,
    between,
    planned: sum(rows.map(({ planned }) => planned)),
    real: worked === null && between === 0 ? null : (worked ?? 0) + between,
    running: all.some(({ isOpen }) => isOpen),
  };
}

function becameOf(
  activities: readonly Activity[],
  stretches: readonly Stretch[],
  isKnown: boolean,
  { ended }: Gathering,
): Became {
  if (activities.every(({ state }) => state === 'left')) return 'left';
  if (stretches.some(({ isOpen }) => isOpen)) return 'running';
  if (!isKnown) return 'no-end';
  if (stretches.length > 0) return 'done';
  return ended === null ? 'ahead' : 'not-begun';
}

/** Milliseconds that at least one of these stretches covers. */
function covered(stretches: readonly Stretch[]): number {
  let end = -Infinity;
  return [...stretches]
    .sort((a, b) => a.from - b.from)
    .reduce((all, { from, to }) => {
      const fresh = Math.max(0, to - Math.max(from, end));
      end = Math.max(end, to);
      return all + fresh;
    }, 0);
}

/** Milliseconds for each: every moment outside `taken` goes to what began last among all it lies in. */
function shareOut(rows: readonly (readonly Stretch[])[], taken: readonly Stretch[]): readonly number[] {
  const shares = rows.map(() => 0);
  const stretches = rows.flatMap((row, index) => row.map((stretch) => ({ ...stretch, index })));
  const marks = [...new Set([...stretches, ...taken].flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => a - b,
  );
  marks.slice(0, -1).forEach((from, nth) => {
    const to = marks[nth + 1] ?? from;
    const over = (each: Stretch): boolean => each.from <= from && each.to >= to;
    if (taken.some(over)) return;
    const owner = stretches
      .filter(over)
      .sort((a, b) => a.from - b.from)
      .at(-1);
    if (owner) shares[owner.index] = (shares[owner.index] ?? 0) + to - from;
  });
  return shares;
}

/** Lengths in whole minutes whose sum is the rounded sum: each is cut where the running total rounds to. */
function inWholeMinutes(lengths: readonly number[]): readonly number[] {
  let sum = 0;
  return lengths.map((length) => {
    const before = Math.round(sum / minute);
    sum += length;
    return Math.round(sum / minute) - before;
  });
}
