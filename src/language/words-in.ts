import { hasPseudo, original, pseudo, type Language } from './languages.ts';

/** One file of strings a language, loaded only when its language is asked for. */
export type StringFiles<Strings> = Readonly<Record<Language, () => Promise<{ strings: Strings }>>>;

/** The strings of a language, English where it has none. */
export async function wordsIn<Strings>(lang: string, files: StringFiles<Strings>): Promise<Strings> {
  const load = lang in files ? files[lang as Language] : files[original]; // just tested to be a key
  const { strings } = await load();
  if (hasPseudo && lang === pseudo) return (await import('./mirror.ts')).mirror(strings);
  return strings;
}
