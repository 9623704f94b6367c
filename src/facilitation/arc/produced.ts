import type { Activity } from '../../notebook/records/activity.ts';
import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';

export type Product =
  'lines' | 'cards' | 'piles' | 'votes' | 'causes' | 'solutions' | 'demands' | 'items' | 'promises';

/** What a phase has produced so far, in numbers, and the activities it was made in. */
export interface Produced {
  readonly counts: readonly { readonly what: Product; readonly count: number }[];
  readonly activities: readonly Activity[];
}

/** Goes through the notebook once and says what stands where on the arc. */
export function producedBy(snapshot: Snapshot, catalog: CatalogIndex): Readonly<Record<string, Produced>> {
  const phaseOf = new Map(catalog.lessons.map(({ id, phase }) => [id, phase]));
  const cards = snapshot.all('card');
  const role = (...roles: readonly string[]): number =>
    cards.filter((card) => roles.includes(card.role)).length;
  const statements = new Set(snapshot.all('statement').map(({ id }) => id));
  const counts: Readonly<Record<string, readonly [Product, number][]>> = {
    arrive: [['lines', snapshot.all('line').filter(({ of }) => statements.has(of)).length]],
    listen: [['cards', role('problem', 'need')]],
    pattern: [['piles', snapshot.all('cluster').length]],
    prioritise: [
      [
        'votes',
        snapshot.all('decision').filter(({ about, state }) => about === null && state === 'shown').length,
      ],
    ],
    causes: [['causes', role('cause')]],
    issue: [['solutions', role('solution')]],
    decide: [
      ['demands', snapshot.all('demand').filter(({ state }) => state !== 'set-aside').length],
      ['items', snapshot.all('agenda-item').length],
    ],
    act: [['promises', snapshot.all('commitment').filter(({ state }) => state !== 'released').length]],
  };
  return Object.fromEntries(
    catalog.phases.map(({ id }) => [
      id,
      {
        counts: (counts[id] ?? []).filter(([, count]) => count > 0).map(([what, count]) => ({ what, count })),
        activities: snapshot
          .all('activity')
          .filter(
            ({ lesson, state, kind }) =>
              lesson !== null && phaseOf.get(lesson) === id && state !== 'planned' && kind !== 'paper',
          ),
      },
    ]),
  );
}
