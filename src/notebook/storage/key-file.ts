import type { KeyAnswer, KeyRequest } from './key-file.worker.ts';

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, { resolve: (answer: KeyAnswer) => void; reject: (error: Error) => void }>();

function ask(op: KeyRequest['op'], name: string, bytes?: Uint8Array<ArrayBuffer>): Promise<KeyAnswer> {
  if (!worker) {
    worker = new Worker(new URL('./key-file.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<KeyAnswer>) => {
      const asked = waiting.get(data.nr);
      waiting.delete(data.nr);
      if (data.error === undefined) asked?.resolve(data);
      else
        asked?.reject(data.full ? new DOMException(data.error, 'QuotaExceededError') : new Error(data.error));
    });
    worker.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The key worker could not start.'));
      waiting.clear();
      worker = undefined;
    });
  }
  const nr = count++;
  const request: KeyRequest = bytes ? { nr, op, name, bytes } : { nr, op, name };
  const running = worker;
  // One file, one tab at a time: the access handle locks it.
  return navigator.locks.request(
    `common-thread-key:${name}`,
    () =>
      new Promise<KeyAnswer>((resolve, reject) => {
        waiting.set(nr, { resolve, reject });
        running.postMessage(request);
      }),
  );
}

/** The bytes of a key file, or undefined where there is none. */
export async function readKeyFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await ask('read', name)).bytes;
}

/** Writes a key file, in place where there was one. */
export async function writeKeyFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await ask('write', name, bytes);
}

/** Overwrites a key file with noise, in place, and removes it. Whatever it locked is gone with it. */
export async function destroyKeyFile(name: string): Promise<void> {
  await ask('remove', name);
}

/** Adds bytes to a file that is there; where it is not, nothing happens. */
export async function appendToFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await ask('append', name, bytes);
}

/** Removes a file that is noise without its key. */
export async function dropFile(name: string): Promise<void> {
  await ask('drop', name);
}

/** The names of all files that were written here. */
export async function fileNames(): Promise<readonly string[]> {
  return (await ask('list', '')).names ?? [];
}

/** Whether this browser and address can keep keys at all: a secure context with a private file system. */
export function canKeepKeys(): boolean {
  return (
    globalThis.isSecureContext &&
    'storage' in navigator &&
    'getDirectory' in navigator.storage &&
    'locks' in navigator
  );
}
