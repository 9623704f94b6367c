import type { FileList } from './file-list.ts';

/*
 * Each build's files lie in a cache of their own. An open page belongs to the build it was made by, and gets nothing
 * of another: the build before stays until its last page is closed.
 */

/** Put in front of the worker by the build. */
declare const LIST: FileList;
export const list = LIST;

const prefix = 'common-thread-files-';
const ofVersion = (version: string): string => prefix + version;
/** Where each build's cache says what its files were: an address that no file has. */
const hashes = 'hashes-of-this-build';
/** What outlasts a build: wishes, and which page belongs to which build. */
const lasting = 'common-thread-offline';

export const ownFiles = (): Promise<Cache> => caches.open(ofVersion(list.version));

/** What is kept in a lasting note, or undefined. */
export async function readNote<Note>(name: string): Promise<Note | undefined> {
  const found = await (await caches.open(lasting)).match(name);
  return found ? ((await found.json()) as Note) : undefined; // written below, by this site alone
}

export async function writeNote(name: string, note: unknown): Promise<void> {
  await (await caches.open(lasting)).put(name, new Response(JSON.stringify(note)));
}

/** Says in this build's cache what its files are, so that the next one can take over what did not change. */
export async function signOwn(): Promise<void> {
  const files = Object.values(list.parts).flat();
  const signed = Object.fromEntries(files.map(({ url, hash }) => [url, hash]));
  await (await ownFiles()).put(hashes, new Response(JSON.stringify(signed)));
}

export interface Former {
  readonly version: string;
  readonly files: Cache;
  readonly hashes: Readonly<Record<string, string>>;
}

/** The builds before that are still here. One that never became whole has no signature, and is left out. */
export async function formerBuilds(): Promise<Former[]> {
  const found: Former[] = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || name === ofVersion(list.version)) continue;
    const files = await caches.open(name);
    const signed = await files.match(hashes);
    if (signed) found.push({ version: name.slice(prefix.length), files, hashes: await signed.json() });
  }
  return found;
}

/** A page that came from the network as a newer build than this one has: it gets everything from there. */
export const fromNetwork = 'network';

let pages: Promise<Record<string, string>> | undefined;
const knownPages = (): Promise<Record<string, string>> =>
  (pages ??= readNote<Record<string, string>>('pages').then((known) => known ?? {}));

/** The build a page was made by: this one, unless it is known to be of another. */
export async function buildOf(page: string): Promise<string> {
  return (await knownPages())[page] ?? list.version;
}

export async function notePage(page: string, version: string): Promise<void> {
  const known = await knownPages();
  if (known[page] === version || (version === list.version && known[page] === undefined)) return;
  known[page] = version;
  await writeNote('pages', known);
}

/**
 * Every page that is open when this build takes over was made by the one before it; what came from the network as
 * newer than that is of this one.
 */
export async function keepPagesWhole(open: readonly string[]): Promise<void> {
  pages = undefined; // the worker before this one has written it since
  const known = await knownPages();
  const former = (await formerBuilds()).at(-1);
  for (const id of open)
    if (known[id] === fromNetwork) known[id] = list.version;
    else if (former) known[id] ??= former.version;
  await writeNote('pages', known);
}

/** Drops the builds before that no open page belongs to any more. Only caches of ours. */
export async function tidy(open: readonly string[]): Promise<void> {
  const known = await knownPages();
  const still = Object.fromEntries(Object.entries(known).filter(([id]) => open.includes(id)));
  if (Object.keys(still).length < Object.keys(known).length) {
    pages = Promise.resolve(still);
    await writeNote('pages', still);
  }
  const needed = new Set([list.version, ...Object.values(still)].map(ofVersion));
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && !needed.has(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

export const dropOwn = (): Promise<boolean> => caches.delete(ofVersion(list.version));
