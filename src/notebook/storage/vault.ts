import * as Y from 'yjs';
import type { About } from '../records/about.ts';
import { CannotUnlock } from './cannot-unlock.ts';
import { importKey, newKeyBytes, seal, unseal, type Sealed } from './cipher.ts';
import { openDatabase, type Chunk, type ShelfEntry } from './database.ts';
import { entryOf } from './shelf-entry.ts';
import { dropGlance, keepGlance, readGlance } from './glance.ts';
import { destroyKeyFile, readKeyFile, writeKeyFile } from './key-file.ts';
import { ageFileIn, isLocked, keyFileOf, newLock, openKeyFile, type Lock } from './locked-key.ts';
import { addEntryToCopy, addToCopy, dropCopies, isCopied, renewCopy } from './second-copy.ts';

const strict = { durability: 'strict' } as const;
export const keyName = (id: string): string => `${id}.key`;
export const nextKeyName = (id: string): string => `${id}.next`;
const compactAt = 64;

/** Keys are made, read and changed by one window at a time: none may clear away what another is writing. */
export const alone = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`common-thread-vault:${id}`, work);

/** This window's key is an old one, or the notebook is gone. Whatever it would write, nobody could read. */
class OldKey extends Error {
  override readonly name = 'OldKey';
}

const assertTurn = (entry: ShelfEntry | undefined, turn: number): ShelfEntry => {
  if (!entry || (entry.turn ?? 0) !== turn) throw new OldKey('The notebook has another key now.');
  return entry;
};

/**
 * One notebook's ciphertext in the storage. Everything is encrypted before a transaction opens; a promise
 * answers only when the storage's own transaction has completed.
 */
export class Vault {
  readonly id: string;
  #key: CryptoKey;
  #lock: Lock | null;
  #chunks: number;
  #turn: number;
  #idle: number | null;
  /** Whether the second copy is whole and may be added to. */
  #copied = Promise.resolve(true);

  private constructor(id: string, key: CryptoKey, lock: Lock | null, chunks: number, entry?: ShelfEntry) {
    this.id = id;
    this.#key = key;
    this.#lock = lock;
    this.#chunks = chunks;
    this.#turn = entry?.turn ?? 0;
    this.#idle = entry?.idle ?? null;
  }

  get locked(): boolean {
    return this.#lock !== null;
  }
  /** Minutes without a touch after which a locked notebook closes; null: it does not. */
  get idle(): number | null {
    return this.#idle;
  }

  /** A vault for a new notebook, with a new random key. @throws where one of this id is here already. */
  static create(about: About, passphrase?: string): Promise<Vault> {
    const { id } = about;
    return alone(id, async () => {
      if ((await readKeyFile(keyName(id))) ?? (await readKeyFile(nextKeyName(id))))
        throw new Error('A notebook of this id has its key here.');
      const bytes = newKeyBytes();
      const lock = passphrase === undefined ? null : await newLock(passphrase);
      await writeKeyFile(keyName(id), await keyFileOf(bytes, lock));
      const key = await importKey(bytes);
      const entry = await entryOf(about, key);
      const transaction = (await openDatabase()).transaction('notebooks', 'readwrite', strict);
      void transaction.store.put(entry);
      await transaction.done;
      const vault = new Vault(id, key, lock, 0, entry);
      await (vault.#copied = vault.#copy());
      return vault;
    });
  }

  /**
   * Opens a vault and answers the updates in it; `locked` where it needs a passphrase. Undefined: there is no key, so
   * there is no notebook. `glanced` is given what was kept to be seen at first glance, while the rest is still read.
   * @throws {CannotUnlock} where the passphrase does not open it.
   */
  static open(
    id: string,
    passphrase?: string,
    glanced?: (glance: string) => void,
  ): Promise<{ vault: Vault; updates: Uint8Array[] } | 'locked' | undefined> {
    return alone(id, async () => {
      if (glanced) await glanceAt(id, glanced);
      const reading = (await openDatabase()).transaction(['notebooks', 'chunks']);
      const entry = await reading.objectStore('notebooks').get(id);
      const chunks = await reading.objectStore('chunks').index('notebook').getAll(id);
      const refusals: unknown[] = [];
      let locked = false;
      // A new key that was cut off half-way left both files: the one that opens the chunks is right.
      for (const name of [keyName(id), nextKeyName(id)]) {
        const file = await readKeyFile(name);
        if (!file) continue;
        if (isLocked(file) && passphrase === undefined) {
          locked = true;
          continue;
        }
        try {
          const { key: bytes, lock } = await openKeyFile(file, passphrase ?? '');
          const key = await importKey(bytes);
          const updates = await Promise.all(chunks.map((chunk) => unseal(key, chunk)));
          if (name === nextKeyName(id)) await writeKeyFile(keyName(id), file);
          await destroyKeyFile(nextKeyName(id));
          const vault = new Vault(id, key, lock, chunks.length, entry);
          vault.#copied = vault.#mend(chunks);
          return { vault, updates };
        } catch (error) {
          refusals.push(error);
        }
      }
      if (locked) return 'locked';
      // Of two files one may open with a passphrase that is not the notebook's any more, or not yet.
      const wrong = refusals.find((error) => error instanceof CannotUnlock && error.why === 'wrong');
      if (refusals.length > 0) throw wrong ?? refusals[0];
      return undefined;
    });
  }

  /** Adds updates. @throws {DOMException} `QuotaExceededError` when the device is full. */
  async append(updates: readonly Uint8Array[]): Promise<void> {
    const turn = this.#turn;
    const sealed = await Promise.all(updates.map((update) => seal(this.#key, update)));
    const store = async (): Promise<void> => {
      const transaction = (await openDatabase()).transaction(['notebooks', 'chunks'], 'readwrite', strict);
      assertTurn(await transaction.objectStore('notebooks').get(this.id), turn);
      for (const each of sealed) void transaction.objectStore('chunks').add({ ...each, notebook: this.id });
      await transaction.done;
    };
    await ((await this.#copied) ? addToCopy(this.id, turn, sealed, store) : store());
    this.#chunks += sealed.length;
    if (this.#chunks > compactAt) await this.#compact();
  }

  /** Writes what lies open about the notebook, and its title as ciphertext. */
  async label(about: About): Promise<void> {
    const turn = this.#turn;
    const entry = await entryOf(about, this.#key);
    await this.#putEntry(turn, (now) => ({ ...now, ...entry }));
  }

  /**
   * Keeps what is to be seen of the notebook at first glance. Not of a locked one: its lock takes longer than its words
   * to open.
   */
  async keepGlance(glance: string): Promise<void> {
    await alone(this.id, async () => {
      const file = this.#lock ? undefined : await readKeyFile(keyName(this.id));
      if (file) await keepGlance(this.id, this.#key, glance); // else it is gone, and nothing of it begins again
    });
  }

  /** Sets the minutes without a touch after which the notebook closes. They lie open: they reveal nothing. */
  async closeAfter(minutes: number | null): Promise<void> {
    await this.#putEntry(this.#turn, (entry) => ({ ...entry, idle: minutes }));
    this.#idle = minutes;
  }

  async readTitle(sealed: Sealed): Promise<string> {
    return new TextDecoder().decode(await unseal(this.#key, sealed));
  }

  /**
   * The lock for `replaceAll`: a new one for a passphrase, none for null.
   * @throws {CannotUnlock} where the vault is locked and `current` is not its passphrase.
   */
  async lockFor(passphrase: string | null, current = ''): Promise<Lock | null> {
    await this.check(current);
    return passphrase === null ? null : newLock(passphrase);
  }

  /** Whether this is the passphrase of the lock; without one, any. @throws {CannotUnlock} where it is not. */
  async check(passphrase: string): Promise<void> {
    const file = await readKeyFile(keyName(this.id));
    if (this.#lock && file) await openKeyFile(file, passphrase);
  }

  /**
   * Puts one state in the place of everything, under a new key: what was forgotten, or lay here before there was a
   * lock, cannot be read with the new key, wherever the disk still holds it. The new key file is complete on disk
   * before anything depends on it, and only then written over the old one.
   */
  replaceAll(state: Uint8Array, about: About, lock: Lock | null = this.#lock): Promise<void> {
    return alone(this.id, async () => {
      const bytes = newKeyBytes();
      const file = await keyFileOf(bytes, lock);
      await writeKeyFile(nextKeyName(this.id), file);
      const key = await importKey(bytes);
      const turn = this.#turn + 1;
      const entry = await entryOf(about, key);
      const sealed = await seal(key, state);
      const transaction = (await openDatabase()).transaction(['notebooks', 'chunks'], 'readwrite', strict);
      const shelf = transaction.objectStore('notebooks');
      const chunks = transaction.objectStore('chunks');
      const now = assertTurn(await shelf.get(this.id), turn - 1);
      void shelf.put({ ...now, ...entry, turn });
      for (const each of await chunks.index('notebook').getAllKeys(this.id)) void chunks.delete(each);
      void chunks.add({ ...sealed, notebook: this.id });
      await transaction.done;
      this.#key = key;
      this.#lock = lock;
      this.#turn = turn;
      this.#chunks = 1;
      await (this.#copied = this.#copy());
      await writeKeyFile(keyName(this.id), file);
      await dropGlance(this.id);
      await destroyKeyFile(nextKeyName(this.id));
    });
  }

  async #putEntry(turn: number, change: (entry: ShelfEntry) => ShelfEntry): Promise<void> {
    const transaction = (await openDatabase()).transaction('notebooks', 'readwrite', strict);
    const entry = change(assertTurn(await transaction.store.get(this.id), turn));
    void transaction.store.put(entry);
    await transaction.done;
    if (await this.#copied) await addEntryToCopy(entry);
  }

  /** Makes the second copy anew from the database. Where it cannot be, the database stands alone: false. */
  #copy(): Promise<boolean> {
    const made = renewCopy(this.id, this.#turn, async () => {
      const reading = (await openDatabase()).transaction(['notebooks', 'chunks']);
      const entry = await reading.objectStore('notebooks').get(this.id);
      return { entry, chunks: await reading.objectStore('chunks').index('notebook').getAll(this.id) };
    });
    return made.then(
      () => true,
      () => false, // told with the next change that cannot be stored
    );
  }

  /** Makes it anew where it was torn or never made, or holds what the database never came to hold. */
  async #mend(chunks: readonly Sealed[]): Promise<boolean> {
    return (await isCopied(this.id, this.#turn, chunks).catch(() => false)) || this.#copy();
  }

  /** Applies the chunks to a document, never `mergeUpdates`, which keeps deleted words. */
  async #compact(): Promise<void> {
    await navigator.locks.request(`common-thread-compact:${this.id}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const turn = this.#turn;
      const database = await openDatabase();
      const keys = await database.getAllKeysFromIndex('chunks', 'notebook', this.id);
      const read = await Promise.all(keys.map((key) => database.get('chunks', key)));
      const chunks = read.filter((chunk): chunk is Chunk => chunk !== undefined);
      const document = new Y.Doc();
      for (const update of await Promise.all(chunks.map((chunk) => unseal(this.#key, chunk))))
        Y.applyUpdate(document, update);
      const sealed = await seal(this.#key, Y.encodeStateAsUpdate(document));
      document.destroy();
      const transaction = database.transaction(['notebooks', 'chunks'], 'readwrite', strict);
      assertTurn(await transaction.objectStore('notebooks').get(this.id), turn);
      void transaction.objectStore('chunks').add({ ...sealed, notebook: this.id });
      for (const key of keys) void transaction.objectStore('chunks').delete(key);
      await transaction.done;
      this.#chunks = 1;
      await (this.#copied = this.#copy());
    });
  }
}

async function glanceAt(id: string, glanced: (glance: string) => void): Promise<void> {
  const file = await readKeyFile(keyName(id));
  const glance = file && !isLocked(file) ? await readGlance(id, file) : undefined;
  if (glance !== undefined) glanced(glance);
}

/** Seconds that unlocking a notebook takes here; null where it has no lock. */
export async function secondsToUnlock(id: string): Promise<number | null> {
  const file = (await readKeyFile(keyName(id))) ?? (await readKeyFile(nextKeyName(id)));
  if (!file || !isLocked(file)) return null;
  return (await import('./passphrase.ts')).unlockEstimate(ageFileIn(file));
}

/** Overwrites the key in place first: from then on the rest is noise. Then removes the rest. */
export async function destroyVault(id: string): Promise<void> {
  await destroyKeyFile(keyName(id));
  await destroyKeyFile(nextKeyName(id));
  await dropGlance(id);
  await dropCopies(id);
  const transaction = (await openDatabase()).transaction(['notebooks', 'chunks'], 'readwrite', strict);
  void transaction.objectStore('notebooks').delete(id);
  const chunks = transaction.objectStore('chunks');
  for (const key of await chunks.index('notebook').getAllKeys(id)) void chunks.delete(key);
  await transaction.done;
}
