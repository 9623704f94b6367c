import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './cipher.ts';
import { canKeepKeys } from './key-file.ts';
import { allCopies } from './second-copy.ts';

/** What lies open about a notebook on this device: no word of it, only when it ends. */
export interface ShelfEntry {
  readonly id: string;
  /** The day it was opened, `YYYY-MM-DD`. */
  readonly opened: string;
  /** Without an answer it ends with this day; absent where an earlier version wrote the entry: `opened`. */
  readonly ends?: string;
  /** False until the group has answered what it keeps. */
  readonly kept: boolean;
  /** The day it should be destroyed, if the group named one. */
  readonly until: string | null;
  readonly title: Sealed | null;
  /** How often it got a new key. A window that still holds an older one is refused. Absent: never. */
  readonly turn?: number;
  /** A locked notebook closes after so many minutes without a touch. Absent or null: it does not. */
  readonly idle?: number | null;
}

export interface Chunk extends Sealed {
  readonly notebook: string;
}

interface Shelf extends DBSchema {
  notebooks: { key: string; value: ShelfEntry };
  chunks: { key: number; value: Chunk; indexes: { notebook: string } };
}

export type Database = IDBPDatabase<Shelf>;

const name = 'common-thread';
let opening: Promise<Database> | undefined;

/** Opens the database once. @throws when the browser refuses or does not answer within five seconds. */
export function openDatabase(): Promise<Database> {
  let isNew = false;
  opening ??= Promise.race([
    openDB<Shelf>(name, 1, {
      upgrade(database) {
        isNew = true;
        database.createObjectStore('notebooks', { keyPath: 'id' });
        database.createObjectStore('chunks', { autoIncrement: true }).createIndex('notebook', 'notebook');
      },
      blocking(_current, _blocked, event) {
        // Another tab wants to upgrade or delete: never stand in its way.
        if (event.target instanceof IDBDatabase) event.target.close();
        opening = undefined;
      },
    }),
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('The storage does not answer.')), 5000);
    }),
  ])
    .then(async (database) => {
      if (isNew && canKeepKeys()) await fill(database);
      return database;
    })
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

/** Removes the database, where nothing is kept in it any more. */
export function dropDatabase(): Promise<void> {
  return deleteDB(name);
}

/** Puts into a new database what an earlier one has lost. */
async function fill(database: Database): Promise<void> {
  for (const { entry, chunks } of await allCopies()) {
    const transaction = database.transaction(['notebooks', 'chunks'], 'readwrite', { durability: 'strict' });
    void transaction.objectStore('notebooks').put(entry);
    for (const chunk of chunks) void transaction.objectStore('chunks').add(chunk);
    await transaction.done;
  }
}
