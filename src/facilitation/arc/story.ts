import { sentenceOf } from '../../exercises/shown-demand.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { cardsIn, isEnded } from '../../notebook/thread.ts';
import { heldBefore, wasHeld } from '../../outputs/held.ts';

/** The story so far, as facts in the order they are told. Three minutes to read aloud to newcomers. */
export interface Story {
  readonly gatherings: number;
  readonly present: number | null;
  readonly cards: number;
  /** A few cards as they were said, spread over the tables, none covered. */
  readonly heard: readonly Card[];
  readonly piles: readonly { readonly name: string; readonly lang: string; readonly cards: number }[];
  readonly alone: number;
  /** Roots that somebody could change. */
  readonly roots: readonly Card[];
  readonly solutions: readonly Card[];
  readonly demands: readonly {
    readonly sentence: string;
    readonly agreed: { readonly yes: number; readonly present: number } | null;
  }[];
  readonly next: readonly string[];
  readonly open: number;
}

/** Every n-th of a list, so that a few stand for all of it. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_item, index) => index % step === 0).slice(0, most);
}

/**
 * Gathers the story from the notebook: only what may be told in the room. A gathering that is only planned is none we
 * have met in; told when one opens, the story counts those before it.
 */
export function storySoFar(snapshot: Snapshot, lang: string, opens?: Gathering): Story {
  const held = opens
    ? heldBefore(snapshot, opens)
    : snapshot.all('gathering').filter((gathering) => wasHeld(snapshot, gathering));
  const told = snapshot
    .all('card')
    .filter(({ covered, forgotten, consent }) => !covered && !forgotten && consent !== 'private');
  const problems = snapshot.all('card').filter(({ role }) => role === 'problem' || role === 'need');
  const piles = snapshot.all('cluster');
  const piled = new Set(piles.flatMap(({ id }) => cardsIn(snapshot, id).map((card) => card.id)));
  return {
    gatherings: held.length,
    present: held.at(-1)?.present ?? null,
    cards: problems.length,
    heard: spread(
      told.filter(({ role, words }) => (role === 'problem' || role === 'need') && words !== ''),
      5,
    ),
    piles: piles
      .filter(({ words }) => words !== '')
      .map(({ id, words, lang: spoken }) => ({
        name: words,
        lang: spoken,
        cards: cardsIn(snapshot, id).length,
      })),
    alone: problems.filter(({ id }) => !piled.has(id)).length,
    roots: told.filter(({ role, changeable }) => role === 'cause' && changeable === true),
    solutions: told.filter(({ role, ending }) => role === 'solution' && ending?.how !== 'not-this-time'),
    demands: snapshot
      .all('demand')
      .filter(({ state }) => state === 'chosen')
      .map(({ id, agreed }) => ({ sentence: sentenceOf(snapshot, id, lang), agreed })),
    next: snapshot
      .all('agenda-item')
      .filter(({ horizon }) => horizon === 'short')
      .map(({ demand, words }) =>
        demand ? sentenceOf(snapshot, demand, lang) : (words[lang] ?? Object.values(words)[0] ?? ''),
      ),
    open: problems.filter((card) => !isEnded(snapshot, card)).length,
  };
}
