/*
 * "Leave now", on every page: by its button, or by Escape pressed three times. The page and its entry in the history are
 * replaced by one about tea. Leaving a page closes what is open in it; every other window of this site leaves too, the
 * room's screen among them. Whoever goes back from there finds tea again, page after page.
 */
const pressesNeeded = 3;
/** Presses further apart than this are somebody closing one thing after another, in milliseconds. */
const together = 1200;

const button = document.querySelector<HTMLAnchorElement>('[data-leave]');
const others = new BroadcastChannel('common-thread-leave');
let presses: number[] = [];

/** A window that was left, until somebody goes on in it by a link or an address. Storage that refuses remembers nothing. */
const place = 'common-thread-left';
const wasLeft = (): boolean => {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false;
  }
};
const remember = (left: boolean): void => {
  try {
    if (left) sessionStorage.setItem(place, 'yes');
    else sessionStorage.removeItem(place);
  } catch {
    // Then the way back stays open, as it does without JavaScript.
  }
};

function go(): void {
  remember(true);
  // Nothing may be read while the other page comes, however long that takes.
  document.documentElement.hidden = true;
  document.title = '';
  if (button) location.replace(button.href);
}

function leave(event: Event): void {
  event.preventDefault();
  others.postMessage('leave');
  go();
}

const [came] = performance.getEntriesByType('navigation');
if (wasLeft()) {
  if (came instanceof PerformanceNavigationTiming && came.type === 'back_forward') go();
  else remember(false);
}
// A page that the browser had kept as it was.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && wasLeft()) go();
});
others.addEventListener('message', go);
button?.addEventListener('click', leave);

/** Everything outside a dialog is out of reach while it is open: it gets a way to leave of its own. */
function intoDialog(dialog: HTMLDialogElement): void {
  if (!button || !dialog.open || dialog.querySelector('[data-leave]')) return;
  const own = button.cloneNode(true);
  own.addEventListener('click', leave);
  dialog.append(own);
}
new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof HTMLDialogElement) intoDialog(target);
}).observe(document, { subtree: true, attributeFilter: ['open'] });
// Before anything else on the page hears it: a dialog that closes on Escape must not swallow the third press.
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || event.repeat) return;
    const now = Date.now();
    presses = [...presses.filter((press) => now - press < together), now];
    if (presses.length >= pressesNeeded) leave(event);
  },
  { capture: true },
);
