import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forPaper } from '../../../src/offline/booklet/for-paper.ts';
import { folded } from '../../../src/offline/booklet/imposition.ts';

test('eight pages are two sheets: the last beside the first, the second beside the last but one', () => {
  expect(folded(8)).toEqual([
    [7, 0],
    [1, 6],
    [5, 2],
    [3, 4],
  ]);
});

test('a booklet read from right to left is folded the other way round', () => {
  expect(folded(4, true)).toEqual([
    [0, 3],
    [2, 1],
  ]);
});

test('folded and leafed through, any number of pages comes in its order, and the empty ones last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (pages) => {
      const sides = folded(pages);
      // Sheet by sheet from the outside: the right half of each front, then the left half of its back.
      const first = sides.map(([left, right], nth) => (nth % 2 === 0 ? right : left));
      const second = sides.map(([left, right], nth) => (nth % 2 === 0 ? left : right)).reverse();
      const all = [...first, ...second];
      expect(all.slice(0, pages)).toEqual(Array.from({ length: pages }, (_, nth) => nth));
      expect(all.slice(pages).every((nth) => nth === null)).toBe(true);
      expect(all.length % 4).toBe(0);
    }),
  );
});

test('on paper there is one width, no dark, and what is for print holds on the screen too', () => {
  const css =
    '@layer a{p{margin:0}@media print{p{color:#000}}@media (width<=40rem){p{x:1}}@media (min-width: 40rem){p{y:1}}' +
    '@media (prefers-color-scheme:dark){p{color:#fff}}@media screen and (max-width: 48rem){p{z:1}}}' +
    '@page{margin:14mm}@media (forced-colors:active){p{w:1}}';
  expect(forPaper(css)).toBe('@layer a{p{margin:0}p{color:#000}p{y:1}}@media (forced-colors:active){p{w:1}}');
});
