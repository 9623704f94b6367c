import { refuseFiles } from '../../exercises/refuse-files.ts';
import { closeWhenIdle } from './close-when-idle.ts';
import type { StoredNotebook } from '../../notebook/stored-notebook.ts';

/** A page that has a notebook open, or not. */
interface Holding {
  readonly opened: { readonly state: string; readonly stored?: StoredNotebook };
  close(): Promise<void>;
}

/**
 * What every page with an open notebook owes it: a link leads on once what was said last is written, leaving drops it,
 * the back button finds nothing unlocked and nothing stale, a file dropped on it takes nobody away, a notebook that is
 * only in this page's memory is not lost by a slip, and a locked one closes when nobody has touched the page for as long
 * as was said, unless the page is `busy`. Answers the way to stop.
 */
export function holdPage(desk: Holding, busy: () => boolean = () => false): () => void {
  const leave = (): void => void desk.close();
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) location.reload();
  };
  const ask = (event: BeforeUnloadEvent): void => {
    if (document.documentElement.hidden) return; // "Leave now" asks nothing
    const { stored } = desk.opened;
    const unkept = stored && (stored.saving.state === 'memory' || stored.saving.state === 'unsaved');
    if (unkept && stored.canUndo) event.preventDefault();
  };
  const idle = (): number | null => {
    const { stored } = desk.opened;
    return stored?.locked ? stored.idle : null;
  };
  // A fresh page, so that nothing of it stays in this one's memory.
  const stopIdle = closeWhenIdle(idle, busy, () => void desk.close().finally(() => location.reload()));
  const follow = (event: MouseEvent): void => {
    const { stored } = desk.opened;
    const to = stored?.saving.state === 'saving' ? leadsAway(event) : undefined;
    if (!to || !stored) return;
    event.preventDefault();
    void stored.written().finally(() => location.assign(to));
  };
  window.addEventListener('click', follow);
  const takeFiles = refuseFiles();
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', back);
  window.addEventListener('beforeunload', ask);
  return () => {
    stopIdle();
    window.removeEventListener('click', follow);
    takeFiles();
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', back);
    window.removeEventListener('beforeunload', ask);
  };
}

/** Where a plain press on a link leads, if that is another page in the place of this one. "Leave now" waits for nothing. */
function leadsAway(event: MouseEvent): string | undefined {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (event.defaultPrevented || !plain || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest('a');
  if (!link?.href || link.target || link.download || link.pathname === location.pathname) return undefined;
  return link.href;
}
