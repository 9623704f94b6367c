import type { CurriculumMatter } from './schema/curriculum.ts';
import type { Lesson } from './resolve.ts';

/** One line of a route's timetable. Minutes from the start of its gathering. */
export interface TimetableLine {
  readonly gathering: number;
  readonly part: string;
  readonly from: number;
  readonly minutes: number;
  readonly what:
    | { readonly kind: 'lesson'; readonly lesson: string; readonly short: boolean }
    | { readonly kind: 'break' | 'slack'; readonly text: string };
}

/** The fewest minutes a lesson takes in a route: its short form where asked for, half as much again in two languages. */
export function leastMinutes(
  lesson: Pick<Lesson, 'length' | 'variants'>,
  item: { readonly short: boolean },
  languages: number,
): number {
  const once = item.short ? (lesson.variants.short?.minutes ?? lesson.length.least) : lesson.length.least;
  return languages === 2 ? Math.ceil(once * 1.5) : once;
}

/** A route's timetable, gathering by gathering. Lessons it does not know take no time; the linter names them. */
export function timetable(
  route: Pick<CurriculumMatter, 'parts' | 'languages'>,
  lessons: readonly Lesson[],
): TimetableLine[] {
  const clock = new Map<number, number>();
  return route.parts.flatMap((part) =>
    part.items.map((item): TimetableLine => {
      const from = clock.get(part.gathering) ?? 0;
      let minutes: number;
      let what: TimetableLine['what'];
      if ('lesson' in item) {
        const lesson = lessons.find(({ id }) => id === item.lesson);
        minutes = item.minutes ?? (lesson ? leastMinutes(lesson, item, route.languages) : 0);
        what = { kind: 'lesson', lesson: item.lesson, short: item.short };
      } else if ('break' in item) {
        minutes = item.break;
        what = { kind: 'break', text: item.what ?? '' };
      } else {
        minutes = item.slack;
        what = { kind: 'slack', text: item.what ?? '' };
      }
      clock.set(part.gathering, from + minutes);
      return { gathering: part.gathering, part: part.title, from, minutes, what };
    }),
  );
}
