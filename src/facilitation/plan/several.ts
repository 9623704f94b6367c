import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, lessonOf } from './blocks.ts';
import { flowOf } from './pipeline.ts';

/**
 * How many gatherings it takes, from the first that is not over, until what should exist at the end does; a demand is
 * there once it was also decided on, where the plan decides on it at all. 0: nothing in this plan makes it.
 */
export function gatheringsUntil(snapshot: Snapshot, lessons: ReadonlyMap<string, CatalogLesson>): number {
  const ahead = snapshot.all('gathering').filter(({ ended }) => ended === null);
  const outcome = ahead[0]?.needs.outcome;
  if (!outcome) return 0;
  const flows = ahead.map(({ id }) =>
    blocksOf(snapshot, id).flatMap((block) => {
      const lesson = lessonOf(block, lessons);
      return lesson ? [flowOf(lesson)] : [];
    }),
  );
  const firstWith = (is: (flow: ReturnType<typeof flowOf>) => boolean): number =>
    flows.findIndex((each) => each.some(is));
  const made = firstWith(({ writes }) => writes.some((role) => role === outcome));
  if (made < 0) return 0;
  const decided =
    outcome === 'demand' || outcome === 'agenda-item'
      ? firstWith(
          ({ reads, writes }) => writes.includes('decision') && reads.some((need) => need.includes('demand')),
        )
      : -1;
  return Math.max(made, decided) + 1;
}
