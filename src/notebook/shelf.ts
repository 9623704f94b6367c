import { newId } from './id.ts';
import type { About } from './records/about.ts';
import { plainAbout } from './memory.ts';
import { StoredNotebook } from './stored-notebook.ts';
import { openDatabase } from './storage/database.ts';
import { canKeepKeys } from './storage/key-file.ts';
import { destroyVault, Vault } from './storage/vault.ts';

/** A notebook on this device, as listed. */
export interface OnShelf {
  readonly id: string;
  readonly title: string;
  readonly opened: string;
  /** The day it ends with while nobody has answered what it keeps. */
  readonly ends: string;
  readonly kept: boolean;
  readonly until: string | null;
}

/** Why a notebook lives in memory although the device should keep it. */
export type NoShelf = 'not-secure' | 'refused';

/** Today as `YYYY-MM-DD` by this device's clock. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Starts a notebook. Where risk was named, or the device cannot keep it safely, it lives in memory only and
 * `problem` says why.
 */
export async function startNotebook(
  part: Partial<About>,
  where: 'device' | 'memory',
): Promise<{ notebook: StoredNotebook; problem: NoShelf | null }> {
  const about = plainAbout({ opened: today(), ...part, id: part.id ?? newId() });
  if (where === 'memory' || about.risk) return { notebook: begun(about, undefined), problem: null };
  if (!canKeepKeys()) return { notebook: begun(about, undefined), problem: 'not-secure' };
  try {
    return { notebook: begun(about, await Vault.create(about)), problem: null };
  } catch {
    return { notebook: begun(about, undefined), problem: 'refused' };
  }
}

function begun(about: About, vault: Vault | undefined): StoredNotebook {
  const notebook = new StoredNotebook(about, [], vault);
  notebook.apply({ about });
  notebook.settle();
  return notebook;
}

/** Opens a notebook of this device. Undefined: it is not here any more. @throws when the storage refuses. */
export async function openNotebook(id: string): Promise<StoredNotebook | undefined> {
  const opened = await Vault.open(id);
  return opened && new StoredNotebook(plainAbout({ id }), opened.updates, opened.vault);
}

/**
 * Follows a notebook that another window has open: nothing is read from the device or written to it. Its snapshot fills
 * as soon as that window answers, now or when it comes back.
 */
export function followNotebook(id: string): StoredNotebook {
  return new StoredNotebook(plainAbout({ id }), [], undefined, true);
}

/** Puts a copy's state on this device: into the notebook it is a copy of, or as one that was not here. */
export async function bringBack(about: About, state: Uint8Array): Promise<StoredNotebook> {
  const here = canKeepKeys() ? await openNotebook(about.id).catch(() => undefined) : undefined;
  const notebook =
    here ?? (await startNotebook({ id: about.id, risk: about.risk, title: about.title }, 'device')).notebook;
  notebook.merge(state);
  return notebook;
}

/** Every notebook of this device, newest first. @throws when the storage refuses. */
export async function listNotebooks(): Promise<OnShelf[]> {
  if (!canKeepKeys()) return [];
  const entries = await (await openDatabase()).getAll('notebooks');
  const listed = await Promise.all(
    entries.map(async ({ id, opened, ends = opened, kept, until, title }) => {
      const vault = (await Vault.open(id).catch(() => undefined))?.vault;
      return { id, opened, ends, kept, until, title: vault && title ? await vault.readTitle(title) : '' };
    }),
  );
  return listed.sort((a, b) =>
    a.opened === b.opened ? (a.id < b.id ? -1 : 1) : a.opened < b.opened ? 1 : -1,
  );
}

/** Destroys a notebook of this device for good: its key is overwritten first. */
export function destroyNotebook(id: string): Promise<void> {
  return destroyVault(id);
}

/** Ends provisional notebooks whose day is over. Answers how many ended, so that the page can say so. */
export async function endOverdue(day = today()): Promise<number> {
  if (!canKeepKeys()) return 0;
  const entries = await (await openDatabase()).getAll('notebooks');
  const overdue = entries.filter(({ kept, opened, ends = opened }) => !kept && ends < day);
  for (const { id } of overdue) await destroyVault(id);
  return overdue.length;
}

/** Asks the browser, once the group keeps a notebook, not to clear it away when space is short. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
