import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as Y from 'yjs';
import { allRecords, copyText } from './copy-json.ts';
import { NotebookDocument } from './document.ts';
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

/** A saved copy: a zip with `notebook.json` for people and programs, and `state.bin`, which is what merges. */
export function saveCopy(snapshot: Snapshot, state: Uint8Array): Uint8Array {
  return zipSync({ 'notebook.json': strToU8(copyText(snapshot)), 'state.bin': state }, { level: 6 });
}

export interface OpenedCopy {
  readonly about: About;
  readonly records: readonly AnyRecord[];
  /** What merges. Made anew from the JSON where the file has no state. */
  readonly state: Uint8Array;
}

/** Reads a saved copy whole before anything is taken in. @throws {BrokenCopy} */
export function openCopy(bytes: Uint8Array): OpenedCopy {
  if (bytes.byteLength > mostBytes) throw new BrokenCopy('too-large', `${bytes.byteLength} bytes`);
  if (bytes[0] === 0x7b) return fromJson(parseJson(bytes));
  const files = unzip(bytes);
  const json = files['notebook.json'];
  if (!json) throw new BrokenCopy('not-ours', Object.keys(files).slice(0, 5).join(', '));
  const opened = fromJson(parseJson(json));
  const state = files['state.bin'];
  if (!state) return opened;
  try {
    const document = new NotebookDocument(opened.about, [state]);
    const { snapshot } = document;
    document.destroy();
    return { about: snapshot.about, records: allRecords(snapshot), state };
  } catch (error) {
    throw new BrokenCopy('damaged', String(error));
  }
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

function fromJson(value: unknown): OpenedCopy {
  if (typeof value !== 'object' || value === null) throw new BrokenCopy('not-ours', '');
  const { format, version, about, records } = value as Record<string, unknown>; // every field is tested below
  if (format !== 'common-thread-notebook') throw new BrokenCopy('not-ours', String(format).slice(0, 60));
  if (typeof version !== 'number' || version > 1) throw new BrokenCopy('newer', String(version));
  if (!Array.isArray(records)) throw new BrokenCopy('damaged', 'records');
  if (records.length > mostRecords) throw new BrokenCopy('too-large', `${records.length} records`);
  const facts = aboutType.schema.safeParse(about);
  if (!facts.success) throw new BrokenCopy('damaged', 'about');
  const document = new Y.Doc();
  const stored = document.getMap<Y.Map<unknown>>('records');
  document.transact(() => {
    for (const record of records as unknown[]) {
      if (
        typeof record !== 'object' ||
        record === null ||
        typeof (record as { id?: unknown }).id !== 'string'
      )
        continue;
      // Files of the first version had no `v`; it stands before the fields, so that theirs wins.
      stored.set((record as { id: string }).id, new Y.Map([['v', 1], ...Object.entries(record)])); // tested above
    }
    const root = document.getMap('notebook');
    for (const [key, field] of Object.entries(facts.data)) root.set(key, field);
  });
  const state = Y.encodeStateAsUpdate(document);
  document.destroy();
  const read = new NotebookDocument(plainAbout({ id: facts.data.id }), [state]);
  const { snapshot } = read;
  read.destroy();
  return { about: facts.data, records: allRecords(snapshot), state };
}
