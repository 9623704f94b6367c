import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strings as arc } from '../../../src/facilitation/arc/strings/en.ts';
import { inARow, isolated } from '../../../src/language/direction.ts';
import { marksOff, wordsIn } from '../../../src/language/words-in.ts';
import { wrap } from '../../../src/outputs/demand-picture.ts';
import { goingOn } from '../../../src/outputs/going-on.ts';

/** Words with every mark of direction, line ends, and letters of both directions, in any order. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\n\r\u0085\u2029\u0000\t',
      ),
      fc.constantFrom('a', ' ', '7', '(', '\u05d0', '\u0639', '\u{1e900}', '\u{1f600}', '\ud800'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What is open at the end of a text, by the rules of UAX 9 (X1 to X8), with each paragraph begun anew. */
function openAfter(text: string): readonly string[] {
  let open: string[] = [];
  for (const letter of text) {
    if (/[\n\r\u0085\u2029\x1c-\x1e]/.test(letter)) open = [];
    else if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(letter)) open.push(letter);
    else if (letter === '\u202c' && /[\u202a-\u202e]/.test(open.at(-1) ?? '')) open.pop();
    else if (letter === '\u2069') {
      const last = open.findLastIndex((each) => each >= '\u2066');
      if (last >= 0) open = open.slice(0, last);
    }
  }
  return open;
}

test('whatever the words, nothing they opened goes on behind them, and nothing around them is closed', () => {
  const around = ['', '\u2067', '\u202b', '\u2068\u202b'];
  fc.assert(
    fc.property(
      anyWords,
      fc.constantFrom(...around),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      (words, before, sentence) => {
        if (/[\p{Cc}\u2029]/u.test(words)) expect(openAfter(isolated(words, sentence))).toEqual([]);
        else expect(openAfter(before + isolated(words, sentence))).toEqual([...before]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('the words themselves are all there, line by line as they were typed, and may be marked off twice', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const lines = (text: string): readonly string[] => text.split(/[\p{Cc}\u2029]/u);
      const shown = isolated(words);
      lines(words).forEach((line, index) => expect(lines(shown)[index]).toContain(line));
      expect(shown.replace(/[\u2068\u2069]/g, '')).toBe(words.replace(/[\u2068\u2069]/g, ''));
      expect(openAfter(isolated(shown))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('words that run with the sentence get no marks', () => {
  expect(isolated('the council, ¿quién?, 7 × (ñ)')).toBe('the council, ¿quién?, 7 × (ñ)');
  expect(isolated('לחדש את הגג', 'rtl')).toBe('לחדש את הגג');
  expect(isolated('')).toBe('');
});

test('words that run the other way, or turn what stands beside them, are marked off', () => {
  expect(isolated('לחדש')).toBe('\u2068לחדש\u2069');
  expect(isolated('roof', 'rtl')).toBe('\u2068roof\u2069');
  expect(isolated('\u202eroof')).toBe('\u2068\u202eroof\u2069');
  expect(isolated('a\u2069b')).toBe('\u2068\u2068a\u2069b\u2069');
  expect(isolated('\u2067a')).toBe('\u2068\u2067a\u2069\u2069');
  expect(isolated('\u202eone\ntwo')).toBe('\u2068\u202eone\u2069\n\u2068two\u2069');
});

test('a megabyte of marks is read once, not once a mark', () => {
  const words = '\u2069\u2066\u202e'.repeat(350_000);
  const began = performance.now();
  expect(isolated(words).length).toBeLessThan(3 * words.length);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('names in a row do not move each other, and empty ones leave no comma', () => {
  expect(inARow(['roof', '', 'גג', 'stairs'])).toBe('roof, \u2068גג\u2069, stairs');
  expect(inARow(['\u202eroof', 'stairs'], ' · ')).toBe('\u2068\u202eroof\u2069 · stairs');
});

test('every sentence marks off what is put into it, lists and parts of parts included', async () => {
  const strings = marksOff({ a: arc, all: (titles: readonly string[]) => titles.join('; ') }, 'ltr');
  expect(strings.a.layIn('גג')).toBe('It lies in the pile “\u2068גג\u2069”.');
  expect(strings.a.story.pile('\u202eroof', 2)).toBe('\u2068\u202eroof\u2069 (2 cards)');
  expect(strings.a.layIn('roof')).toBe(arc.layIn('roof'));
  expect(strings.all(['a', '\u202eb'])).toBe('a; \u2068\u202eb\u2069');
  const loaded = await wordsIn('en', {
    en: () => import('../../../src/facilitation/arc/strings/en.ts'),
    es: () => import('../../../src/facilitation/arc/strings/es.ts'),
  });
  expect(loaded.openLine('\u202eroof')).toBe('No card stands behind: \u2068\u202eroof\u2069');
});

test('a sentence broken into lines keeps in each line what was begun before it, and leaves nothing open', () => {
  const lines = wrap(`We want ${isolated('\u202eone two')} to go on`, 8, (line) => line.length);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(openAfter(line)).toEqual([]);
  expect(lines.find((line) => line.includes('two'))).toMatch(/^\u2068\u202etwo\u2069/);
  fc.assert(
    fc.property(fc.array(anyWords), (texts) => {
      for (const line of goingOn(texts))
        if (!/[\p{Cc}\u2029]/u.test(line)) expect(openAfter(line)).toEqual([]);
    }),
  );
});
