import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as Y from 'yjs';
import * as v from 'valibot';
import { allRecords, copyText } from './copy-json.ts';
import { NotebookDocument, type CopyState } from './document.ts';
import { plainAbout } from './memory.ts';
import { about as aboutType, type About } from './records/about.ts';
import type { AnyRecord } from './records/registry.ts';
import type { Snapshot } from './snapshot.ts';

export type BrokenWhy = 'not-zip' | 'not-ours' | 'too-large' | 'newer' | 'damaged';

/** A file that cannot be opened as a copy, and why. Nothing of it was taken in. */
export class BrokenCopy extends Error {
  override readonly name = 'BrokenCopy';
  readonly why: BrokenWhy;
  constructor(why: BrokenWhy, detail: string) {
    super(detail);
    this.why = why;
  }
}

/** Bytes of a file, and of what is in it: far above any notebook of 20,000 records. */
const mostBytes = 64_000_000;
const mostRecords = 200_000;
/** Levels of one record: what our own kinds write has six. */
const mostLevels = 60;

/** A saved copy: a zip with `notebook.json` for people and programs, and `state.bin`, which is what merges. */
export function saveCopy(snapshot: Snapshot, state: Uint8Array): Uint8Array {
  return zipSync({ 'notebook.json': strToU8(copyText(snapshot)), 'state.bin': state }, { level: 6 });
}

/** What a state holds, as a snapshot to be saved. */
export function openPart(about: About, state: Uint8Array): Snapshot {
  const document = new NotebookDocument(about, [state]);
  const { snapshot } = document;
  document.destroy();
  return snapshot;
}

export interface OpenedCopy extends CopyState {
  readonly about: About;
  readonly records: readonly AnyRecord[];
  /** What merges. Made anew from the JSON where the file has no state; then it is `lone`. */
  readonly state: Uint8Array;
}

/** Reads a saved copy whole before anything is taken in. @throws {BrokenCopy} */
export function openCopy(bytes: Uint8Array): OpenedCopy {
  if (bytes.byteLength > mostBytes) throw new BrokenCopy('too-large', `${bytes.byteLength} bytes`);
  if (bytes[0] === 0x7b) return fromText(textOf(bytes));
  const files = unzip(bytes);
  const json = files['notebook.json'];
  if (!json) throw new BrokenCopy('not-ours', Object.keys(files).slice(0, 5).join(', '));
  const text = textOf(json);
  const state = files['state.bin'];
  return state ? fromState(text.about, state) : fromText(text);
}

function fromState(about: About, state: Uint8Array): OpenedCopy {
  try {
    const document = new NotebookDocument(about, [state]);
    const { snapshot, whole } = document;
    document.destroy();
    if (!whole) throw new BrokenCopy('damaged', 'a piece of the state is missing');
    return { about: snapshot.about, records: checked(allRecords(snapshot)), state, lone: false };
  } catch (error) {
    if (error instanceof BrokenCopy) throw error;
    throw new BrokenCopy('damaged', String(error));
  }
}

function checked(records: readonly AnyRecord[]): readonly AnyRecord[] {
  if (records.length > mostRecords) throw new BrokenCopy('too-large', `${records.length} records`);
  if (isDeep(records)) throw new BrokenCopy('damaged', 'too deep');
  return records;
}

/** Level by level, never by calling itself: a file made to be deep must not reach the end of the stack. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null
        ? Object.values(each).filter((part) => typeof part === 'object')
        : [],
    );
  }
  return false;
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new BrokenCopy('not-zip', '');
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > mostBytes) throw new BrokenCopy('too-large', name);
        return name === 'notebook.json' || name === 'state.bin';
      },
    });
  } catch (error) {
    if (error instanceof BrokenCopy) throw error;
    throw new BrokenCopy('damaged', String(error));
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch (error) {
    throw new BrokenCopy('damaged', String(error));
  }
}

interface CopyTextRead {
  readonly about: About;
  readonly records: readonly unknown[];
}

/** What `notebook.json` says, its records not read yet. */
function textOf(bytes: Uint8Array): CopyTextRead {
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null) throw new BrokenCopy('not-ours', '');
  const { format, version, about, records } = value as Record<string, unknown>; // every field is tested below
  if (format !== 'common-thread-notebook') throw new BrokenCopy('not-ours', String(format).slice(0, 60));
  if (typeof version !== 'number' || version > 1) throw new BrokenCopy('newer', String(version));
  if (!Array.isArray(records)) throw new BrokenCopy('damaged', 'records');
  if (records.length > mostRecords) throw new BrokenCopy('too-large', `${records.length} records`);
  const facts = v.safeParse(aboutType.schema, about);
  if (!facts.success) throw new BrokenCopy('damaged', 'about');
  if (isDeep(records)) throw new BrokenCopy('damaged', 'too deep');
  return { about: facts.output, records };
}

function fromText({ about, records }: CopyTextRead): OpenedCopy {
  const state = stateOf(about, records);
  const snapshot = openPart(plainAbout({ id: about.id }), state);
  return { about, records: allRecords(snapshot), state, lone: true };
}

/** A state made anew from the text of a copy. */
function stateOf(about: About, records: readonly unknown[]): Uint8Array {
  const document = new Y.Doc();
  const stored = document.getMap<Y.Map<unknown>>('records');
  try {
    document.transact(() => {
      for (const record of records) {
        // One that has no place would be left out without a word: then rather nothing of the file.
        if (typeof record !== 'object' || record === null || !('id' in record))
          throw new BrokenCopy('damaged', 'a record without an id');
        if (typeof record.id !== 'string') throw new BrokenCopy('damaged', 'an id that is none');
        stored.set(record.id, new Y.Map(Object.entries(record)));
      }
      const root = document.getMap('notebook');
      for (const [key, field] of Object.entries(about)) root.set(key, field);
    });
    return Y.encodeStateAsUpdate(document);
  } catch (error) {
    if (error instanceof BrokenCopy) throw error;
    throw new BrokenCopy('damaged', String(error)); // a field that no notebook can hold
  } finally {
    document.destroy();
  }
}
