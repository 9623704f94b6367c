import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findText,
  folded,
  marked,
  wordsOf,
  type Passage,
} from '../../../../src/offline/one-file/find-text.ts';

const passages: readonly Passage[] = [
  { title: 'Problem wall', heading: '', lines: ['Each of us says what is hard here, on cards.'] },
  { title: 'Problem wall', heading: 'Card number', lines: ['It stays with what you said.'] },
  { title: 'Decir qué no', heading: '', lines: ['La votación viene después.', 'Nadie discute ahora.'] },
  { title: 'But why?', heading: '', lines: ['Why is the wall damp, and why again?'] },
];
const titles = (query: string): string[] =>
  findText(passages, query).map(({ passage: { title, heading } }) =>
    [title, heading].filter(Boolean).join(': '),
  );

test('accents and capitals do not stand between a word and what is asked for', () => {
  expect(titles('VOTACION')).toEqual(['Decir qué no']);
  expect(titles('votación')).toEqual(['Decir qué no']);
});

test('words are found by their beginning, one card where cards are asked for, and never in the midst of a word', () => {
  expect(titles('cards')).toEqual(['Problem wall: Card number', 'Problem wall']);
  expect(titles('prob')).toEqual(['Problem wall']);
  expect(titles('amp')).toEqual([]);
});

test('every word must be there, and a title counts before a text', () => {
  expect(titles('wall')).toEqual(['Problem wall', 'But why?']);
  expect(titles('wall damp')).toEqual(['But why?']);
  expect(titles('wall nowhere')).toEqual([]);
  expect(titles(' ?! ')).toEqual([]);
});

test('of a passage the line is shown that says most of it', () => {
  expect(findText(passages, 'nadie')[0]?.line).toBe('Nadie discute ahora.');
});

test('what was found is marked, and nothing of the line is changed or doubled', () => {
  expect(marked('La votación viene después.', 'votacion')).toEqual(['La ', 'votación', ' viene después.']);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 70 }),
      fc.string({ maxLength: 8 }),
      (line, query) => {
        const pieces = marked(line, query);
        expect(pieces.join('')).toBe(line);
        for (const [nth, piece] of pieces.entries())
          if (nth % 2 === 1) expect(wordsOf(query).some((word) => folded(piece).startsWith(word))).toBe(true);
      },
    ),
  );
});

test('a long line is cut around what was found', () => {
  const [before, found, after] = marked(`${'far away '.repeat(40)}here ${'and on '.repeat(60)}`, 'here');
  expect([before?.startsWith('… '), found, after?.endsWith(' …')]).toEqual([true, 'here', true]);
  expect(((before ?? '') + found + after).length).toBeLessThan(260);
});
