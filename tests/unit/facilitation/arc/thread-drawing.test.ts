import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawThread, type ThreadDrawing } from '../../../../src/facilitation/arc/thread-drawing.ts';
import { knot, leafSize } from '../../../../src/facilitation/arc/thread-hanging.ts';
import { partsOf } from '../../../../src/facilitation/arc/thread-parts.ts';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card, CardRole } from '../../../../src/notebook/records/card.ts';
import type { AnyRecord } from '../../../../src/notebook/records/registry.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';
import { linksBehind, type ThreadLink } from '../../../../src/notebook/thread-links.ts';
import { backFrom, cardsBehind } from '../../../../src/notebook/thread.ts';
import { card, demand, link, pile } from '../../notebook/replicas.ts';

interface Drawn {
  readonly links: readonly ThreadLink[];
  readonly rests: readonly Card[];
  readonly drawing: ThreadDrawing;
}

function draw(records: readonly AnyRecord[], width = 328): Drawn {
  const snapshot = snapshotOf(plainAbout(), [demand('d'), ...records]);
  const behind = backFrom(snapshot, 'd');
  if (!behind) throw new Error('no demand');
  const rests = cardsBehind(snapshot, 'd');
  const links = linksBehind(snapshot, behind);
  return { links, rests, drawing: drawThread(partsOf(behind, links, rests), width) };
}

const linksIn = (drawing: ThreadDrawing, ...holds: readonly string[]): string[] =>
  drawing.strands
    .filter(({ hold }) => holds.includes(hold))
    .flatMap(({ stands, to }) => stands.map((from) => `${from} > ${to}`))
    .sort();

const inDemand: Partial<Card> = { ending: { how: 'in', to: 'd', reason: '', activity: null } };

/** Where a strand begins, and where it ends. */
function endsOf(d: string): { from: [number, number]; to: [number, number] } {
  const numbers = d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [x = NaN, y = NaN] = numbers;
  const [toX = NaN, toY = NaN] = numbers.slice(-2);
  return { from: [x, y], to: [toX, toY] };
}

test('two solutions that answer one cause hang on that cause, and nothing else is drawn', () => {
  const { drawing } = draw([
    card('a1'),
    card('a2'),
    pile('p'),
    ...['w1', 'w2', 'w3', 'w4'].map((id) => card(id, { role: 'cause' })),
    card('y1', { role: 'solution' }),
    card('y2', { role: 'solution' }),
    link('in', 'a1', 'p'),
    link('in', 'a2', 'p'),
    link('because', 'p', 'w1'),
    link('because', 'w1', 'w2'),
    link('because', 'w2', 'w3'),
    link('because', 'w2', 'w4'),
    link('answers', 'y1', 'w3'),
    link('answers', 'y2', 'w3'),
    link('asks-for', 'd', 'y1'),
    link('asks-for', 'd', 'y2'),
  ]);
  expect(linksIn(drawing, 'tied')).toEqual([
    'a1 > p',
    'a2 > p',
    'p > w1',
    'w1 > w2',
    'w2 > w3',
    'w3 > y1',
    'w3 > y2',
    'y1 > d',
    'y2 > d',
  ]);
});

test('a card whose people said no is cut off beside itself; one the room put in is dotted to the demand', () => {
  const { drawing } = draw([
    card('a1', inDemand),
    card('a3'),
    card('a5', inDemand),
    pile('p'),
    card('y1', { role: 'solution' }),
    link('in', 'a1', 'p'),
    link('in', 'a3', 'p'),
    link('answers', 'y1', 'p'),
    link('asks-for', 'd', 'y1'),
  ]);
  expect(linksIn(drawing, 'cut')).toEqual(['a3 > p']);
  expect(linksIn(drawing, 'said')).toEqual(['a5 > d']);
  const strand = drawing.strands.find(({ hold }) => hold === 'cut');
  expect(strand?.d).toMatch(/^M[\d.]+ [\d.]+[hv]-\d+$/);
});

test('very many cards of one pile end in a knot that stands for the rest', () => {
  const cards = Array.from({ length: 120 }, (_, nth) => `a${nth}`);
  const { drawing } = draw([
    ...cards.flatMap((id) => [card(id), link('in', id, 'p')]),
    pile('p'),
    card('y1', { role: 'solution' }),
    link('answers', 'y1', 'p'),
    link('asks-for', 'd', 'y1'),
  ]);
  expect(drawing.leaves).toHaveLength(60);
  expect(drawing.leaves.filter(({ leaf }) => !leaf.card).map(({ leaf }) => leaf.stands.length)).toEqual([61]);
  expect(linksIn(drawing, 'tied')).toHaveLength(122);
});

const roles: readonly CardRole[] = ['problem', 'need', 'cause', 'solution', 'effect'];
const kinds = ['because', 'leads-to', 'answers', 'in', 'asks-for'] as const;
const ids = fc.nat({ max: 24 });
/** Any records links can tie, in circles and across, as merged copies may hold them. */
const anyThread = fc
  .record({
    roles: fc.array(fc.constantFrom(...roles), { minLength: 25, maxLength: 25 }),
    endings: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
    links: fc.array(fc.tuple(fc.constantFrom(...kinds), ids, ids), { minLength: 8, maxLength: 60 }),
    width: fc.integer({ min: 280, max: 1200 }),
  })
  .map(({ roles: of, endings, links, width }) => ({
    width,
    records: [
      ...of.map((role, nth) =>
        nth < 6 ? pile(`n${nth}`) : card(`n${nth}`, { role, ...(endings[nth] ? inDemand : {}) }),
      ),
      ...links.map(([kind, from, to]) =>
        kind === 'asks-for' ? link(kind, 'd', `n${to}`) : link(kind, `n${from}`, `n${to}`),
      ),
    ],
  }));

test('of any thread, every strand is one of its links, and every link is a strand', () => {
  fc.assert(
    fc.property(anyThread, ({ records, width }) => {
      const { links, rests, drawing } = draw(records, width);
      const drawn = linksIn(drawing, 'tied', 'cut');
      expect(drawn).toEqual(links.map(({ from, to }) => `${from} > ${to}`).sort());
      const linked = new Set(links.map(({ from }) => from));
      expect(linksIn(drawing, 'said')).toEqual(
        rests
          .filter(({ id }) => !linked.has(id))
          .map(({ id }) => `${id} > d`)
          .sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test('of any thread, a strand begins at what it is from and ends at what it is tied to', () => {
  fc.assert(
    fc.property(anyThread, ({ records, width }) => {
      const { drawing } = draw(records, width);
      const heads = new Map(drawing.heads.map(({ head, x, y }) => [head.id, { x, y }]));
      const leaves = new Map(drawing.leaves.map(({ leaf, x, y }) => [leaf.stands[0], { x, y }]));
      for (const { stands, to, hold, d } of drawing.strands) {
        const ends = endsOf(d);
        const leaf = leaves.get(stands[0] ?? '');
        const head = heads.get(stands[0] ?? '');
        const [x, y] = ends.from;
        expect(Math.abs(x - (leaf ?? head ?? { x: NaN }).x)).toBeLessThanOrEqual(leafSize.width / 2 + 0.2);
        expect(Math.abs(y - (leaf ?? head ?? { y: NaN }).y)).toBeLessThanOrEqual(leafSize.height / 2 + 0.2);
        if (hold === 'cut') continue;
        const over = heads.get(to);
        const end = over ? { x: over.x, y: over.y + knot } : drawing.end;
        expect(Math.abs(ends.to[0] - end.x)).toBeLessThan(0.2);
        expect(Math.abs(ends.to[1] - end.y)).toBeLessThan(0.2);
      }
    }),
    { numRuns: 200 },
  );
});

test('of any thread, nothing is drawn over anything else or out of sight', () => {
  fc.assert(
    fc.property(anyThread, ({ records, width }) => {
      const { drawing } = draw(records, width);
      const boxes = [
        ...drawing.heads.map(({ x, y }) => ({ left: x - knot / 2, top: y, wide: knot, high: knot })),
        ...drawing.leaves.map(({ x, y }) => ({
          left: x - leafSize.width / 2,
          top: y,
          wide: leafSize.width,
          high: leafSize.height,
        })),
      ];
      for (const [nth, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.wide).toBeLessThanOrEqual(drawing.width + 0.2);
        expect(box.top + box.high).toBeLessThanOrEqual(drawing.height);
        for (const other of boxes.slice(nth + 1))
          expect(
            box.left + box.wide <= other.left + 0.2 ||
              other.left + other.wide <= box.left + 0.2 ||
              box.top + box.high <= other.top + 0.2 ||
              other.top + other.high <= box.top + 0.2,
          ).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
