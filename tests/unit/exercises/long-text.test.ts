import { expect, test } from 'vitest';
import { beginningOf, isTooLongForField, piecesOf } from '../../../src/exercises/long-text.ts';
import { heavy } from '../../fixtures/heavy.ts';

test('words of ordinary length are shown whole', () => {
  expect(beginningOf('a story of half an hour '.repeat(200))).toBeUndefined();
  expect(isTooLongForField('a story of half an hour '.repeat(1000))).toBe(false);
});

test.each(Object.entries(heavy))('a text of %s is cut into pieces that are together the text', (_, text) => {
  const pieces = piecesOf(text);
  expect(pieces.join('')).toBe(text);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  expect(beginningOf(text)).toBe(`${pieces[0]} ...`);
  expect(isTooLongForField(text)).toBe(true);
});

test('no character is cut in two', () => {
  for (const text of ['😀'.repeat(5000), `x${'😀'.repeat(5000)}`])
    expect(piecesOf(text).every((piece) => piece.isWellFormed())).toBe(true);
});

test('what is begun in the part that is shown is ended there', () => {
  const shown = beginningOf(`Because \u2068${'x'.repeat(9000)}\u2069.`) ?? '';
  expect(shown.match(/\u2068/g)).toHaveLength(1);
  expect(shown.match(/\u2069/g)).toHaveLength(1);
});
