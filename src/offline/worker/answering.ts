import { fileAt, keepIfWhole } from './keeping.ts';
import { buildOf, formerBuilds, fromNetwork, list, notePage, ownFiles } from './versions.ts';

/** Kept files first: they belong together, and a village hall's network is slower than none. */
export async function answer(event: FetchEvent, worker: ServiceWorkerGlobalScope): Promise<Response> {
  const { request } = event;
  const path = new URL(request.url).pathname; // without what Pagefind asks with: the time
  if (request.mode === 'navigate') return openPage(event, path, worker);
  const build = await buildOf(event.clientId);
  if (build === list.version) {
    const own = await (await ownFiles()).match(path);
    if (own) return own;
  }
  for (const { version, files } of await formerBuilds())
    // An asset's name tells its content; everything else is the page's own build's or nobody's.
    if (version === build || isAsset(path)) {
      const former = await files.match(path);
      if (former) return former;
    }
  return build === list.version ? fromSite(event, path, worker) : fetch(request);
}

const isAsset = (path: string): boolean => path.includes('/assets/');

async function openPage(
  event: FetchEvent,
  path: string,
  worker: ServiceWorkerGlobalScope,
): Promise<Response> {
  const own = await (await ownFiles()).match(path);
  if (own) {
    await notePage(event.resultingClientId, list.version);
    return own;
  }
  try {
    const response = await fetch(event.request);
    const ours = await isOurs(path, response, worker);
    await notePage(event.resultingClientId, ours ? list.version : fromNetwork);
    return response;
  } catch (error) {
    const missing = await (await ownFiles()).match(new URL('404.html', worker.registration.scope).pathname);
    if (missing) return missing;
    throw error;
  }
}

/** Whether a page from the network is what this build made. If so it is kept: what was read once can be read again. */
async function isOurs(path: string, response: Response, worker: ServiceWorkerGlobalScope): Promise<boolean> {
  const file = fileAt(path);
  if (!file || !response.ok) return false;
  const ours = await keepIfWhole(file, response.clone()).catch(() => true); // a full device keeps nobody from reading
  if (!ours) void worker.registration.update().catch(() => undefined);
  return ours;
}

/** What a page of this build asks for, and only that: a newer file would not fit it. */
async function fromSite(
  event: FetchEvent,
  path: string,
  worker: ServiceWorkerGlobalScope,
): Promise<Response> {
  const response = await fetch(event.request);
  if (!fileAt(path) || !response.ok || (await isOurs(path, response, worker))) return response;
  return new Response('', { status: 503, statusText: 'This page is older than the site. Open it again.' });
}
