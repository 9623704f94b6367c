import { shownNumbers } from '../exercises/cards.ts';
import { sentenceInPieces } from '../exercises/shown-demand.ts';
import type { Card } from '../notebook/records/card.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import { cardsBehind, cardsBehindLine, pileOf } from '../notebook/thread.ts';

/** How many people said things behind a demand, and where they can be read. */
export interface Footnotes {
  /** Numbers on the wall, in order; those whose words may not leave are numbers only. */
  readonly cards: readonly { readonly number: string; readonly words: string; readonly lang: string }[];
  readonly count: number;
  readonly piles: readonly string[];
  /** The sentence with a mark behind each line that rests on cards. */
  readonly sentence: readonly { readonly text: string; readonly mark: number | undefined }[];
  /** Numbers on the wall for each mark, in order. */
  readonly marks: readonly { readonly mark: number; readonly numbers: readonly string[] }[];
  /** Numbers that rest with no line: the room said that the demand answers them. */
  readonly rest: readonly string[];
}

const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Words may leave the group only where consent says share and nothing covers them. */
export function mayBeShared(card: Card): boolean {
  return card.consent === 'share' && !card.covered && !card.forgotten;
}

/**
 * What stands behind a demand, as a public page may say it: every number, but words only of shared cards. Names of
 * piles are the group's joint words.
 */
export function footnotes(snapshot: Snapshot, demand: string, lang: string): Footnotes {
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
    .sort((a, b) => inOrder(a.number, b.number));
  const numbersOf = (list: readonly Card[]): string[] =>
    list
      .filter(({ consent }) => consent !== 'private')
      .map(({ id }) => shown.get(id) ?? '')
      .sort(inOrder);
  const marks: { mark: number; numbers: string[] }[] = [];
  const sentence = sentenceInPieces(snapshot, demand, lang).map(({ text, line }) => {
    const numbers = line ? numbersOf(cardsBehindLine(snapshot, line)) : [];
    if (numbers.length === 0) return { text, mark: undefined };
    marks.push({ mark: marks.length + 1, numbers });
    return { text, mark: marks.length };
  });
  const marked = new Set(marks.flatMap(({ numbers }) => numbers));
  return {
    cards,
    count: all.length,
    piles: [...piles.values()].map(({ words }) => words).filter(Boolean),
    sentence,
    marks,
    rest: cards.map(({ number }) => number).filter((number) => !marked.has(number)),
  };
}
