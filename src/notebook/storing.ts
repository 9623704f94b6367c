import type { Saving } from './contract.ts';
import type { About } from './records/about.ts';
import type { Vault } from './storage/vault.ts';

/** What an open notebook's vault is still to be given, in order, and what the storage said about it. */
export class Storing {
  readonly #vault: Vault | undefined;
  readonly #tell: () => void;
  #pending: Uint8Array[] = [];
  #writing: Promise<void> | undefined;
  /** True while everything is put under a new key: what other windows say meanwhile is stored behind it. */
  #renewing = false;
  #labelling: Promise<void> | undefined;
  #saving: Saving;

  constructor(vault: Vault | undefined, tell: () => void) {
    this.#vault = vault;
    this.#tell = tell;
    this.#saving = { state: vault ? 'saved' : 'memory' };
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** Stores an update made here. */
  add(update: Uint8Array): void {
    if (!this.#vault) return;
    this.#pending.push(update);
    void this.flush();
  }

  /** An update another window made, and stores: its write meets the new key while one is put in, and is refused. */
  heard(update: Uint8Array): void {
    if (this.#renewing) this.#pending.push(update);
  }

  /** The list of notebooks says its new name or end; a fault there is told by the next record's own saving. */
  label(about: About): void {
    this.#labelling = this.#vault?.label(about).catch(() => undefined);
  }

  /** Waits for what is still being stored. */
  async done(): Promise<void> {
    await Promise.all([this.flush(), this.#labelling]);
  }

  /** Stores what waits. One at a time; whoever asks meanwhile waits for the same end. */
  flush(): Promise<void> {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  /**
   * Hands the whole state to `work` while nothing else is being stored, and stores what came in meanwhile behind it.
   * Where it fails the whole state waits to be stored with the next change.
   */
  async renew(state: () => Uint8Array, work: (state: Uint8Array) => Promise<void>): Promise<void> {
    // What waits is in the whole state, and may hold words that are forgotten now.
    this.#pending = [];
    while (this.#writing) await this.#writing;
    await this.#labelling;
    const whole = state();
    this.#pending = [];
    this.#renewing = true;
    let failure: unknown;
    const done = this.#store(() =>
      work(whole).catch((error: unknown) => {
        failure = error;
        throw error;
      }),
    );
    this.#writing = done
      .then((stored) => {
        if (!stored) this.#pending = [whole, ...this.#pending];
      })
      .finally(() => {
        this.#writing = undefined;
        this.#renewing = false;
      });
    await this.#writing;
    if (failure !== undefined) throw failure;
    await this.flush();
  }

  async #write(): Promise<void> {
    while (this.#pending.length > 0) {
      const updates = this.#pending;
      this.#pending = [];
      if (await this.#store(() => this.#vault?.append(updates))) continue;
      this.#pending = [...updates, ...this.#pending];
      return;
    }
  }

  /** Says what the storage says: saved only when its transaction completed. */
  async #store(work: () => Promise<void> | undefined): Promise<boolean> {
    this.#say({ state: 'saving' });
    try {
      await work();
      this.#say({ state: this.#pending.length > 0 ? 'saving' : 'saved' });
      return true;
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#say({ state: 'unsaved', why: full ? 'full' : 'refused' });
      return false;
    }
  }

  #say(saving: Saving): void {
    this.#saving = saving;
    this.#tell();
  }
}
