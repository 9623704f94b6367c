import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCard } from '../../../../src/exercises/cards.ts';
import type { Strip } from '../../../../src/exercises/cause-tree/logic.ts';
import {
  drawTree,
  endsOf,
  knotRadius,
  type Knot,
} from '../../../../src/exercises/cause-tree/tree-drawing.ts';

const bare = (children: readonly Strip[]): Strip => ({
  card: newCard({ activity: 'a', rank: 'a0', number: 'W1', role: 'cause', lang: 'en' }),
  children,
});
const { strips } = fc.letrec<{ strips: Strip[] }>((tie) => ({
  strips: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant<Strip[]>([]),
    fc.array(tie('strips').map(bare), { maxLength: 4 }),
  ),
}));
const pairs = (knots: readonly Knot[]): [Knot, Knot][] =>
  knots.flatMap((one, nth) => knots.slice(nth + 1).map((other): [Knot, Knot] => [one, other]));

test('no two knots overlap, in a tree of any shape', () => {
  fc.assert(
    fc.property(strips, strips, (causes, effects) => {
      const { roots, leaves } = drawTree(causes, effects);
      for (const [one, other] of [...pairs(roots), ...pairs(leaves)]) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * knotRadius - 0.5);
      }
    }),
  );
});

test('every knot stands inside the drawing: causes in the earth, effects above it', () => {
  fc.assert(
    fc.property(strips, strips, (causes, effects) => {
      const { roots, leaves, width, height, ground } = drawTree(causes, effects);
      for (const { x, y } of [...roots, ...leaves]) {
        expect(x).toBeGreaterThanOrEqual(knotRadius);
        expect(x).toBeLessThanOrEqual(width - knotRadius);
        expect(y).toBeGreaterThanOrEqual(knotRadius);
        expect(y).toBeLessThanOrEqual(height - knotRadius);
      }
      expect(roots.every(({ y }) => y - knotRadius > ground)).toBe(true);
      expect(leaves.every(({ y }) => y + knotRadius < ground)).toBe(true);
    }),
  );
});

test('draws each strip once, and nothing else', () => {
  const causes = [bare([bare([]), bare([bare([])])]), bare([])];
  const { roots, limbs } = drawTree(causes, []);
  expect(roots).toHaveLength(5);
  expect(limbs).toHaveLength(5);
  expect(endsOf(causes)).toBe(3);
});

test('up to a dozen ends fit the width of a phone at full size', () => {
  expect(
    drawTree(
      Array.from({ length: 24 }, () => bare([])),
      [],
    ).width,
  ).toBe(360);
});

test('the same tree is cut the same way every time', () => {
  const causes = [bare([bare([])]), bare([])];
  expect(drawTree(causes, causes)).toEqual(drawTree(causes, causes));
});
