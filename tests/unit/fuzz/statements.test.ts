import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import {
  decodeText,
  pastedLines,
  readStatements,
  Unreadable,
} from '../../../src/exercises/card-wall/statements.ts';
import type { Dice } from '../../tools/dice.ts';
import { hostileWords, mutated, readsAll } from './inputs.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const csv = readFileSync('tests/fixtures/statements/housing-block.csv', 'utf8').slice(0, 3000);

test('statements, as a list and as a table in any encoding', () => {
  const make = (dice: Dice): Uint8Array => {
    const bytes = mutated(bytesOf(dice.pick([csv, `words;more\n${hostileWords.join(';\n')}`, pasted])), dice);
    const mark = dice.roll(8);
    return mark === 0 ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : bytes;
  };
  const pasted = hostileWords.join('\n');
  readsAll(
    seed,
    25_000,
    make,
    (bytes: Uint8Array) => {
      const text = decodeText(bytes);
      const { rows, columns, column } = readStatements(text);
      if (rows.some(({ words }) => words.trim() === '')) throw new Error('a row without words');
      if (columns.length > 0 && column >= columns.length) throw new Error('no such column');
      pastedLines(text);
    },
    (error) => error instanceof Unreadable,
  );
}, 60_000);
