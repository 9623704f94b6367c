/** How often it is looked at, in milliseconds. A laptop that slept is looked at when it wakes. */
const every = 5000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls `close` once nobody has touched the page for `minutes`, by the clock. While `busy`, time does not run. Each
 * window counts for itself. Answers the way to stop.
 */
export function closeWhenIdle(
  minutes: () => number | null,
  busy: () => boolean,
  close: () => void,
): () => void {
  let touched = Date.now();
  const touch = (): void => {
    touched = Date.now();
  };
  const look = (): void => {
    const limit = minutes();
    if (limit === null || busy()) touch();
    else if (Date.now() - touched >= limit * 60_000) {
      stop();
      close();
    }
  };
  const looking = setInterval(look, every);
  const stop = (): void => {
    clearInterval(looking);
    document.removeEventListener('visibilitychange', look);
    for (const each of touches) window.removeEventListener(each, touch);
  };
  document.addEventListener('visibilitychange', look);
  for (const each of touches) window.addEventListener(each, touch, { passive: true });
  return stop;
}
