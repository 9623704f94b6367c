import { directionOf, isolated } from './direction.ts';
import { hasPseudo, original, pseudo, type Language } from './languages.ts';

/** One file of strings a language, loaded only when its language is asked for. */
export type StringFiles<Strings> = Readonly<Record<Language, () => Promise<{ strings: Strings }>>>;

/**
 * Strings whose functions mark off every text they are given (`isolated`): here, once, for all sentences there are,
 * so that no caller can forget it. A name from a closed set comes through unchanged.
 */
export function marksOff<Strings>(strings: Strings, direction: 'ltr' | 'rtl'): Strings {
  const given = (value: unknown): unknown => {
    if (typeof value === 'string') return isolated(value, direction);
    return Array.isArray(value) ? value.map(given) : value;
  };
  const inside = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...args: unknown[]) => Reflect.apply(value, undefined, args.map(given));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner)]));
  };
  return inside(strings) as Strings; // the same shape, function by function
}

/** The strings of a language, English where it has none. What is put into them is marked off. */
export async function wordsIn<Strings>(lang: string, files: StringFiles<Strings>): Promise<Strings> {
  const own = lang in files ? (lang as Language) : original; // just tested to be a key
  const marked = marksOff((await files[own]()).strings, directionOf(own));
  // Mirrored text runs from the right: to it, what is put in is one more word to mirror.
  if (hasPseudo && lang === pseudo) return (await import('./mirror.ts')).mirror(marked);
  return marked;
}
