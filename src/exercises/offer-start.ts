/*
 * Puts a start button's wiring on every exercise of a page. Nothing of an exercise is fetched before
 * somebody presses it: on a laptop everything is in sight, so being in sight is no reason.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-startable]')) {
  const part = (name: string): HTMLElement | null => place.querySelector<HTMLElement>(`[data-${name}]`);
  const [controls, start, close, note, running, paper] = [
    'controls',
    'start',
    'close',
    'note',
    'live',
    'paper',
  ].map(part);
  if (!controls || !start || !close || !note || !running || !paper) continue;
  let begun = false;
  const show = (isRunning: boolean): void => {
    start.hidden = isRunning;
    for (const each of [close, note, running]) each.hidden = !isRunning;
    paper.hidden = isRunning;
  };
  controls.hidden = false;
  start.addEventListener('click', () => {
    void import('./start-exercise.ts').then(async ({ startExercise }) => {
      // Put away and taken up again, it is where it was.
      if (!begun) await startExercise(running, JSON.parse(place.dataset['startable'] ?? '{}'));
      begun = true;
      show(true);
      close.focus();
    });
  });
  close.addEventListener('click', () => {
    show(false);
    start.focus();
  });
}
