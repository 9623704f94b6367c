import type { Changes } from '../../notebook/changes.ts';
import { placeOn } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Place } from '../../notebook/records/place.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { newCard } from '../cards.ts';
import { isFromBefore } from '../earlier.ts';
import type { Config } from './definition.ts';

/**
 * Where words go. What to do otherwise comes before what to keep: asked the other way round, people praise.
 * Head, heart, hands and feet are used by Equitas and many others.
 */
const forms = {
  'plus-delta': ['delta', 'plus'],
  'head-heart-hands-feet': ['head', 'heart', 'hands', 'feet'],
} as const;

export type Part = (typeof forms)[keyof typeof forms][number];

/** The places of a form, in the order they are asked. */
export function placesOf({ form }: Config): readonly Part[] {
  return forms[form];
}

/** Words in one place, in the order they were keyed. No two are made into one, and none has a name. */
export function wordsAt(snapshot: Snapshot, activity: Activity, slot: Part): Card[] {
  return snapshot
    .all('card')
    .filter(
      ({ id, role, activity: madeIn }) =>
        madeIn === activity.id &&
        role === 'word' &&
        find(snapshot, 'place', placeOn(activity.id, id))?.slot === slot,
    );
}

/** Words that may stand before the room and on paper: neither covered, forgotten nor only for the facilitators. */
export function mayBeSeen({ covered, forgotten, consent }: Card): boolean {
  return !covered && !forgotten && consent !== 'private';
}

function placed(activity: Activity, card: string, slot: Part): Place {
  return {
    id: placeOn(activity.id, card),
    type: 'place',
    activity: activity.id,
    item: card,
    slot,
    x: null,
    y: null,
    note: '',
    sure: 'unsaid',
  };
}

/** Writes down words as they were said, or as they stand on a slip. Saying the same twice is two lines. */
export function addWords(
  snapshot: Snapshot,
  activity: Activity,
  slot: Part,
  words: string,
  lang: string,
): Changes {
  if (words.trim() === '') return {};
  const all = snapshot.all('card');
  const rank = rankAt(all, all.length);
  const card = newCard({ activity: activity.id, rank, number: '', role: 'word', lang, words });
  return { put: [card, placed(activity, card.id, slot)] };
}

/** Corrects what was keyed. Without words it stays what it was: taking out is a press of its own. */
export function changeWords(card: Card, words: string): Changes {
  return words.trim() === '' ? {} : { put: [{ ...card, words }] };
}

/** Words keyed in the wrong place go to another, and what was done about them with them. */
export function moveTo(snapshot: Snapshot, activity: Activity, card: Card, slot: Part): Changes {
  const note = find(snapshot, 'place', placeOn(activity.id, card.id))?.note ?? '';
  return { put: [{ ...placed(activity, card.id, slot), note }] };
}

/** Takes out words keyed by mistake. */
export function removeWords(activity: Activity, card: Card): Changes {
  return { remove: [card.id, placeOn(activity.id, card.id)] };
}

/** Something the group said last time, and its place, whose note says what was done about it. */
export interface SaidBefore {
  readonly card: Card;
  readonly place: Place;
}

/** What calls for an answer: a change wanted, a next step. What was good or felt needs none. */
const asksForAnswer: readonly Part[] = ['delta', 'feet'];

/** What the group asked for in the latest gathering before this one in which it said anything; empty where it never did. */
export function lastTime(snapshot: Snapshot, activity: Activity): SaidBefore[] {
  const gatheringOf = (madeIn: string): string | undefined => find(snapshot, 'activity', madeIn)?.gathering;
  const said = snapshot.all('card').flatMap((card): SaidBefore[] => {
    const place = find(snapshot, 'place', placeOn(card.activity, card.id));
    return card.role === 'word' &&
      place &&
      asksForAnswer.some((slot) => slot === place.slot) &&
      find(snapshot, 'activity', card.activity)?.kind === 'feedback' &&
      mayBeSeen(card) &&
      isFromBefore(snapshot, activity, card.activity)
      ? [{ card, place }]
      : [];
  });
  const gatherings = said.map(({ card }) => gatheringOf(card.activity));
  const latest = latestOf(snapshot.all('gathering').filter(({ id }) => gatherings.includes(id)));
  return said.filter(({ card }) => gatheringOf(card.activity) === (latest?.id ?? gatherings.at(-1)));
}

function latestOf(gatherings: readonly Gathering[]): Gathering | undefined {
  return gatherings.reduce<Gathering | undefined>(
    (latest, each) => (latest && latest.date > each.date ? latest : each),
    undefined,
  );
}

/** Writes down what was done about it, for the group to hear. */
export function answer({ place }: SaidBefore, note: string): Changes {
  return { put: [{ ...place, note }] };
}

/** The words of all places, in the order they are read aloud. */
export function inOrder(
  snapshot: Snapshot,
  activity: Activity,
  config: Config,
): readonly { readonly slot: Part; readonly words: readonly Card[] }[] {
  return placesOf(config).map((slot) => ({ slot, words: wordsAt(snapshot, activity, slot) }));
}
