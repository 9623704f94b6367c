import type { CatalogLesson } from '../../../src/catalog/catalog-index.ts';
import { lessonFacts } from '../../../src/catalog/lesson-facts.ts';
import { readContent } from '../../../src/catalog/read-content.ts';
import { resolveLesson } from '../../../src/catalog/resolve.ts';
import { lessonBlock, lessonsById, plainBlock, type Block } from '../../../src/facilitation/plan/blocks.ts';
import { ranksAfter } from '../../../src/notebook/rank.ts';

const read = readContent('.');

/** The real lessons, in the order of the arc. */
export const realLessons: readonly CatalogLesson[] = read.lessons
  .filter(({ lang }) => lang === 'en')
  .sort((a, b) => (a.file < b.file ? -1 : 1))
  .map((file) => lessonFacts(resolveLesson('en', file)));

export const byId = lessonsById({ lessons: realLessons });

/** A lesson that must be there. */
export function real(id: string): CatalogLesson {
  const lesson = byId.get(id);
  if (!lesson) throw new Error(`No lesson ${id}`);
  return lesson;
}

/** A real route's blocks, all in one gathering. */
export function routeBlocks(id: string, gathering = 'g1'): Block[] {
  const route = read.routes.find((each) => each.id === id && each.lang === 'en');
  if (!route) throw new Error(`No route ${id}`);
  const items = route.matter.parts.flatMap((part) => part.items);
  const ranks = ranksAfter(null, items.length);
  return items.map((item, index) => {
    const place = { gathering, rank: ranks[index] ?? 'a0', lang: 'en' };
    if ('lesson' in item) {
      const lesson = real(item.lesson);
      const least = item.short ? (lesson.short ?? lesson.length.least) : lesson.length.least;
      return lessonBlock(lesson, item.minutes ?? least, place, item.short);
    }
    return 'break' in item
      ? plainBlock('break', item.break, '', place)
      : plainBlock('slack', item.slack, '', place);
  });
}
