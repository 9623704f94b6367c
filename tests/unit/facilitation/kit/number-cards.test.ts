import { expect, test } from 'vitest';
import { cardPages, letterOf } from '../../../../src/facilitation/kit/number-cards.ts';
import { readNumbers } from '../../../../src/exercises/cards.ts';

test('with eight cards a table each table has a page of its own', () => {
  const pages = cardPages(6, 8);
  expect(pages).toHaveLength(6);
  expect(pages[1]).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8']);
});

test('other numbers fill the pages without gaps, and every number is one that can be keyed', () => {
  const pages = cardPages(28, 3);
  const numbers = pages.flat();
  expect(pages.map(({ length }) => length)).toEqual([...Array<number>(10).fill(8), 4]);
  expect(numbers.at(-1)).toBe('AB3');
  expect(new Set(numbers).size).toBe(84);
  expect(readNumbers(numbers.join(' '))).toEqual(numbers);
  expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});

test('a slip of the finger does not print a thousand pages', () => {
  expect(cardPages(1_000_000, 1_000_000).length).toBeLessThanOrEqual(450);
  expect(cardPages(0, -3)).toEqual([['A1']]);
});
