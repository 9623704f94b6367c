import * as Y from 'yjs';
import type { Changes } from './changes.ts';
import { InvalidRecord } from './contract.ts';
import { assertFits } from './memory.ts';
import { about as aboutType, type About } from './records/about.ts';
import type { Fields, RecordType } from './records/record-type.ts';
import { recordTypes, type AnyRecord, type RecordTypeName } from './records/registry.ts';
import { RecordsSnapshot } from './snapshot.ts';

/** A record that is kept untouched because this version cannot read it. */
export interface SetAside {
  readonly id: string;
  readonly type: string;
  readonly why: 'unknown' | 'newer' | 'unreadable';
}

type StoredRecord = Y.Map<unknown>;

/** Origins of transactions. Undo follows only what was done here. */
const here = 'here';
const elsewhere = 'elsewhere';

/** Edges with a made id are written whole, so that two devices never mix halves of two edges. */
const isMade = (id: string): boolean => id.startsWith('in:') || id.startsWith('at:');

/**
 * The notebook's Yjs document: one root map of records, each a map of fields born once on one device, and
 * one root map for the notebook itself. Nothing outside `notebook/` sees Yjs.
 */
export class NotebookDocument {
  readonly setAside = new Map<string, SetAside>();
  readonly #doc = new Y.Doc();
  readonly #records = this.#doc.getMap<StoredRecord>('records');
  readonly #about = this.#doc.getMap<unknown>('notebook');
  readonly #undo = new Y.UndoManager([this.#records, this.#about], {
    trackedOrigins: new Set([here]),
    captureTimeout: 0,
  });
  #read = new Map<string, AnyRecord>();
  #snapshot: RecordsSnapshot;
  readonly #fallback: About;

  /** `state` is a Yjs update with everything; `fallback` stands in where the document has no facts yet. */
  constructor(fallback: About, states: readonly Uint8Array[] = []) {
    this.#fallback = fallback;
    this.#doc.transact(() => {
      for (const state of states) Y.applyUpdate(this.#doc, state, elsewhere);
    }, elsewhere);
    for (const id of this.#records.keys()) this.#readRecord(id);
    this.#snapshot = new RecordsSnapshot(this.#readAbout(), this.#read);
    this.#records.observeDeep((events) => this.#follow(events));
    this.#about.observe(() => this.#renew(new Set()));
  }

  get snapshot(): RecordsSnapshot {
    return this.#snapshot;
  }
  get canUndo(): boolean {
    return this.#undo.canUndo();
  }
  get canRedo(): boolean {
    return this.#undo.canRedo();
  }

  /** @throws {InvalidRecord} before anything is written. */
  apply({ put = [], remove = [], about = {} }: Changes): void {
    for (const record of put) {
      assertFits(record);
      if (this.setAside.has(record.id))
        throw new InvalidRecord(`${record.type} ${record.id}: kept for a newer version`);
    }
    this.#doc.transact(() => {
      for (const record of put) this.#write(record);
      for (const id of remove) this.#records.delete(id);
      for (const [key, value] of Object.entries(about)) {
        if (!same(this.#about.get(key), value)) this.#about.set(key, value);
      }
    }, here);
  }

  /** Makes what was done so far the ground that undo does not go below. */
  settle(): void {
    this.#undo.clear();
  }

  undo(): void {
    this.#undo.undo();
  }
  redo(): void {
    this.#undo.redo();
  }

  /** Takes in what another tab, device or copy wrote: any order, any number of times, the same result. */
  merge(state: Uint8Array): void {
    Y.applyUpdate(this.#doc, state, elsewhere);
    this.#purge();
  }

  /** Everything, or what somebody who knows `vector` lacks. */
  state(vector?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, vector);
  }
  vector(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  /** Calls back with each update made here, to be stored and sent to other tabs. */
  onUpdate(listener: (update: Uint8Array, local: boolean) => void): void {
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => listener(update, origin !== elsewhere));
  }

  /**
   * Empties the words of these cards for good: clears undo and answers a fresh state that never held them.
   * The joint wording of demands is the group's and stays; it has amendments.
   */
  forget(ids: readonly string[]): Uint8Array {
    this.#doc.transact(() => {
      for (const id of ids) {
        const record = this.#read.get(id);
        if (record?.type === 'card')
          this.#write({ ...record, words: '', also: {}, drawing: null, sound: null, forgotten: true });
      }
    }, here);
    this.#undo.clear();
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, Y.encodeStateAsUpdate(this.#doc));
    const state = Y.encodeStateAsUpdate(fresh);
    fresh.destroy();
    return state;
  }

  destroy(): void {
    this.#undo.destroy();
    this.#doc.destroy();
  }

  #write(record: AnyRecord): void {
    const fields: Record<string, unknown> = { ...record, v: recordTypes[record.type].version };
    const known = this.#records.get(record.id);
    if (known && !isMade(record.id)) {
      for (const [key, value] of Object.entries(fields))
        if (!same(known.get(key), value)) known.set(key, value);
    } else if (!known || Object.entries(fields).some(([key, value]) => !same(known.get(key), value))) {
      this.#records.set(record.id, new Y.Map(Object.entries(fields)));
    }
  }

  /** Words that were forgotten on either side stay forgotten, whatever an older copy brings. */
  #purge(): void {
    const revived = [...this.#read.values()].filter(
      (record) =>
        record.type === 'card' &&
        record.forgotten &&
        (record.words !== '' || Object.keys(record.also).length > 0),
    );
    if (revived.length === 0) return;
    this.#doc.transact(() => {
      for (const record of revived)
        if (record.type === 'card') this.#write({ ...record, words: '', also: {} });
    }, 'purge');
  }

  #readAbout(): About {
    const stored = { ...this.#fallback, ...Object.fromEntries(this.#about.entries()) };
    const parsed = aboutType.schema.safeParse(stored);
    return parsed.success ? parsed.data : this.#fallback;
  }

  /** Reads one record into the mirror, or sets it aside whole. Answers its type, before or after. */
  #readRecord(id: string): RecordTypeName | undefined {
    const before = this.#read.get(id)?.type;
    this.#read.delete(id);
    this.setAside.delete(id);
    const stored = this.#records.get(id);
    if (!stored) return before;
    const fields = Object.fromEntries(stored.entries());
    const name = String(fields['type']);
    if (!(name in recordTypes)) {
      this.setAside.set(id, { id, type: name, why: 'unknown' });
      return before;
    }
    const type: RecordType = recordTypes[name as RecordTypeName]; // just tested to be a key
    const version = typeof fields['v'] === 'number' ? fields['v'] : 1;
    if (version > type.version) {
      this.setAside.set(id, { id, type: name, why: 'newer' });
      return before;
    }
    const parsed = type.schema.safeParse(upgrade(type, fields, version));
    if (!parsed.success) {
      this.setAside.set(id, { id, type: name, why: 'unreadable' });
      return before;
    }
    const record = parsed.data as AnyRecord; // the schema of this very type read it
    this.#read.set(id, record);
    return record.type;
  }

  #follow(events: readonly Y.YEvent<Y.Map<unknown>>[]): void {
    const ids = new Set<string>();
    for (const event of events) {
      if (event.path.length === 0) for (const key of event.changes.keys.keys()) ids.add(key);
      else ids.add(String(event.path[0]));
    }
    this.#read = new Map(this.#read);
    const touched = new Set<RecordTypeName>();
    for (const id of ids) {
      const before = this.#read.get(id)?.type;
      const after = this.#readRecord(id);
      if (before) touched.add(before);
      if (after) touched.add(after);
    }
    this.#renew(touched);
  }

  #renew(touched: ReadonlySet<RecordTypeName>): void {
    this.#snapshot = new RecordsSnapshot(this.#readAbout(), this.#read, this.#snapshot, touched);
  }
}

/** Fields of an older version as today's. In memory only: they are written with the next edit. */
function upgrade(type: RecordType, fields: Fields, version: number): Fields {
  let now = fields;
  for (let from = version; from < type.version; from += 1) now = type.upgrades[from]?.(now) ?? now;
  return now;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
