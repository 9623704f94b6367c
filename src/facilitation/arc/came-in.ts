import { nextNumber } from '../../exercises/card-wall/logic.ts';
import { inARow } from '../../language/direction.ts';
import type { Changes } from '../../notebook/changes.ts';
import { wayOf, type BothChanged } from '../../notebook/merge-summary.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { AnyRecord } from '../../notebook/records/registry.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import type { CameInStrings } from './strings/came-in-en.ts';

/** What a value of a record says to people: its words and numbers, without names of fields and without ids. */
export function saidIn(value: unknown, words: Pick<CameInStrings, 'yes' | 'noWord'>): string {
  if (typeof value === 'boolean') return value ? words.yes : words.noWord;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return inARow(
    Object.entries(value)
      .filter(([key]) => !['id', 'type', 'rank', 'activity', 'v'].includes(key))
      .map(([, part]) => saidIn(part, words)),
    ' · ',
  );
}

const first = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? (Object.values(value).find((each) => typeof each === 'string') ?? '')
      : '';

/** What people would call a record: its number, its name, its first words. */
export function calledBy(record: AnyRecord): string {
  for (const field of ['number', 'title', 'name', 'words', 'question', 'what', 'letter']) {
    const name = first(wayOf(record, field));
    if (name !== '') return name.length > 60 ? `${name.slice(0, 60)} ...` : name;
  }
  return '';
}

/** Whether this way of a thing both changed is the one that stands. */
export function isStanding(
  snapshot: Snapshot,
  { id, field }: BothChanged,
  way: AnyRecord | undefined,
): boolean {
  const now = snapshot.get(id);
  if (field === null) return (now === undefined) === (way === undefined);
  return JSON.stringify(wayOf(now, field)) === JSON.stringify(wayOf(way, field));
}

/** The way people chose, as an ordinary change. */
export function chooseWay(
  snapshot: Snapshot,
  { id, field }: BothChanged,
  way: AnyRecord | undefined,
): Changes {
  if (!way) return { remove: [id] };
  const now = snapshot.get(id);
  if (!now || field === null) return { put: [way] };
  // The same type on both sides, so the field has its type; `apply` checks it again.
  return { put: [{ ...now, [field]: wayOf(way, field) } as AnyRecord] };
}

/** The next number nobody has, of the same letter. */
export function freeNumber(snapshot: Snapshot, card: Card): string {
  const letter = /^[A-Z]*/.exec(card.number)?.[0] ?? '';
  return `${letter}${nextNumber(snapshot, letter)}`;
}
