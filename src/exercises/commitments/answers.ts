import { endCards, endingFor } from '../../notebook/answered.ts';
import type { Changes } from '../../notebook/changes.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Commitment } from '../../notebook/records/commitment.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { broughtRoles, isEnded } from '../../notebook/thread.ts';
import { cardsByNumber } from '../cards.ts';

/** Cards a promise can answer: problems, needs and solutions that people brought. */
export function cardsToAnswer(snapshot: Snapshot): Card[] {
  return snapshot.all('card').filter(({ role, forgotten }) => broughtRoles.includes(role) && !forgotten);
}

/** What keyed numbers came to. */
export interface Keyed {
  readonly changes: Changes;
  /** Now being done. */
  readonly given: readonly Card[];
  /** In the demand, being done by another promise, or taken back by whoever said it: left as the room decided. */
  readonly kept: readonly Card[];
  /** Numbers no card carries. */
  readonly unknown: readonly string[];
}

/** "A7 b3": those cards are being done by this promise, where nothing stronger was said of them. */
export function giveCards(snapshot: Snapshot, activity: Activity, promise: Commitment, text: string): Keyed {
  const { cards, unknown } = cardsByNumber(snapshot, cardsToAnswer(snapshot), text);
  const kept = cards.filter(
    (card) =>
      isEnded(snapshot, card) && card.ending?.how !== 'not-yet' && card.ending?.how !== 'not-this-time',
  );
  const given = cards.filter((card) => !kept.includes(card));
  const ending = endingFor('doing', promise.id, '', activity.id);
  return { changes: endCards(given, ending), given, kept, unknown };
}
