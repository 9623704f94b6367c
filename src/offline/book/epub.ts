import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { bookWords } from './book-words.ts';
import { chapterXhtml, fileOf, targetsIn } from './chapter-xhtml.ts';
import { coverPage, coverPicture } from './cover.ts';
import { container, navigation, packageDocument } from './package-document.ts';
import { picturesIn } from './pictures.ts';
import type { RouteBook } from './route-book.ts';

/**
 * The day every build says it is from, so that the same content gives the same bytes. `SOURCE_DATE_EPOCH` in seconds
 * sets another (reproducible-builds.org); what tells two contents apart is the version beside it.
 */
const fixedDay = Date.UTC(2026, 0, 1) / 1000;

/** A zip's time has no zone (PKWARE 4.4.6): read with the local clock, so written with it. */
const zipTime = new Date(2026, 0, 1);

/** The EPUB 3 of a book whose pages stand in `dist`. @throws where a picture of it is missing. */
export async function epubOf(book: RouteBook, dist: string, base: string): Promise<Uint8Array> {
  const words = await bookWords(book.lang);
  const targets = targetsIn(book);
  const pictures = await picturesIn(book, dist, base);
  const chapters = book.chapters.map((chapter): [string, string] => [
    fileOf(chapter),
    chapterXhtml(book, chapter, targets, pictures),
  ]);
  const texts: readonly (readonly [string, string])[] = [
    ['cover.xhtml', coverPage(book, words)],
    ['cover.svg', coverPicture(book, words)],
    ['nav.xhtml', navigation(book, words)],
    ['book.css', await readFile(new URL('./book.css', import.meta.url), 'utf8')],
    ...chapters,
  ];
  const moment = Number(process.env['SOURCE_DATE_EPOCH'] ?? fixedDay) * 1000;
  const opf = packageDocument(book, words, {
    identifier: `urn:uuid:${uuidOf(`common-thread/${book.lang}/${book.route}/${book.edition}`)}`,
    modified: new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z'),
    version: createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12),
    drawn: new Set(chapters.filter(([, text]) => text.includes('<svg')).map(([file]) => file)),
    pictures: [...pictures.values()],
  });
  const files: Zippable = {
    // First and not compressed, so that a program knows the format by its first bytes (EPUB 3.3, 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(opf),
    ...Object.fromEntries(texts.map(([file, text]) => [`book/${file}`, strToU8(text)])),
    'book/league-gothic.woff2': [await readFile(`${dist}/fonts/league-gothic.woff2`), { level: 0 }],
    ...Object.fromEntries([...pictures.values()].map(({ file, bytes }) => [`book/${file}`, bytes])),
  };
  return zipSync(files, { level: 9, mtime: zipTime });
}

/** A name-based UUID (RFC 9562, version 8): the same for the same name, on every machine. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
