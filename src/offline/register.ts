import { asset } from '../language/link.ts';
import type { Asked, Told } from './worker/file-list.ts';

/*
 * Small enough for every page: registers the service worker, tells it which language is read, and says once that the
 * site is ready without a network. A newer version waits until somebody asks for it, and is not offered in a run.
 */
const offer = document.querySelector<HTMLElement>('[data-offline]');

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  const container = navigator.serviceWorker;
  const { lang } = document.documentElement;
  const say = (state: 'ready' | 'update' | 'busy'): void => {
    for (const part of offer?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
      part.hidden = part.dataset['when'] !== state;
    if (offer) offer.hidden = false;
  };
  // Who pays for every byte has said so to the browser.
  const sparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true; // not in every browser's types

  const register = async (): Promise<void> => {
    const registration = await container.register(asset('service-worker.js'), {
      scope: asset(''),
      updateViaCache: 'none',
    });
    const watch = (): void => {
      if (registration.waiting && container.controller) say('update');
    };
    offer?.querySelector('button')?.addEventListener('click', () => {
      container.addEventListener('controllerchange', () => location.reload());
      registration.waiting?.postMessage({ ask: 'use-now' } satisfies Asked);
    });
    watch();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', watch);
    });
    const tell = async (): Promise<void> =>
      (await container.ready).active?.postMessage({ ask: 'visit', lang, sparing } satisfies Asked);
    window.addEventListener('online', () => void tell());
    await tell();
  };
  // Without it the site is read from the network, as before.
  void register().catch(() => undefined);

  container.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.tell === 'busy') say('busy');
    if (data.tell !== 'report' || document.documentElement.dataset['offline']) return;
    const state = data.wishes.find(({ wish }) => wish === lang)?.state;
    if (state !== 'kept' && state !== 'within') return;
    document.documentElement.dataset['offline'] = 'ready';
    if (offer?.hidden) say('ready');
  });
}
