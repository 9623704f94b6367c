import type { About } from './records/about.ts';
import type { AnyRecord, RecordOf, RecordTypeName } from './records/registry.ts';

/**
 * The notebook's records at one moment, read-only. A new snapshot after every change shares with the
 * one before it all types that did not change, so a view can compare lists by identity.
 */
export interface Snapshot {
  readonly about: About;
  /** The record with this id, of any type. */
  get(id: string): AnyRecord | undefined;
  /** All records of one type: in order of rank where the type has one, else by id. */
  all<Name extends RecordTypeName>(type: Name): readonly RecordOf<Name>[];
}

/** The record with this id if it is of this type. */
export function find<Name extends RecordTypeName>(
  snapshot: Snapshot,
  type: Name,
  id: string | null | undefined,
): RecordOf<Name> | undefined {
  const record = id ? snapshot.get(id) : undefined;
  // The discriminant says so; TypeScript cannot follow it through the generic name.
  return record?.type === type ? (record as RecordOf<Name>) : undefined;
}

const rankOf = (record: AnyRecord): string => ('rank' in record ? record.rank : '');

/** As `byRank`, without a new object for each of the comparisons that sorting thousands of records takes. */
function order(a: AnyRecord, b: AnyRecord): number {
  const left = rankOf(a);
  const right = rankOf(b);
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A snapshot of plain records, and the next one after a change, sharing what stayed the same. */
export class RecordsSnapshot implements Snapshot {
  readonly about: About;
  readonly #byId: ReadonlyMap<string, AnyRecord>;
  readonly #lists = new Map<RecordTypeName, readonly AnyRecord[]>();

  constructor(
    about: About,
    byId: ReadonlyMap<string, AnyRecord>,
    before?: RecordsSnapshot,
    touched?: ReadonlySet<RecordTypeName>,
  ) {
    this.about = about;
    this.#byId = byId;
    if (!before || !touched) return;
    for (const [type, list] of before.#lists) if (!touched.has(type)) this.#lists.set(type, list);
  }

  get(id: string): AnyRecord | undefined {
    return this.#byId.get(id);
  }

  all<Name extends RecordTypeName>(type: Name): readonly RecordOf<Name>[] {
    let list = this.#lists.get(type);
    if (!list) {
      const found: AnyRecord[] = [];
      for (const record of this.#byId.values()) if (record.type === type) found.push(record);
      list = found.sort(order);
      this.#lists.set(type, list);
    }
    // Filled above from records of this type only.
    return list as readonly RecordOf<Name>[];
  }
}

/** A snapshot of a list of records: for samples, tests and exports. */
export function snapshotOf(about: About, records: Iterable<AnyRecord>): Snapshot {
  const byId = new Map<string, AnyRecord>();
  for (const record of records) byId.set(record.id, record);
  return new RecordsSnapshot(about, byId);
}
