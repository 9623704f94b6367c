import { grouped, type Part, type Parts, type Tie } from './thread-parts.ts';

/** What stands in a row: a part, or a tie on its way past it. */
export type Entry = { readonly part: Part } | { readonly lane: Tie };

/** Rows from the demand down to the cards; ties that run in a circle go straight, without lanes. */
export interface Rows {
  readonly rows: readonly (readonly Entry[])[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** For an entry in a row, by `place`: what it is tied to in the row above, and in the row below. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/** An entry's place: a lane has one name in all the rows it passes. */
export const place = (row: number, key: string): string => `${row} ${key}`;

/** How far each part is from the demand, along its longest way; what closes a circle is left out. */
function levelsOf({ demand, parts, ties }: Parts): Map<string, number> {
  const below = grouped(ties, ({ to }) => to);
  const state = new Map<string, 'open' | 'done'>();
  const forth: Tie[] = [];
  const order: string[] = [];
  const visit = (key: string): void => {
    state.set(key, 'open');
    for (const tie of below.get(key) ?? []) {
      if (state.get(tie.from) === 'open') continue;
      forth.push(tie);
      if (!state.has(tie.from)) visit(tie.from);
    }
    state.set(key, 'done');
    order.push(key);
  };
  visit(demand);
  for (const { key } of parts) if (!state.has(key)) visit(key);
  const onward = grouped(forth, ({ to }) => to);
  const level = new Map(parts.map(({ key }) => [key, 1]));
  level.set(demand, 0);
  for (const key of order.reverse())
    for (const { from } of onward.get(key) ?? [])
      level.set(from, Math.max(level.get(from) ?? 1, (level.get(key) ?? 0) + 1));
  // What people brought stands below everything that grew from it.
  const grown = parts.filter(({ head, leaves }) => leaves.length === 0 && head?.type !== 'cluster');
  const deepest = Math.max(0, ...grown.map(({ key }) => level.get(key) ?? 1));
  for (const { key, head, leaves } of parts)
    if (head?.type === 'cluster' || leaves.length > 0)
      level.set(key, Math.max(level.get(key) ?? 1, deepest + 1));
  return level;
}

/** Parts of one level in as few rows as they fit into, neighbours beside each other so that strands find a way. */
function wrap(parts: readonly Part[], widthOf: (part: Part) => number, width: number): Part[][] {
  for (let count = 1; count < parts.length; count += 1) {
    const rows = Array.from({ length: count }, (_, row) => parts.filter((_part, nth) => nth % count === row));
    const fits = rows.every((row) => row.reduce((sum, part) => sum + widthOf(part), 0) <= width);
    if (fits) return rows;
  }
  return parts.map((part) => [part]);
}

/** A tie's name in the rows it passes. */
export const laneKey = ({ from, to }: Tie): string => `${from} > ${to}`;
/** An entry's name. */
export const entryKey = (entry: Entry): string => ('part' in entry ? entry.part.key : laneKey(entry.lane));

/**
 * Lays parts into rows no wider than `width`, and ties into the rows between; then moves entries beside what they are
 * tied to, so that few strands cross.
 */
export function rowsOf(parts: Parts, widthOf: (part: Part) => number, width: number): Rows {
  const level = levelsOf(parts);
  const levels = grouped(parts.parts, ({ key }) => String(level.get(key) ?? 1));
  const top: Part = { key: parts.demand, head: null, leaves: [] };
  const rows: Entry[][] = [[{ part: top }]];
  const rowOf = new Map([[top.key, 0]]);
  for (const [, onLevel] of [...levels].sort(([a], [b]) => Number(a) - Number(b))) {
    for (const row of wrap(onLevel, widthOf, width)) {
      for (const { key } of row) rowOf.set(key, rows.length);
      rows.push(row.map((part) => ({ part })));
    }
  }
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const tie of parts.ties) {
    const first = rowOf.get(tie.to) ?? 0;
    const last = rowOf.get(tie.from) ?? 0;
    let upper = tie.to;
    for (let row = first + 1; row <= last; row += 1) {
      const lower = row === last ? tie.from : laneKey(tie);
      if (row < last) rows[row]?.push({ lane: tie });
      add(above, place(row, lower), place(row - 1, upper));
      add(below, place(row - 1, upper), place(row, lower));
      upper = lower;
    }
  }
  for (let sweep = 0; sweep < 4; sweep += 1) {
    for (let row = 1; row < rows.length; row += 1) sortBy(rows, row, row - 1, above);
    for (let row = rows.length - 2; row > 0; row -= 1) sortBy(rows, row, row + 1, below);
  }
  for (let row = 1; row < rows.length; row += 1) sortBy(rows, row, row - 1, above);
  return { rows, rowOf, above, below };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Sorts a row by the middle of what its entries are tied to in the row beside it. */
function sortBy(rows: Entry[][], row: number, beside: number, ties: ReadonlyMap<string, string[]>): void {
  const near = rows[beside] ?? [];
  const at = new Map(near.map((entry, nth) => [place(beside, entryKey(entry)), (nth + 0.5) / near.length]));
  const own = rows[row] ?? [];
  const middle = new Map(
    own.map((entry, nth) => {
      const places = (ties.get(place(row, entryKey(entry))) ?? []).flatMap((key) => at.get(key) ?? []);
      const mean = places.reduce((sum, each) => sum + each, 0) / places.length;
      return [entry, places.length > 0 ? mean : (nth + 0.5) / own.length];
    }),
  );
  own.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}
