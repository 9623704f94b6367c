import type { ShelfEntry } from '../../../../src/notebook/storage/database.ts';

/** The power went out. */
export class Crash extends Error {}

/**
 * A device in memory: key files, and the two stores of the database. It can be told to lose its power at the n-th thing
 * it does to the disk; a key file that was being written is then partly old and partly new, a transaction is whole or not
 * at all.
 */
export class Device {
  /** Key files, and the files of second copies. */
  keys = new Map<string, Uint8Array<ArrayBuffer>>();
  notebooks = new Map<string, ShelfEntry>();
  chunks = new Map<number, { notebook: string }>();
  steps = 0;
  crashAt = Infinity;
  /** How much of a key file is written when the power goes. */
  torn = 0.5;
  #next = 1;

  /** The same device after the power came back. */
  restarted(): Device {
    const device = new Device();
    device.keys = new Map(this.keys);
    device.notebooks = new Map(this.notebooks);
    device.chunks = new Map(this.chunks);
    device.#next = this.#next;
    return device;
  }

  #step(half: () => unknown = () => undefined): void {
    this.steps += 1;
    if (this.steps < this.crashAt) return;
    if (this.steps === this.crashAt) half();
    throw new Crash();
  }

  async readKeyFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.keys.get(name)?.slice();
  }
  async writeKeyFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#step(() => {
      const before = this.keys.get(name);
      const written = bytes.subarray(0, Math.floor(bytes.length * this.torn));
      if (!before && written.length === 0) return;
      const torn = new Uint8Array(Math.max(before?.length ?? 0, written.length));
      torn.set(before ?? []);
      torn.set(written);
      this.keys.set(name, torn);
    });
    this.keys.set(name, bytes.slice());
  }
  async destroyKeyFile(name: string): Promise<void> {
    if (!this.keys.has(name)) return;
    this.#step(() => this.torn > 0 && this.keys.set(name, crypto.getRandomValues(new Uint8Array(32))));
    this.keys.delete(name);
  }

  async appendToFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const before = this.keys.get(name);
    if (!before) return;
    const upTo = (length: number): void => {
      this.keys.set(name, Uint8Array.from([...before, ...bytes.subarray(0, length)]));
    };
    this.#step(() => upTo(Math.floor(bytes.length * this.torn)));
    upTo(bytes.length);
  }
  async dropFile(name: string): Promise<void> {
    if (!this.keys.has(name)) return;
    this.#step();
    this.keys.delete(name);
  }
  async fileNames(): Promise<readonly string[]> {
    return [...this.keys.keys()];
  }

  /** The browser takes its database for damaged and begins another, with what the second copies hold. */
  loseDatabase(copies: readonly { entry: ShelfEntry; chunks: readonly { notebook: string }[] }[]): void {
    this.notebooks.clear();
    this.chunks.clear();
    for (const { entry, chunks } of copies) {
      this.notebooks.set(entry.id, entry);
      for (const chunk of chunks) this.chunks.set(this.#next++, chunk);
    }
  }

  /** As much of the database as the vault uses. */
  database(): unknown {
    const keysOf = (notebook: string): number[] =>
      [...this.chunks].filter(([, chunk]) => chunk.notebook === notebook).map(([key]) => key);
    const getAll = async (id: string): Promise<unknown[]> => keysOf(id).map((key) => this.chunks.get(key));
    return {
      getAllKeysFromIndex: async (_store: string, _index: string, id: string) => keysOf(id),
      get: async (_store: string, key: number) => this.chunks.get(key),
      transaction: () => {
        const work: (() => void)[] = [];
        const notebooks = {
          get: async (id: string) => this.notebooks.get(id),
          put: (entry: ShelfEntry) => void work.push(() => this.notebooks.set(entry.id, entry)),
          delete: (id: string) => void work.push(() => this.notebooks.delete(id)),
        };
        const chunks = {
          add: (chunk: { notebook: string }) => void work.push(() => this.chunks.set(this.#next++, chunk)),
          delete: (key: number) => void work.push(() => this.chunks.delete(key)),
          index: () => ({ getAll, getAllKeys: async (id: string) => keysOf(id) }),
        };
        const commit = async (): Promise<void> => {
          this.#step();
          for (const each of work) each();
        };
        return {
          store: notebooks,
          objectStore: (name: string) => (name === 'notebooks' ? notebooks : chunks),
          get done() {
            return commit();
          },
        };
      },
    };
  }
}
