import { asset } from '../language/link.ts';

/*
 * Small enough for every page: registers the service worker, asks it to keep this page's language, and says once
 * that the site is ready without a network. A newer version waits until somebody asks for it.
 */
const offer = document.querySelector<HTMLElement>('[data-offline]');

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  const container = navigator.serviceWorker;
  const say = (state: 'ready' | 'update'): void => {
    for (const part of offer?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
      part.hidden = part.dataset['when'] !== state;
    if (offer) offer.hidden = false;
  };

  void container.register(asset('service-worker.js'), { scope: asset('') }).then(async (registration) => {
    const watch = (): void => {
      const waiting = registration.waiting;
      if (!waiting || !container.controller) return;
      say('update');
      offer?.querySelector('button')?.addEventListener('click', () => {
        container.addEventListener('controllerchange', () => location.reload());
        waiting.postMessage('use-now');
      });
    };
    watch();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', watch);
    });
    const ready = await container.ready;
    ready.active?.postMessage(`keep:${document.documentElement.lang}`);
  });

  container.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || !data.startsWith('kept:')) return;
    document.documentElement.dataset['offline'] = 'ready';
    // Said once: the footer keeps saying it quietly.
    say('ready');
  });
}
