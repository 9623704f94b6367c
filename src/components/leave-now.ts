/*
 * "Leave now", on every page: by its button, or by Escape pressed three times. The page and its entry in the history are
 * replaced by one about tea. Leaving a page closes what is open in it; every other window of this site leaves too, the
 * room's screen among them.
 */
const pressesNeeded = 3;
/** Presses further apart than this are somebody closing one thing after another, in milliseconds. */
const together = 1200;

const button = document.querySelector<HTMLAnchorElement>('[data-leave]');
const others = new BroadcastChannel('common-thread-leave');
let presses: number[] = [];

function go(): void {
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

others.addEventListener('message', go);
button?.addEventListener('click', leave);
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
