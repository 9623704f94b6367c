import type { Sealed } from './cipher.ts';
import type { Chunk, ShelfEntry } from './database.ts';
import { appendToFile, dropFile, fileNames, readKeyFile, writeKeyFile } from './key-file.ts';

/*
 * Every notebook's ciphertext lies in a file as well as in the database. A browser that is killed in the midst of a
 * write leaves a torn end in its database; the next one goes on behind it, and the one after that takes all of it for
 * damaged and begins a new database without a word (Chromium; `tests/site/storage.test.ts` shows it). What a database
 * has lost in this way comes back from these files.
 */

/** What lies in the file of a notebook: the list's entry, as often as it changed, and the chunks in their order. */
interface Copy {
  readonly entry: ShelfEntry;
  readonly chunks: readonly Sealed[];
}

const kinds = { entry: 1, chunk: 2 } as const;
/** A kind, and the number of bytes that follow. */
const headLength = 5;
const ivLength = 12;

/** One file for each key a notebook has had: under an older one nothing can be added to what is under a newer. */
const nameOf = (id: string, turn: number): string => `${id}.${turn}.sealed`;

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

/** What is in a file; undefined where it was torn, or never was one. */
export function copyIn(file: Uint8Array<ArrayBuffer> | undefined): Copy | undefined {
  if (!file) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let entry: ShelfEntry | undefined;
  const chunks: Sealed[] = [];
  let at = 0;
  while (at < file.byteLength) {
    if (at + headLength > file.byteLength) return undefined;
    const kind = view.getUint8(at);
    const from = at + headLength;
    at = from + view.getUint32(at + 1);
    if (at > file.byteLength) return undefined;
    const bytes = file.slice(from, at);
    if (kind === kinds.entry) entry = entryIn(bytes);
    else if (kind === kinds.chunk)
      chunks.push({ iv: bytes.slice(0, ivLength), bytes: bytes.slice(ivLength).buffer });
    else return undefined;
  }
  return entry && { entry, chunks };
}

function entryIn(bytes: Uint8Array): ShelfEntry {
  const { title, ...rest } = JSON.parse(new TextDecoder().decode(bytes));
  return {
    ...rest,
    title: title && { iv: Uint8Array.from(title.iv), bytes: Uint8Array.from(title.bytes).buffer },
  };
}

/** Adds chunks before the database has them: what is only here may be newer than what was said to be saved, never less. */
export function addToCopy(id: string, turn: number, chunks: readonly Sealed[]): Promise<void> {
  return alone(id, () => appendToFile(nameOf(id, turn), joined(chunks.map(chunkFrame))));
}

/** Adds the list's entry as it is now. */
export function addEntryToCopy(entry: ShelfEntry): Promise<void> {
  return alone(entry.id, () => appendToFile(nameOf(entry.id, entry.turn ?? 0), entryFrame(entry)));
}

/** Writes the file anew from what `read` finds; nothing is added to it meanwhile. */
export function renewCopy(
  id: string,
  turn: number,
  read: () => Promise<{ readonly entry: ShelfEntry | undefined; readonly chunks: readonly Sealed[] }>,
): Promise<void> {
  return alone(id, async () => {
    const { entry, chunks } = await read();
    if (!entry || (entry.turn ?? 0) !== turn) return;
    await writeKeyFile(nameOf(id, turn), joined([entryFrame(entry), ...chunks.map(chunkFrame)]));
    for (const name of await namesOf(id)) if (name !== nameOf(id, turn)) await dropFile(name);
  });
}

/** Whether the file holds at least so many chunks, and is not torn. */
export async function isCopied(id: string, turn: number, chunks: number): Promise<boolean> {
  const copy = copyIn(await alone(id, () => readKeyFile(nameOf(id, turn))));
  return copy !== undefined && copy.chunks.length >= chunks;
}

export async function dropCopies(id: string): Promise<void> {
  for (const name of await namesOf(id)) await dropFile(name);
}

const namesOf = async (id: string): Promise<string[]> =>
  (await fileNames()).filter((name) => name.startsWith(`${id}.`) && name.endsWith('.sealed'));

/** What these files hold of notebooks whose keys are here: all that a database which has just begun should hold. */
export async function allCopies(): Promise<
  { readonly entry: ShelfEntry; readonly chunks: readonly Chunk[] }[]
> {
  const names = await fileNames();
  const ids = new Set(names.flatMap((name) => /^(.+)\.(?:key|next)$/.exec(name)?.[1] ?? []));
  const found: { entry: ShelfEntry; chunks: Chunk[] }[] = [];
  for (const notebook of ids) {
    const files = await Promise.all((await namesOf(notebook)).map((name) => readKeyFile(name)));
    const [newest] = files
      .flatMap((file) => copyIn(file) ?? [])
      .sort((a, b) => (b.entry.turn ?? 0) - (a.entry.turn ?? 0));
    if (!newest) continue;
    found.push({ entry: newest.entry, chunks: newest.chunks.map((chunk) => ({ ...chunk, notebook })) });
  }
  return found;
}
