/// <reference lib="webworker" />
/*
 * The service worker: keeps the site for use without a network. Its list of files is put in front of it by the
 * build (see offline-copy.ts). It runs alone, so it imports nothing.
 */

interface KeptFile {
  readonly url: string;
  readonly revision: string;
}

/** Written by the build: files everybody needs, and those of each language. */
declare const FILES: Readonly<Record<string, readonly KeptFile[]>>;
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope; // TypeScript takes every file for a page's
const prefix = 'common-thread-files-';
const cacheOf = (part: string): string => `${prefix}${part}-${VERSION}`;
const listed = 'kept-files';

/** Fetches a part's files into this version's cache, taking what did not change from the version before. */
async function keep(part: string): Promise<void> {
  const files = FILES[part];
  if (!files) return;
  const cache = await caches.open(cacheOf(part));
  if (await cache.match(listed)) return;
  const before = await formerCache(part);
  for (let start = 0; start < files.length; start += 6) {
    await Promise.all(
      files.slice(start, start + 6).map(async ({ url, revision }) => {
        const same = before?.revisions[url] === revision ? await before.cache.match(url) : undefined;
        const response = same ?? (await fetch(url, { cache: 'no-cache' }));
        if (!response.ok) throw new Error(`${url}: ${response.status}`);
        await cache.put(url, response);
      }),
    );
  }
  const revisions = Object.fromEntries(files.map(({ url, revision }) => [url, revision]));
  await cache.put(listed, new Response(JSON.stringify(revisions)));
}

async function formerCache(
  part: string,
): Promise<{ cache: Cache; revisions: Record<string, string> } | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(`${prefix}${part}-`) || name === cacheOf(part)) continue;
    const cache = await caches.open(name);
    const list = await cache.match(listed);
    if (list) return { cache, revisions: await list.json() };
  }
  return undefined;
}

/** Only caches of ours, and only those of other versions. */
async function dropFormer(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(prefix) && !name.endsWith(`-${VERSION}`))
      .map((name) => caches.delete(name)),
  );
}

/** Languages somebody kept in the version before are kept in this one. */
async function languagesKept(): Promise<string[]> {
  const names = await caches.keys();
  const parts = names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).split('-')[0] ?? '');
  return [...new Set(parts)].filter((part) => part in FILES && part !== 'common');
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      await keep('common');
      for (const language of await languagesKept()) await keep(language);
    })(),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropFormer().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (message === 'use-now') void worker.skipWaiting();
  else if (message === 'shared') {
    event.source?.postMessage({ shared });
    shared = [];
  } else if (typeof message === 'string' && message.startsWith('keep:')) {
    const part = message.slice('keep:'.length);
    const tell = (state: string): void => event.source?.postMessage(`${state}:${part}`);
    event.waitUntil(
      keep(part).then(
        () => tell('kept'),
        () => tell('not-kept'),
      ),
    );
  }
});

/** Files shared to the site, until its page asks for them: in memory, since an open copy must not reach the disk. */
let shared: readonly File[] = [];

/** The system shares files by posting them to the list of notebooks, which then asks for them. */
async function takeShared(request: Request, url: URL): Promise<Response> {
  const posted = await request.formData();
  shared = posted.getAll('copies').filter((each) => each instanceof File);
  return Response.redirect(`${url.origin}${url.pathname}#shared`, 303);
}

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'POST' && url.pathname.endsWith('/notebooks/'))
    return event.respondWith(takeShared(event.request, url));
  if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
  event.respondWith(answer(event.request, url));
});

/** Kept files first: they belong together, and a village hall's network is slower than none. */
async function answer(request: Request, url: URL): Promise<Response> {
  url.search = ''; // Pagefind asks for its entry with the time behind it
  url.hash = '';
  const kept = await keptFile(url.href);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const missing =
      request.mode === 'navigate'
        ? await keptFile(new URL('404.html', worker.registration.scope).href)
        : undefined;
    if (missing) return missing;
    throw error;
  }
}

async function keptFile(href: string): Promise<Response | undefined> {
  for (const part of Object.keys(FILES)) {
    if (!(await caches.has(cacheOf(part)))) continue;
    const found = await (await caches.open(cacheOf(part))).match(href);
    if (found) return found;
  }
  return undefined;
}
