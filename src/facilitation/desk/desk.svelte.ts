import type { Notebook } from '../../notebook/contract.ts';
import { live } from '../../notebook/live.svelte.ts';
import type { CopyState } from '../../notebook/document.ts';
import {
  endOverdue,
  newestNotebook,
  openNotebook,
  startNotebook,
  type BroughtBack,
} from '../../notebook/shelf.ts';
import type { StoredNotebook } from '../../notebook/stored-notebook.ts';
import { readAddress, type Address } from './address.ts';

/** What a person answers before a notebook begins. */
export interface NewNotebook {
  readonly title: string;
  readonly languages: readonly string[];
  readonly risk: boolean;
}

type Opened =
  | { readonly state: 'loading' | 'empty' | 'gone' | 'refused' }
  | { readonly state: 'locked'; readonly id: string }
  | {
      readonly state: 'open';
      readonly stored: StoredNotebook;
      readonly notebook: Notebook;
      readonly problem: 'not-secure' | 'refused' | null;
      /** Copies of it that have not come in yet. */
      readonly copies?: readonly CopyState[];
    };

/** The notebook page's state: which notebook is open, and which view of it the address names. */
export class Desk {
  opened = $state.raw<Opened>({ state: 'loading' });
  ended = $state(0);
  address = $state.raw<Address>(readAddress(''));

  /**
   * Opens what the address names; without a name the notebook opened last. `glanced` shows what was kept of a large one to
   * be seen at once, while it is read.
   */
  async open(hash: string, glanced?: (glance: string) => Promise<void>): Promise<void> {
    this.address = readAddress(hash);
    if (
      this.opened.state === 'open' &&
      (this.address.notebook === this.opened.stored.id || this.address.notebook === null)
    )
      return;
    try {
      this.ended = await endOverdue();
      const id = this.address.notebook ?? (await newestNotebook());
      if (!id) {
        this.opened = { state: 'empty' };
        return;
      }
      const stored = await openNotebook(id, undefined, glanced);
      if (stored === 'locked') this.opened = { state: 'locked', id };
      else this.#show(stored);
    } catch {
      this.opened = { state: 'refused' };
    }
  }

  /** Opens the locked notebook with its passphrase. @throws {CannotUnlock} and it stays locked. */
  async unlock(passphrase: string): Promise<void> {
    if (this.opened.state !== 'locked') return;
    const stored = await openNotebook(this.opened.id, passphrase);
    if (stored !== 'locked') this.#show(stored);
  }

  async begin({ title, languages, risk }: NewNotebook): Promise<void> {
    const { notebook: stored, problem } = await startNotebook(
      { title, languages: [...languages], risk },
      risk ? 'memory' : 'device',
    );
    this.opened = { state: 'open', stored, notebook: live(stored), problem };
  }

  /** Shows a notebook that copies brought back, open already. */
  show({
    notebook: stored,
    here,
    problem,
    copies,
  }: BroughtBack & { readonly copies: readonly CopyState[] }): void {
    this.opened = { state: 'open', stored, notebook: live(stored), problem, copies: here ? copies : [] };
  }

  /** Leaves nothing of an open notebook in the page. */
  async close(): Promise<void> {
    if (this.opened.state !== 'open') return;
    const { stored } = this.opened;
    this.opened = { state: 'loading' };
    await stored.close();
  }

  #show(stored: StoredNotebook | undefined): void {
    this.opened = stored
      ? { state: 'open', stored, notebook: live(stored), problem: null }
      : { state: 'gone' };
  }
}
