/**
 * The lessons that nobody has translated into this page's language. The build writes their ids on the page that runs a
 * gathering, since it alone knows them without fetching every lesson.
 */
export function untranslatedHere(page: ParentNode = document): ReadonlySet<string> {
  const ids = page.querySelector<HTMLElement>('[data-untranslated]')?.dataset['untranslated'] ?? '';
  return new Set(ids.split(' ').filter(Boolean));
}
