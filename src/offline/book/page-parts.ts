import { load, type CheerioAPI } from 'cheerio';

/** What a page of the site gives to a book. */
export interface PageParts {
  readonly title: string;
  /** The language its text is in, and the way it runs: not the book's where nobody has translated it. */
  readonly lang: string;
  readonly dir: string;
  /** Its text as HTML, without its heading's place on the site: no menus, no buttons, no scripts. */
  readonly html: string;
  readonly styles: readonly string[];
}

/** What names another element by its id, in a page of this site. */
const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];

/**
 * Takes the text out of a page's HTML; of further pages only the paper of their exercises, which stands behind it.
 * Ids get the chapter's before them. `places` says at which chapter an address of the site stands in the book.
 * `startable`: exercises keep what they are started with, and what leads to them, for a book that runs scripts.
 */
export function readPage(
  [first = '', ...more]: readonly string[],
  chapter: string,
  places: ReadonlyMap<string, string>,
  startable = false,
): PageParts {
  const $ = load(first);
  const text = $('main > .page').first();
  const stylesOf = (page: CheerioAPI): string[] =>
    page('style')
      .toArray()
      .map((style) => page(style).text());
  const styles = stylesOf($);
  for (const html of more) {
    const other = load(html);
    text.append(other('main .exercise-place').toString());
    styles.push(...stylesOf(other));
  }
  const heading = text.find('h1').first();
  const worded = heading.closest('[lang]');
  leaveOut(text, startable);
  bindToBook($, text, chapter, places);
  return {
    title: heading.text().trim(),
    lang: worded.attr('lang') ?? $('html').attr('lang') ?? '',
    dir: worded.attr('dir') ?? $('html').attr('dir') ?? 'ltr',
    html: text.html()?.replace(/<!--.*?-->/gs, '') ?? '',
    styles,
  };
}

type Part = ReturnType<CheerioAPI>;

/** Leaves out what only a page of the site needs. */
function leaveOut(text: Part, startable: boolean): void {
  const onScreen = text.find('.screen-only, [data-live]');
  (startable ? onScreen.not('.exercise-place *, .pointer') : onScreen).remove();
  text.find('script, noscript, style, nav').remove();
  if (!startable) text.find('[data-startable]').removeAttr('data-startable');
}

/** Makes a page's ids and links those of the book. */
function bindToBook($: CheerioAPI, text: Part, chapter: string, places: ReadonlyMap<string, string>): void {
  const here = (id: string): string => `${chapter}--${id}`;
  text.find('[id]').each((_, element) => void $(element).attr('id', here($(element).attr('id') ?? '')));
  for (const name of named)
    text.find(`[${name}]`).each((_, element) => {
      const ids = ($(element).attr(name) ?? '').split(/\s+/).filter(Boolean);
      $(element).attr(name, ids.map(here).join(' '));
    });
  text.find('[mask], [clip-path], [fill]').each((_, element) => {
    for (const name of ['mask', 'clip-path', 'fill']) {
      const value = $(element).attr(name);
      if (value?.startsWith('url(#')) $(element).attr(name, value.replace('url(#', `url(#${here('')}`));
    }
  });
  text.find('[href]').each((_, element) => {
    const href = $(element).attr('href') ?? '';
    const [address = '', anchor] = href.split('#');
    const place = address === '' ? chapter : places.get(address);
    if (place !== undefined) $(element).attr('href', anchor ? `#${place}--${anchor}` : `#${place}`);
  });
}
