import { newId } from '../notebook/id.ts';
import type { Activity } from '../notebook/records/activity.ts';
import { card, type Card, type CardRole } from '../notebook/records/card.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** A new card with nothing on it but what `part` says. */
export function newCard(
  part: Pick<Card, 'activity' | 'rank' | 'number' | 'role' | 'lang'> & Partial<Card>,
): Card {
  return {
    ...card.unsaid,
    id: newId(),
    type: 'card',
    group: null,
    words: '',
    ...part,
  };
}

/** Whether an activity takes up what another made: itself, those it names, or all where it names none. */
export function takesUp(activity: Activity, other: string): boolean {
  return other === activity.id || activity.reads === null || activity.reads.includes(other);
}

/** The cards of these roles that an exercise shows, in order of rank. */
export function cardsFor(snapshot: Snapshot, activity: Activity, roles: readonly CardRole[]): Card[] {
  return snapshot.all('card').filter((card) => roles.includes(card.role) && takesUp(activity, card.activity));
}

const shownBefore = new WeakMap<readonly Card[], ReadonlyMap<string, string>>();

/**
 * Numbers as shown: a printed number is never changed, so the second A7 of a notebook shows as A7-2.
 * The first is the one that comes first by rank and id, the same on every device.
 */
export function shownNumbers(snapshot: Snapshot): ReadonlyMap<string, string> {
  const cards = snapshot.all('card');
  const before = shownBefore.get(cards);
  if (before) return before;
  const seen = new Map<string, number>();
  const shown = new Map<string, string>();
  for (const { id, number } of cards) {
    const nth = (seen.get(number) ?? 0) + 1;
    seen.set(number, nth);
    shown.set(id, nth === 1 || number === '' ? number : `${number}-${nth}`);
  }
  shownBefore.set(cards, shown);
  return shown;
}

/** A number as it is keyed: "A3", "a 3", "3" behind another of its letter, "A3-7"; and runs like "C4C5". */
const keyedNumber = /(?<!\p{L})(?:([a-z]{1,3})\s?|(?<!\d))(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?(?!\d)/giu;

interface KeyedNumber {
  readonly letter: string;
  readonly from: number;
  /** Behind a dash: the end of a range, or which of several cards with one number. */
  readonly to: number | undefined;
}

/**
 * Numbers of a line in the order keyed, and what stands around them. A letter holds for the bare numbers behind it; one
 * that has none is no number.
 */
function keyedNumbers(text: string): {
  readonly found: readonly KeyedNumber[];
  readonly around: readonly string[];
} {
  const found: KeyedNumber[] = [];
  const around: string[] = [];
  let read = 0;
  let held = '';
  for (const { 0: all, 1: letter, 2: from, 3: to, index } of text.matchAll(keyedNumber)) {
    held = letter?.toUpperCase() ?? held;
    if (held === '') continue;
    found.push({ letter: held, from: Number(from), to: to === undefined ? undefined : Number(to) });
    around.push(text.slice(read, index));
    read = index + all.length;
  }
  return { found, around: [...around, text.slice(read)] };
}

/** What stands before, between and behind the numbers of a line. */
export function aroundNumbers(text: string): readonly string[] {
  return keyedNumbers(text).around;
}

/**
 * "A3 a9 10, C14" to `['A3', 'A9', 'A10', 'C14']`, each once, in the order keyed. `has` tells which numbers there are:
 * "A1-12" is then every one of them from A1 to A12, unless it is itself a number, the twelfth card called A1.
 */
export function readNumbers(text: string, has?: (number: string) => boolean): string[] {
  const numbers = keyedNumbers(text).found.flatMap(({ letter, from, to }) => {
    const whole = `${letter}${from}${to === undefined ? '' : `-${to}`}`;
    if (!has || to === undefined || to <= from || has(whole)) return [whole];
    const range = Array.from({ length: to - from + 1 }, (_, nth) => `${letter}${from + nth}`).filter(has);
    return range.length > 0 ? range : [whole];
  });
  return [...new Set(numbers)];
}

/** What of a line of numbers is none: "10 A5" to "10". Commas and such between numbers are nothing. */
export function unreadIn(text: string): string {
  return keyedNumbers(text)
    .around.join(' ')
    .replace(/[\s,;.:/]+/g, ' ')
    .trim();
}

/** Keyed numbers to cards, and those that no card carries. */
export function cardsByNumber(
  snapshot: Snapshot,
  cards: readonly Card[],
  text: string,
): { readonly cards: readonly Card[]; readonly unknown: readonly string[] } {
  const shown = shownNumbers(snapshot);
  const byNumber = new Map(cards.map((card) => [shown.get(card.id) ?? card.number, card]));
  const numbers = readNumbers(text, (number) => byNumber.has(number));
  return {
    cards: numbers.flatMap((number) => byNumber.get(number) ?? []),
    unknown: numbers.filter((number) => !byNumber.has(number)),
  };
}

/** Whether a card's number or words hold what somebody looks for, in any of its languages. */
export function holds(card: Card, number: string, wanted: string): boolean {
  const text = wanted.trim().toLocaleLowerCase();
  if (text === '') return true;
  if (number.toLocaleLowerCase() === text) return true;
  return [card.words, ...Object.values(card.also)].some((words) => words.toLocaleLowerCase().includes(text));
}
