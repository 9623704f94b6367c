import type { CatalogIndex, CatalogLesson } from '../../catalog/catalog-index.ts';
import { together, type Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { ranksAfter } from '../../notebook/rank.ts';
import { newGathering, type Gathering } from '../../notebook/records/gathering.ts';
import { snapshotOf, type Snapshot } from '../../notebook/snapshot.ts';
import { lessonBlock, plainBlock, type Block } from './blocks.ts';
import { dayAfter, lastDay } from './days.ts';
import type { Facts } from './facts.ts';
import { planFrom } from './from-proposal.ts';
import type { Proposal } from './propose.ts';

type Route = CatalogIndex['routes'][number];

/** How somebody begins a plan: with a proposal, with a route, or with nothing but the facts. */
export interface Begun {
  readonly facts: Facts;
  /** Languages somebody named: those of the room. */
  readonly languages?: readonly string[];
  readonly proposal?: Proposal;
  readonly route?: Route;
}

/** A route's lessons, rests and free minutes as the gatherings it has, a week apart. */
function fromRoute(
  route: Route,
  first: Gathering,
  later: readonly Gathering[],
  lessons: ReadonlyMap<string, CatalogLesson>,
  lang: string,
): { readonly gatherings: readonly Gathering[]; readonly blocks: readonly Block[] } {
  const numbers = [...new Set(route.timetable.map(({ gathering }) => gathering))];
  const ranks = ranksAfter(later.at(-1)?.rank ?? first.rank, numbers.length);
  const gatherings = numbers.map((number, index) => {
    const minutes = route.timetable
      .filter(({ gathering }) => gathering === number)
      .reduce((sum, line) => sum + line.minutes, 0);
    if (index === 0) return { ...first, minutes };
    const rank = ranks[index] ?? 'a0';
    return newGathering({ ...first, id: newId(), rank, date: dayAfter(first.date, 7 * index), minutes });
  });
  const blocks = gatherings.flatMap((gathering, index) => {
    const lines = route.timetable.filter((line) => line.gathering === numbers[index]);
    const places = ranksAfter(null, lines.length);
    return lines.flatMap(({ what, minutes }, nth): Block[] => {
      const place = { gathering: gathering.id, rank: places[nth] ?? 'a0', lang };
      if (what.kind !== 'lesson') return [plainBlock(what.kind, minutes, what.text, place)];
      const lesson = lessons.get(what.lesson);
      return lesson ? [lessonBlock(lesson, minutes, place, what.short)] : [];
    });
  });
  return { gatherings, blocks };
}

/** Everything a begun plan writes into a notebook, as one step. */
export function beginPlan(
  snapshot: Snapshot,
  { facts, languages = [], proposal, route }: Begun,
  lessons: ReadonlyMap<string, CatalogLesson>,
  lang: string,
): { readonly gathering: Gathering; readonly changes: Changes } {
  const before = snapshot.all('gathering');
  const rank = ranksAfter(before.at(-1)?.rank ?? null, 1)[0] ?? 'a0';
  const gathering = newGathering({ ...facts, id: newId(), rank });
  const days = (list: readonly Gathering[]): Changes => ({
    about: {
      lastDay: lastDay([...before, ...list]),
      languages: [...new Set([...snapshot.about.languages, ...languages])].slice(0, 8),
    },
  });
  if (route) {
    const { gatherings, blocks } = fromRoute(route, gathering, before, lessons, lang);
    return {
      gathering: gatherings[0] ?? gathering,
      changes: together({ put: [...gatherings, ...blocks] }, days(gatherings)),
    };
  }
  const first: Changes = together({ put: [gathering] }, days([gathering]));
  if (!proposal) return { gathering, changes: first };
  const withFirst = snapshotOf(snapshot.about, [...before, gathering]);
  return { gathering, changes: together(first, planFrom(withFirst, gathering, proposal, lang)) };
}
