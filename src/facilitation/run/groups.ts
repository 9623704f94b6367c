/** Groups by counting off: how many there are, and how many people stand in each, the larger ones first. */
export interface Groups {
  readonly count: number;
  readonly sizes: readonly number[];
}

/**
 * Counting off aloud from 1 to `count` makes groups whose sizes differ by at most one. `size` is how many people a group
 * should have; with a remainder there are rather more groups than larger ones, since in a smaller group more people
 * speak. A group of one is none: two people are one group. Null for fewer than two people.
 */
export function countOff(people: number, size: number): Groups | null {
  if (!Number.isInteger(people) || people < 2 || size < 2) return null;
  const count = Math.max(1, Math.min(Math.ceil(people / size), Math.floor(people / 2)));
  const least = Math.floor(people / count);
  const larger = people % count;
  return { count, sizes: Array.from({ length: count }, (_, index) => least + (index < larger ? 1 : 0)) };
}
