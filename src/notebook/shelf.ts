import type { CopyState } from './document.ts';
import { newId } from './id.ts';
import type { About } from './records/about.ts';
import { plainAbout } from './memory.ts';
import { inUse, StoredNotebook } from './stored-notebook.ts';
import { openDatabase, type ShelfEntry } from './storage/database.ts';
import { canKeepKeys } from './storage/key-file.ts';
import { destroyVault, secondsToUnlock, Vault } from './storage/vault.ts';

export { CannotUnlock, type CannotWhy } from './storage/cannot-unlock.ts';

/** A notebook on this device, as listed. */
export interface OnShelf {
  readonly id: string;
  /** Empty where it is locked: a name says much. */
  readonly title: string;
  readonly locked: boolean;
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
 * `problem` says why. With a passphrase it is locked from its first byte.
 */
export async function startNotebook(
  part: Partial<About>,
  where: 'device' | 'memory',
  passphrase?: string,
): Promise<{ notebook: StoredNotebook; problem: NoShelf | null }> {
  const about = plainAbout({ opened: today(), ...part, id: part.id ?? newId() });
  const begun = await place(about, where, passphrase);
  begun.notebook.apply({ about });
  begun.notebook.settle();
  return begun;
}

/** A place for a notebook that has nothing written in it yet. */
async function place(
  about: About,
  where: 'device' | 'memory',
  passphrase?: string,
): Promise<{ notebook: StoredNotebook; problem: NoShelf | null }> {
  const inMemory = (): StoredNotebook => new StoredNotebook(about, [], undefined);
  if (where === 'memory' || about.risk) return { notebook: inMemory(), problem: null };
  if (!canKeepKeys()) return { notebook: inMemory(), problem: 'not-secure' };
  try {
    return { notebook: new StoredNotebook(about, [], await Vault.create(about, passphrase)), problem: null };
  } catch {
    return { notebook: inMemory(), problem: 'refused' };
  }
}

/**
 * Opens a notebook of this device; `locked` where it needs a passphrase. Undefined: it is not here any more. A large one
 * takes a while: `glanced` is given first what its pages kept of it to be seen at once, and is waited for.
 * @throws {CannotUnlock} where the passphrase does not open it. @throws when the storage refuses.
 */
export async function openNotebook(
  id: string,
  passphrase?: string,
  glanced?: (glance: string) => Promise<void>,
): Promise<StoredNotebook | 'locked' | undefined> {
  let seen: Promise<void> | undefined;
  const opened = await Vault.open(id, passphrase, glanced && ((glance) => (seen = glanced(glance))));
  if (opened === 'locked' || !opened) return opened;
  await seen;
  return new StoredNotebook(plainAbout({ id }), opened.updates, opened.vault);
}

/** What works with passphrases is loaded where there is a lock: most notebooks have none. */
const passphrases = () => import('./storage/passphrase.ts');

/** The seconds one unlock will take on this device, for a lock that is to be made. Works for about that long itself. */
export async function estimateLock(): Promise<number> {
  return (await (await passphrases()).newLockEstimate()).seconds;
}

/** The seconds this locked notebook will take to open here; null where it has no lock. */
export function estimateUnlock(id: string): Promise<number | null> {
  return secondsToUnlock(id);
}

/** Locks an open notebook with a passphrase. Forgotten means gone: nothing else opens it. */
export function lockNotebook(notebook: StoredNotebook, passphrase: string): Promise<void> {
  return notebook.relock(passphrase);
}

/** @throws {CannotUnlock} where `current` is not its passphrase; then nothing has changed. */
export function changePassphrase(notebook: StoredNotebook, current: string, next: string): Promise<void> {
  return notebook.relock(next, current);
}

/** Takes the lock off for good. @throws {CannotUnlock} where `current` is not its passphrase. */
export function unlockForGood(notebook: StoredNotebook, current: string): Promise<void> {
  return notebook.relock(null, current);
}

/**
 * A saved copy as a standard age file, opened by the notebook's own passphrase, here or in any age program.
 * @throws {CannotUnlock} where this is not the notebook's passphrase: a slip would make a copy that nobody opens.
 */
export async function lockCopy(
  notebook: StoredNotebook,
  copy: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  await notebook.check(passphrase);
  return (await passphrases()).wrapWithPassphrase(copy, passphrase);
}

/** What is in a locked copy. @throws {CannotUnlock} */
export async function unlockCopy(file: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await passphrases()).unwrapWithPassphrase(file, passphrase);
}

/** The seconds a locked copy will take to open here, if they can be told. @throws {CannotUnlock} where none opens it. */
export async function estimateCopy(file: Uint8Array): Promise<number | null> {
  return (await passphrases()).unlockEstimate(file);
}

/**
 * Follows a notebook that another window has open: nothing is read from the device or written to it. Its snapshot fills
 * as soon as that window answers, now or when it comes back.
 */
export function followNotebook(id: string): StoredNotebook {
  return new StoredNotebook(plainAbout({ id }), [], undefined, true);
}

/** A copy's notebook, open. `here`: it was on this device already, and the copies have not come in yet. */
export interface BroughtBack {
  readonly notebook: StoredNotebook;
  readonly here: boolean;
  readonly problem: NoShelf | null;
}

/**
 * Opens the notebook that these are copies of, or begins it from them where it was not here. One that is here and
 * locked needs its own passphrase, and answers `locked` without it; one that was not here is locked with `lock` before
 * a word of the copies is written.
 * @throws {CannotUnlock} where the passphrase does not open what is here. @throws when what is here cannot be read:
 * then it is left as it is.
 */
export async function bringBack(
  about: About,
  copies: readonly CopyState[],
  { passphrase, lock }: { readonly passphrase?: string; readonly lock?: string } = {},
): Promise<BroughtBack | 'locked'> {
  const notebook = canKeepKeys() ? await openNotebook(about.id, passphrase) : undefined;
  if (notebook === 'locked') return notebook;
  if (notebook) return { notebook, here: true, problem: null };
  // Its facts are the copies': written here as well, they would stand against what is written elsewhere later.
  const begun = await place(about, 'device', lock);
  // Text alone does not say what it was made from; where there is nothing yet, that does not matter.
  const [first, ...others] = [...copies].sort((a, b) => Number(a.lone) - Number(b.lone));
  await begun.notebook.bringIn([...(first ? [{ ...first, lone: false }] : []), ...others]);
  begun.notebook.settle();
  return { ...begun, here: false };
}

/**
 * Every notebook of this device, newest first; keys that a crash left behind are cleared away.
 * @throws when the storage refuses.
 */
export async function listNotebooks(): Promise<OnShelf[]> {
  if (!canKeepKeys()) return [];
  const { sweepKeys } = await import('./storage/sweep-keys.ts');
  await sweepKeys().catch(() => undefined); // they harm nobody; the next time will do
  return Promise.all(
    (await newestFirst()).map(async ({ id, opened, ends = opened, kept, until, title: sealed }) => {
      const found = await Vault.open(id).catch(() => undefined);
      const locked = found === 'locked';
      const title = found && !locked && sealed ? await found.vault.readTitle(sealed).catch(() => '') : '';
      return { id, opened, ends, kept, until, title, locked };
    }),
  );
}

/** The notebook of this device that was begun last, without opening any. @throws when the storage refuses. */
export async function newestNotebook(): Promise<string | undefined> {
  return canKeepKeys() ? (await newestFirst())[0]?.id : undefined;
}

async function newestFirst(): Promise<ShelfEntry[]> {
  const entries = await (await openDatabase()).getAll('notebooks');
  return entries.sort((a, b) =>
    a.opened === b.opened ? (a.id < b.id ? -1 : 1) : a.opened < b.opened ? 1 : -1,
  );
}

/** Destroys a notebook of this device for good: its key is overwritten first. */
export function destroyNotebook(id: string): Promise<void> {
  return destroyVault(id);
}

/** A gathering goes past midnight: a day is over at five in the morning, in milliseconds after it began. */
const nightLasts = 5 * 3_600_000;

/**
 * Ends provisional notebooks whose day is over, but none that is open in some window. Answers how many ended, so that the
 * page can say so.
 */
export async function endOverdue(day = today(new Date(Date.now() - nightLasts))): Promise<number> {
  if (!canKeepKeys()) return 0;
  const entries = await (await openDatabase()).getAll('notebooks');
  let ended = 0;
  for (const { id, kept, opened, ends = opened } of entries) {
    if (kept || ends >= day) continue;
    await navigator.locks.request(inUse(id), { ifAvailable: true }, async (free) => {
      if (!free) return;
      await destroyVault(id);
      ended += 1;
    });
  }
  return ended;
}

/** Asks the browser, once the group keeps a notebook, not to clear it away when space is short. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
