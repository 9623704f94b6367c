import type { OneLineWords } from './one-line-words.ts';

/** Languages whose names are known when somebody says which two are spoken. */
const tags = [
  ...['am', 'ar', 'bn', 'de', 'el', 'en', 'es', 'fa', 'fr', 'gn', 'hi', 'ht', 'it', 'ku', 'nah', 'pa', 'pl'],
  ...['ps', 'pt', 'qu', 'ro', 'ru', 'so', 'sq', 'sw', 'ta', 'ti', 'tl', 'tr', 'uk', 'ur', 'vi', 'zh'],
] as const;

/** The languages of "Spanish and English": names side by side, since one alone may speak of something else. */
export function spokenNames(text: string, words: OneLineWords, lang: string): string[] {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  const known = new Map(tags.map((tag) => [names.of(tag)?.toLowerCase() ?? tag, tag]));
  const name = [...known.keys()].join('|');
  const [found] =
    new RegExp(
      `(?<!\\p{L})(?:${name})(?:\\s*(?:[,/+&-]|(?<!\\p{L})(?:${words.and.source})(?!\\p{L}))\\s*(?:${name}))+(?!\\p{L})`,
      'u',
    ).exec(text) ?? [];
  if (found === undefined) return [];
  return [...new Set([...found.matchAll(new RegExp(name, 'gu'))].flatMap(([each]) => known.get(each) ?? []))];
}
