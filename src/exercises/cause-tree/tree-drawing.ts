import type { Card } from '../../notebook/records/card.ts';
import type { Strip } from './logic.ts';

/** A strip's place in the drawing: a knot on a root, or a leaf on a branch. */
export interface Knot {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
}

/** A tree as it is cut: all numbers are units of its own view box. */
export interface TreeDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the earth begins, and where the trunk parts into branches. */
  readonly ground: number;
  readonly fork: number;
  readonly centre: number;
  readonly trunk: string;
  /** Roots and branches: solid, tapering shapes. */
  readonly limbs: readonly string[];
  /** Lines carved along them and into the bark. */
  readonly grain: readonly string[];
  /** The earth: lines as a gouge leaves them. */
  readonly earth: readonly string[];
  /** Hair roots under the ends. */
  readonly hairs: readonly string[];
  readonly roots: readonly Knot[];
  readonly leaves: readonly Knot[];
}

/** A knot's radius. Knots never come closer than twice this. */
export const knotRadius = 18;

const narrowest = 360;
const margin = 14;
const apart = 2 * knotRadius + 4;
const level = 66;
const trunkHeight = 92;

interface Point {
  readonly x: number;
  readonly y: number;
  /** How thick the wood is here. */
  readonly wood: number;
}

/** How many columns a branch needs: one for each of its ends. */
export function endsOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { children }) => sum + Math.max(1, endsOf(children)), 0);
}

function depthOf(strips: readonly Strip[]): number {
  return strips.reduce((most, { children }) => Math.max(most, 1 + depthOf(children)), 0);
}

const woodFor = (ends: number): number => 10 + 3.5 * Math.min(ends, 6);

/** A limb that leaves and arrives upright, thick at the trunk and thin at its end, with a little sway of its own. */
function limb(from: Point, to: Point, sway: number): string {
  const rise = to.y - from.y;
  const edge = (side: 1 | -1): { start: number; first: number; second: number; end: number } => ({
    start: from.x + (side * from.wood) / 2,
    first: from.x + (side * from.wood) / 2 + sway,
    second: to.x + (side * to.wood) / 2 - sway,
    end: to.x + (side * to.wood) / 2,
  });
  const [near, far] = [edge(-1), edge(1)];
  const one = from.y + rise * 0.55;
  const two = to.y - rise * 0.6;
  return (
    `M${cut(near.start)} ${cut(from.y)}C${cut(near.first)} ${cut(one)} ${cut(near.second)} ${cut(two)} ${cut(near.end)} ${cut(to.y)}` +
    `H${cut(far.end)}C${cut(far.second)} ${cut(two)} ${cut(far.first)} ${cut(one)} ${cut(far.start)} ${cut(from.y)}Z`
  );
}

/** The line carved along the middle of a limb. */
function grainOf(from: Point, to: Point, sway: number): string {
  const rise = to.y - from.y;
  return `M${cut(from.x)} ${cut(from.y)}C${cut(from.x + sway)} ${cut(from.y + rise * 0.55)} ${cut(to.x - sway)} ${cut(to.y - rise * 0.6)} ${cut(to.x)} ${cut(to.y)}`;
}

/** Three hair roots under an end. */
function hairsOf(x: number, y: number, seed: number): string {
  return [-9, 0, 9]
    .map(
      (aside, nth) =>
        `M${cut(x + aside)} ${cut(y + knotRadius - 5)}q${cut(aside * 0.1)} 10 ${cut(aside * 0.8 + uneven(seed + nth) * 6 - 3)} ${cut(15 + uneven(seed * 3 + nth) * 9)}`,
    )
    .join('');
}

const cut = (length: number): number => Math.round(length * 10) / 10;

/** Uneven like a hand's work, and the same at every drawing. */
const uneven = (seed: number): number => (((Math.sin(seed * 12.9898) * 43758.5453) % 1) + 1) % 1;

/** Lays out one side of the tree; `way` is 1 for down into the earth, -1 for up. */
function spread(
  strips: readonly Strip[],
  start: Point,
  way: 1 | -1,
  width: number,
): { knots: Knot[]; limbs: string[]; grain: string[]; hairs: string[] } {
  const { column, rows, deep } = measure(strips, width);
  const seen = new Map<number, number>();
  const knots: Knot[] = [];
  const limbs: string[] = [];
  const grain: string[] = [];
  const hairs: string[] = [];

  const place = (list: readonly Strip[], first: number, depth: number, from: Point): void => {
    const all = Math.max(endsOf(list), 1);
    let at = first;
    for (const { card, children } of list) {
      const ends = Math.max(1, endsOf(children));
      const nth = seen.get(depth) ?? 0;
      seen.set(depth, nth + 1);
      const to: Point = {
        x: margin + (at + ends / 2) * column,
        y: start.y + way * (depth * deep + (nth % rows) * apart),
        wood: children.length > 0 ? woodFor(ends) : 8,
      };
      // Limbs spring from the whole breadth of the wood they grow out of.
      const share = from.wood / all;
      const source: Point = {
        x: from.x - from.wood / 2 + share * (at - first + ends / 2),
        y: from.y,
        wood: Math.max(share * ends, Math.min(woodFor(ends), from.wood)),
      };
      const sway = (uneven(knots.length + depth * 7) - 0.5) * 14;
      limbs.push(limb(source, to, sway));
      if (source.wood > 15) grain.push(grainOf(source, to, sway));
      knots.push({ card, x: cut(to.x), y: cut(to.y) });
      if (children.length === 0) hairs.push(hairsOf(to.x, to.y, knots.length));
      place(children, at, depth + 1, to);
      at += ends;
    }
  };
  place(strips, 0, 1, start);
  return { knots, limbs, grain, hairs };
}

/** Where columns are narrower than a knot, neighbours of one depth stand in two or three rows. */
function measure(strips: readonly Strip[], width: number): { column: number; rows: number; deep: number } {
  const column = (width - 2 * margin) / Math.max(endsOf(strips), 1);
  const rows = column >= apart ? 1 : column >= apart / 2 ? 2 : 3;
  return { column, rows, deep: level + (rows - 1) * apart };
}

function heightOf(strips: readonly Strip[], width: number): number {
  if (strips.length === 0) return 0;
  const { rows, deep } = measure(strips, width);
  return depthOf(strips) * deep + (rows - 1) * apart + knotRadius + level / 3;
}

/** Rows of short strokes under the ground, longer as they go down. */
function earthOf(width: number, ground: number, height: number): string[] {
  const strokes: string[] = [];
  for (let y = ground + 9, row = 0; y < height - 3; y += 9, row += 1) {
    let x = uneven(row) * 26 - 12;
    for (let nth = 0; x < width; nth += 1) {
      const length = 14 + uneven(row * 31 + nth) * 46;
      const from = Math.max(0, x);
      const to = Math.min(width, x + length);
      if (to - from > 4)
        strokes.push(`M${cut(from)} ${y}q${cut((to - from) / 2)} ${row % 2 ? 2 : -2} ${cut(to - from)} 0`);
      x += length + 7 + uneven(row * 17 + nth * 3) * 16;
    }
  }
  return strokes;
}

/** Cuts a tree: the trunk in the middle, effects above as leaves, causes below as knots of its roots. */
export function drawTree(causes: readonly Strip[], effects: readonly Strip[]): TreeDrawing {
  const columns = Math.max(endsOf(causes), endsOf(effects), 1);
  const width = Math.max(narrowest, 2 * margin + (columns * apart) / 3);
  const crown = heightOf(effects, width);
  const fork = Math.max(crown, 14);
  const ground = fork + trunkHeight;
  const height = ground + Math.max(heightOf(causes, width), 40);
  const centre = width / 2;
  const top = spread(effects, { x: centre, y: fork + 6, wood: 40 }, -1, width);
  const below = spread(causes, { x: centre, y: ground - 4, wood: 80 }, 1, width);
  const bark = [-11, -4, 5, 12].map((x, nth) => {
    const sway = uneven(nth + 3) * 6 - 3;
    return `M${cut(centre + x)} ${cut(fork + 4 + nth * 3)}q${cut(sway)} ${trunkHeight / 2} ${cut(x * 1.1)} ${cut(trunkHeight - 12)}`;
  });
  return {
    width: cut(width),
    height: cut(height),
    ground: cut(ground),
    fork: cut(fork),
    centre: cut(centre),
    trunk:
      `M${cut(centre - 20)} ${cut(fork)}C${cut(centre - 16)} ${cut(fork + 46)} ${cut(centre - 20)} ${cut(ground - 20)} ${cut(centre - 44)} ${cut(ground + 1)}` +
      `H${cut(centre + 44)}C${cut(centre + 20)} ${cut(ground - 20)} ${cut(centre + 16)} ${cut(fork + 46)} ${cut(centre + 20)} ${cut(fork)}Z`,
    limbs: [...top.limbs, ...below.limbs],
    grain: [...bark, ...top.grain, ...below.grain],
    hairs: below.hairs,
    earth: earthOf(cut(width), cut(ground), cut(height)),
    roots: below.knots,
    leaves: top.knots,
  };
}
