import type { Sealed } from './cipher.ts';
import type { Chunk, ShelfEntry } from './database.ts';
import { appendToFile, dropFile, fileNames, readKeyFile, writeKeyFile } from './key-file.ts';

/*
 * Every notebook's ciphertext lies in a file as well as in the database. A browser that is killed in the midst of a
 * write leaves a torn end in its database; the next one goes on behind it, and the one after that takes all of it for
 * damaged and begins a new database without a word (Chromium; `tests/site/storage.test.ts` shows it). What a database
 * has lost in this way comes back from these files. So none is written over: a new one is whole before an old one goes.
 */

/** What lies in the file of a notebook: the list's entry, as often as it changed, and the chunks in their order. */
interface Copy {
  readonly entry: ShelfEntry;
  readonly chunks: readonly Sealed[];
  /** False where its end was torn: what stands before it is whole. */
  readonly whole: boolean;
}

const kinds = { entry: 1, chunk: 2 } as const;
/** A kind, and the number of bytes that follow. */
const headLength = 5;
const ivLength = 12;

/** A file is of one key: under an older one nothing can be added to what is under a newer. `nth`: how often made anew. */
interface CopyFile {
  readonly name: string;
  readonly turn: number;
  readonly nth: number;
}

/** The files of a notebook, the newest first. */
async function filesOf(id: string): Promise<CopyFile[]> {
  const files = (await fileNames()).flatMap((name): CopyFile[] => {
    const [of, turn, nth] = name.split('.');
    return of === id && name.endsWith('.sealed') ? [{ name, turn: Number(turn), nth: Number(nth) || 0 }] : [];
  });
  return files.sort((a, b) => b.turn - a.turn || b.nth - a.nth);
}

const newestOf = async (id: string, turn: number): Promise<CopyFile | undefined> =>
  (await filesOf(id)).find((file) => file.turn === turn);

const alone = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`common-thread-copy:${id}`, work);

function frame(kind: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const whole = new Uint8Array(headLength + length);
  new DataView(whole.buffer).setUint8(0, kind);
  new DataView(whole.buffer).setUint32(1, length);
  let at = headLength;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

const chunkFrame = ({ iv, bytes }: Sealed): Uint8Array<ArrayBuffer> =>
  frame(kinds.chunk, iv, new Uint8Array(bytes));

function entryFrame(entry: ShelfEntry): Uint8Array<ArrayBuffer> {
  const title = entry.title && { iv: [...entry.title.iv], bytes: [...new Uint8Array(entry.title.bytes)] };
  return frame(kinds.entry, new TextEncoder().encode(JSON.stringify({ ...entry, title })));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(frame(0, ...parts).subarray(headLength));
}

/** What is in a file; undefined where it was torn before it was whole, or never was one. */
export function copyIn(file: Uint8Array<ArrayBuffer> | undefined): Copy | undefined {
  if (!file) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let entry: ShelfEntry | undefined;
  const chunks: Sealed[] = [];
  let at = 0;
  while (at + headLength <= file.byteLength) {
    const from = at + headLength;
    const end = from + view.getUint32(at + 1);
    if (end > file.byteLength) break;
    const bytes = file.slice(from, end);
    if (view.getUint8(at) === kinds.entry) entry = entryIn(bytes);
    else chunks.push({ iv: bytes.slice(0, ivLength), bytes: bytes.slice(ivLength).buffer });
    at = end;
  }
  return entry && { entry, chunks, whole: at === file.byteLength };
}

function entryIn(bytes: Uint8Array): ShelfEntry {
  const { title, ...rest } = JSON.parse(new TextDecoder().decode(bytes));
  return {
    ...rest,
    title: title && { iv: Uint8Array.from(title.iv), bytes: Uint8Array.from(title.bytes).buffer },
  };
}

/**
 * Adds chunks, and lets `store` put them into the database: what is only here may be newer than what was said to be
 * saved, never less. Meanwhile nobody makes the file anew.
 */
export function addToCopy(
  id: string,
  turn: number,
  chunks: readonly Sealed[],
  store: () => Promise<void>,
): Promise<void> {
  return alone(id, async () => {
    await add(id, turn, joined(chunks.map(chunkFrame)));
    await store();
  });
}

/** Adds the list's entry as it is now. */
export const addEntryToCopy = (entry: ShelfEntry): Promise<void> =>
  alone(entry.id, () => add(entry.id, entry.turn ?? 0, entryFrame(entry)));

async function add(id: string, turn: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await newestOf(id, turn);
  if (file) await appendToFile(file.name, bytes);
}

/** Makes the file anew from what `read` finds; nothing is added to it meanwhile. */
export function renewCopy(
  id: string,
  turn: number,
  read: () => Promise<{ readonly entry: ShelfEntry | undefined; readonly chunks: readonly Sealed[] }>,
): Promise<void> {
  return alone(id, async () => {
    const { entry, chunks } = await read();
    if (!entry || (entry.turn ?? 0) !== turn) return;
    const files = await filesOf(id);
    const nth = 1 + (files.find((file) => file.turn === turn)?.nth ?? -1);
    const name = `${id}.${turn}.${nth}.sealed`;
    try {
      // The entry last: without it, the file counts for nothing.
      await writeKeyFile(name, joined([...chunks.map(chunkFrame), entryFrame(entry)]));
    } catch (error) {
      await dropFile(name); // nothing must be added to a torn one
      throw error;
    }
    for (const file of files) await dropFile(file.name);
  });
}

/** Whether the file holds just these chunks, and is not torn. */
export async function isCopied(id: string, turn: number, chunks: readonly Sealed[]): Promise<boolean> {
  const copy = await alone(id, async () => {
    const file = await newestOf(id, turn);
    return file && copyIn(await readKeyFile(file.name));
  });
  const [here, there] = [chunks, copy?.chunks ?? []].map((each) => each.map(({ iv }) => iv.join()).sort());
  return copy?.whole === true && String(here) === String(there);
}

export async function dropCopies(id: string): Promise<void> {
  for (const { name } of await filesOf(id)) await dropFile(name);
}

/** What these files hold of notebooks whose keys are here: all that a database which has just begun should hold. */
export async function allCopies(): Promise<
  { readonly entry: ShelfEntry; readonly chunks: readonly Chunk[] }[]
> {
  const names = await fileNames();
  const ids = new Set(names.flatMap((name) => /^(.+)\.(?:key|next)$/.exec(name)?.[1] ?? []));
  const found: { entry: ShelfEntry; chunks: Chunk[] }[] = [];
  for (const notebook of ids)
    for (const { name } of await filesOf(notebook)) {
      const copy = copyIn(await readKeyFile(name));
      if (!copy) continue;
      found.push({ entry: copy.entry, chunks: copy.chunks.map((chunk) => ({ ...chunk, notebook })) });
      break;
    }
  return found;
}
