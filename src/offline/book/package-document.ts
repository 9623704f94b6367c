import { escaped, fileOf, xhtml } from './chapter-xhtml.ts';
import type { Picture } from './pictures.ts';
import type { RouteBook } from './route-book.ts';
import type { Strings } from './strings/en.ts';

/** Where a reading program finds the package (EPUB 3.3, 4.2.6.3.1). */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What a book is called with its edition, where only one line says it. */
export const fullTitle = (book: RouteBook, words: Strings): string =>
  book.edition === 'facilitators' ? `${book.title} · ${words.editions.facilitators}` : book.title;

/** What stands in no chapter's file. */
const others = [
  { id: 'cover', file: 'cover.xhtml', type: 'application/xhtml+xml', properties: 'svg' },
  { id: 'nav', file: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
  { id: 'cover-image', file: 'cover.svg', type: 'image/svg+xml', properties: 'cover-image' },
  { id: 'style', file: 'book.css', type: 'text/css', properties: '' },
  { id: 'display', file: 'league-gothic.woff2', type: 'font/woff2', properties: '' },
] as const;

/** What the package says of itself (EPUB 3.3, 5; accessibility as in EPUB Accessibility 1.1, 2). */
export interface Facts {
  /** The same for every build of this book. */
  readonly identifier: string;
  /** The time it is said to be from: `2026-01-01T00:00:00Z`. */
  readonly modified: string;
  /** Tells two builds with other content apart. */
  readonly version: string;
  /** Files of chapters that have drawings in them. */
  readonly drawn: ReadonlySet<string>;
  readonly pictures: readonly Picture[];
}

export function packageDocument(book: RouteBook, words: Strings, facts: Facts): string {
  const item = (id: string, file: string, type: string, properties: string): string =>
    `<item id="${id}" href="${file}" media-type="${type}"${properties && ` properties="${properties}"`}/>`;
  const meta = (property: string, value: string): string =>
    `<meta property="${property}">${escaped(value)}</meta>`;
  const chapters = book.chapters.map((chapter) => ({ id: `chapter-${chapter.id}`, file: fileOf(chapter) }));
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${book.lang}" dir="${book.dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book-id">${facts.identifier}</dc:identifier>
<dc:title>${escaped(fullTitle(book, words))}</dc:title>
<dc:language>${book.lang}</dc:language>
<dc:creator>${escaped(words.name)}</dc:creator>
<dc:description>${escaped(book.summary)}</dc:description>
<dc:rights>${escaped(words.licence)}</dc:rights>
${meta('dcterms:modified', facts.modified)}
${meta('schema:version', facts.version)}
${meta('schema:accessMode', 'textual')}
${meta('schema:accessMode', 'visual')}
${meta('schema:accessModeSufficient', 'textual')}
${['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents']
  .map((feature) => meta('schema:accessibilityFeature', feature))
  .join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', words.accessibility)}
<meta name="cover" content="cover-image"/>
</metadata>
<manifest>
${others.map(({ id, file, type, properties }) => item(id, file, type, properties)).join('\n')}
${chapters.map(({ id, file }) => item(id, file, 'application/xhtml+xml', facts.drawn.has(file) ? 'svg' : '')).join('\n')}
${facts.pictures.map(({ file, type }, index) => item(`picture-${index + 1}`, file, type, '')).join('\n')}
</manifest>
<spine page-progression-direction="${book.dir}">
<itemref idref="cover"/>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The contents, which are a page to read as well. */
export function navigation(book: RouteBook, words: Strings): string {
  const entries = book.chapters.map((chapter) => {
    const own = chapter.lang === book.lang ? '' : ` lang="${chapter.lang}" xml:lang="${chapter.lang}"`;
    return `<li><a href="${fileOf(chapter)}"${own} dir="${chapter.dir}">${escaped(chapter.title)}</a></li>`;
  });
  const first = book.chapters[0] ? fileOf(book.chapters[0]) : '';
  return xhtml(
    book,
    words.contents,
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
<h1 id="contents">${escaped(words.contents)}</h1>
<ol>
${entries.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden" aria-label="${escaped(words.start)}">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${escaped(words.cover)}</a></li>
<li><a epub:type="toc" href="nav.xhtml">${escaped(words.contents)}</a></li>
<li><a epub:type="bodymatter" href="${first}">${escaped(words.start)}</a></li>
</ol>
</nav>`,
    'contents',
  );
}
