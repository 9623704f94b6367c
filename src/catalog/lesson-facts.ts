import type { CatalogLesson } from './catalog-index.ts';
import { lengthOf, type Lesson } from './resolve.ts';

const rooms = ['noReading', 'lowTech', 'online', 'hybrid', 'twoLanguages'] as const;

/** What planning needs to know of a lesson. */
export function lessonFacts(lesson: Lesson): CatalogLesson {
  const { id, textLang, title, purpose, phase, length, safety, safetyNote, group, modes, materials, space } =
    lesson;
  return {
    id,
    textLang,
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
