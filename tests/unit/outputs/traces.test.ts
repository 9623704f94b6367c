import { expect, test } from 'vitest';
import { tracesIn } from '../../../src/outputs/traces.ts';

const kinds = (text: string, known: readonly string[] = []): string[] =>
  tracesIn(text, known).map((trace) => `${trace.kind}: ${trace.text}`);

test('points out numbers, addresses, links, handles and what may be names, each once and in order', () => {
  expect(
    kinds(
      'Ring 0170 555 01 42 or +44 (0)20 7946 0958, write to ana.k@example.org, see https://example.org/x. ' +
        'Ask @dalia_7 and Mrs Okafor; on our floor Ana Kowalska keeps the key. Again: 0170 555 01 42.',
    ),
  ).toEqual([
    'phone: 0170 555 01 42',
    'phone: +44 (0)20 7946 0958',
    'mail: ana.k@example.org',
    'link: https://example.org/x',
    'handle: @dalia_7',
    'name: Mrs Okafor',
    'name: Ana Kowalska',
  ]);
  expect(kinds('اتصل ٠١٢٣٤٥٦٧٨٩')).toEqual(['phone: ٠١٢٣٤٥٦٧٨٩']);
});

test('days, years, card numbers, sums and the beginning of a sentence are nothing to point out', () => {
  for (const text of [
    'By 2026-03-01, or 1.3.2026.',
    'From 2019-2024 the lift stood.',
    'A7 B2 C14 A1-12',
    'Repairs in ten days for all 212 flats.',
    'The Council answers. Nobody came.',
    '17 of 26, 9 of 26',
  ])
    expect(kinds(text), text).toEqual([]);
});

test('names the notebook holds are found whatever their capitals, and only as whole words', () => {
  expect(kinds('rosa and the rosary, ROSA again', ['Rosa'])).toEqual(['name: rosa', 'name: ROSA']);
  expect(kinds('a (b', ['(b', '.*'])).toEqual(['name: (b']);
});

test('a handle within a link is the link alone', () => {
  expect(kinds('https://example.org/@dalia')).toEqual(['link: https://example.org/@dalia']);
});

// With steps that grow with the square of the length each of these would take minutes: the runner's time limit tells.
test.each([
  ['one letter', 'a'.repeat(1_000_000), 0],
  ['one digit', '1'.repeat(1_000_000), 0],
  ['at signs', '@'.repeat(1_000_000), 0],
  ['dots', 'a.'.repeat(500_000), 0],
  ['links', 'https://a.b '.repeat(83_000), 1],
  ['capitals', 'Ab '.repeat(333_000), 1],
])('a megabyte of %s is read to its end', (_, text, found) => {
  expect(tracesIn(text)).toHaveLength(found);
});
