import type { Gathering, Needs } from '../../notebook/records/gathering.ts';
import { plainNeeds } from '../../notebook/records/gathering.ts';
import type { Told } from './one-line.ts';

/** What a plan reckons with, before there is a gathering and after. */
export type Facts = Pick<Gathering, 'needs' | 'minutes' | 'start' | 'date' | 'place'>;

/** Some of it: what was said, or filled in by hand. */
export type FactsPart = Partial<Omit<Facts, 'needs'>> & { readonly needs?: Partial<Needs> };

/** Minutes of a gathering about whose length nobody said anything. */
export const usualMinutes = 180;

/** From how many minutes on one demand is what most groups plan for; below it they get to hear each other. */
const demandFrom = 120;

/** What one line said, over what is usual. `own` is what was then filled in by hand. */
export function factsFrom(told: Told, own: FactsPart, day: string): Facts {
  const minutes = own.minutes ?? told.minutes ?? usualMinutes;
  const outcome = minutes >= demandFrom ? 'demand' : 'cluster';
  return {
    minutes,
    start: own.start ?? told.start ?? null,
    date: own.date ?? day,
    place: own.place ?? '',
    needs: { ...plainNeeds, outcome, ...told.needs, ...own.needs },
  };
}
