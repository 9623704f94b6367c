import type { Card } from '../../notebook/records/card.ts';
import type { Cluster } from '../../notebook/records/cluster.ts';
import { beside, cut, hang, heightOf, knot, rowsFor, sway, widthOf, type Hung } from './thread-hanging.ts';
import type { Part, Parts, Strand, Tie } from './thread-parts.ts';
import { placesOf } from './thread-places.ts';
import { laneKey, place, rowsOf } from './thread-rows.ts';

/** A strand as drawn. */
export interface DrawnStrand extends Strand {
  readonly d: string;
}

/** A thread as drawn: the demand's rope at the top, what people said at the bottom. Units of its own view box. */
export interface ThreadDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the rope ends and parts into strands. */
  readonly end: { readonly x: number; readonly y: number };
  /** Middle and top of each. */
  readonly heads: readonly { readonly head: Card | Cluster; readonly x: number; readonly y: number }[];
  readonly leaves: readonly Hung[];
  readonly strands: readonly DrawnStrand[];
}

const rope = 48;
const narrowest = 280;

interface Standing {
  readonly part: Part;
  readonly x: number;
  readonly top: number;
  readonly hung: readonly Hung[];
}

/** Lays a thread out in a width in pixels: every strand is links of the thread, and every link is in a strand. */
export function drawThread(parts: Parts, room: number): ThreadDrawing {
  const width = Math.max(narrowest, Math.floor(room));
  const deep = rowsFor(parts.parts, width * 0.92);
  const wide = (part: Part): number => widthOf(part, deep, width * 0.92);
  const tall = (part: Part): number => heightOf(part, deep, width * 0.92);
  const laid = rowsOf(parts, wide, width * 0.92);
  const places = placesOf(laid, wide, width);
  const gap = Math.min(84, 44 + width / 24);

  const rows: { readonly top: number; readonly bottom: number }[] = [];
  for (const [nth, row] of laid.rows.entries()) {
    const before = rows.at(-1);
    const top = before ? before.bottom + gap : 0;
    const heights = row.map((entry) => ('part' in entry ? tall(entry.part) : 0));
    rows.push({ top, bottom: top + (nth === 0 ? rope : Math.max(...heights)) });
  }
  const across = (row: number, key: string): number => places.get(place(row, key)) ?? width / 2;
  const standing = new Map(
    parts.parts.map((part): [string, Standing] => {
      const row = laid.rowOf.get(part.key) ?? 0;
      const x = cut(across(row, part.key));
      const top = cut(rows[row]?.top ?? 0);
      return [part.key, { part, x, top, hung: hang(part, deep, width * 0.92, x, top) }];
    }),
  );
  const end = { x: width / 2, y: rope };
  /** From where a tie leaves its part up to what it is tied to, past the rows between, the nth of its strands. */
  const climb = (tie: Tie, nth: number, from: { readonly x: number; readonly y: number }): string => {
    const first = laid.rowOf.get(tie.to) ?? 0;
    const last = laid.rowOf.get(tie.from) ?? 0;
    const over = standing.get(tie.to);
    const to = over ? { x: over.x, y: over.top + knot } : end;
    let d = '';
    let at = from;
    for (let row = last - 1; row > first; row -= 1) {
      const x = across(row, laneKey(tie)) + beside(nth, tie.strands.length);
      const { top, bottom } = rows[row] ?? { top: 0, bottom: 0 };
      d += `${sway(at.x, at.y, x, bottom)}V${cut(top)}`;
      at = { x, y: top };
    }
    return d + sway(at.x, at.y, to.x, to.y);
  };

  const own = [...standing.values()].flatMap(({ part, hung }) =>
    part.head ? hung.map(({ leaf, d }): DrawnStrand => ({ ...leaf, to: part.key, d })) : [],
  );
  const tied = parts.ties.flatMap((tie) =>
    tie.strands.map((strand, nth): DrawnStrand => {
      const from = standing.get(tie.from);
      const hung = from?.part.head ? undefined : from?.hung[nth];
      const start = hung?.end ?? { x: from?.x ?? end.x, y: from?.top ?? end.y };
      const d = hung?.d ?? `M${cut(start.x)} ${cut(start.y)}`;
      if (strand.hold !== 'cut') return { ...strand, d: d + climb(tie, nth, start) };
      return { ...strand, d: hung ? d : `${d}v-10` };
    }),
  );
  return {
    width,
    height: cut(rows.at(-1)?.bottom ?? rope) + 2,
    end,
    heads: [...standing.values()].flatMap(({ part: { head }, x, top }) =>
      head ? [{ head, x, y: top }] : [],
    ),
    leaves: [...standing.values()].flatMap(({ hung }) => hung),
    strands: [...own, ...tied],
  };
}
