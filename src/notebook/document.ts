import * as Y from 'yjs';
import type { Changes } from './changes.ts';
import type { comeTogether } from './come-together.ts';
import { InvalidRecord } from './contract.ts';
import { assertFits } from './memory.ts';
import type { BothChanged } from './merge-summary.ts';
import { readAbout } from './read-about.ts';
import type { About } from './records/about.ts';
import { readRecord, type SetAside } from './read-record.ts';
import type { AnyRecord, RecordTypeName } from './records/registry.ts';
import {
  aboutAlong,
  elsewhere,
  here,
  isPart,
  isWhole,
  keepForgotten,
  openRoots,
  storedIds,
  storedRecord,
  withoutForgottenWords,
  type Roots,
} from './roots.ts';
import { RecordsSnapshot } from './snapshot.ts';
import { fieldsToWrite, isSame } from './unsaid.ts';

/** What of a copy comes in. `lone`: made from its text alone, which Yjs cannot merge with what is here. */
export interface CopyState {
  readonly state: Uint8Array;
  readonly lone: boolean;
}

/** Edges with a made id are written whole, so that two devices never mix halves of two edges. */
const isMade = (id: string): boolean => id.startsWith('in:') || id.startsWith('at:');

type Listener = (update: Uint8Array, local: boolean) => void;

/**
 * The notebook's Yjs document (its root maps: `roots.ts`), with a mirror of its records as today's versions read them.
 * Nothing outside `notebook/` sees Yjs.
 */
export class NotebookDocument {
  readonly setAside = new Map<string, SetAside>();
  #roots: Roots = openRoots();
  #undo = followedBy(this.#roots);
  #read = new Map<string, AnyRecord>();
  /** Records that changed since forgetting was last looked after. */
  readonly #touched = new Set<string>();
  #snapshot: RecordsSnapshot;
  readonly #fallback: About;
  readonly #listeners = new Set<Listener>();

  /** `states` are Yjs updates that together hold everything; `fallback` stands in where they have no facts yet. */
  constructor(fallback: About, states: readonly Uint8Array[] = []) {
    this.#fallback = fallback;
    this.#snapshot = new RecordsSnapshot(fallback, this.#read);
    this.#stand(states);
    if (this.#keepForgotten()) this.#stand([this.state()]);
  }

  get snapshot(): RecordsSnapshot {
    return this.#snapshot;
  }
  /** False where something it was opened from is only a piece, and the rest is missing. */
  get whole(): boolean {
    return isWhole(this.#roots);
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
    const { doc, records, along, about: facts } = this.#roots;
    doc.transact(() => {
      for (const record of put) this.#write(record);
      for (const id of remove) {
        records.delete(id);
        along.delete(id);
      }
      for (const [key, value] of Object.entries(about))
        if (!isSame(facts.get(key), value)) facts.set(key, value);
      keepForgotten(this.#roots, []);
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

  /**
   * Takes in what another window or device wrote: any order, any number of times, the same result. True: words were
   * forgotten by it, or words forgotten here were in it. Then nothing here holds them any more, undo neither, and what
   * was stored before has to be replaced.
   */
  merge(state: Uint8Array): boolean {
    const before = this.#roots.forgotten.size;
    Y.applyUpdate(this.#roots.doc, state, elsewhere);
    const purged = this.#keepForgotten();
    if (!purged && this.#roots.forgotten.size === before) return false;
    this.#stand([this.state()]);
    return true;
  }

  /**
   * Takes in a copy, after looking at what both changed since they parted. `replaced`: what was stored before has to
   * be replaced, as for `merge`. What compares comes from outside: it is loaded only when copies come.
   */
  bringIn(
    { state, lone }: CopyState,
    compare: typeof comeTogether,
  ): { readonly both: readonly BothChanged[]; readonly replaced: boolean } {
    const there = new NotebookDocument(this.#fallback, [state]);
    try {
      if (isPart(this.#roots) && !isPart(there.#roots) && !lone) {
        // The whole notebook comes to where a part of it is: the part comes home to it, here.
        const part = this.state();
        this.#stand([state]);
        return { ...this.bringIn({ state: part, lone }, compare), replaced: true };
      }
      const before = this.#snapshot;
      const known = this.#roots.forgotten.size;
      const both = compare(this.#roots, there.#roots, lone).map(({ id, field }) => ({
        id,
        field,
        ways: [before.get(id), there.snapshot.get(id)],
      }));
      const purged = this.#keepForgotten();
      const replaced = purged || this.#roots.forgotten.size !== known;
      if (replaced) this.#stand([this.state()]);
      return { both, replaced };
    } finally {
      there.destroy();
    }
  }

  /** Goes back, or on, to a state from before; words forgotten since are not in it. Undo begins anew. */
  restore(state: Uint8Array): void {
    this.#stand([this.withoutForgotten(state)]);
  }

  /** A state from before, without the words that were forgotten since. */
  withoutForgotten(state: Uint8Array): Uint8Array {
    const former = new NotebookDocument(this.#fallback, [state]);
    const clean = former.forget([...this.#roots.forgotten.keys()]);
    former.destroy();
    return clean;
  }

  /** Everything, or what somebody who knows `vector` lacks. */
  state(vector?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#roots.doc, vector);
  }
  vector(): Uint8Array {
    return Y.encodeStateVector(this.#roots.doc);
  }

  /** Calls back with each update, to be stored and sent to other windows; `local`: it was made here. */
  onUpdate(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /**
   * Empties the words of these cards for good: clears undo and answers a fresh state that never held them.
   * The joint wording of demands is the group's and stays; it has amendments.
   */
  forget(ids: readonly string[]): Uint8Array {
    const { doc, forgotten } = this.#roots;
    doc.transact(() => {
      // A card that is not here yet may still come.
      for (const id of ids) if ((this.#read.get(id)?.type ?? 'card') === 'card') forgotten.set(id, true);
      keepForgotten(this.#roots, this.#offering());
    }, here);
    this.#stand([this.state()]);
    return this.state();
  }

  destroy(): void {
    this.#undo.destroy();
    this.#roots.doc.destroy();
  }

  /** Puts a fresh document in the place of this one: deleted words and undo are not in it. */
  #stand(states: readonly Uint8Array[]): void {
    this.destroy();
    this.#roots = openRoots(states);
    this.#undo = followedBy(this.#roots);
    this.#read = new Map();
    this.setAside.clear();
    for (const id of storedIds(this.#roots)) this.#readRecord(id);
    for (const id of this.#read.keys()) this.#touched.add(id);
    this.#snapshot = new RecordsSnapshot(this.#readAbout(), this.#read);
    const { doc, records, along, about } = this.#roots;
    for (const map of [records, along]) map.observeDeep((events) => this.#follow(events));
    about.observe(() => this.#renew(new Set()));
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      for (const listener of this.#listeners) listener(update, origin !== elsewhere);
    });
  }

  #keepForgotten(): boolean {
    const touched = [...this.#touched];
    this.#touched.clear();
    return keepForgotten(this.#roots, [...touched, ...this.#offering()]);
  }

  /** Votes hold the words of the cards they offered. */
  #offering(): string[] {
    return this.#snapshot.all('decision').map(({ id }) => id);
  }

  #write(record: AnyRecord): void {
    const kept = withoutForgottenWords(this.#roots, record);
    const { records, along } = this.#roots;
    const known = storedRecord(this.#roots, record.id);
    const fields = fieldsToWrite(kept, known);
    if (known && !isMade(record.id)) for (const [key, value] of fields) known.set(key, value);
    else if (!known || fields.length > 0) {
      // What a part took along and took out again is put back where it was: it is not new.
      const map = along._map.has(record.id) && !records._map.has(record.id) ? along : records;
      map.set(record.id, new Y.Map(fieldsToWrite(kept)));
    }
  }

  #readAbout(): About {
    const along = isPart(this.#roots) ? aboutAlong(this.#roots) : {};
    const stored = { ...this.#fallback, ...along, ...Object.fromEntries(this.#roots.about.entries()) };
    return readAbout(stored, this.#fallback);
  }

  /** Reads one record into the mirror, or sets it aside whole. Answers its type, before or after. */
  #readRecord(id: string): RecordTypeName | undefined {
    const before = this.#read.get(id)?.type;
    this.#read.delete(id);
    this.setAside.delete(id);
    const stored = storedRecord(this.#roots, id);
    if (!stored) return before;
    const fields: Record<string, unknown> = {};
    // Its iterators take four times as long. A field of that name would be no field.
    stored.forEach((value, key) => key !== '__proto__' && (fields[key] = value));
    const record = readRecord(id, fields);
    if ('setAside' in record) {
      this.setAside.set(id, record.setAside);
      return before;
    }
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
      this.#touched.add(id);
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

function followedBy({ records, along, about }: Roots): Y.UndoManager {
  return new Y.UndoManager([records, along, about], { trackedOrigins: new Set([here]), captureTimeout: 0 });
}
