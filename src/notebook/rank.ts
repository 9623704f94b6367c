import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

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

/**
 * A rank strictly between two neighbours; `null` means the open end.
 * Two devices can give out the same rank; between such twins there is no room, so the new one takes
 * a place after both, as near as it can.
 */
export function rankBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

/** `count` ranks in order, after `last` (or from the start). */
export function ranksAfter(last: string | null, count: number): string[] {
  return generateNKeysBetween(last, null, count);
}

/** `count` ranks in order between two neighbours; `null` means the open end. */
export function ranksBetween(before: string | null, after: string | null, count: number): string[] {
  if (before !== null && after !== null && before >= after) return generateNKeysBetween(before, null, count);
  return generateNKeysBetween(before, after, count);
}

/** The rank for something put at `index` of an ordered list that does not hold it. */
export function rankAt(list: readonly Ranked[], index: number): string {
  return rankBetween(list[index - 1]?.rank ?? null, list[index]?.rank ?? null);
}
