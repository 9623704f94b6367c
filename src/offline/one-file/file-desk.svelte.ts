import { addressOf, readAddress, type Address } from '../../facilitation/desk/address.ts';
import { Desk, type NewNotebook } from '../../facilitation/desk/desk.svelte.ts';
import type { Brought } from '../../facilitation/arc/bring-in.svelte.ts';
import { live } from '../../notebook/live.svelte.ts';
import { bringBack, endOverdue, listNotebooks, startNotebook, type OnShelf } from '../../notebook/shelf.ts';
import { dropDatabase } from '../../notebook/storage/database.ts';
import { askedToKeep, canKeepKeys, keptNothing } from '../../notebook/storage/key-rows.ts';
import type { StoredNotebook } from '../../notebook/stored-notebook.ts';
import { notebooks } from './link-inside.ts';
import { isNotebook } from './places.ts';

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.byteLength === other.byteLength && one.every((byte, nth) => byte === other[nth]);

/**
 * The desk of the one-file edition. A notebook is in memory until somebody asks that this browser keeps it, and stays open
 * while they read in other chapters. There is no other page to go to: what leaves the notebook's page on the site goes
 * to the list of notebooks here.
 */
export class FileDesk extends Desk {
  kept = $state.raw<readonly OnShelf[]>([]);
  /** An exercise somebody came from, to be begun as soon as a notebook is open. */
  wanted = $state.raw<Address['begin']>(null);
  /** Somebody has just asked that the open notebook is kept, and it is. */
  justKept = $state(false);

  /** Follows the address of the file, as far as it is about the notebook. */
  async follow(): Promise<void> {
    const { hash } = location;
    if (!isNotebook(hash)) return;
    const { begin, notebook } = readAddress(hash);
    const isList = hash === `#${notebooks}`;
    const { opened } = this;
    if (opened.state === 'open' && !opened.stored.closed && (begin || isList)) {
      // It must not be lost by a way back to where it was begun.
      this.wanted = begin;
      this.#settle(opened.stored);
      return;
    }
    if (begin || isList) {
      this.wanted = begin;
      // What was begun once must not begin again by the back button.
      history.replaceState(null, '', `#${notebooks}`);
      await this.#list();
    } else if (opened.state === 'open' && opened.stored.id !== notebook && !opened.stored.closed) {
      // Another one, by the back button: what is in memory alone would be lost.
      if (opened.stored.saving.state === 'memory') this.#settle(opened.stored);
      else {
        await this.close();
        await this.open(hash);
      }
    } else if (canKeepKeys()) await this.open(hash);
    else if (opened.state === 'open' && !opened.stored.closed) this.address = readAddress(hash);
    else this.opened = { state: 'gone' };
  }

  override async begin({ title, languages, risk }: NewNotebook): Promise<void> {
    const { notebook } = await startNotebook({ title, languages: [...languages], risk }, 'memory');
    this.#put(notebook);
  }

  /** Shows what came back from a copy: in memory, unless its notebook is kept here. */
  take(brought: Brought): void {
    this.show({ ...brought, problem: null });
    this.#settle(brought.notebook);
  }

  /** Keeps the open notebook in this browser, locked where there is a passphrase. Answers whether the browser did. */
  async keep(passphrase?: string): Promise<boolean> {
    if (this.opened.state !== 'open') return false;
    const { stored } = this.opened;
    const copy = { state: stored.state(), lone: false };
    const lock = passphrase === undefined ? {} : { lock: passphrase };
    const kept = await askedToKeep(() => bringBack(stored.snapshot.about, [copy], lock)).catch(
      () => undefined,
    );
    if (!kept || kept === 'locked' || kept.problem) {
      if (kept && kept !== 'locked') await kept.notebook.close();
      return false;
    }
    // A lock takes a second to make: what was written meanwhile comes along.
    const now = stored.state();
    if (kept.here || !isSame(now, copy.state)) {
      await kept.notebook.bringIn([{ state: now, lone: false }]);
      kept.notebook.settle();
    }
    await stored.close();
    this.wanted = null; // it was begun before
    this.#put(kept.notebook);
    this.justKept = true;
    return true;
  }

  /** Leaves the open notebook and goes to the list. */
  async leave(): Promise<void> {
    await this.close();
    this.justKept = false;
    location.hash = `#${notebooks}`;
  }

  #put(stored: StoredNotebook): void {
    this.opened = { state: 'open', stored, notebook: live(stored), problem: null };
    this.#settle(stored);
    window.scrollTo(0, 0);
  }

  /** The address names the notebook from now on, so that it is found again where it was. */
  #settle(stored: StoredNotebook): void {
    const known = this.address.notebook === stored.id ? this.address : readAddress(addressOf(stored.id));
    const here = addressOf(stored.id, known.view, known.about ?? undefined);
    this.address = known;
    // A file dropped on another chapter brings its notebook into sight.
    if (isNotebook(location.hash)) history.replaceState(null, '', here);
    else location.hash = here;
  }

  async #list(): Promise<void> {
    this.opened = { state: 'loading' };
    try {
      if (canKeepKeys()) {
        this.ended = await endOverdue();
        this.kept = await listNotebooks();
        // Whoever looks here later must not see that there was anything.
        if (this.kept.length === 0) await Promise.all([keptNothing(), dropDatabase()]);
      }
      this.opened = { state: 'empty' };
    } catch {
      this.opened = { state: 'refused' };
    }
  }
}
