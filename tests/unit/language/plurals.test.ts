import { expect, test } from 'vitest';

const files = import.meta.glob<{ readonly strings: unknown }>([
  '../../../src/**/strings/*.ts',
  '../../../src/language/interface/{en,es}.ts',
]);

/** A number that is one, before a word in its plural; or one thing that "have" or "are". */
const wrong: Readonly<Record<string, RegExp>> = {
  en: /(?<![\d.:–-])1 (?:people|(?!is|was|has|hangs|means|goes)\p{L}+s)\b|^1 [^.]*?\b(?:have|are)\b/u,
  es: /(?<![\d.:–-])1 (?!es |más|pues|menos)\p{L}+s(?!\p{L})|^1 [^.]*? (?:son|llegaron|siguen)(?!\p{L})/u,
};

/** Every sentence of a list of words; those with a count as they stand for one of everything. */
function sentences(value: unknown, at: string): { at: string; said: string }[] {
  if (typeof value === 'string') return [{ at, said: value }];
  if (typeof value === 'function') {
    try {
      return sentences(value(...Array.from({ length: value.length }, () => 1)), at);
    } catch {
      return []; // It wants lists or names: no count stands in front of what it says.
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => sentences(each, `${at}.${name}`));
}

/** What is only ever said of more than one: two circles at least, and the most of a group is above its least. */
const severalAlways = /\.(written\.circles|severalGatherings|lessons\.people)$/;

test.each(['en', 'es'])('says one thing in the singular, in %s', async (lang) => {
  const own = Object.entries(files).filter(([file]) => new RegExp(`(^|[/-])${lang}\\.ts$`).test(file));
  const said = await Promise.all(
    own.map(async ([file, load]) => sentences((await load()).strings, file.split('/src/')[1] ?? file)),
  );
  expect(own.length).toBeGreaterThan(15);
  expect(said.flat().filter((each) => !severalAlways.test(each.at) && wrong[lang]?.test(each.said))).toEqual(
    [],
  );
});
