import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import { readPage, type PageParts } from './page-parts.ts';

/** Who holds a route in their hands: those who come, or those who lead. Guides are absent from the first. */
export type Edition = 'participants' | 'facilitators';
export const editions: readonly Edition[] = ['participants', 'facilitators'];

/** A part of a book: the route itself, a lesson, or the words explained. */
export interface Chapter extends PageParts {
  /** The lesson's own id, `route` or `glossary`: where links to it lead. A route and a lesson may be called the same. */
  readonly id: string;
  readonly what: 'route' | 'lesson' | 'glossary';
}

/** A route with all its lessons in the order they are done in, taken from the pages of a built site. */
export interface RouteBook {
  readonly route: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly edition: Edition;
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly Chapter[];
  /** The styles its pages have, each once, in their order. */
  readonly styles: readonly string[];
}

/** How whoever makes something of books gets them. */
export type ReadBook = (lang: string, route: string, edition: Edition) => Promise<RouteBook>;

interface Index {
  readonly routes: readonly {
    readonly id: string;
    readonly timetable: readonly { readonly what: { readonly kind: string; readonly lesson?: string } }[];
  }[];
}

/** Ids of the routes that a built site has in a language, in its own order. */
export async function routesOf(dist: string, lang: string): Promise<string[]> {
  return (await indexOf(dist, lang)).routes.map(({ id }) => id);
}

async function indexOf(dist: string, lang: string): Promise<Index> {
  return JSON.parse(await readFile(`${dist}/catalog/${lang}/index.json`, 'utf8')) as Index; // written by this build
}

/**
 * Reads a route from the built site in `dist`, which stands at `base`: its page, its lessons, and the words explained.
 * In the edition for facilitators a lesson is its guide with the paper of its exercises behind it. Every id is made
 * one of the book's by its chapter's, and links within the book lead there; those that lead out of it keep their
 * address. `startable`: its exercises can be started. @throws where a page of the route is missing.
 */
export async function readBook(
  dist: string,
  base: string,
  lang: string,
  route: string,
  edition: Edition,
  startable = false,
): Promise<RouteBook> {
  const found = (await indexOf(dist, lang)).routes.find(({ id }) => id === route);
  if (!found) throw new Error(`The built site has no route ${lang}/${route}.`);
  const lessons = [...new Set(found.timetable.flatMap(({ what }) => what.lesson ?? []))];
  const site = `${base}${lang}/`;
  const places = new Map([
    [`${site}curricula/${route}/`, 'route'],
    [`${site}glossary/`, 'glossary'],
    ...lessons.flatMap((id): [string, string][] => [
      [`${site}lessons/${id}/`, id],
      [`${site}lessons/${id}/guide/`, id],
    ]),
  ]);
  const page = async (path: string): Promise<string> =>
    readFile(`${dist}/${lang}/${path}/index.html`, 'utf8');
  const chapterOf = async (id: string, what: Chapter['what'], ...paths: string[]): Promise<Chapter> => ({
    id,
    what,
    ...readPage(await Promise.all(paths.map(page)), id, places, startable),
  });
  const chapters = [
    await chapterOf('route', 'route', `curricula/${route}`),
    ...(await Promise.all(
      lessons.map((id) =>
        edition === 'participants'
          ? chapterOf(id, 'lesson', `lessons/${id}`)
          : chapterOf(id, 'lesson', `lessons/${id}/guide`, `lessons/${id}`),
      ),
    )),
    await chapterOf('glossary', 'glossary', 'glossary'),
  ];
  const head = load(await page(`curricula/${route}`));
  return {
    route,
    lang,
    dir: head('html').attr('dir') === 'rtl' ? 'rtl' : 'ltr',
    edition,
    title: chapters[0]?.title ?? route,
    summary: head('meta[name=description]').attr('content') ?? '',
    chapters,
    styles: [...new Set(chapters.flatMap(({ styles }) => styles))],
  };
}
