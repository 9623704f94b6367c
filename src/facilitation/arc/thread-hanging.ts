import type { Leaf, Part } from './thread-parts.ts';

/** Sizes in the drawing's own units, which are the page's pixels where nothing shrinks it. */
export const knot = 40;
export const leafSize = { width: 40, height: 28 };
const gutter = 16;
const rowHeight = 35;
/** From one stem with its cards to the next. */
export const pitch = gutter + leafSize.width;
const fan = 36;

/** A card's place, and its strand up to what it hangs on. */
export interface Hung {
  readonly leaf: Leaf;
  readonly x: number;
  readonly y: number;
  readonly d: string;
  /** Where its strand leaves upward. */
  readonly end: { readonly x: number; readonly y: number };
}

/** How many cards hang under each other, in every place: as few as there is room for. */
export function rowsFor(parts: readonly Part[], width: number): number {
  const room = Math.max(1, Math.floor(width / pitch));
  const columns = (rows: number): number =>
    parts.reduce((sum, { leaves }) => sum + Math.ceil(leaves.length / rows), 0);
  for (let rows = 1; rows < 7; rows += 1) if (columns(rows) <= room) return rows;
  return 7;
}

/** Stems and rows of one part's cards, never wider than `width`. */
function shapeOf(leaves: number, rows: number, width: number): { columns: number; rows: number } {
  const columns = Math.min(Math.ceil(leaves / rows), Math.max(1, Math.floor(width / pitch)));
  return { columns, rows: columns === 0 ? 0 : Math.ceil(leaves / columns) };
}

export function widthOf({ leaves }: Part, rows: number, width: number): number {
  return Math.max(knot + 12, shapeOf(leaves.length, rows, width).columns * pitch + 4);
}

export function heightOf({ head, leaves }: Part, rows: number, width: number): number {
  const shape = shapeOf(leaves.length, rows, width);
  return (head ? knot : 0) + (leaves.length > 0 ? fan + shape.rows * rowHeight : 0);
}

/** To a tenth: finer is not seen, and makes a long drawing twice as long to write. */
export const cut = (length: number): number => Math.round(length * 10) / 10;

/** How far beside its bundle's middle the strand of the nth of so many runs. */
export const beside = (nth: number, all: number): number => (nth - (all - 1) / 2) * Math.min(2.4, 13 / all);

/** A strand from one height to another, upright at both ends. */
export function sway(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = cut((fromY + toY) / 2);
  return `C${cut(fromX)} ${middle} ${cut(toX)} ${middle} ${cut(toX)} ${cut(toY)}`;
}

/**
 * Cards on their stems under (`x`, `top`): each strand leaves its card sideways, joins the others of its stem, and all
 * stems run together above. A strand that is cut ends beside its card.
 */
export function hang(part: Part, rows: number, width: number, x: number, top: number): Hung[] {
  const { leaves } = part;
  const shape = shapeOf(leaves.length, rows, width);
  const start = top + (part.head ? knot : 0);
  const isRow = shape.rows === 1;
  return leaves.map((leaf, nth): Hung => {
    const column = Math.floor(nth / shape.rows);
    const row = nth % shape.rows;
    const left = x + (column - shape.columns / 2) * pitch;
    const y = cut(start + fan + row * rowHeight);
    const end = { x: x + (part.head ? 0 : beside(nth, leaves.length)), y: start };
    const middle = left + (isRow ? pitch / 2 : gutter + leafSize.width / 2);
    const hung = { leaf, x: cut(middle), y, end };
    if (isRow)
      return {
        ...hung,
        d: `M${cut(middle)} ${y}` + (leaf.hold === 'cut' ? 'v-10' : sway(middle, y, end.x, end.y)),
      };
    const side = cut(left + gutter);
    const level = y + leafSize.height / 2;
    if (leaf.hold === 'cut') return { ...hung, d: `M${side} ${level}h-6` };
    // The topmost card's strand runs nearest to the cards, so that none has to cross another.
    const stem = cut(left + gutter / 2 - beside(row, shape.rows));
    const joined = `M${side} ${level}Q${stem} ${level} ${stem} ${level - 9}V${cut(start + fan)}`;
    return { ...hung, d: joined + sway(stem, start + fan, end.x, end.y) };
  });
}
