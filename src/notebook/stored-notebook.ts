import type { Changes } from './changes.ts';
import type { Notebook, Saving } from './contract.ts';
import { NotebookDocument, type SetAside } from './document.ts';
import type { About } from './records/about.ts';
import type { Snapshot } from './snapshot.ts';
import type { Vault } from './storage/vault.ts';

/** What tabs of the same notebook say to each other. Bytes travel from memory to memory, never over a network. */
type TabMessage =
  | { readonly kind: 'update'; readonly bytes: Uint8Array }
  | { readonly kind: 'hello'; readonly vector: Uint8Array }
  /** A follower's hello, which nobody but a window with the notebook itself answers. */
  | { readonly kind: 'ask'; readonly vector: Uint8Array }
  | { readonly kind: 'reload' };

/**
 * An open notebook: the document, its vault (none in memory only), and the other windows that show it. One that only
 * follows has no vault, writes nothing and answers nobody: the room's screen.
 */
export class StoredNotebook implements Notebook {
  readonly id: string;
  #document: NotebookDocument;
  readonly #vault: Vault | undefined;
  readonly #channel: BroadcastChannel;
  readonly #follows: boolean;
  readonly #listeners = new Set<() => void>();
  #pending: Uint8Array[] = [];
  #writing: Promise<void> | undefined;
  #labelling: Promise<void> | undefined;
  #saving: Saving;

  constructor(about: About, updates: readonly Uint8Array[], vault: Vault | undefined, follows = false) {
    this.id = about.id;
    this.#vault = vault;
    this.#follows = follows;
    this.#saving = { state: vault ? 'saved' : 'memory' };
    this.#document = new NotebookDocument(about, updates);
    this.#listen();
    this.#channel = new BroadcastChannel(`common-thread:${this.id}`);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => this.#hear(data));
    this.#greet();
  }

  get snapshot(): Snapshot {
    return this.#document.snapshot;
  }
  get saving(): Saving {
    return this.#saving;
  }
  get canUndo(): boolean {
    return this.#document.canUndo;
  }
  get canRedo(): boolean {
    return this.#document.canRedo;
  }
  /** Records this version cannot read: kept whole, shown, not editable. */
  get setAside(): readonly SetAside[] {
    return [...this.#document.setAside.values()];
  }

  apply(changes: Changes): void {
    const { title, keep, lastDay } = this.snapshot.about;
    this.#document.apply(changes);
    const { about } = this.snapshot;
    if (about.title !== title || about.keep !== keep || about.lastDay !== lastDay) this.#relabel(about);
  }

  /** Makes what was done so far the ground that undo does not go below. */
  settle(): void {
    this.#document.settle();
    this.#tell();
  }

  undo(): void {
    this.#document.undo();
  }
  redo(): void {
    this.#document.redo();
  }

  async forget(ids: readonly string[]): Promise<void> {
    const state = this.#document.forget(ids);
    const { about } = this.snapshot;
    this.#document.destroy();
    this.#document = new NotebookDocument(about, [state]);
    this.#listen();
    this.#pending = [];
    if (this.#vault) await this.#store(() => this.#vault?.replaceAll(state, about));
    this.#channel.postMessage({ kind: 'reload' } satisfies TabMessage);
    this.#tell();
  }

  /** Takes in another copy of the same notebook. */
  merge(state: Uint8Array): void {
    this.#document.merge(state);
    this.#keep(state);
    this.#relabel(this.snapshot.about);
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
    void this.#flush();
  }

  /** Leaves the notebook: nothing of it stays in this page. Waits for what is still being stored. */
  async close(): Promise<void> {
    await Promise.all([this.#flush(), this.#labelling]);
    this.#channel.close();
    this.#listeners.clear();
    this.#document.destroy();
  }

  /** The list of notebooks says its new name or end; a fault there is told by the next record's own saving. */
  #relabel(about: About): void {
    this.#labelling = this.#vault?.label(about).catch(() => undefined);
  }

  #listen(): void {
    this.#document.onUpdate((update, local) => {
      if (local) this.#keep(update);
      this.#tell();
    });
  }

  #keep(update: Uint8Array): void {
    this.#channel.postMessage({ kind: 'update', bytes: update } satisfies TabMessage);
    if (!this.#vault) return;
    this.#pending.push(update);
    void this.#flush();
  }

  /** Stores what waits. One at a time; whoever asks meanwhile waits for the same end. */
  #flush(): Promise<void> {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
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

  #hear(message: TabMessage): void {
    if (message.kind === 'update') this.#document.merge(message.bytes);
    else if (message.kind === 'hello' && this.#follows) this.#greet();
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
