import { common, hashOf, type ListedFile, type WishReport, type WishState } from './file-list.ts';
import { formerBuilds, list, ownFiles, readNote, signOwn, writeNote } from './versions.ts';

/*
 * Keeps files for use without a network. A file is kept whole or not at all, and only if it is what this build made:
 * so a wish can be cut off anywhere, goes on from there, and ends the same.
 */

/** The site has other files than this list: a newer build is there, or half of one. */
class Renewed extends Error {}

/** What somebody wishes to keep. `freed`: they gave its space back, so it is not kept by itself again. */
type Wishes = Record<string, 'keep' | 'paused' | 'freed'>;
const wishes = async (): Promise<Wishes> => (await readNote<Wishes>('wishes')) ?? {};

/** How many files travel at once. */
const together = 6;

let kept: Promise<Set<string>> | undefined;
/** Addresses that are in this build's cache. */
const keptUrls = (): Promise<Set<string>> =>
  (kept ??= ownFiles()
    .then((cache) => cache.keys())
    .then((requests) => new Set(requests.map(({ url }) => new URL(url).pathname))));

const filesOf = (wish: string): readonly ListedFile[] =>
  (list.wishes[wish] ?? []).flatMap((part) => list.parts[part] ?? []);

const listed = new Map(
  Object.values(list.parts)
    .flat()
    .map((file) => [file.url, file]),
);

/** What this build says of an address, or undefined where it has no such file. */
export const fileAt = (path: string): ListedFile | undefined => listed.get(path);

/** Puts a file into this build's cache. Answers false, and keeps nothing, where it is not what this build made. */
export async function keepIfWhole(file: ListedFile, response: Response): Promise<boolean> {
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== file.hash) return false;
  // Made anew: an answer that was redirected must not be given to a page that is opened.
  const type = response.headers.get('content-type');
  const whole = new Response(bytes, type ? { headers: { 'content-type': type } } : {});
  await (await ownFiles()).put(file.url, whole);
  (await keptUrls()).add(file.url);
  return true;
}

/** Fetches what is missing of the files, or takes it over from a build before. @throws at the first that cannot be had. */
async function keepFiles(
  files: readonly ListedFile[],
  goesOn: () => boolean,
  came: () => void,
): Promise<void> {
  const here = await keptUrls();
  const missing = files.filter(({ url }) => !here.has(url));
  const former = await formerBuilds();
  const next = missing.values();
  let failed = false;
  const carry = async (): Promise<void> => {
    for (const file of next) {
      if (failed || !goesOn()) return;
      const before = former.find(({ hashes }) => hashes[file.url] === file.hash);
      const same = await before?.files.match(file.url);
      const response = same ?? (await fetch(file.url, { cache: 'no-cache' }));
      if (!response.ok || !(await keepIfWhole(file, response))) throw new Renewed(file.url);
      came();
    }
  };
  const all = Array.from({ length: together }, () =>
    carry().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  const ends = await Promise.allSettled(all);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/**
 * Before this build is used at all: what every page needs, what was wished for, and whatever else of it was kept
 * before. @throws where a file cannot be had or kept; then the build before goes on.
 */
export async function keepBuild(): Promise<void> {
  const wished = Object.entries(await wishes()).flatMap(([wish, state]) => (state === 'keep' ? [wish] : []));
  const before = new Set<string>();
  for (const { files } of await formerBuilds())
    for (const { url } of await files.keys()) before.add(new URL(url).pathname);
  const files = new Set([
    ...(list.parts[common] ?? []),
    ...wished.flatMap(filesOf),
    ...[...listed.values()].filter(({ url }) => before.has(url)),
  ]);
  await keepFiles(
    [...files],
    () => true,
    () => undefined,
  );
  await signOwn();
}

/** Why each wish that stopped has stopped. */
const stopped = new Map<string, Extract<WishState, 'cut' | 'full' | 'renewed'>>();

/** How far every wish has come. */
export async function reports(): Promise<WishReport[]> {
  const wished = await wishes();
  const here = await keptUrls();
  return Object.keys(list.wishes).map((wish) => {
    const files = filesOf(wish);
    const sum = (of: readonly ListedFile[], what: 'sent' | 'bytes'): number =>
      of.reduce((total, file) => total + file[what], 0);
    const there = files.filter(({ url }) => here.has(url));
    const whole = there.length === files.length;
    const state = wished[wish] === 'keep' ? (stopped.get(wish) ?? 'keeping') : 'none';
    return {
      wish,
      state: whole
        ? isWithin(wish, wished)
          ? 'within'
          : 'kept'
        : wished[wish] === 'paused'
          ? 'paused'
          : state,
      sent: sum(files, 'sent'),
      done: sum(there, 'sent'),
      bytes: sum(files, 'bytes'),
    };
  });
}

/** Whether a larger wish keeps all that this one asks for: then there is nothing to give back. */
function isWithin(wish: string, wished: Wishes): boolean {
  const parts = list.wishes[wish] ?? [];
  return Object.keys(wished).some(
    (other) =>
      other !== wish && wished[other] === 'keep' && parts.every((part) => list.wishes[other]?.includes(part)),
  );
}

let working: Promise<void> | undefined;

/**
 * Goes on with every wish that is not there yet, one after the other. Tells how far it is after each file. What was
 * stopped by a full device waits until somebody asks for it again.
 */
export async function goOn(tell: () => void): Promise<void> {
  await working; // what was wished since it began comes after it
  working ??= work(tell).finally(() => (working = undefined));
  await working;
}

async function work(tell: () => void): Promise<void> {
  for (const [wish, why] of stopped) if (why !== 'full') stopped.delete(wish);
  for (;;) {
    const wished = await wishes();
    const here = await keptUrls();
    const wish = Object.keys(wished).find(
      (each) =>
        wished[each] === 'keep' && !stopped.has(each) && filesOf(each).some(({ url }) => !here.has(url)),
    );
    if (!wish) break;
    running = { wish, on: true };
    const own = running;
    try {
      await keepFiles(filesOf(wish), () => own.on, tell);
    } catch (error) {
      stopped.set(wish, error instanceof Renewed ? 'renewed' : isFull(error) ? 'full' : 'cut');
    }
  }
  running = undefined;
  tell();
}

let running: { readonly wish: string; on: boolean } | undefined;

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Sets what is wished. A wish that is on its way stops after the files that travel. */
export async function wishFor(wish: string, state: Wishes[string]): Promise<void> {
  if (!(wish in list.wishes)) return;
  await writeNote('wishes', { ...(await wishes()), [wish]: state });
  stopped.delete(wish);
  if (running?.wish === wish && state !== 'keep') running.on = false;
}

/** Wishes for a language that nobody has decided about. */
export async function wishByVisit(lang: string): Promise<void> {
  if (!(lang in (await wishes()))) await wishFor(lang, 'keep');
}

/** Gives back the space of a wish: all its files that no other wish needs. What every page needs stays. */
export async function free(wish: string): Promise<void> {
  await wishFor(wish, 'freed');
  await working;
  const wished = await wishes();
  const needed = new Set(
    Object.keys(wished)
      .filter((each) => wished[each] === 'keep' || wished[each] === 'paused')
      .flatMap(filesOf)
      .concat(list.parts[common] ?? [])
      .map(({ url }) => url),
  );
  const cache = await ownFiles();
  const here = await keptUrls();
  for (const { url } of filesOf(wish)) if (!needed.has(url) && here.delete(url)) await cache.delete(url);
}
