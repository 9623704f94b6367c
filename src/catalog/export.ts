import type { CatalogIndex } from './catalog-index.ts';
import { lessonFacts } from './lesson-facts.ts';
import { curricula, lesson, lessons, phases } from './queries.ts';
import type { Lesson } from './resolve.ts';

/** What the browser needs to know of every lesson: `catalog/<lang>/index.json`. */
export async function catalogIndex(lang: string): Promise<CatalogIndex> {
  return {
    phases: (await phases(lang)).map(({ id, number, name, purpose }) => ({ id, number, name, purpose })),
    lessons: (await lessons(lang)).map(lessonFacts),
    routes: (await curricula(lang)).map(({ id, title, total, timetable }) => ({
      id,
      title,
      total,
      timetable,
    })),
  };
}

/** One lesson whole, for planning and running it: `catalog/<lang>/<lesson>.json`. */
export async function catalogLesson(lang: string, id: string): Promise<Omit<Lesson, 'body'> | null> {
  const found = await lesson(lang, id);
  if (!found) return null;
  const { body, ...rest } = found;
  void body;
  return rest;
}

/** What of a lesson is needed while it runs, and no more: `catalog/<lang>/run/<lesson>.json`. */
export async function catalogRun(lang: string, id: string): Promise<object | null> {
  const found = await lesson(lang, id);
  if (!found) return null;
  const { textLang, watchFor, variants, exercises, steps } = found;
  return {
    textLang,
    watchFor,
    variants,
    exercises,
    steps: steps.map(({ id, minutes, does, says, asks }) => ({ id, minutes, does, says, asks })),
  };
}
