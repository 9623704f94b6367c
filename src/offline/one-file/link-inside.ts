/*
 * Stands in the place of `language/link.ts` in the one-file edition: its pages are chapters of the one file, and what
 * is not in it leads to a chapter that says so.
 */

/** The chapter that says what is not in this file. */
export const elsewhere = 'elsewhere';
/** The notebooks kept here, and the ways to a new one. */
export const notebooks = 'notebooks';

/** Where in this file a page of the site stands: `link('en', 'lessons/check-in/')` is `#check-in`. */
export function link(_lang: string, path = ''): string {
  const [kind, id] = path.split('/');
  if (kind === 'lessons' && id) return `#${id}`;
  // What follows is an address behind the `#` already.
  if (kind === 'notebook') return '';
  return `#${kind === 'notebooks' || kind === 'glossary' ? kind : elsewhere}`;
}

/** Nothing is fetched here. */
export function asset(): string {
  return '';
}
