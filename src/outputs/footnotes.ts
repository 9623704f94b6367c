import { shownNumbers } from '../exercises/cards.ts';
import type { Card } from '../notebook/records/card.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import { cardsBehind, pileOf } from '../notebook/thread.ts';

/** How many people said things behind a demand, and where they can be read. */
export interface Footnotes {
  /** Numbers on the wall, in order; those whose words may not leave are numbers only. */
  readonly cards: readonly { readonly number: string; readonly words: string; readonly lang: string }[];
  readonly count: number;
  readonly piles: readonly string[];
}

/** Words may leave the group only where consent says share and nothing covers them. */
export function mayBeShared(card: Card): boolean {
  return card.consent === 'share' && !card.covered && !card.forgotten;
}

/**
 * What stands behind a demand, as a public page may say it: every number, but words only of shared cards. Names of
 * piles are the group's joint words.
 */
export function footnotes(snapshot: Snapshot, demand: string): Footnotes {
  const shown = shownNumbers(snapshot);
  const all = cardsBehind(snapshot, demand);
  const piles = new Map(all.flatMap(({ id }) => pileOf(snapshot, id) ?? []).map((pile) => [pile.id, pile]));
  const cards = all
    .filter(({ consent }) => consent !== 'private')
    .map((card) => ({
      number: shown.get(card.id) ?? '',
      words: mayBeShared(card) ? card.words : '',
      lang: card.lang,
    }))
    .sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  return {
    cards,
    count: all.length,
    piles: [...piles.values()].map(({ words }) => words).filter(Boolean),
  };
}
