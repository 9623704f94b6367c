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
  const file = readStatements('text,note\nshort,a much longer remark\n', { column: 1 });
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

const wordsOf = (text: string, reading?: Parameters<typeof readStatements>[1]): string[] =>
  readStatements(text, reading).rows.map(({ words }) => words);

test.each([
  [
    'as a form saves it',
    '"Timestamp","What hurts where you live?"\n"2026/11/24 10:00:00 AM GMT+1","damp"\n',
    1,
  ],
  ['short names over short cells', 'table,problem\nA,damp\nB,rats, mice\nC,"no lift"\nD,noise\nE,cold\n', 1],
  [
    'with semicolons',
    'Marca temporal;¿Qué duele?\n24/11/2026 10:00;humedad, y moho\n24/11/2026 10:05;ratas\n',
    1,
  ],
  ['with tabs', 'name\tremark\nAna\tThe lift has been broken since March\n', 1],
])('finds the table and its heading: %s', (_what, text, column) => {
  const file = readStatements(text);
  expect(file).toMatchObject({ column, heading: true });
  expect(file.columns).toHaveLength(2);
  expect(file.rows[0]?.words).not.toBe(file.columns[column]);
  expect(file.rows[0]?.line).toBe(2);
});

test('a table without a heading keeps its first row, and people may say otherwise', () => {
  const text = 'A1,the lift is out\nA2,nobody answers\n';
  expect(readStatements(text)).toMatchObject({ heading: false, column: 1 });
  expect(wordsOf(text)).toEqual(['the lift is out', 'nobody answers']);
  expect(wordsOf(text, { heading: true })).toEqual(['nobody answers']);
  expect(wordsOf('text,by\ndamp,1\n', { heading: false })).toEqual(['text', 'damp']);
});

test('a list is no table because its sentences have commas; a table can be taken as whole lines', () => {
  expect(wordsOf('damp, and mould\nrats, and mice\n')).toEqual(['damp, and mould', 'rats, and mice']);
  expect(wordsOf('rats,mice\nlift,stairs\n', { column: -1 })).toEqual(['rats,mice', 'lift,stairs']);
});

test('a file of one column: its known heading is no card, a quoted answer of two lines is one card', () => {
  expect(wordsOf('comment-body\ndamp\nrats\n')).toEqual(['damp', 'rats']);
  expect(wordsOf('text')).toEqual(['text']);
  expect(wordsOf('"damp\nin the hall"\nrats\n')).toEqual(['damp\nin the hall', 'rats']);
  expect(wordsOf('"What hurts?"\n"damp"\n"rats"\n')).toEqual(['damp', 'rats']);
  expect(wordsOf('"No" is all they said\nrats\n')).toEqual(['"No" is all they said', 'rats']);
  expect(wordsOf('damp\nrats\n', { heading: true })).toEqual(['rats']);
});

test('counts lines right after a cell of several, whatever ends the lines', () => {
  const file = readStatements('statement,by\r\n"two\r\nlines",1\r\n\r\nnext,2\nlast,3');
  expect(file.rows.map(({ line, words }) => [line, words])).toEqual([
    [2, 'two\nlines'],
    [5, 'next'],
    [6, 'last'],
  ]);
});

test('a row that swallowed others, since its quotes never close, is set apart by its line', () => {
  const file = readStatements('statement,by\nfirst,1\n"two\nlines",1\n"never closed,2\nnext,3\nlast,4\n');
  expect(file.rows.map(({ apart }) => apart)).toEqual([null, null, 'quotes']);
  expect(file.odd).toEqual([5]);
});

test('what hangs on the wall already is set apart as said again', () => {
  const rows = readStatements('damp\nrats\n', { hung: new Set(['damp']) }).rows;
  expect(rows.map(({ apart }) => apart)).toEqual(['twice', null]);
});

test.each(['{"a": [1]}', '[["damp"]]', '<!doctype html><p>damp', '<?xml version="1.0"?>', '{\\rtf1 damp}'])(
  'another kind of file is refused: %s',
  (text) => {
    expect(why(() => readStatements(text))).toBe('foreign');
  },
);

test('words that only begin like data, or tell what happened to somebody, are cards', () => {
  expect(wordsOf('{they} never came')).toEqual(['{they} never came']);
  const met = 'I had at least one encounter with the caretaker in which I was shouted at';
  expect(readStatements(met).rows).toEqual([{ line: 1, words: met, apart: null }]);
});
