import type { Planned } from './planned.ts';
import type { Strings } from './strings/en.ts';

/** How the room should be, from a step on; only where it changes. */
export interface RoomChange {
  readonly clock: string;
  readonly title: string;
  readonly space: string;
  /** The language of `space`, where the guide says so. */
  readonly lang: string | undefined;
}

/** The room in the order of the plan. */
export function roomChanges({ steps }: Planned): RoomChange[] {
  let before = '';
  return steps.flatMap(({ clock, title, lesson, guide }) => {
    const space = lesson?.space.trim() ?? '';
    if (space === '' || space === before) return [];
    before = space;
    return [{ clock, title, space, lang: guide?.textLang }];
  });
}

/** What to do before the day, in sentences. */
export function toPrepare({ gathering }: Planned, strings: Strings): string[] {
  const { needs, welcome } = gathering;
  const words = strings.prepare;
  const screens = { none: words['no-screen'], one: words['one-screen'], many: words.phones };
  return [
    ...(needs.reading === 'some-not' ? [words.reading()] : []),
    ...(needs.twice ? [words.twice()] : []),
    ...(needs.mode === 'room' ? [] : [words[needs.mode]()]),
    screens[needs.devices](),
    welcome.food ? words.food(welcome.food) : words['no-food'](),
    welcome.children ? words.children(welcome.children) : words['no-children'](),
  ];
}

/** Risk and access as one list: what people need, and what could hurt them. */
export function toMind({ gathering, steps }: Planned, strings: Strings): string[] {
  const { needs } = gathering;
  const words = strings.care;
  const seen = new Set<string>();
  const lessons = steps.flatMap(({ title, lesson }) => {
    if (!lesson || seen.has(lesson.id) || (lesson.safety !== 'L2' && lesson.safety !== 'L3')) return [];
    seen.add(lesson.id);
    return [
      words.agree(title),
      ...(lesson.safety === 'L3' ? [words.pain(title)] : []),
      ...(lesson.safetyNote ? [words.note(title, lesson.safetyNote)] : []),
    ];
  });
  return [
    needs.access ? words.access(needs.access) : words.nothing(),
    ...(needs.watched ? [words.watched(), words['watched-paper']()] : []),
    ...lessons,
  ];
}
