import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { ranksAfter } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card, CardRole } from '../../notebook/records/card.ts';
import type { Group } from '../../notebook/records/group.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { newCard } from '../cards.ts';
import { goneWith } from '../empty-piles.ts';

/** The cards of this wall in order. */
export function wallOf(snapshot: Snapshot, activity: Activity, role: CardRole): Card[] {
  return snapshot.all('card').filter((card) => card.activity === activity.id && card.role === role);
}

/** A card's number has at most four digits. */
const mostOnCard = 9999;

export interface NumberRange {
  readonly letter: string;
  readonly from: number;
  readonly to: number;
  /** Whether more was asked for than one range brings. */
  readonly cut?: true;
}

/** Numbers already written on paper: "A 1-12, B 1-9 C4" to ranges. At most 500 in one range, so that a slip of a key is no flood. */
export function readRanges(text: string): NumberRange[] {
  const found = text.toUpperCase().matchAll(/\b([A-Z]{1,3})\s*(\d+)(?:\s*(?:-|–|TO|A)\s*(\d+))?/g);
  return [...found].flatMap(([, letter = '', first = '', last = first]) => {
    const from = Number(first);
    const to = Math.min(Number(last), from + 499, mostOnCard);
    if (from === 0 || to < from) return [];
    return [{ letter, from, to, ...(Number(last) > to ? { cut: true as const } : {}) }];
  });
}

/** A group for each letter that has none yet: people name it later, if they like. */
function groupsFor(
  snapshot: Snapshot,
  letters: readonly string[],
): { readonly put: Group[]; readonly byLetter: Map<string, string> } {
  const groups = snapshot.all('group');
  const byLetter = new Map(groups.map(({ letter, id }) => [letter, id]));
  const missing = [...new Set(letters)].filter((letter) => !byLetter.has(letter));
  const ranks = ranksAfter(groups.at(-1)?.rank ?? null, missing.length);
  const put = missing.map((letter, index): Group => {
    const id = newId();
    byLetter.set(letter, id);
    return { id, type: 'group', rank: ranks[index] ?? 'a0', name: '', letter };
  });
  return { put, byLetter };
}

const numberOf = (card: Card, letter: string): number =>
  card.number.startsWith(letter) ? Number(card.number.slice(letter.length)) || 0 : 0;

/** The running number the next card of a letter gets. */
export function nextNumber(snapshot: Snapshot, letter: string): number {
  return snapshot.all('card').reduce((most, card) => Math.max(most, numberOf(card, letter)), 0) + 1;
}

export interface Adding {
  readonly role: CardRole;
  readonly lang: string;
  /** The table's letter. */
  readonly letter: string;
}

/** New cards with words, one a line, numbered on within their letter. One step of undo, however many. */
export function addCards(
  snapshot: Snapshot,
  activity: Activity,
  lines: readonly string[],
  adding: Adding,
): Changes {
  const { put, byLetter } = groupsFor(snapshot, [adding.letter]);
  const first = nextNumber(snapshot, adding.letter);
  const ranks = ranksAfter(wallOf(snapshot, activity, adding.role).at(-1)?.rank ?? null, lines.length);
  const cards = lines.map((words, index) =>
    newCard({
      activity: activity.id,
      rank: ranks[index] ?? 'a0',
      number: `${adding.letter}${first + index}`,
      role: adding.role,
      lang: adding.lang,
      group: byLetter.get(adding.letter) ?? null,
      words,
    }),
  );
  return { put: [...put, ...cards] };
}

/** Cards that have their numbers on paper and no words here yet. Numbers this wall has already are left alone. */
export function addNumbered(
  snapshot: Snapshot,
  activity: Activity,
  ranges: readonly NumberRange[],
  adding: Omit<Adding, 'letter'>,
): Changes {
  const { put, byLetter } = groupsFor(
    snapshot,
    ranges.map(({ letter }) => letter),
  );
  const wall = wallOf(snapshot, activity, adding.role);
  const has = new Set(wall.map(({ number }) => number));
  const wanted = ranges.flatMap(({ letter, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ letter, number: `${letter}${from + index}` })),
  );
  const missing = wanted.filter(
    ({ number }, index) => !has.has(number) && wanted.findIndex((each) => each.number === number) === index,
  );
  const ranks = ranksAfter(wall.at(-1)?.rank ?? null, missing.length);
  const cards = missing.map(({ letter, number }, index) =>
    newCard({
      activity: activity.id,
      rank: ranks[index] ?? 'a0',
      number,
      role: adding.role,
      lang: adding.lang,
      group: byLetter.get(letter) ?? null,
    }),
  );
  return { put: [...put, ...cards] };
}

/** Cards whose words are still only on the paper. */
export function withoutWords(cards: readonly Card[]): Card[] {
  return cards.filter(
    ({ words, forgotten, drawing, sound }) =>
      words === '' && !forgotten && drawing === null && sound === null,
  );
}

/** Words as they were said; correcting what was keyed wrongly, never what was said. */
export function setWords(card: Card, words: string): Changes {
  return { put: [{ ...card, words, forgotten: false }] };
}

/** The same in another language, marked as translation wherever it is shown. Empty takes it away. */
export function setAlso(card: Card, lang: string, words: string): Changes {
  const { [lang]: before, ...others } = card.also;
  void before;
  return { put: [{ ...card, also: words === '' ? others : { ...others, [lang]: words } }] };
}

/** Cards keyed by mistake, before anybody else saw them, and a nameless pile that held nothing else. */
export function removeCards(snapshot: Snapshot, cards: readonly Card[]): Changes {
  return { remove: [...cards.map(({ id }) => id), ...goneWith(snapshot, cards)] };
}
