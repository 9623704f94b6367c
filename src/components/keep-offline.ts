import { sayBytes } from '../language/bytes.ts';
import { isolated } from '../language/direction.ts';
import type { Asked, Told, WishReport, WishState } from '../offline/worker/file-list.ts';

/*
 * What is kept for use without a network, on the page that offers it: saved, paused, gone on with, given back. The
 * service worker does the keeping and says how far it is; closing this page does not stop it.
 */
interface Words extends Record<WishState, string> {
  readonly room: string;
}

const place = document.querySelector<HTMLElement>('[data-keep]');
const unlessKept = document.querySelector<HTMLElement>('[data-unless-kept]');
const { lang } = document.documentElement;
const size = (bytes: number): string => sayBytes(bytes, lang);

/** Which buttons a wish has in each state. */
const choices: Readonly<Record<WishState, readonly string[]>> = {
  none: ['keep'],
  keeping: ['pause'],
  paused: ['go-on', 'free'],
  kept: ['free'],
  within: [],
  cut: ['go-on', 'free'],
  full: ['go-on', 'free'],
  renewed: ['go-on', 'free'],
};

if (place && 'serviceWorker' in navigator) {
  const words: Words = JSON.parse(place.dataset['keep'] ?? '{}');
  const container = navigator.serviceWorker;
  const ask = async (asked: Asked): Promise<void> => (await container.ready).active?.postMessage(asked);
  const rows = [...place.querySelectorAll<HTMLElement>('[data-wish]')];

  const show = (row: HTMLElement, { state, done, sent, bytes }: WishReport): void => {
    const said = row.querySelector<HTMLElement>('[data-said]');
    const bar = row.querySelector('progress');
    const text = words[state]
      .replace('%done', () => isolated(size(done)))
      .replace('%sent', () => isolated(size(sent)))
      .replace('%bytes', () => isolated(size(bytes)));
    if (said && said.textContent !== text) said.textContent = text;
    if (bar) {
      bar.hidden = ['none', 'kept', 'within'].includes(state);
      bar.max = sent;
      bar.value = done;
    }
    if (row.dataset['state'] === state) return;
    row.dataset['state'] = state;
    const had = row.contains(document.activeElement);
    for (const button of row.querySelectorAll<HTMLElement>('[data-choices] button'))
      button.hidden = !choices[state].includes(button.dataset['do'] ?? '');
    const sure = row.querySelector<HTMLElement>('[data-sure]');
    if (sure) sure.hidden = true;
    // A button that goes takes nobody's place on the page along.
    if (had && document.activeElement === document.body)
      row.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  };

  const sayRoom = async (): Promise<void> => {
    const room = place.querySelector('[data-room]');
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
    if (!room || usage === undefined || quota === undefined) return;
    room.textContent = words.room
      .replace('%used', () => isolated(size(usage)))
      .replace('%left', () => isolated(size(Math.max(0, quota - usage))));
  };

  const act = (row: HTMLElement, what: string): void => {
    const wish = row.dataset['wish'] ?? '';
    const sure = row.querySelector<HTMLElement>('[data-sure]');
    if (what === 'free' && sure) {
      sure.hidden = false;
      sure.querySelector('button')?.focus();
    } else if (what === 'stay' && sure) {
      sure.hidden = true;
      row.querySelector<HTMLElement>('[data-do=free]')?.focus();
    } else if (what === 'really-free') void ask({ ask: 'free', wish });
    else if (what === 'pause') void ask({ ask: 'pause', wish });
    else {
      // Asked here, where somebody has just said that they want it: a browser may refuse, and then keeps it as long as it likes.
      void navigator.storage?.persist?.();
      void ask({ ask: 'keep', wish });
    }
  };

  for (const row of rows)
    row.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) act(row, button.dataset['do'] ?? '');
    });

  container.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.tell !== 'report') return;
    place.hidden = false;
    if (unlessKept) unlessKept.hidden = true;
    for (const row of rows) {
      const report = data.wishes.find(({ wish }) => wish === row.dataset['wish']);
      if (report) show(row, report);
    }
    void sayRoom();
  });
  void ask({ ask: 'report' });
}

/** Chromium hands over its way to install a site. Elsewhere the page tells how to do it by hand. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

const install = document.querySelector<HTMLButtonElement>('[data-install]');
window.addEventListener('beforeinstallprompt', (event) => {
  if (!install) return;
  event.preventDefault();
  install.hidden = false;
  install.onclick = () => {
    install.hidden = true;
    void (event as InstallPrompt).prompt(); // not in TypeScript's own library
  };
});
