import type { ResolvedStep } from '../../catalog/resolve.ts';
import { clockAt } from '../plan/timing.ts';
import type { Guide } from './guide.ts';
import type { Planned, PlannedStep } from './planned.ts';

export type VariantName = 'noReading' | 'twoLanguages' | 'lowTech' | 'hybrid' | 'online' | 'short';

export interface Chapter {
  readonly planned: PlannedStep;
  /** Undefined for a rest, something of one's own, and a lesson that is not on this device. */
  readonly guide: Guide | undefined;
  readonly steps: readonly {
    readonly step: ResolvedStep;
    readonly clock: string;
    readonly minutes: number;
  }[];
  readonly variants: readonly { readonly name: VariantName; readonly text: string }[];
}

/**
 * Minutes for each step of a lesson, whole and together exactly `minutes`. Within its range every step gets the same
 * share of what it can stretch; outside it, all grow or shrink alike. Nothing is done in no time: as long as there is a
 * minute for each, each has one.
 */
export function minutesOfSteps(
  steps: readonly Pick<ResolvedStep, 'minutes'>[],
  minutes: number,
): readonly number[] {
  const sum = (of: 'least' | 'most'): number => steps.reduce((all, step) => all + step.minutes[of], 0);
  const least = sum('least');
  const stretch = sum('most') - least;
  const share = stretch > 0 ? (minutes - least) / stretch : 0;
  const inside = stretch > 0 && share >= 0 && share <= 1;
  const weights = steps.map(({ minutes: range }) =>
    inside ? range.least + share * (range.most - range.least) : range.least || 1,
  );
  const all = weights.reduce((total, weight) => total + weight, 0) || 1;
  let exact = 0;
  let given = 0;
  const rounded = weights.map((weight) => {
    exact += (weight / all) * minutes;
    const whole = Math.round(exact) - given;
    given += whole;
    return whole;
  });
  if (minutes < steps.length) return rounded;
  for (let none = rounded.indexOf(0); none >= 0; none = rounded.indexOf(0)) {
    const longest = rounded.indexOf(Math.max(...rounded));
    rounded[none] = 1;
    rounded[longest] = (rounded[longest] ?? 0) - 1;
  }
  return rounded;
}

/** The variants of a lesson that this group needs, and no others. */
function variantsFor({ block }: PlannedStep, guide: Guide, { gathering }: Planned): Chapter['variants'] {
  const { needs } = gathering;
  const wanted: readonly (readonly [VariantName, string | undefined])[] = [
    ['short', block.short ? guide.variants.short?.how : undefined],
    ['noReading', needs.reading === 'some-not' ? guide.variants.noReading : undefined],
    ['twoLanguages', needs.twice ? guide.variants.twoLanguages : undefined],
    ['lowTech', needs.devices === 'none' ? guide.variants.lowTech : undefined],
    ['hybrid', needs.mode === 'hybrid' ? guide.variants.hybrid : undefined],
    ['online', needs.mode === 'online' ? guide.variants.online : undefined],
  ];
  return wanted.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}

/** The whole guide of a gathering: every lesson in order, its steps with clock times that run through the evening. */
export function bookletOf(planned: Planned): Chapter[] {
  return planned.steps.map((each): Chapter => {
    const { guide } = each;
    if (!guide) return { planned: each, guide, steps: [], variants: [] };
    const minutes = minutesOfSteps(guide.steps, each.minutes);
    let clock = each.clock;
    const steps = guide.steps.map((step, index) => {
      const own = minutes[index] ?? 0;
      const at = clock;
      clock = clockAt(clock, own);
      return { step, clock: at, minutes: own };
    });
    return { planned: each, guide, steps, variants: variantsFor(each, guide, planned) };
  });
}
