import type { Card } from '../notebook/records/card.ts';
import type { Cluster } from '../notebook/records/cluster.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import { cardsIn, pileOf } from '../notebook/thread.ts';

/** Whether a pile holds nothing and nobody named it: then there is nothing left of it to keep. */
function isNothing({ words, also }: Cluster): boolean {
  return words === '' && Object.values(also).every((each) => each === '');
}

/** Piles that these cards leave empty and that nobody named. One that a tree grows from stays with its tree. */
export function emptiedBy(snapshot: Snapshot, cards: readonly Card[]): Cluster[] {
  const leaving = new Set(cards.map(({ id }) => id));
  const left = new Set(cards.flatMap(({ id }) => pileOf(snapshot, id)?.id ?? []));
  return [...left].flatMap((id) => {
    const pile = find(snapshot, 'cluster', id);
    const stays = cardsIn(snapshot, id).some((card) => !leaving.has(card.id));
    const grown = snapshot
      .all('link')
      .some(({ kind, from, to }) => kind !== 'in' && kind !== 'pulls-against' && (from === id || to === id));
    return pile && isNothing(pile) && !stays && !grown ? [pile] : [];
  });
}

/** What goes with the last card of a pile without a name: the pile and what was said to pull against it. */
export function goneWith(snapshot: Snapshot, cards: readonly Card[]): string[] {
  const gone = new Set(emptiedBy(snapshot, cards).map(({ id }) => id));
  if (gone.size === 0) return [];
  const ties = snapshot
    .all('link')
    .filter(({ kind, from, to }) => kind === 'pulls-against' && (gone.has(from) || gone.has(to)));
  return [...gone, ...ties.map(({ id }) => id)];
}
