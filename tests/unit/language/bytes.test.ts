import { expect, test } from 'vitest';
import { sayBytes } from '../../../src/language/bytes.ts';

test.each([
  [0, '0 kB'],
  [340_400, '340 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_440_000, '1.4 MB'],
  [12_400_000, '12 MB'],
  [10_737_000_000, '11 GB'],
])('%s bytes are said as %s', (bytes, said) => {
  expect(sayBytes(bytes, 'en')).toBe(said);
});

test('sizes are said in the language of the page', () => {
  expect(sayBytes(1_440_000, 'es')).toBe('1,4 MB');
});
