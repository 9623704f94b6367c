import { lateStart, longestSitting, rest, type Item } from './propose.ts';

/** From this length on, in minutes, a gathering has a meal in its middle, and how long it lasts. */
const mealFrom = 300;
const meal = 45;

/** Minutes of all items together. */
export const lengthOf = (items: readonly Pick<Item, 'minutes'>[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

interface Cut {
  readonly breaks: number;
  /** The sum of the squares of the stretches: the smaller, the more alike they are. */
  readonly uneven: number;
  readonly before: readonly number[];
}

const better = (a: Cut, b: Cut | undefined): boolean =>
  !b || a.breaks < b.breaks || (a.breaks === b.breaks && a.uneven < b.uneven);

/**
 * Before which lessons to rest: as few breaks as keep every stretch within ninety minutes, and of those the way that
 * makes the stretches most alike. A lesson longer than that stands alone. `already`: minutes sat before the first.
 */
export function breaksFor(lessons: readonly Pick<Item, 'minutes'>[], already = lateStart): readonly number[] {
  const best: (Cut | undefined)[] = [{ breaks: -1, uneven: 0, before: [] }];
  for (let end = 1; end <= lessons.length; end += 1) {
    let found: Cut | undefined;
    let sitting = 0;
    for (let start = end - 1; start >= 0; start -= 1) {
      sitting += lessons[start]?.minutes ?? 0;
      const long = sitting + (start === 0 ? already : 0);
      if (long > longestSitting && start < end - 1) break;
      const earlier = best[start];
      if (!earlier) continue;
      const cut: Cut = {
        breaks: earlier.breaks + 1,
        uneven: earlier.uneven + long ** 2,
        before: start === 0 ? [] : [...earlier.before, start],
      };
      if (better(cut, found)) found = cut;
    }
    best[end] = found;
  }
  return best[lessons.length]?.before ?? [];
}

/** A gathering's lessons with minutes for a late start before them and rests between, one of them a meal in a long one. */
export function layOut(lessons: readonly Item[], minutes: number): Item[] {
  const before = breaksFor(lessons);
  const half = lengthOf(lessons) / 2;
  const clockAt = (index: number): number => lengthOf(lessons.slice(0, index));
  const middle =
    minutes < mealFrom
      ? undefined
      : [...before].sort((a, b) => Math.abs(clockAt(a) - half) - Math.abs(clockAt(b) - half))[0];
  const plain = (what: 'break' | 'slack', length: number): Item => ({
    what,
    lesson: null,
    minutes: length,
    short: false,
    reason: { why: what === 'break' ? 'rest' : 'late' },
  });
  return [
    plain('slack', lateStart),
    ...lessons.flatMap((item, index) =>
      before.includes(index) ? [plain('break', index === middle ? meal : rest), item] : [item],
    ),
  ];
}
