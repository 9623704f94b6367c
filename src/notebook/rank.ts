import { keyBetween } from './rank-key.ts';

/** Anything that stands in an order: by rank, ties by id, never by a clock. */
export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Compares by rank, then id, by code unit: the same on every device and in every language. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The longest rank a record may have, in characters. */
const longest = 400;

/** Whether there is no room between two neighbours. */
const areTwins = (before: string | null, after: string | null): boolean =>
  before !== null && after !== null && before >= after;

/**
 * A copy from elsewhere may hold ranks that no key can be made of. Beside such a one, what is new stands right after
 * what is before it, or shares a rank: nothing is refused a place.
 */
function near(before: string | null, after: string | null): string {
  try {
    const key = keyBetween(before, after);
    // The maker of keys does not look at every letter of a rank.
    if (key.length <= longest && !areTwins(before, key) && !areTwins(key, after)) return key;
  } catch {
    // No key can be made of one of the two.
  }
  if (before === null) return after ?? 'a0';
  return before.length < longest ? `${before}V` : before;
}

/**
 * A rank strictly between two neighbours; `null` means the open end.
 * Two devices can give out the same rank; between such twins there is no room, so the new one takes
 * a place after both, as near as it can.
 */
export function rankBetween(before: string | null, after: string | null): string {
  return near(before, areTwins(before, after) ? null : after);
}

/** `count` ranks in order, after `last` (or from the start). */
export function ranksAfter(last: string | null, count: number): string[] {
  return ranksBetween(last, null, count);
}

/** `count` ranks in order between two neighbours; `null` means the open end. Halved, so that they stay short. */
export function ranksBetween(before: string | null, after: string | null, count: number): string[] {
  if (count < 1) return [];
  if (after === null || areTwins(before, after)) {
    const ranks: string[] = [];
    while (ranks.length < count) ranks.push(rankBetween(ranks.at(-1) ?? before, null));
    return ranks;
  }
  const half = count >> 1;
  const middle = rankBetween(before, after);
  return [...ranksBetween(before, middle, half), middle, ...ranksBetween(middle, after, count - half - 1)];
}

/** The rank for something put at `index` of an ordered list that does not hold it. */
export function rankAt(list: readonly Ranked[], index: number): string {
  return rankBetween(list[index - 1]?.rank ?? null, list[index]?.rank ?? null);
}
