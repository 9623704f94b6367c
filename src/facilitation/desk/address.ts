import { link } from '../../language/link.ts';
import type { Notebook } from '../../notebook/contract.ts';

/** What the notebook page shows, as its address says it behind the `#`. */
export interface Address {
  /** The notebook; null: the one opened last, or the form to begin one. */
  readonly notebook: string | null;
  readonly view: View;
  /** What the view is about: an activity, a demand, a card. */
  readonly about: string | null;
  /** An exercise of a lesson to begin: `but-why/but-why`. */
  readonly begin: { readonly lesson: string; readonly exercise: string } | null;
}

export const views = ['arc', 'activity', 'thread', 'story', 'open', 'answer', 'out', 'keep'] as const;
export type View = (typeof views)[number];

/** Reads an address such as `#<notebook>/thread/<demand>` or `#begin=but-why/but-why`. Never throws. */
export function readAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  if (text.startsWith('begin=')) {
    const [lesson = '', exercise = ''] = text.slice('begin='.length).split('/');
    return { notebook: null, view: 'arc', about: null, begin: { lesson, exercise } };
  }
  const [notebook = '', view = '', about = ''] = text.split('/');
  return {
    notebook: notebook || null,
    view: views.find((each) => each === view) ?? 'arc',
    about: about ? decoded(about) : null,
    begin: null,
  };
}

/** What an address says; null where it was cut on its way. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The address of a view of a notebook. */
export function addressOf(notebook: string, view: View = 'arc', about?: string): string {
  return `#${notebook}/${view}${about ? `/${encodeURIComponent(about)}` : ''}`;
}

/**
 * Another page with the same notebook open, to be followed by its `#`. One that is in this page's memory alone is shown
 * here: empty.
 */
export function pageWith(notebook: Notebook, lang: string, page: 'notebook' | 'plan'): string {
  return notebook.saving.state === 'memory' ? '' : link(lang, `${page}/`);
}
