import type { CatalogIndex, CatalogLesson } from './catalog-index.ts';
import { curricula, lesson, lessons, phases } from './queries.ts';
import { lengthOf, type Lesson } from './resolve.ts';

const rooms = ['noReading', 'lowTech', 'online', 'hybrid', 'twoLanguages'] as const;

function lessonFacts(lesson: Lesson): CatalogLesson {
  const { id, title, purpose, phase, length, safety, safetyNote, group, modes, materials, space } = lesson;
  return {
    id,
    title,
    purpose,
    phase,
    length,
    short: lesson.variants.short?.minutes ?? null,
    talk: lengthOf(lesson.steps.filter(({ facilitatorTalks }) => facilitatorTalks)).least,
    safety,
    safetyNote,
    group,
    modes,
    materials,
    space,
    variants: rooms.filter((room) => lesson.variants[room]),
    exercises: lesson.exercises,
  };
}

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
