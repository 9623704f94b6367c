import type { Part } from './thread-parts.ts';
import { entryKey, place, type Entry, type Rows } from './thread-rows.ts';

/**
 * Middles of a row's entries, as near as can be to where each would like to stand: never over each other, all within
 * `width`.
 */
function spread(wished: readonly number[], widths: readonly number[], width: number): number[] {
  const pass = (from: readonly number[], sizes: readonly number[]): number[] => {
    const placed = [...from];
    let edge = 0;
    for (const [nth, size] of sizes.entries()) {
      placed[nth] = Math.max(placed[nth] ?? 0, edge + size / 2);
      edge = placed[nth] + size / 2;
    }
    edge = width;
    for (const [nth, size] of [...sizes.entries()].reverse()) {
      placed[nth] = Math.min(placed[nth] ?? 0, edge - size / 2);
      edge = placed[nth] - size / 2;
    }
    return placed;
  };
  // Once pushed to the end and once to the start: the middle of both favours neither.
  const there = pass(wished, widths);
  const mirrored = wished.map((x) => width - x).reverse();
  const back = pass(mirrored, [...widths].reverse()).reverse();
  return there.map((x, nth) => (x + width - (back[nth] ?? 0)) / 2);
}

/** How much room each entry of a row has: parts what they need, lanes what they need or what is left. */
function widthsIn(row: readonly Entry[], widthOf: (part: Part) => number, width: number): number[] {
  const wanted = row.map((entry) =>
    'part' in entry
      ? { part: widthOf(entry.part), lane: 0 }
      : { part: 0, lane: 12 + Math.min(13, 2.4 * entry.lane.strands.length) },
  );
  const parts = wanted.reduce((sum, each) => sum + each.part, 0);
  const lanes = wanted.reduce((sum, each) => sum + each.lane, 0);
  const share = lanes > 0 ? Math.min(1, Math.max(0, width - parts) / lanes) : 1;
  return wanted.map(({ part, lane }) => part * Math.min(1, width / parts || 1) + lane * share);
}

/** Where across the drawing each entry stands, by its place. */
export function placesOf(laid: Rows, widthOf: (part: Part) => number, width: number): Map<string, number> {
  const { rows, above, below } = laid;
  const places = new Map<string, number>();
  const settle = (row: number, ties: Rows['above']): void => {
    const entries = rows[row] ?? [];
    const wished = entries.map((entry) => {
      const own = place(row, entryKey(entry));
      const near = (ties.get(own) ?? []).flatMap((key) => places.get(key) ?? []);
      if (near.length === 0) return places.get(own) ?? width / 2;
      return near.reduce((sum, x) => sum + x, 0) / near.length;
    });
    const settled = spread(wished, widthsIn(entries, widthOf, width), width);
    for (const [nth, entry] of entries.entries())
      places.set(place(row, entryKey(entry)), settled[nth] ?? width / 2);
  };
  for (let row = 0; row < rows.length; row += 1) settle(row, above);
  for (let row = rows.length - 2; row > 0; row -= 1) settle(row, below);
  for (let row = 1; row < rows.length; row += 1) settle(row, above);
  return places;
}
