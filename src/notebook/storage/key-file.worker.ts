/// <reference lib="webworker" />
/*
 * Reads and writes key files in the origin-private file system. In a worker, because only there a file can be
 * overwritten in place: what `createWritable` and IndexedDB replace stays readable on the disk.
 */

export interface KeyRequest {
  readonly nr: number;
  readonly op: 'read' | 'write' | 'remove';
  readonly name: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface KeyAnswer {
  readonly nr: number;
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  readonly error?: string;
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('common-thread-keys', { create: true });
}

/** Writes over what is there, byte by byte in place, and waits until the disk has it. */
async function write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await (await folder()).getFileHandle(name, { create: true });
  const access = await file.createSyncAccessHandle();
  try {
    access.write(bytes, { at: 0 });
    access.truncate(bytes.byteLength);
    access.flush();
  } finally {
    access.close();
  }
}

async function answer({ op, name, bytes }: KeyRequest): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (op === 'write' && bytes) {
    await write(name, bytes);
    return undefined;
  }
  let file: FileSystemFileHandle;
  try {
    file = await (await folder()).getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined; // the notebook is gone
    throw error; // the storage refuses: the notebook may well be there
  }
  if (op === 'read') return new Uint8Array(await (await file.getFile()).arrayBuffer());
  // A locked file is longer than a key: all of it goes.
  const { size } = await file.getFile();
  await write(name, crypto.getRandomValues(new Uint8Array(Math.max(32, size))));
  await (await folder()).removeEntry(name);
  return undefined;
}

const worker = self as unknown as DedicatedWorkerGlobalScope; // TypeScript takes every file for a page's
worker.addEventListener('message', ({ data }: MessageEvent<KeyRequest>) => {
  answer(data).then(
    (bytes) => worker.postMessage({ nr: data.nr, bytes } satisfies KeyAnswer),
    (error: unknown) => worker.postMessage({ nr: data.nr, error: String(error) } satisfies KeyAnswer),
  );
});
