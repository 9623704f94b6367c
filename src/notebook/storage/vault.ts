import * as Y from 'yjs';
import { endsWith, type About } from '../records/about.ts';
import { importKey, newKeyBytes, seal, unseal, type Sealed } from './cipher.ts';
import { openDatabase, type Chunk, type ShelfEntry } from './database.ts';
import { destroyKeyFile, readKeyFile, writeKeyFile } from './key-file.ts';

const strict = { durability: 'strict' } as const;
const keyName = (id: string): string => `${id}.key`;
const nextKeyName = (id: string): string => `${id}.next`;
const compactAt = 64;

/**
 * One notebook's ciphertext in the storage. Everything is encrypted before a transaction opens; a promise
 * answers only when the storage's own transaction has completed.
 */
export class Vault {
  readonly id: string;
  #key: CryptoKey;
  #chunks: number;

  private constructor(id: string, key: CryptoKey, chunks: number) {
    this.id = id;
    this.#key = key;
    this.#chunks = chunks;
  }

  /** A vault for a new notebook, with a new random key. */
  static async create(about: About): Promise<Vault> {
    const bytes = newKeyBytes();
    await writeKeyFile(keyName(about.id), bytes);
    const vault = new Vault(about.id, await importKey(bytes), 0);
    await vault.label(about);
    return vault;
  }

  /** Opens a vault and answers the updates in it. Undefined: there is no key, so there is no notebook. */
  static async open(id: string): Promise<{ vault: Vault; updates: Uint8Array[] } | undefined> {
    const chunks = await (await openDatabase()).getAllFromIndex('chunks', 'notebook', id);
    // A forgetting that was cut off half-way left both keys: the one that opens the chunks is right.
    for (const name of [keyName(id), nextKeyName(id)]) {
      const bytes = await readKeyFile(name);
      if (!bytes) continue;
      const key = await importKey(bytes);
      try {
        const updates = await Promise.all(chunks.map((chunk) => unseal(key, chunk)));
        if (name === nextKeyName(id)) await writeKeyFile(keyName(id), bytes);
        await destroyKeyFile(nextKeyName(id));
        return { vault: new Vault(id, key, chunks.length), updates };
      } catch (error) {
        if (name === nextKeyName(id)) throw error;
      }
    }
    return undefined;
  }

  /** Adds updates. @throws {DOMException} `QuotaExceededError` when the device is full. */
  async append(updates: readonly Uint8Array[]): Promise<void> {
    const sealed = await Promise.all(updates.map((update) => seal(this.#key, update)));
    const transaction = (await openDatabase()).transaction('chunks', 'readwrite', strict);
    for (const each of sealed) void transaction.store.add({ ...each, notebook: this.id });
    await transaction.done;
    this.#chunks += sealed.length;
    if (this.#chunks > compactAt) await this.#compact();
  }

  /** Writes what lies open about the notebook, and its title as ciphertext. */
  async label(about: About): Promise<void> {
    const title = await seal(this.#key, new TextEncoder().encode(about.title));
    const entry: ShelfEntry = {
      id: this.id,
      opened: about.opened,
      ends: endsWith(about),
      kept: about.keep !== null,
      until: about.keep?.until ?? null,
      title,
    };
    const transaction = (await openDatabase()).transaction('notebooks', 'readwrite', strict);
    void transaction.store.put(entry);
    await transaction.done;
  }

  async readTitle(sealed: Sealed): Promise<string> {
    return new TextDecoder().decode(await unseal(this.#key, sealed));
  }

  /**
   * Puts one state in the place of everything, under a new key: what was forgotten cannot be read any more,
   * wherever the disk still holds it. The new key is on disk before anything depends on it.
   */
  async replaceAll(state: Uint8Array, about: About): Promise<void> {
    const bytes = newKeyBytes();
    await writeKeyFile(nextKeyName(this.id), bytes);
    this.#key = await importKey(bytes);
    const sealed = await seal(this.#key, state);
    const transaction = (await openDatabase()).transaction('chunks', 'readwrite', strict);
    for (const key of await transaction.store.index('notebook').getAllKeys(this.id))
      void transaction.store.delete(key);
    void transaction.store.add({ ...sealed, notebook: this.id });
    await transaction.done;
    this.#chunks = 1;
    await writeKeyFile(keyName(this.id), bytes);
    await destroyKeyFile(nextKeyName(this.id));
    await this.label(about);
  }

  /** Applies the chunks to a document, never `mergeUpdates`, which keeps deleted words. */
  async #compact(): Promise<void> {
    await navigator.locks.request(`common-thread-compact:${this.id}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const database = await openDatabase();
      const keys = await database.getAllKeysFromIndex('chunks', 'notebook', this.id);
      const read = await Promise.all(keys.map((key) => database.get('chunks', key)));
      const chunks = read.filter((chunk): chunk is Chunk => chunk !== undefined);
      const document = new Y.Doc();
      for (const update of await Promise.all(chunks.map((chunk) => unseal(this.#key, chunk))))
        Y.applyUpdate(document, update);
      const sealed = await seal(this.#key, Y.encodeStateAsUpdate(document));
      document.destroy();
      const transaction = database.transaction('chunks', 'readwrite', strict);
      void transaction.store.add({ ...sealed, notebook: this.id });
      for (const key of keys) void transaction.store.delete(key);
      await transaction.done;
      this.#chunks = 1;
    });
  }
}

/** Overwrites the key in place first: from then on the rest is noise. Then removes the rest. */
export async function destroyVault(id: string): Promise<void> {
  await destroyKeyFile(keyName(id));
  await destroyKeyFile(nextKeyName(id));
  const transaction = (await openDatabase()).transaction(['notebooks', 'chunks'], 'readwrite', strict);
  void transaction.objectStore('notebooks').delete(id);
  const chunks = transaction.objectStore('chunks');
  for (const key of await chunks.index('notebook').getAllKeys(id)) void chunks.delete(key);
  await transaction.done;
}
