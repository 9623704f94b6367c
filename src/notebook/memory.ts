import * as v from 'valibot';
import type { Changes } from './changes.ts';
import { InvalidRecord, type Notebook, type Saving } from './contract.ts';
import { newId } from './id.ts';
import type { About } from './records/about.ts';
import { recordTypes, type AnyRecord, type RecordTypeName } from './records/registry.ts';
import { RecordsSnapshot, type Snapshot } from './snapshot.ts';

/** Facts for a notebook that nobody named: a lesson's own, a sample's, a test's. */
export function plainAbout(part: Partial<About> = {}): About {
  return {
    id: newId(),
    title: '',
    languages: ['en'],
    route: null,
    opened: '2000-01-01',
    keep: null,
    lastDay: null,
    risk: false,
    ...part,
  };
}

interface Step {
  readonly snapshot: RecordsSnapshot;
  readonly records: ReadonlyMap<string, AnyRecord>;
}

/**
 * A notebook in plain memory, without Yjs: 25 kB less for a participant who tries an exercise in a
 * lesson. Undo keeps the former snapshots, which share nearly everything.
 */
export class MemoryNotebook implements Notebook {
  readonly id: string;
  readonly saving: Saving = { state: 'memory' };
  #now: RecordsSnapshot;
  #records: ReadonlyMap<string, AnyRecord>;
  #past: Step[] = [];
  #future: Step[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(about: About = plainAbout(), records: Iterable<AnyRecord> = []) {
    this.id = about.id;
    this.#records = new Map([...records].map((record) => [record.id, record]));
    this.#now = new RecordsSnapshot(about, this.#records);
  }

  get snapshot(): Snapshot {
    return this.#now;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  apply(changes: Changes): void {
    for (const record of changes.put ?? []) assertFits(record);
    const records = new Map(this.#records);
    const touched = new Set<RecordTypeName>();
    for (const record of changes.put ?? []) {
      records.set(record.id, record);
      touched.add(record.type);
    }
    for (const id of changes.remove ?? []) {
      const record = records.get(id);
      if (!record) continue;
      records.delete(id);
      touched.add(record.type);
    }
    this.#past.push({ snapshot: this.#now, records: this.#records });
    this.#future = [];
    this.#records = records;
    this.#now = new RecordsSnapshot({ ...this.#now.about, ...changes.about }, records, this.#now, touched);
    this.#tell();
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }
  redo(): void {
    this.#step(this.#future, this.#past);
  }

  async forget(ids: readonly string[]): Promise<void> {
    const records = new Map(this.#records);
    for (const id of ids) {
      const record = records.get(id);
      if (record?.type !== 'card') continue;
      records.set(id, { ...record, words: '', also: {}, drawing: null, sound: null, forgotten: true });
    }
    this.#past = [];
    this.#future = [];
    this.#records = records;
    this.#now = new RecordsSnapshot(this.#now.about, records);
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #step(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step) return;
    to.push({ snapshot: this.#now, records: this.#records });
    this.#now = step.snapshot;
    this.#records = step.records;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** @throws {InvalidRecord} naming the record's type and the first field that does not fit. */
export function assertFits(record: AnyRecord): void {
  const result = v.safeParse(recordTypes[record.type].schema, record);
  if (result.success) return;
  const issue = result.issues[0];
  throw new InvalidRecord(
    `${record.type} ${record.id}: ${(issue && v.getDotPath(issue)) ?? ''} ${issue?.message ?? ''}`,
  );
}
