/// <reference lib="webworker" />
/*
 * Reads and writes key files, and the notebooks' second copies, in the origin-private file system. In a worker, because only there a file can be
 * overwritten in place: what `createWritable` and IndexedDB replace stays readable on the disk.
 */

export interface KeyRequest {
  readonly nr: number;
  /** `append` and `drop` leave alone what is not there; `remove` overwrites with noise before. */
  readonly op: 'read' | 'write' | 'remove' | 'append' | 'drop' | 'list';
  readonly name: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface KeyAnswer {
  readonly nr: number;
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  readonly names?: readonly string[];
  readonly error?: string;
  /** It failed because the device is full. */
  readonly full?: boolean;
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('common-thread-keys', { create: true });
}

/** Writes over what is there, byte by byte in place, and waits until the disk has it. */
async function write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await (await folder()).getFileHandle(name, { create: true });
  const access = await file.createSyncAccessHandle();
  try {
    if (access.write(bytes, { at: 0 }) < bytes.byteLength) throw new DOMException('', 'QuotaExceededError');
    access.truncate(bytes.byteLength);
    access.flush();
  } finally {
    access.close();
  }
}

async function append(file: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const access = await file.createSyncAccessHandle();
  const size = access.getSize();
  try {
    if (access.write(bytes, { at: size }) < bytes.byteLength)
      throw new DOMException('', 'QuotaExceededError');
    access.flush();
  } catch (error) {
    access.truncate(size); // what comes next must not lie behind half of it
    throw error;
  } finally {
    access.close();
  }
}

async function answer({ op, name, bytes }: KeyRequest): Promise<Omit<KeyAnswer, 'nr'>> {
  if (op === 'list') {
    const names: string[] = [];
    for await (const each of (await folder()).keys()) names.push(each);
    return { names };
  }
  if (op === 'write' && bytes) {
    await write(name, bytes);
    return {};
  }
  let file: FileSystemFileHandle;
  try {
    file = await (await folder()).getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return {}; // the notebook is gone
    throw error; // the storage refuses: the notebook may well be there
  }
  if (op === 'read') return { bytes: new Uint8Array(await (await file.getFile()).arrayBuffer()) };
  if (op === 'append') {
    if (bytes) await append(file, bytes);
    return {};
  }
  if (op === 'remove') {
    // A locked file is longer than a key: all of it goes.
    const { size } = await file.getFile();
    await write(name, crypto.getRandomValues(new Uint8Array(Math.max(32, size))));
  }
  await (await folder()).removeEntry(name);
  return {};
}

const worker = self as unknown as DedicatedWorkerGlobalScope; // TypeScript takes every file for a page's
worker.addEventListener('message', ({ data }: MessageEvent<KeyRequest>) => {
  answer(data).then(
    (found) => worker.postMessage({ nr: data.nr, ...found } satisfies KeyAnswer),
    (error: unknown) => {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      worker.postMessage({ nr: data.nr, error: String(error), full } satisfies KeyAnswer);
    },
  );
});
