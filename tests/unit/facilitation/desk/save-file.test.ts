import { expect, test } from 'vitest';
import { fileName } from '../../../../src/facilitation/desk/save-file.ts';

test('names a file by its title, whatever stands in it', () => {
  expect(fileName('Water on our street?', 'zip')).toBe('Water-on-our-street.zip');
  expect(fileName('../../etc/passwd', 'zip')).toBe('etc-passwd.zip');
  expect(fileName('\u202egnp.exe\u0000', 'zip')).toBe('gnp-exe.zip');
  expect(fileName('हिन्दी में', 'zip')).toBe('हिन्दी-में.zip');
  expect(fileName('?!', 'zip')).toBe('common-thread.zip');
});

test('keeps away from names that Windows takes for a device', () => {
  expect(fileName('NUL', 'csv')).toBe('common-thread-NUL.csv');
  expect(fileName('com1', 'zip')).toBe('common-thread-com1.zip');
  expect(fileName('Consent', 'zip')).toBe('Consent.zip');
});

test.each(['x', '😀x', '界', '𝕏', 'ש\u05b8', 'e\u0301\u0302\u0303\u0304'.repeat(3), '\u0000x'])(
  'cuts a title of a megabyte made of %j to what a disk takes, and still says which file it is',
  (letter) => {
    const name = fileName(letter.repeat(1_000_000 / letter.length), 'csv', 'to share');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(220);
    expect(name).toMatch(/to-share\.csv$/);
    expect(name.isWellFormed()).toBe(true);
  },
);
