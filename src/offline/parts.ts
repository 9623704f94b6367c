import { languages, original } from '../language/languages.ts';
import { common, type FileList } from './worker/file-list.ts';

/** What search needs where Pagefind does not know the language. */
const anySearch = 'search';

const languageOf = (tag = ''): string | undefined =>
  languages.find((each) => each.tag.toLowerCase() === tag.toLowerCase())?.tag;

/**
 * Which part of the offline copy a file belongs to, by its path in the built site: `common`, a language (`en`), or of a
 * language a lesson (`en/lessons/check-in`), a route (`en/curricula/one-day`), the gallery or the search.
 */
export function partOf(path: string): string {
  if (path.startsWith('pagefind/')) {
    if (path.startsWith('pagefind/wasm.unknown')) return anySearch;
    const named = /^pagefind\/(?:fragment\/|index\/|wasm\.|pagefind\.)?([A-Za-z]{2}(?:-[A-Za-z]+)?)[_.]/;
    const searched = languageOf(named.exec(path)?.[1]);
    return searched ? `${searched}/search` : common;
  }
  const strings = languageOf(/^assets\/(?:[\w-]+-)?([a-z]{2})\.[\w-]+\.js$/.exec(path)?.[1]);
  if (strings) return strings === original ? common : strings; // the original's words stand in for any other's
  const [first, second, third = '', fourth = ''] = path.split('/');
  const tag = languageOf(first === 'catalog' ? second : first);
  if (!tag) return common;
  if (first === 'catalog') {
    const lesson = third === 'run' ? fourth : third; // `catalog/en/run/check-in.json` beside `catalog/en/check-in.json`
    return lesson === 'index.json' ? tag : `${tag}/lessons/${lesson.replace('.json', '')}`;
  }
  if (third === 'index.html' || third === '') return tag;
  if (second === 'lessons') return `${tag}/lessons/${third}`;
  if (second === 'curricula' || second === 'print') return `${tag}/curricula/${third}`;
  return second === 'exercises' ? `${tag}/exercises` : tag;
}

/** Routes as the catalog's index has them, as far as it matters here. */
export interface RouteParts {
  readonly id: string;
  readonly timetable: readonly { readonly what: { readonly lesson?: string } }[];
}

/** What somebody may wish to keep of a language: all of it, or a route with what every route needs. */
export function wishesIn(
  tag: string,
  routes: readonly RouteParts[],
  parts: FileList['parts'],
): Record<string, string[]> {
  const own = Object.keys(parts).filter((part) => part === tag || part.startsWith(`${tag}/`));
  const searchedAs = parts[`${tag}/search`]?.some(({ url }) => url.includes('/wasm.'));
  const always = [common, ...(searchedAs ? [] : [anySearch])];
  const ofRoute = ({ id, timetable }: RouteParts): [string, string[]] => {
    const lessons = new Set(timetable.flatMap(({ what }) => what.lesson ?? []));
    const wanted = [
      tag,
      `${tag}/search`,
      `${tag}/curricula/${id}`,
      ...[...lessons].map((each) => `${tag}/lessons/${each}`),
    ];
    return [`${tag}/${id}`, [...always, ...wanted]];
  };
  return { [tag]: [...always, ...own], ...Object.fromEntries(routes.map(ofRoute)) };
}
