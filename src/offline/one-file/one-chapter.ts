import { placeOf } from './places.ts';

/**
 * Shows one chapter of the file at a time: an old phone has little to lay out, and the back button goes to the one before.
 * `shown` hears which chapter it is.
 */
export function oneChapter(shown: (chapter: string) => void): {
  /** Brings a place of the text into sight. */
  readonly show: (element: HTMLElement) => void;
  /** Prints the whole text, however little of it is in sight. */
  readonly printAll: () => void;
} {
  const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
  /** How far down somebody was when they left an address, for when they come back to it. */
  const depths = new Map<string, number>();
  let now = '';
  let hash = location.hash;
  let pressed = false;

  function go(): void {
    const place = placeOf(location.hash, document);
    if (!place) return;
    const { chapter, element } = place;
    const isNew = chapter !== now;
    for (const each of chapters) each.hidden = each.id !== chapter;
    for (const link of document.querySelectorAll('[data-to]'))
      if (link.getAttribute('data-to') === chapter) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    shown(chapter);
    const first = now === '';
    now = chapter;
    if (element) reach(element);
    else if (isNew) {
      window.scrollTo(0, pressed ? 0 : (depths.get(location.hash) ?? 0));
      if (!first) document.getElementById(chapter)?.focus({ preventScroll: true });
    }
    pressed = false;
    hash = location.hash;
  }

  function reach(element: HTMLElement): void {
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'start' });
  }

  function show(element: HTMLElement): void {
    const chapter = element.closest('.chapter')?.id ?? '';
    history.pushState(null, '', `#${chapter}`);
    pressed = true;
    go();
    reach(element);
  }

  function printAll(): void {
    for (const each of chapters) each.hidden = !each.matches('article, #about');
    window.addEventListener('afterprint', go, { once: true });
    window.print();
  }

  history.scrollRestoration = 'manual';
  document.body.classList.add('paged');
  window.addEventListener('scroll', () => depths.set(hash, window.scrollY), { passive: true });
  window.addEventListener('hashchange', go);
  // The same address pressed once more goes to its beginning again.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    pressed = link !== null;
    if (link && link.hash === location.hash) go();
  });
  go();
  return { show, printAll };
}
