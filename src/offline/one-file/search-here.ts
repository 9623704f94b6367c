import { isolated } from '../../language/direction.ts';
import { findText, marked, type Passage } from './find-text.ts';

interface Place extends Passage {
  readonly chapter: string;
  readonly element: HTMLElement;
}

const headings = 'h1, h2, h3, h4, dt';
const most = 60;

/** The text of the file as it can be found: cut at its headings. Blank sheets and what is only seen by a screen are left out. */
function placesIn(chapters: Iterable<HTMLElement>): Place[] {
  const places: Place[] = [];
  for (const chapter of chapters) {
    const title = chapter.querySelector('h1')?.textContent.trim() ?? '';
    let now: (Omit<Place, 'lines'> & { lines: string[] }) | undefined;
    for (const element of chapter.querySelectorAll<HTMLElement>(`${headings}, p, li, dd, td, figcaption`)) {
      if (element.closest('.screen-only, [data-paper], [data-live]') || element.querySelector('p, li'))
        continue;
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      if (!now || element.matches(headings)) {
        const heading = element.matches('h1') ? '' : text;
        now = { chapter: chapter.id, title, heading, lines: [], element };
        places.push(now);
        if (heading !== '' || element.matches('h1')) continue;
      }
      if (text !== '') now.lines.push(text);
    }
  }
  return places;
}

/** Wires the search of the file. `show` brings a place into sight. */
export function searchHere(chapters: Iterable<HTMLElement>, show: (element: HTMLElement) => void): void {
  const page = document.getElementById('search');
  const field = page?.querySelector('input');
  const said = page?.querySelector('[data-said]');
  const list = page?.querySelector('[data-found]');
  if (!page || !field || !said || !list) return;
  const counts: string[] = JSON.parse(page.dataset['counts'] ?? '[]');
  let places: readonly Place[] | undefined;

  const entry = ({ title, heading, chapter, element }: Place, line: string): HTMLLIElement => {
    const item = document.createElement('li');
    // Where nobody has translated a lesson, its words are in another language than the file.
    const { lang } = element.closest<HTMLElement>('[lang]') ?? item;
    if (lang !== document.documentElement.lang) item.lang = lang;
    const way = document.createElement('a');
    way.href = `#${chapter}`;
    way.textContent = heading === '' ? title : `${title}: ${heading}`;
    way.addEventListener('click', (event) => {
      event.preventDefault();
      show(element);
    });
    const text = document.createElement('p');
    for (const [nth, piece] of marked(line, field.value).entries()) {
      const part = nth % 2 === 1 ? document.createElement('mark') : document.createElement('span');
      part.textContent = piece;
      text.append(part);
    }
    item.append(way, text);
    return item;
  };

  const search = (): void => {
    const query = field.value.trim();
    places ??= placesIn(chapters);
    const found = findText(places, query).slice(0, most);
    list.replaceChildren(...found.map(({ passage, line }) => entry(passage, line)));
    if (query === '') said.textContent = '';
    else if (found.length > 0) said.textContent = counts[found.length] ?? '';
    else said.textContent = (page.dataset['none'] ?? '').replace('%', () => isolated(query));
  };

  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  field.addEventListener('input', search);
}
