/// <reference lib="webworker" />
import { answer } from './answering.ts';
import type { Asked, Told } from './file-list.ts';
import { free, goOn, keepBuild, reports, wishByVisit, wishFor } from './keeping.ts';
import { dropOwn, keepPagesWhole, tidy } from './versions.ts';

/* The service worker: keeps the site for use without a network. The build bundles it and gives it its list of files. */

const worker = self as unknown as ServiceWorkerGlobalScope; // TypeScript takes every file for a page's
const openPages = (): Promise<readonly WindowClient[]> =>
  worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
const openIds = async (): Promise<string[]> => (await openPages()).map(({ id }) => id);

async function tellAll(told: Told): Promise<void> {
  for (const page of await openPages()) page.postMessage(told);
}
const report = async (): Promise<void> => tellAll({ tell: 'report', wishes: await reports() });

worker.addEventListener('install', (event) => {
  const whole = keepBuild().catch(async (error: unknown) => {
    // A full device needs the space back; what only was cut off goes on from here the next time.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await dropOwn();
    throw error;
  });
  event.waitUntil(whole);
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    openIds()
      .then((open) => keepPagesWhole(open).then(() => tidy(open)))
      .then(() => worker.clients.claim()),
  );
});

const later = (): void => void report();

worker.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data as Asked, event.source)); // sent by pages of this site alone
});

async function hear(asked: Asked, from: ExtendableMessageEvent['source']): Promise<void> {
  switch (asked.ask) {
    case 'use-now': {
      const running = (await openPages()).some(({ url }) => new URL(url).pathname.includes('/run/'));
      if (running) from?.postMessage({ tell: 'busy' } satisfies Told);
      else await worker.skipWaiting();
      return;
    }
    case 'shared':
      from?.postMessage({ tell: 'shared', files: shared } satisfies Told);
      shared = [];
      return;
    case 'visit':
      if (!asked.sparing) await wishByVisit(asked.lang);
      break;
    case 'keep':
      await wishFor(asked.wish, 'keep');
      break;
    case 'pause':
      await wishFor(asked.wish, 'paused');
      break;
    case 'free':
      await free(asked.wish);
      break;
    case 'go-on':
    case 'report':
  }
  await report();
  if (asked.ask === 'report') return;
  await goOn(later);
  const renewed = (await reports()).some(({ state }) => state === 'renewed');
  if (renewed) await worker.registration.update().catch(() => undefined);
}

/** Files shared to the site, until its page asks for them: in memory, since an open copy must not reach the disk. */
let shared: readonly File[] = [];

/** The system shares files by posting them to the list of notebooks, which then asks for them. */
async function takeShared(request: Request, url: URL): Promise<Response> {
  const posted = await request.formData();
  shared = posted.getAll('copies').filter((each) => each instanceof File);
  return Response.redirect(`${url.origin}${url.pathname}#shared`, 303);
}

worker.addEventListener('fetch', (event) => {
  const { method, mode } = event.request;
  const url = new URL(event.request.url);
  if (method === 'POST' && url.pathname.endsWith('/notebooks/'))
    return event.respondWith(takeShared(event.request, url));
  if (method !== 'GET' || url.origin !== worker.location.origin) return;
  event.respondWith(answer(event, worker));
  if (mode === 'navigate') event.waitUntil(dropUnneeded(event.resultingClientId));
});

/** Builds that nobody has open any more. Not while a newer one is coming in or waiting: it looks the same from here. */
async function dropUnneeded(opening: string): Promise<void> {
  const { installing, waiting } = worker.registration;
  if (!installing && !waiting) await tidy([opening, ...(await openIds())]);
}
