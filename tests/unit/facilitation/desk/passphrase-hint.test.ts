import { expect, test } from 'vitest';
import { passphraseHint } from '../../../../src/facilitation/desk/passphrase-hint.ts';

test('a passphrase is told by its words and its length, in any script', () => {
  expect(passphraseHint('agua2024')).toEqual({ words: 1, characters: 8, holds: 'short' });
  expect(passphraseHint('our street water')).toEqual({ words: 3, characters: 16, holds: 'few' });
  expect(passphraseHint(' kettle violin harbour seven ')).toEqual({
    words: 4,
    characters: 27,
    holds: 'fine',
  });
  expect(passphraseHint('إبريق كمان ميناء سبعة')).toEqual({ words: 4, characters: 21, holds: 'fine' });
  expect(passphraseHint('kettle-violin-harbour-seven').words).toBe(4);
});
