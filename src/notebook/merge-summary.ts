import { allRecords } from './copy-json.ts';
import type { Card } from './records/card.ts';
import type { AnyRecord, RecordTypeName } from './records/registry.ts';
import { find, type Snapshot } from './snapshot.ts';
import { isSame } from './unsaid.ts';

/** Something both sides changed, and each way it was written; the first is how it was here. */
export interface BothChanged {
  readonly id: string;
  /** Null: one side took it out while the other wrote on it. */
  readonly field: string | null;
  /** The whole record in each way; undefined: taken out. */
  readonly ways: readonly (AnyRecord | undefined)[];
}

/** What coming together did, for people to look at. */
export interface MergeSummary {
  /** How many of each type came in. */
  readonly came: Readonly<Partial<Record<RecordTypeName, number>>>;
  /** How many that were here were changed by it, besides what both changed. */
  readonly changed: number;
  /** How many were taken out there, and so are gone here. */
  readonly gone: number;
  readonly both: readonly BothChanged[];
  /** Cards with one number, where one of them came in. In the order of the notebook. */
  readonly twice: readonly (readonly Card[])[];
  /** Cards whose words were forgotten there, and so are gone here. */
  readonly forgotten: readonly Card[];
}

/** How a record says one of its fields; the whole of it where the field is null. */
export const wayOf = (record: AnyRecord | undefined, field: string | null): unknown =>
  record === undefined
    ? undefined
    : field === null
      ? record
      : Object.entries(record).find(([key]) => key === field)?.[1];

/** Puts what several copies changed together: the ways of one field once each. */
export function togetherBoth(parts: readonly BothChanged[]): BothChanged[] {
  const found = new Map<string, BothChanged>();
  for (const part of parts) {
    const key = `${part.id} ${part.field}`;
    const before = found.get(key)?.ways ?? [];
    const ways = [...before];
    for (const way of part.ways)
      if (!ways.some((each) => isSame(wayOf(each, part.field), wayOf(way, part.field)))) ways.push(way);
    found.set(key, { ...part, ways });
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1)) // the same order on every device
    .flatMap(([, both]) => (both.ways.length > 1 ? [both] : []));
}

/** What is different in a notebook after copies came in, and what of it people should look at. */
export function summarize(before: Snapshot, after: Snapshot, parts: readonly BothChanged[]): MergeSummary {
  const gone = (id: string): boolean => find(after, 'card', id)?.forgotten === true;
  const both = togetherBoth(parts.filter(({ id }) => !gone(id)));
  const asked = new Set(both.map(({ id }) => id));
  const came: Partial<Record<RecordTypeName, number>> = {};
  const forgotten: Card[] = [];
  let changed = 0;
  for (const record of allRecords(after)) {
    const was = before.get(record.id);
    if (!was) came[record.type] = (came[record.type] ?? 0) + 1;
    else if (record.type === 'card' && record.forgotten && was.type === 'card' && !was.forgotten)
      forgotten.push(record);
    else if (was !== record && !asked.has(record.id) && !isSame(was, record)) changed += 1;
  }
  return {
    came,
    changed,
    gone: allRecords(before).filter(({ id }) => !after.get(id) && !asked.has(id)).length,
    both,
    twice: usedTwice(before, after),
    forgotten,
  };
}

function usedTwice(before: Snapshot, after: Snapshot): Card[][] {
  const byNumber = new Map<string, Card[]>();
  for (const card of after.all('card')) {
    if (card.number === '') continue;
    byNumber.set(card.number, [...(byNumber.get(card.number) ?? []), card]);
  }
  return [...byNumber.values()].filter(
    (cards) =>
      cards.length > 1 && cards.some(({ id, number }) => find(before, 'card', id)?.number !== number),
  );
}
