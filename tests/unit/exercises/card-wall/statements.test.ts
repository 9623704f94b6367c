import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  decodeText,
  pastedLines,
  readStatements,
  Unreadable,
} from '../../../../src/exercises/card-wall/statements.ts';

const polis = readFileSync('tests/fixtures/statements/housing-block.csv');

function why(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Unreadable) return error.why;
    throw error;
  }
  return 'read';
}

test('reads a Polis file as it is: the words, what was held back, and lines about people apart', () => {
  const file = readStatements(decodeText(polis));
  expect(file.columns[file.column]).toBe('comment-body');
  const apart = (reason: string | null): number => file.rows.filter((row) => row.apart === reason).length;
  expect(file.rows).toHaveLength(39);
  expect(apart('unpublished')).toBe(3);
  expect(apart('about-people')).toBe(4);
  expect(apart(null)).toBe(32);
  expect(file.odd).toEqual([]);
});

test('keeps quotes, commas and line breaks inside a cell, and says where quotes do not close', () => {
  const file = readStatements('statement,by\n"say ""no"", twice",1\n"two\nlines",2\n');
  expect(file.rows.map(({ words }) => words)).toEqual(['say "no", twice', 'two\nlines']);
  expect(readStatements('statement,by\n"never closed,1\nnext,2\n').odd.length).toBeGreaterThan(0);
});

test('sets the same words apart the second time, and keeps lines that only look alike', () => {
  const rows = readStatements('rats\nrats\nRats!\n').rows;
  expect(rows.map(({ apart }) => apart)).toEqual([null, 'twice', null]);
});

test('knows lines by which people say who they are, in both languages, and nothing else', () => {
  const apart = (words: string): string | null | undefined => readStatements(words).rows[0]?.apart;
  for (const words of [
    'My age is 18',
    'I identify as female.',
    'English is my first language.',
    'I am between 20 and 25 years old.',
    'Me identifico como mujer',
    'El quechua es mi lengua materna',
  ]) {
    expect(apart(words), words).toBe('about-people');
  }
  for (const words of [
    'My mother fell on the stairs',
    'I am afraid to say my name',
    'They identify us at the gate',
    'Soy yo quien paga el agua',
  ]) {
    expect(apart(words), words).toBeNull();
  }
});

test('takes the column people name instead of the one it found', () => {
  const file = readStatements('text,note\nshort,a much longer remark\n', 1);
  expect(file.rows.map(({ words }) => words)).toEqual(['a much longer remark']);
});

test('reads UTF-8, UTF-16 and the Western single-byte set', () => {
  const words = 'Humedad en el baño';
  expect(decodeText(Buffer.from(words, 'utf8'))).toBe(words);
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]))).toBe(words);
  expect(decodeText(Buffer.from(words, 'latin1'))).toBe(words);
});

test.each([
  ['empty', () => decodeText(new Uint8Array())],
  ['empty', () => readStatements('  \n \n')],
  ['too-large', () => decodeText(new Uint8Array(5_000_001).fill(97))],
  ['binary', () => decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1]))],
  ['no-words', () => readStatements('statement,by\n,1\n,2\n')],
])('a file that is %s is refused before anything is taken in', (reason, read) => {
  expect(why(read)).toBe(reason);
});

test('five thousand pasted lines are five thousand cards, none of them changed', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `line ${index}, with a comma`);
  expect(readStatements(lines.join('\r\n')).rows.map(({ words }) => words)).toEqual(lines);
  expect(pastedLines(`${lines.join('\n')}\n\n`)).toHaveLength(5000);
});
