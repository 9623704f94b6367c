/** A side of a sheet of paper: the pages on its left and right, from 0; null is an empty one. */
export type Side = readonly [left: number | null, right: number | null];

/**
 * Pages two on a side, so that the sheets printed on both sides, laid on each other and folded in the middle, are a
 * booklet. In a language that is read from right to left it is folded the other way round.
 */
export function folded(pages: number, rightToLeft = false): Side[] {
  const all = Math.ceil(pages / 4) * 4;
  const page = (nth: number): number | null => (nth < pages ? nth : null);
  const sides: Side[] = [];
  for (let sheet = 0; sheet < all / 4; sheet += 1) {
    const [first, last] = [2 * sheet, all - 1 - 2 * sheet];
    sides.push([page(last), page(first)], [page(first + 1), page(last - 1)]);
  }
  return rightToLeft ? sides.map(([left, right]): Side => [right, left]) : sides;
}
