import type { Changes } from './changes.ts';
import type { Notebook, Saving } from './contract.ts';
import { NotebookDocument, type CopyState } from './document.ts';
import type { MergeSummary } from './merge-summary.ts';
import type { SetAside } from './read-record.ts';
import type { About } from './records/about.ts';
import type { Snapshot } from './snapshot.ts';
import type { Vault } from './storage/vault.ts';
import { Storing } from './storing.ts';
import type { Taking } from './table-part.ts';

/** What tabs of the same notebook say to each other. Bytes travel from memory to memory, never over a network. */
type TabMessage =
  | { readonly kind: 'update'; readonly bytes: Uint8Array }
  | { readonly kind: 'hello'; readonly vector: Uint8Array }
  /** A follower's hello, which nobody but a window with the notebook itself answers. */
  | { readonly kind: 'ask'; readonly vector: Uint8Array }
  | { readonly kind: 'reload' };

/** The name of the lock every window holds that has a stored notebook open: what is in use is not ended. */
export const inUse = (id: string): string => `common-thread-open:${id}`;

/**
 * An open notebook: the document, its vault (none in memory only), and the other windows that show it. One that only
 * follows has no vault, writes nothing and answers nobody: the room's screen.
 */
export class StoredNotebook implements Notebook {
  readonly id: string;
  readonly #document: NotebookDocument;
  readonly #vault: Vault | undefined;
  readonly #channel: BroadcastChannel;
  readonly #follows: boolean;
  readonly #listeners = new Set<() => void>();
  readonly #storing: Storing;
  #letGo: (() => void) | undefined;
  #closed = false;
  /** The states before copies came in, and before that was taken back. */
  #before: Uint8Array | undefined;
  #after: Uint8Array | undefined;

  constructor(about: About, updates: readonly Uint8Array[], vault: Vault | undefined, follows = false) {
    this.id = about.id;
    this.#vault = vault;
    this.#follows = follows;
    this.#storing = new Storing(vault, () => this.#tell());
    this.#document = new NotebookDocument(about, updates);
    this.#listen();
    this.#channel = new BroadcastChannel(`common-thread:${this.id}`);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => this.#hear(data));
    this.#greet();
    if (vault) this.#holdOpen();
  }

  get snapshot(): Snapshot {
    return this.#document.snapshot;
  }
  get saving(): Saving {
    return this.#storing.saving;
  }
  get canUndo(): boolean {
    return this.#document.canUndo || this.#before !== undefined;
  }
  get canRedo(): boolean {
    return this.#document.canRedo || this.#after !== undefined;
  }
  /** Whether copies that came in can still be taken back. */
  get canTakeBack(): boolean {
    return this.#before !== undefined;
  }
  /** Whether a passphrase stands before it; null where it is not stored at all. */
  get locked(): boolean | null {
    return this.#vault?.locked ?? null;
  }
  /** Minutes without a touch after which it closes, if it is locked; null: it does not. */
  get idle(): number | null {
    return this.#vault?.idle ?? null;
  }
  /** It was left: nothing of it is in this page any more. */
  get closed(): boolean {
    return this.#closed;
  }
  /** Records this version cannot read: kept whole, shown, not editable. */
  get setAside(): readonly SetAside[] {
    return [...this.#document.setAside.values()];
  }

  apply(changes: Changes): void {
    const { title, keep, lastDay } = this.snapshot.about;
    this.#document.apply(changes);
    this.#after = undefined;
    const { about } = this.snapshot;
    if (about.title !== title || about.keep !== keep || about.lastDay !== lastDay) this.#storing.label(about);
  }

  /** Makes what was done so far the ground that undo does not go below. */
  settle(): void {
    this.#document.settle();
    this.#before = undefined;
    this.#tell();
  }

  /** Takes back what was done since copies came in, a step each, and then their coming in as one. */
  undo(): void {
    if (this.#document.canUndo || !this.#before) {
      this.#document.undo();
      return;
    }
    this.#after = this.#document.state();
    this.#stand(this.#before);
    this.#before = undefined;
  }
  redo(): void {
    if (this.#document.canRedo || !this.#after) {
      this.#document.redo();
      return;
    }
    this.#before = this.#document.state();
    this.#stand(this.#after);
    this.#after = undefined;
  }

  async forget(ids: readonly string[]): Promise<void> {
    this.#before = undefined;
    this.#after = undefined;
    this.#document.forget(ids);
    await this.#replace();
  }

  /**
   * Puts a passphrase before the notebook, another one in its place, or none (null), and everything under a new key.
   * Other windows open again.
   * @throws {CannotUnlock} where it is locked and `current` is not its passphrase; then nothing has changed.
   */
  async relock(passphrase: string | null, current?: string): Promise<void> {
    const vault = this.#vault;
    if (!vault) throw new Error('A notebook in memory has nothing to lock.');
    const lock = await vault.lockFor(passphrase, current);
    await this.#storing.renew(
      () => this.state(),
      (state) => vault.replaceAll(state, this.snapshot.about, lock),
    );
    this.#channel.postMessage({ kind: 'reload' } satisfies TabMessage);
    this.#tell();
  }

  /** @throws {CannotUnlock} where this is not the passphrase of the lock. */
  async check(passphrase: string): Promise<void> {
    await this.#vault?.check(passphrase);
  }

  /** Sets the minutes without a touch after which a locked notebook closes. */
  async closeAfter(minutes: number | null): Promise<void> {
    await this.#vault?.closeAfter(minutes);
    this.#tell();
  }

  /** Keeps a text that is shown when it is opened again, while the rest of it is still being read. */
  async keepGlance(glance: string): Promise<void> {
    await this.#vault?.keepGlance(glance);
  }

  /** Closes it here and in every other window: each opens again, and finds it locked. */
  async closeEverywhere(): Promise<void> {
    await this.#storing.done();
    this.#channel.postMessage({ kind: 'reload' } satisfies TabMessage);
    await this.close();
  }

  /**
   * Takes in copies of the same notebook, all as one step of undo, and answers what that did. Yjs cannot un-merge, so
   * the state from before is kept in memory: it can be taken back until the page is left, another window writes, or
   * words are forgotten.
   */
  async bringIn(copies: readonly CopyState[]): Promise<MergeSummary> {
    const [{ comeTogether }, { summarize }] = await Promise.all([
      import('./come-together.ts'),
      import('./merge-summary.ts'),
    ]);
    const { snapshot } = this;
    const before = this.#document.state();
    const vector = this.#document.vector();
    const parts = copies.map((copy) => this.#document.bringIn(copy, comeTogether));
    this.#document.settle();
    this.#before = before;
    this.#after = undefined;
    if (parts.some(({ replaced }) => replaced)) {
      this.#before = this.#document.withoutForgotten(before);
      void this.#replace();
    } else this.#keep(this.#document.state(vector));
    this.#storing.label(this.snapshot.about);
    this.#tell();
    return summarize(
      snapshot,
      this.snapshot,
      parts.flatMap(({ both }) => both),
    );
  }

  /** A table's part of it, as a state of its own. */
  async part(taking: Taking): Promise<Uint8Array> {
    const { tablePart } = await import('./table-part.ts');
    return tablePart(this.snapshot, this.#document.vector(), taking);
  }

  /** Another state in the place of this one, here, in the storage and in other windows. */
  #stand(state: Uint8Array): void {
    this.#document.restore(state);
    void this.#replace();
    this.#storing.label(this.snapshot.about);
    this.#tell();
  }

  /** Stores the whole state in the place of what was stored before. Other windows open it anew. */
  async #replace(): Promise<void> {
    const vault = this.#vault;
    if (vault)
      await this.#storing
        .renew(
          () => this.state(),
          (state) => vault.replaceAll(state, this.snapshot.about),
        )
        .catch(() => undefined); // told by `saving`
    this.#channel.postMessage({ kind: 'reload' } satisfies TabMessage);
    this.#tell();
  }

  /** The whole state, for a saved copy. */
  state(): Uint8Array {
    return this.#document.state();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tries again to store what could not be stored. */
  retry(): void {
    void this.#storing.flush();
  }

  /** Once everything said so far is written, or could not be. */
  async written(): Promise<void> {
    await this.#storing.done();
  }

  /** Leaves the notebook: nothing of it stays in this page. Waits for what is still being stored. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#storing.done();
    this.#letGo?.();
    this.#channel.close();
    this.#listeners.clear();
    this.#document.destroy();
  }

  /** Held until it is closed; a window that crashes lets go by itself. */
  #holdOpen(): void {
    const closed = new Promise<void>((resolve) => (this.#letGo = resolve));
    void navigator.locks.request(inUse(this.id), { mode: 'shared' }, () => closed);
  }

  #listen(): void {
    this.#document.onUpdate((update, local) => {
      if (local) this.#keep(update);
      this.#tell();
    });
  }

  #keep(update: Uint8Array): void {
    this.#channel.postMessage({ kind: 'update', bytes: update } satisfies TabMessage);
    this.#storing.add(update);
  }

  #hear(message: TabMessage): void {
    if (message.kind === 'update') {
      const { snapshot } = this;
      this.#document.merge(message.bytes);
      // What another window wrote would be lost with what came in.
      if (this.snapshot !== snapshot) this.#before = this.#after = undefined;
      this.#storing.heard(message.bytes);
    } else if (message.kind === 'hello' && this.#follows) this.#greet();
    else if (message.kind === 'hello' || message.kind === 'ask') {
      if (this.#follows) return;
      const bytes = this.#document.state(message.vector);
      this.#channel.postMessage({ kind: 'update', bytes } satisfies TabMessage);
    } else location.reload(); // words were forgotten: this tab must not hold them either
  }

  /** Says that this window is here and what it knows already. */
  #greet(): void {
    const kind = this.#follows ? 'ask' : 'hello';
    this.#channel.postMessage({ kind, vector: this.#document.vector() } satisfies TabMessage);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
