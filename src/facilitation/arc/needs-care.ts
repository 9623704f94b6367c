import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';

/**
 * Whether people could be hurt by what leaves: risk was named, or something was done in a lesson of level L2 or L3. Then
 * not even numbers without words are sent round.
 */
export function needsCare(snapshot: Snapshot, catalog: CatalogIndex): boolean {
  if (snapshot.about.risk) return true;
  const guarded = new Set(
    catalog.lessons.filter(({ safety }) => safety === 'L2' || safety === 'L3').map(({ id }) => id),
  );
  return snapshot
    .all('activity')
    .some(({ lesson, state }) => lesson !== null && state !== 'planned' && guarded.has(lesson));
}
