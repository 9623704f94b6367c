import type { Changes } from '../../notebook/changes.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Cluster } from '../../notebook/records/cluster.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { pileOf } from '../../notebook/thread.ts';
import { aroundNumbers, cardsByNumber } from '../cards.ts';
import { pileSymbols, symbolName } from '../pile-drawings.ts';
import { pilesOf } from './logic.ts';

export interface KeyedPile {
  /** The pile meant; undefined: a new one. */
  readonly pile: Cluster | undefined;
  /** The symbol keyed, if it is one: "drop: A3 A9". */
  readonly symbol: string | undefined;
  /** Other words keyed before the colon, as they were keyed. */
  readonly words: string;
  readonly cards: readonly Card[];
  readonly unknown: readonly string[];
  /** Why nothing may be moved: a pile's number that no pile has, or words in front without a colon. */
  readonly wrong: 'no-pile' | 'no-colon' | null;
}

/** A pile's number, with or without the word that stands before it on the page. */
const pileNumber = /^(?:pile|mont[oó]n)?\s*(\d+)$/i;

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/**
 * Words that were keyed in front of numbers before all cards were read, by pile. They find the pile again and are
 * offered as its name later; until then they are nobody's name and stand on no page. Kept with the activity, so that
 * they outlive the page.
 */
export function headsOf(activity: Activity): Readonly<Record<string, readonly string[]>> {
  const kept = activity.config['heads'];
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).map(([pile, words]: [string, unknown]) => [
      pile,
      Array.isArray(words) ? words.filter((each) => typeof each === 'string') : [],
    ]),
  );
}

/** Remembers what a pile was called when it was keyed. */
export function keepHead(snapshot: Snapshot, activity: Activity, pile: string, words: string): Changes {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  const heads = headsOf(now);
  const before = heads[pile] ?? [];
  if (words === '' || before.some((each) => same(each, words))) return {};
  return { put: [{ ...now, config: { ...now.config, heads: { ...heads, [pile]: [...before, words] } } }] };
}

/** What was keyed for a pile that is laid on another finds the other from then on. */
export function handOnHeads(snapshot: Snapshot, activity: Activity, from: string, into: string): Changes {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  const { [from]: before = [], ...heads } = headsOf(now);
  if (before.length === 0) return {};
  const joined = [...(heads[into] ?? []), ...before];
  return { put: [{ ...now, config: { ...now.config, heads: { ...heads, [into]: joined } } }] };
}

/** The words first keyed for a pile, to be offered as its name once all cards were read. Empty: none were. */
export function proposedName(activity: Activity, pile: Cluster): string {
  return pile.words === '' ? (headsOf(activity)[pile.id]?.[0] ?? '') : '';
}

/**
 * "damp: A3 A9 C14": before the colon a pile's number, its name or what it was called before, its symbol, or
 * something new; after it card numbers. Numbers alone make a new pile.
 */
export function readPile(
  snapshot: Snapshot,
  activity: Activity,
  cards: readonly Card[],
  line: string,
  lang: string,
): KeyedPile {
  const colon = line.search(/[:：]/);
  const tail = line.slice(colon + 1);
  const { cards: meant, unknown } = cardsByNumber(snapshot, cards, tail);
  // What stands around the numbers. Words between them, "A3 and A9", say nothing about a pile.
  const around = aroundNumbers(tail);
  const before = (around[0] ?? '').trim();
  const after = (around.at(-1) ?? '').trim();
  // "drop: 9 A7": what is a number but no card's is said, not left out.
  const bare = around.join(' ').match(/\b\d+\b/g) ?? [];
  const keyed = { cards: meant, symbol: undefined, pile: undefined, unknown: [...unknown, ...bare] };
  if (colon < 0) {
    const words =
      [before, /\p{L}/u.test(after) ? after : ''].find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
    return { ...keyed, words, wrong: words === '' ? null : 'no-colon' };
  }
  const words = line.slice(0, colon).trim();
  const found = { ...keyed, words };
  const numbered = pileNumber.exec(words)?.[1];
  const piles = pilesOf(snapshot, activity);
  if (numbered !== undefined) {
    const pile = piles[Number(numbered) - 1];
    return { ...found, pile, symbol: undefined, wrong: pile ? null : 'no-pile' };
  }
  const symbol = pileSymbols.find((each) => same(symbolName(each, lang), words) || same(each, words));
  return { ...found, symbol, pile: pileCalled(snapshot, activity, piles, words, symbol), wrong: null };
}

/** The pile that these words mean: by its whole name, what it was called before, its symbol, the start of its name. */
function pileCalled(
  snapshot: Snapshot,
  activity: Activity,
  piles: readonly Cluster[],
  words: string,
  symbol: string | undefined,
): Cluster | undefined {
  if (words === '') return undefined;
  const heads = headsOf(find(snapshot, 'activity', activity.id) ?? activity);
  const starts = words.toLocaleLowerCase();
  const names = (pile: Cluster): string[] => [pile.words, ...Object.values(pile.also)].filter(Boolean);
  return (
    piles.find((pile) => names(pile).some((name) => same(name, words))) ??
    piles.find(({ id }) => heads[id]?.some((head) => same(head, words))) ??
    piles.find((pile) => symbol !== undefined && pile.symbol === symbol) ??
    piles.find((pile) => names(pile).some((name) => name.toLocaleLowerCase().startsWith(starts)))
  );
}

export interface CameFrom {
  readonly card: Card;
  readonly pile: Cluster;
  /** The number the pile had then, counted from 1. */
  readonly nth: number;
}

/** Cards that another pile gives up when they are put in this one, each with the pile it lay in. */
export function cameFrom(
  snapshot: Snapshot,
  activity: Activity,
  cards: readonly Card[],
  into: Cluster | undefined,
): CameFrom[] {
  const piles = pilesOf(snapshot, activity);
  return cards.flatMap((card) => {
    const pile = pileOf(snapshot, card.id);
    if (!pile || pile.id === into?.id) return [];
    return [{ card, pile, nth: piles.findIndex(({ id }) => id === pile.id) + 1 }];
  });
}
