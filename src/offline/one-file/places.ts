import { views } from '../../facilitation/desk/address.ts';
import { elsewhere, notebooks } from './link-inside.ts';

/** An address behind the `#` that the notebook reads: one that is open or kept, the list of them, or an exercise to begin. */
export function isNotebook(hash: string): boolean {
  const text = hash.replace(/^#/, '');
  const [, view] = text.split('/');
  return text === notebooks || text.startsWith('begin=') || views.some((each) => each === view);
}

/**
 * The chapter an address behind the `#` leads to, and the place in it; null where it leads to something that is on every
 * page of the file. What is not in the file leads to the chapter that says so.
 */
export function placeOf(
  hash: string,
  page: Pick<Document, 'getElementById'>,
): { readonly chapter: string; readonly element: HTMLElement | null } | null {
  if (isNotebook(hash)) return { chapter: 'notebook', element: null };
  const id = decoded(hash.replace(/^#/, ''));
  if (id === '') return { chapter: 'route', element: null };
  const element = page.getElementById(id);
  if (!element) return { chapter: elsewhere, element: null };
  const chapter = element.closest('.chapter');
  return chapter ? { chapter: chapter.id, element: chapter === element ? null : element } : null;
}

/** What an address says; as it stands where it was cut on its way. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
