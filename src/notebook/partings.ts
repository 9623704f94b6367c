import * as Y from 'yjs';
import type { Roots, StoredRecord } from './roots.ts';
import { isSame } from './unsaid.ts';

/** How many pieces of each device's writing a side has: what it knows. */
export type Vector = ReadonlyMap<number, number>;

/** A field of a record that two sides wrote without knowing of each other; null: one wrote on it, one took it out. */
export interface Parting {
  readonly id: string;
  readonly field: string | null;
}

/** Fields that say nothing in words: an order, a version, what a record is. */
export const wordless = new Set(['v', 'id', 'type', 'rank']);

export const vectorOf = ({ doc }: Roots): Vector => Y.decodeStateVector(Y.encodeStateVector(doc));

export const knows = (vector: Vector, { id }: Y.Item): boolean => id.clock < (vector.get(id.client) ?? 0);

/** The piece of writing a key holds now, taken out or not. Yjs keeps it, and answers only its value. */
export const itemOf = ({ _map }: Pick<Y.Map<unknown>, '_map'>, key: string): Y.Item | undefined =>
  _map.get(key);

export const valueOf = (item: Y.Item | undefined): unknown =>
  item && !item.deleted ? item.content.getContent().at(-1) : undefined;

/** The fields of a record by the piece of writing each holds. */
export type StoredFields = ReadonlyMap<string, Y.Item>;

/** The fields of a record; undefined where it was taken out. */
export function fieldsOf(birth: Y.Item | undefined): StoredFields | undefined {
  if (!birth || birth.deleted || !(birth.content instanceof Y.ContentType)) return undefined;
  return birth.content.type._map;
}

/** What two sides of one notebook both changed since they parted: neither knew what the other wrote. */
export function partings(here: Roots, there: Roots, map: 'records' | 'along' = 'records'): Parting[] {
  const knownHere = vectorOf(here);
  const knownThere = vectorOf(there);
  const found: Parting[] = [];
  for (const id of there[map]._map.keys()) {
    const births = [itemOf(here[map], id), itemOf(there[map], id)] as const;
    if (!births[0] || !births[1]) continue;
    const [ours, theirs] = [fieldsOf(births[0]), fieldsOf(births[1])];
    if (ours && theirs) {
      for (const field of fieldsBoth(ours, theirs, knownHere, knownThere)) found.push({ id, field });
    } else if (hasNews(ours, knownThere) || hasNews(theirs, knownHere)) found.push({ id, field: null });
  }
  return found;
}

function fieldsBoth(
  ours: StoredFields,
  theirs: StoredFields,
  knownHere: Vector,
  knownThere: Vector,
): string[] {
  return [...theirs].flatMap(([field, item]) => {
    const own = ours.get(field);
    if (!own || wordless.has(field) || knows(knownHere, item) || knows(knownThere, own)) return [];
    return !isSame(valueOf(own), valueOf(item)) ? [field] : [];
  });
}

const hasNews = (fields: StoredFields | undefined, known: Vector): boolean =>
  fields !== undefined &&
  [...fields].some(([field, item]) => field !== 'rank' && !item.deleted && !knows(known, item));

/** What came home with records that were taken along: fields to write, records to be born, and what both changed. */
export interface Homecoming {
  readonly write: readonly { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[];
  readonly born: readonly string[];
  readonly both: readonly Parting[];
}

export interface Knowing {
  /** What the part held when it left. */
  readonly since: Vector;
  /** What home knew when it left. */
  readonly home: Vector;
  /** What home knows of the part by now. */
  readonly known: Vector;
  /** What is gone at home stays gone without a word. */
  readonly quiet: boolean;
}

/**
 * Compares records that were taken along with those at home: a field written only there is taken over, one that both
 * wrote is shown and stays as it is at home. Nothing at home is taken out.
 */
export function homecoming(
  here: Roots,
  taken: Y.Map<StoredRecord>,
  { since, home, known, quiet }: Knowing,
): Homecoming {
  const write: { id: string; fields: Record<string, unknown> }[] = [];
  const born: string[] = [];
  const both: Parting[] = [];
  for (const [id, birth] of taken._map) {
    const theirs = fieldsOf(birth);
    const birthHere = itemOf(here.records, id);
    const ours = fieldsOf(birthHere);
    if (!theirs) {
      if (ours && !quiet) both.push({ id, field: null });
      continue;
    }
    const news = [...theirs].filter(([, item]) => !knows(since, item) && !knows(known, item));
    if (!birthHere) born.push(id);
    else if (!ours) {
      if (news.length > 0 && !quiet) both.push({ id, field: null });
    } else {
      const fields: Record<string, unknown> = {};
      for (const [field, item] of news) {
        const own = ours.get(field);
        if (wordless.has(field) || isSame(valueOf(own), valueOf(item))) continue;
        if (own && !knows(home, own)) both.push({ id, field });
        else fields[field] = valueOf(item);
      }
      if (Object.keys(fields).length > 0) write.push({ id, fields });
    }
  }
  return { write, born, both };
}
