import { deleteDB, openDB, type IDBPDatabase } from 'idb';

/*
 * Stands in the place of `key-file.ts` in the one-file edition. A page opened from the disk has no private file system in
 * every browser, so its keys are rows of a database. Every file that is opened in the same browser can read that
 * database, and what is removed from it may stay readable on the disk for a while. So nothing is kept unless somebody
 * asked for it, notebook by notebook, and before that neither the database nor a word about it is there.
 */

const place = 'common-thread-in-file';
const rows = 'keys';
/** A second copy would lie in the same store as the first, and be torn with it: it is left out. */
const isSecondCopy = (name: string): boolean => name.endsWith('.sealed');

let asked = false;
let opening: Promise<IDBPDatabase> | undefined;

function open(): Promise<IDBPDatabase> {
  opening ??= openDB(place, 1, { upgrade: (database) => void database.createObjectStore(rows) }).catch(
    (error: unknown) => {
      opening = undefined;
      throw error;
    },
  );
  return opening;
}

/** Whether somebody has asked before that something is kept in this browser. */
function hasKept(): boolean {
  try {
    return localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}

/**
 * Does the work of keeping a notebook that somebody asked to be kept. Only meanwhile a new one gets a key here.
 * @throws what the work throws, and when the browser lets nothing be kept.
 */
export async function askedToKeep<Kept>(work: () => Promise<Kept>): Promise<Kept> {
  asked = true;
  try {
    localStorage.setItem(place, 'keeps');
    return await work();
  } finally {
    asked = false;
  }
}

/** Leaves no sign in this browser that anything was ever kept. To be called when no notebook is kept any more. */
export async function keptNothing(): Promise<void> {
  (await open()).close();
  opening = undefined;
  localStorage.removeItem(place);
  await deleteDB(place);
}

/** The bytes of a key, or undefined where there is none. */
export async function readKeyFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await open()).get(rows, name);
}

/** Writes a key. @throws where its notebook is not kept here and nobody has asked for it. */
export async function writeKeyFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (isSecondCopy(name)) return;
  const notebook = name.slice(0, name.lastIndexOf('.'));
  if (!asked && !(await fileNames()).some((each) => each.startsWith(`${notebook}.`)))
    throw new Error('Nobody has asked to keep this notebook here.');
  const transaction = (await open()).transaction(rows, 'readwrite', { durability: 'strict' });
  void transaction.store.put(bytes, name);
  await transaction.done;
}

/** Writes noise over a key, then removes it. The browser may still hold what was there before, on its disk. */
export async function destroyKeyFile(name: string): Promise<void> {
  const bytes = await readKeyFile(name);
  if (!bytes) return;
  await writeKeyFile(name, crypto.getRandomValues(new Uint8Array(bytes.byteLength)));
  await (await open()).delete(rows, name);
}

/** There are no second copies to add to. */
export async function appendToFile(): Promise<void> {}

/** There are no second copies to drop. */
export async function dropFile(): Promise<void> {}

/** The names of all keys that are kept here. */
export async function fileNames(): Promise<readonly string[]> {
  return (await open()).getAllKeys(rows).then((keys) => keys.map(String));
}

/** Whether anything is kept here, or is about to be because somebody asked for it. */
export function canKeepKeys(): boolean {
  return (
    globalThis.isSecureContext && 'indexedDB' in globalThis && 'locks' in navigator && (asked || hasKept())
  );
}
