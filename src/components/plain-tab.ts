/*
 * A plain name and icon for the tab, where somebody chose them on the page about safety: whoever looks over a shoulder
 * or at a list of windows does not read there what this site is. The name chosen is the page's own word for notes.
 */
const place = 'common-thread-plain-tab';
const ownTitle = document.title;

/** The plain name, or null where nobody chose one. Storage that refuses holds no choice. */
export function plainName(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Chooses a plain name for every page of this site in this browser, or with null none. @throws when storage refuses. */
export function choosePlainName(name: string | null): void {
  if (name === null) localStorage.removeItem(place);
  else localStorage.setItem(place, name);
  wear();
}

function wear(): void {
  const name = plainName();
  document.title = name ?? ownTitle;
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  const file = name === null ? 'icon.svg' : 'plain.svg';
  if (icon && !icon.href.endsWith(file)) icon.href = icon.href.replace(/[^/]*$/, file);
}

if (plainName() !== null) wear();
// Chosen in another window, it is worn in this one too.
window.addEventListener('storage', ({ key }) => {
  if (key === place || key === null) wear();
});
