import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { languages, original } from '../language/languages.ts';
import { phaseNames } from '../language/phases/phase-names.ts';
import { resolveLesson, type Lesson, type LessonFile } from './resolve.ts';
import { timetable, type TimetableLine } from './routes.ts';
import type { CurriculumMatter } from './schema/curriculum.ts';
import type { GlossaryTerm } from './schema/glossary.ts';
import { phaseIds, type PhaseId } from './schema/phase.ts';

export interface Phase {
  readonly id: PhaseId;
  readonly number: number;
  readonly name: string;
  readonly purpose: string;
  readonly lessons: readonly Lesson[];
}

export interface Route extends CurriculumMatter {
  readonly id: string;
  readonly lang: string;
  readonly textLang: string;
  readonly fallback: boolean;
  readonly timetable: readonly TimetableLine[];
  /** Minutes of all gatherings, breaks included. */
  readonly total: number;
}

const cache = new Map<string, Promise<unknown>>();

/** Each answer is worked out once a build: pages ask for the same lists hundreds of times. */
function once<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
  let answer = cache.get(key);
  if (!answer || import.meta.env.DEV) cache.set(key, (answer = work()));
  return answer as Promise<Answer>; // stored above under the same key
}

function split(entry: { readonly id: string }): { lang: string; id: string } {
  const [lang = original, id = ''] = entry.id.split('/');
  return { lang, id };
}

function fileOf(entry: CollectionEntry<'lessons'>): LessonFile {
  return { ...split(entry), matter: entry.data, mdx: entry.body ?? '' };
}

/** Every lesson in a language, in the order of the arc. English text stands in where nobody has translated it. */
export function lessons(lang: string): Promise<readonly Lesson[]> {
  return once(`lessons:${lang}`, async () => {
    // Folders and files carry their order as a prefix.
    const entries = await getCollection('lessons');
    const files = [...entries].sort((a, b) => ((a.filePath ?? '') < (b.filePath ?? '') ? -1 : 1)).map(fileOf);
    const translations = new Map(files.filter((file) => file.lang === lang).map((file) => [file.id, file]));
    return files
      .filter((file) => file.lang === original)
      .map((file) => resolveLesson(lang, file, lang === original ? undefined : translations.get(file.id)));
  });
}

const lessonsById = (lang: string): Promise<ReadonlyMap<string, Lesson>> =>
  once(`lessons-by-id:${lang}`, async () => new Map((await lessons(lang)).map((each) => [each.id, each])));

/** One lesson, or undefined where there is none of that id. */
export async function lesson(lang: string, id: string): Promise<Lesson | undefined> {
  return (await lessonsById(lang)).get(id);
}

/** The entry whose body is to be rendered: the translation, or the original where there is none. */
export async function lessonEntry(shown: Lesson): Promise<CollectionEntry<'lessons'> | undefined> {
  return getEntry('lessons', `${shown.textLang}/${shown.id}`);
}

/** The twelve phases with their lessons. */
export function phases(lang: string): Promise<readonly Phase[]> {
  return once(`phases:${lang}`, async () => {
    const all = await lessons(lang);
    const names = phaseNames(lang);
    return phaseIds.map((id, index) => ({
      id,
      number: index + 1,
      ...names[id],
      lessons: all.filter(({ phase }) => phase === id),
    }));
  });
}

/** Every route in a language; English text where nobody has translated it. Shapes of another come after it. */
export function curricula(lang: string): Promise<readonly Route[]> {
  return once(`curricula:${lang}`, async () => {
    const all = await lessons(lang);
    const entries = await getCollection('curricula');
    const routes = entries
      .filter((entry) => split(entry).lang === original)
      .map((entry): Route => {
        const { id } = split(entry);
        const text = lang === original ? undefined : entries.find((each) => each.id === `${lang}/${id}`);
        const parts = entry.data.parts.map((part, index) => ({
          ...part,
          title: text?.data.parts[index]?.title ?? part.title,
        }));
        const lines = timetable({ ...entry.data, parts }, all);
        return {
          ...entry.data,
          ...(text
            ? {
                title: text.data.title,
                summary: text.data.summary,
                outcome: text.data.outcome,
                for: text.data.for,
              }
            : {}),
          parts,
          id,
          lang,
          textLang: text ? lang : original,
          fallback: !text && lang !== original,
          timetable: lines,
          total: lines.reduce((sum, { minutes }) => sum + minutes, 0),
        };
      });
    return routes.sort((a, b) => a.total - b.total || (a.id < b.id ? -1 : 1));
  });
}

/** One route, or undefined where there is none of that id. */
export async function curriculum(lang: string, id: string): Promise<Route | undefined> {
  return (await curricula(lang)).find((route) => route.id === id);
}

/** The entry whose body is to be rendered. */
export async function curriculumEntry(route: Route): Promise<CollectionEntry<'curricula'> | undefined> {
  return getEntry('curricula', `${route.textLang}/${route.id}`);
}

/** Routes a lesson is in, with what comes before and after it in each. */
export async function around(shown: Lesson): Promise<
  readonly {
    readonly route: Route;
    readonly previous: Lesson | undefined;
    readonly next: Lesson | undefined;
  }[]
> {
  const all = await lessonsById(shown.lang);
  return (await curricula(shown.lang)).flatMap((route) => {
    const order = route.timetable.flatMap(({ what }) => (what.kind === 'lesson' ? [what.lesson] : []));
    const at = order.indexOf(shown.id);
    if (at < 0) return [];
    const named = (id: string | undefined): Lesson | undefined => (id ? all.get(id) : undefined);
    return [{ route, previous: named(order[at - 1]), next: named(order[at + 1]) }];
  });
}

/** The words of a language, in its own alphabetical order; English where one is not translated. */
export function glossary(lang: string): Promise<readonly GlossaryTerm[]> {
  return once(`glossary:${lang}`, async () => {
    const entries = await getCollection('glossary');
    const terms = entries.map((entry) => ({
      lang: split(entry).lang,
      term: { ...entry.data, id: split(entry).id },
    }));
    const own = new Map(terms.filter((each) => each.lang === lang).map(({ term }) => [term.id, term]));
    return terms
      .filter((each) => each.lang === original)
      .map(({ term }) => own.get(term.id) ?? term)
      .sort((a, b) => a.term.localeCompare(b.term, lang));
  });
}

/** A page of prose such as safety: in the language, or the original. */
export async function textPage(
  lang: string,
  id: string,
): Promise<{ entry: CollectionEntry<'pages'>; fallback: boolean; textLang: string }> {
  const entries = await getCollection('pages');
  const own = entries.find((entry) => entry.id === `${lang}/${id}`);
  const entry = own ?? entries.find((each) => each.id === `${original}/${id}`);
  if (!entry) throw new Error(`content/${original}/pages/${id}.mdx is missing.`);
  return { entry, fallback: !own, textLang: own ? lang : original };
}

/** Paths of a page that exists once a language: for `getStaticPaths`. */
export const languagePaths = (): { params: { lang: string } }[] =>
  languages.map(({ tag }) => ({ params: { lang: tag } }));

/** Paths of a page that exists once a language for each of a list. */
export async function pathsOf<Name extends string>(
  name: Name,
  ids: readonly string[],
): Promise<{ params: { lang: string } & Record<Name, string> }[]> {
  return languages.flatMap(({ tag }) =>
    // The key is the parameter's name; TypeScript widens a computed key to `string`.
    ids.map((id) => ({ params: { lang: tag, [name]: id } as { lang: string } & Record<Name, string> })),
  );
}
