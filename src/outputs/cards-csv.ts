import { shownNumbers } from '../exercises/cards.ts';
import { symbolName } from '../exercises/pile-drawings.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import { isEnded, pileOf } from '../notebook/thread.ts';
import { csv } from './csv.ts';
import { mayBeShared } from './footnotes.ts';
import type { Strings } from './strings/en.ts';

/**
 * Every card as a row. `group` has all words but covered, forgotten and private ones; `public` only the words
 * people said may be shared, and no reason why something is not done. A pile without a name goes by its symbol. Neither ids, nor hands, nor who wrote what.
 */
export function cardsCsv(snapshot: Snapshot, strings: Strings, tier: 'public' | 'group'): string {
  const shown = shownNumbers(snapshot);
  const cards = snapshot
    .all('card')
    .filter(({ consent, role }) => consent !== 'private' && role !== 'activity');
  const rows = cards.map((card) => {
    const told = tier === 'public' ? mayBeShared(card) : !card.covered && !card.forgotten;
    const ended = isEnded(snapshot, card) ? card.ending : null;
    const pile = pileOf(snapshot, card.id);
    return [
      shown.get(card.id) ?? '',
      told ? card.words : '',
      card.lang,
      pile ? pile.words || symbolName(pile.symbol, pile.lang) : '',
      strings.ending[ended?.how ?? 'open'],
      tier === 'public' ? '' : (ended?.reason ?? ''),
    ];
  });
  return csv(
    [strings.number, strings.words, strings.language, strings.pile, strings.endingColumn, strings.reason],
    rows,
  );
}
