import type { Line } from '../notebook/records/line.ts';
import type { Words } from '../notebook/records/record-type.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import { wordsIn } from './shown-demand.ts';

/** What a value means in practice: a line of its own, linked to the value's line. */
export type Meaning = 'will' | 'wont';

/** A line of a statement. Only values have lines that say what we will do and will not do because of them. */
export interface ShownLine {
  readonly line: Line;
  readonly will: readonly Line[];
  readonly wont: readonly Line[];
}

/** The lines of a statement in their order, each with what it means in practice. */
export function shownLines(snapshot: Snapshot, statement: string): ShownLine[] {
  const all = snapshot.all('line').filter(({ of }) => of === statement);
  const ids = new Set(all.map(({ id }) => id));
  // What belongs to a line that somebody else took out meanwhile stands as a line again: no words get lost.
  const links = snapshot
    .all('link')
    .filter(({ kind, from, to }) => kind === 'part-of' && ids.has(from) && ids.has(to));
  const partOf = new Map(links.map((link) => [link.from, link]));
  const parts = (value: string, meaning: Meaning): Line[] =>
    all.filter(({ id }) => {
      const link = partOf.get(id);
      return link?.to === value && (link.note === 'wont') === (meaning === 'wont');
    });
  return all
    .filter(({ id }) => !partOf.has(id))
    .map((line) => ({ line, will: parts(line.id, 'will'), wont: parts(line.id, 'wont') }));
}

/** Every line one after the other: a value, then what it means. */
export function inOrder(shown: readonly ShownLine[]): Line[] {
  return shown.flatMap(({ line, will, wont }) => [line, ...will, ...wont]);
}

/** These rows of words, one under the other, in each of the languages in which any is written. */
export function rowsIn(
  rows: readonly { readonly words: Words; readonly sign?: string }[],
  languages: readonly string[],
): Words {
  const written = languages.filter((lang) => rows.some(({ words }) => words[lang]));
  return Object.fromEntries(
    (written.length > 0 ? written : languages.slice(0, 1)).map((lang) => [
      lang,
      rows.map(({ words, sign = '' }) => `${sign}${wordsIn(words, lang)}`).join('\n'),
    ]),
  );
}

/** A statement as it is read aloud: its lines one under the other, in each of these languages it is written in. */
export function statementIn(snapshot: Snapshot, statement: string, languages: readonly string[]): Words {
  return rowsIn(
    shownLines(snapshot, statement).map(({ line }) => line),
    languages,
  );
}
