import { load, type CheerioAPI } from 'cheerio';
import type { Picture } from './pictures.ts';
import type { Chapter, RouteBook } from './route-book.ts';

/** Text between tags or in an attribute of XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const fileOf = (chapter: Pick<Chapter, 'id'>): string => `${chapter.id}.xhtml`;

/** A whole document of the book. `body` is well-formed XML. */
export function xhtml(book: RouteBook, title: string, body: string, bodyClass = 'text'): string {
  const language = `lang="${book.lang}" xml:lang="${book.lang}" dir="${book.dir}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${language}>
<head>
<meta charset="UTF-8"/>
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width"/>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body class="${bodyClass}">
${body}
</body>
</html>
`;
}

/** A chapter as a document of its own. Links within the book lead to its files; those to the site become plain text. */
export function chapterXhtml(
  book: RouteBook,
  chapter: Chapter,
  targets: ReadonlySet<string>,
  pictures: ReadonlyMap<string, Picture>,
): string {
  const $ = load(chapter.html, null, false);
  const heading = $('h1').first();
  if (heading.attr('id') === undefined) heading.attr('id', `${chapter.id}--title`);
  keepWhatABookNeeds($);
  bindLinks($, chapter, targets);
  $('img').each(
    (_, element) => void $(element).attr('src', pictures.get($(element).attr('src') ?? '')?.file ?? ''),
  );
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  $('[lang]').each((_, element) => void $(element).attr('xml:lang', $(element).attr('lang') ?? ''));
  const role = chapter.what === 'glossary' ? 'appendix' : 'chapter';
  const body = `<section epub:type="${role}" role="doc-${role}" id="${chapter.id}" aria-labelledby="${heading.attr('id')}">
${inXml($)}
</section>`;
  return xhtml(book, chapter.title, body);
}

/** What the site's own styles and scripts take hold of is nothing to a book. */
function keepWhatABookNeeds($: CheerioAPI): void {
  $('*').each((_, element) => {
    if (!('attribs' in element)) return;
    for (const name of Object.keys(element.attribs))
      if (name.startsWith('data-') || name === 'tabindex' || name === 'loading') $(element).removeAttr(name);
    const classes = ($(element).attr('class') ?? '').split(/\s+/).filter((each) => !/^$|^svelte-/.test(each));
    if (classes.length > 0) $(element).attr('class', classes.join(' '));
    else $(element).removeAttr('class');
  });
}

function bindLinks($: CheerioAPI, chapter: Chapter, targets: ReadonlySet<string>): void {
  $('a').each((_, element) => {
    const href = $(element).attr('href') ?? '';
    const place = href.slice(1);
    const [id = ''] = place.split('--');
    if (/^(https:|mailto:)/.test(href)) return;
    if (!href.startsWith('#') || !targets.has(id)) $(element).replaceWith($(element).contents());
    else {
      const anchor = place !== id && targets.has(place) ? `#${place}` : '';
      $(element).attr('href', id === chapter.id && anchor ? anchor : fileOf({ id }) + anchor);
    }
  });
}

/** As XML, with letters outside ASCII as they are: half as large, and a person can read it. */
function inXml($: CheerioAPI): string {
  return $.xml().replace(/&#x([0-9a-f]+);/gi, (reference, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code < 0x80 ? reference : String.fromCodePoint(code);
  });
}

/** Everything in a book that a link may lead to: its chapters, and each id in them. */
export function targetsIn(book: RouteBook): Set<string> {
  const ids = book.chapters.flatMap(({ html }) =>
    [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id),
  );
  return new Set([...book.chapters.map(({ id }) => id), ...ids]);
}
