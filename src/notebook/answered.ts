import type { Changes } from './changes.ts';
import type { Card, Ending } from './records/card.ts';
import type { Cluster } from './records/cluster.ts';
import { find, type Snapshot } from './snapshot.ts';
import { backFrom, broughtRoles, cardsIn, isEnded } from './thread.ts';

/** A pile as the closing of a demand shows it. */
export interface ProposedPile {
  /** Null: cards that stand on their own, or solutions. */
  readonly pile: Cluster | null;
  readonly cards: readonly Card[];
  /** Whether links lead from it to the demand. A proposal to the room, never an ending by itself. */
  readonly behind: boolean;
  /** Answers to a question rather than what hurts: they lie in no pile. */
  readonly solutions: boolean;
}

/**
 * "Does it answer your card?": every pile with cards that are still open, those behind the demand first.
 * Being behind it is read from links; being *in* it only the room can say.
 */
export function proposeEndings(snapshot: Snapshot, demand: string): ProposedPile[] {
  const found = backFrom(snapshot, demand);
  const behind = new Set(found?.piles.map(({ pile }) => pile.id));
  const open = (cards: readonly Card[]): Card[] =>
    cards.filter((card) => broughtRoles.includes(card.role) && !isEnded(snapshot, card));
  const piles = snapshot.all('cluster').map((pile): ProposedPile => ({
    pile,
    cards: open(cardsIn(snapshot, pile.id)),
    behind: behind.has(pile.id),
    solutions: false,
  }));
  const inPile = new Set(piles.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const asked = new Set([...(found?.solutions ?? []), ...(found?.alone ?? [])].map(({ id }) => id));
  const loose = open(snapshot.all('card')).filter(({ id }) => !inPile.has(id));
  const apart = (isBehind: boolean, solutions: boolean): ProposedPile => ({
    pile: null,
    cards: loose.filter(({ id, role }) => asked.has(id) === isBehind && (role === 'solution') === solutions),
    behind: isBehind,
    solutions,
  });
  return [
    ...piles.filter((each) => each.behind),
    apart(true, false),
    apart(true, true),
    ...piles.filter((each) => !each.behind),
    apart(false, false),
    apart(false, true),
  ].filter(({ cards }) => cards.length > 0);
}

/** Whether the room has answered for this demand already: from then on nothing is proposed, it is only asked. */
export function wasAnswered(snapshot: Snapshot, demand: string): boolean {
  return snapshot.all('card').some(({ ending }) => ending?.how === 'in' && ending.to === demand);
}

/** Gives one ending to many cards at once. */
export function endCards(cards: readonly Card[], ending: Ending | null): Changes {
  return { put: cards.map((card) => ({ ...card, ending })) };
}

/** Where "in the demand" and "being done" point; the other endings point nowhere. */
export function endingFor(
  how: Ending['how'],
  to: string | null,
  reason: string,
  activity: string | null,
): Ending {
  return {
    how,
    to: how === 'in' || how === 'doing' ? to : null,
    reason: how === 'not-this-time' ? reason : '',
    activity,
  };
}

export interface Closing {
  readonly demand: string;
  readonly activity: string | null;
  /** Cards the room confirmed together, pile by pile. */
  readonly cards: readonly Card[];
  /** Ids of cards whose people said no. They stay open, or take the ending given to exceptions. */
  readonly exceptions: readonly string[];
  readonly exceptionEnding: Ending | null;
}

/** Closes whole piles in one step: everything confirmed is in the demand, except what was keyed. */
export function confirmEndings(snapshot: Snapshot, closing: Closing): Changes {
  const demand = find(snapshot, 'demand', closing.demand);
  if (!demand) return {};
  const except = new Set(closing.exceptions);
  const answered = closing.cards.filter(({ id }) => !except.has(id));
  const others = closing.exceptions.flatMap((id) => find(snapshot, 'card', id) ?? []);
  return {
    put: [
      ...(endCards(answered, endingFor('in', demand.id, '', closing.activity)).put ?? []),
      ...(endCards(others, closing.exceptionEnding).put ?? []),
    ],
  };
}
