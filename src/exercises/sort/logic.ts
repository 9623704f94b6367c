import type { Changes } from '../../notebook/changes.ts';
import { placeOn } from '../../notebook/id.ts';
import { rankAt, ranksAfter } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { newCard, readNumbers } from '../cards.ts';
import type { ExerciseSetting, Labelled } from '../contract.ts';

/** The letter on this exercise's cards, as on the paper ones: S1, S2 ... */
const letter = 'S';

/** The cards to be sorted in this activity, in order. */
export function cardsToSort(snapshot: Snapshot, activity: Activity): Card[] {
  return snapshot.all('card').filter((card) => card.activity === activity.id && card.role === 'activity');
}

/** The slot a card stands in, or null while it waits. */
export function slotOf(snapshot: Snapshot, activity: Activity, card: string): string | null {
  return find(snapshot, 'place', placeOn(activity.id, card))?.slot ?? null;
}

/** The reason people gave for a card's place. */
export function reasonOf(snapshot: Snapshot, activity: Activity, card: string): string {
  return find(snapshot, 'place', placeOn(activity.id, card))?.note ?? '';
}

/** The group's own words for what a place means. */
export function meaningsOf(snapshot: Snapshot, activity: Activity, slot: string): Card[] {
  return snapshot
    .all('card')
    .filter(
      (card) =>
        card.activity === activity.id && card.role === 'word' && slotOf(snapshot, activity, card.id) === slot,
    );
}

function nextNumber(cards: readonly Card[]): number {
  return cards.reduce((most, card) => Math.max(most, Number(card.number.slice(letter.length)) || 0), 0) + 1;
}

/** Lays out the author's cards, or whatever the group wants to sort besides; `lang` is the language of cards that name none. */
export function layOut(
  snapshot: Snapshot,
  activity: Activity,
  laid: readonly Pick<Labelled, 'words' | 'lang'>[],
  lang: string,
): Changes {
  const cards = cardsToSort(snapshot, activity);
  const first = nextNumber(cards);
  const ranks = ranksAfter(cards.at(-1)?.rank ?? null, laid.length);
  return {
    put: laid.map((each, index) =>
      newCard({
        activity: activity.id,
        rank: ranks[index] ?? 'a0',
        number: `${letter}${first + index}`,
        role: 'activity',
        lang: each.lang ?? lang,
        words: each.words,
      }),
    ),
  };
}

/** Puts cards into a place, or back to those that wait. A reason already given stays with the card. */
export function putInto(
  snapshot: Snapshot,
  activity: Activity,
  cards: readonly string[],
  slot: string | null,
): Changes {
  if (slot === null) return { remove: cards.map((card) => placeOn(activity.id, card)) };
  return {
    put: cards.map((card) => ({
      id: placeOn(activity.id, card),
      type: 'place' as const,
      activity: activity.id,
      item: card,
      slot,
      x: null,
      y: null,
      note: reasonOf(snapshot, activity, card),
      sure: 'unsaid' as const,
    })),
  };
}

/** Writes down the reason people gave for a card's place. */
export function giveReason(snapshot: Snapshot, activity: Activity, card: string, note: string): Changes {
  const place = find(snapshot, 'place', placeOn(activity.id, card));
  return place ? { put: [{ ...place, note }] } : {};
}

/** Adds the group's own words for what a place means. */
export function addMeaning(
  snapshot: Snapshot,
  activity: Activity,
  slot: string,
  words: string,
  lang: string,
): Changes {
  const rank = rankAt(meaningsOf(snapshot, activity, slot), meaningsOf(snapshot, activity, slot).length);
  const card = newCard({ activity: activity.id, rank, number: '', role: 'word', lang, words });
  return { put: [card, ...(putInto(snapshot, activity, [card.id], slot).put ?? [])] };
}

export interface Keyed {
  readonly slot: string | null;
  readonly cards: readonly string[];
  /** Numbers keyed that no card carries. */
  readonly unknown: readonly string[];
}

/** "2: S1 S4" or "both: s1, s4": the place by its number in the list or the start of its name, then cards. */
export function readKeyed(
  snapshot: Snapshot,
  activity: Activity,
  labels: readonly Labelled[],
  line: string,
): Keyed {
  const colon = line.indexOf(':');
  const head = (colon < 0 ? '' : line.slice(0, colon)).trim().toLocaleLowerCase();
  const byName = head ? labels.find(({ words }) => words.toLocaleLowerCase().startsWith(head)) : undefined;
  const slot = labels[Number(head) - 1]?.id ?? byName?.id ?? null;
  const numbered = new Map(cardsToSort(snapshot, activity).map((card) => [card.number, card.id]));
  const numbers = readNumbers(colon < 0 ? line : line.slice(colon + 1), (number) => numbered.has(number));
  return {
    slot,
    cards: numbers.flatMap((number) => numbered.get(number) ?? []),
    unknown: numbers.filter((number) => !numbered.has(number)),
  };
}

/** How many cards stand in each place, and how many wait. */
export function countPlaces(
  snapshot: Snapshot,
  activity: Activity,
  setting: ExerciseSetting,
): {
  readonly places: readonly { readonly label: Labelled; readonly cards: readonly Card[] }[];
  readonly waiting: readonly Card[];
} {
  const cards = cardsToSort(snapshot, activity);
  const slot = new Map(cards.map((card) => [card.id, slotOf(snapshot, activity, card.id)]));
  return {
    places: setting.labels.map((label) => ({
      label,
      cards: cards.filter((card) => slot.get(card.id) === label.id),
    })),
    waiting: cards.filter((card) => slot.get(card.id) === null),
  };
}
