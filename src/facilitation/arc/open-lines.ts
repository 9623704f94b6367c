import { shownNumbers } from '../../exercises/cards.ts';
import { symbolName } from '../../exercises/pile-drawings.ts';
import { sentenceOf, wordsIn } from '../../exercises/shown-demand.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { openEnds, pileOf } from '../../notebook/thread.ts';
import type { View } from '../desk/address.ts';
import type { Strings } from './strings/en.ts';

/** One open end, with the view in which it can be resolved. */
export interface OpenLine {
  readonly text: string;
  readonly action: string;
  readonly view: View;
  readonly about: string | undefined;
}

/** Lines shown at a time: more would be a wall, not a list. */
export const atOnce = 7;

/** What is still open, pile by pile rather than card by card, each with the action that resolves it. */
export function openLines(snapshot: Snapshot, strings: Strings, lang: string): OpenLine[] {
  const ends = openEnds(snapshot);
  const shown = shownNumbers(snapshot);
  const inPile = new Map<string, number>();
  const single: OpenLine[] = [];
  for (const card of ends.cards) {
    const pile = pileOf(snapshot, card.id);
    if (pile) inPile.set(pile.id, (inPile.get(pile.id) ?? 0) + 1);
    else
      single.push({
        text: strings.openCard(shown.get(card.id) ?? ''),
        action: strings.resolveCard,
        view: 'thread',
        about: card.id,
      });
  }
  const demands = [...new Set(ends.lines.map(({ of }) => of))];
  return [
    ...demands.map((id): OpenLine => ({
      text: strings.openLine(sentenceOf(snapshot, id, lang)),
      action: strings.resolveLine,
      view: 'activity',
      about: ends.lines.find(({ of }) => of === id)?.activity,
    })),
    ...ends.decisions.map((decision): OpenLine => ({
      text: strings.openDecision(wordsIn(decision.question, lang)),
      action: strings.resolveDecision,
      view: 'activity',
      about: decision.activity,
    })),
    ...snapshot.all('cluster').flatMap(({ id, words, symbol }): OpenLine[] => {
      const cards = inPile.get(id);
      if (cards === undefined) return [];
      return [
        {
          text: strings.openCards(cards, words || symbolName(symbol, lang)),
          action: strings.resolveCard,
          view: 'answer',
          about: id,
        },
      ];
    }),
    ...ends.groups.map(({ letter }): OpenLine => ({
      text: strings.openGroup(letter),
      action: strings.resolveCard,
      view: 'answer',
      about: undefined,
    })),
    ...single,
  ];
}
