import type { Changes } from '../../notebook/changes.ts';
import { inPile, newId } from '../../notebook/id.ts';
import { ranksAfter } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Cluster } from '../../notebook/records/cluster.ts';
import type { Link } from '../../notebook/records/link.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { cardsIn, pileOf } from '../../notebook/thread.ts';
import { cardsFor, takesUp } from '../cards.ts';
import { pileSymbols } from '../pile-drawings.ts';
import type { Config } from './definition.ts';
import { goneWith } from '../empty-piles.ts';

/** The piles this activity shows: its own and those it takes up. */
export function pilesOf(snapshot: Snapshot, activity: Activity): Cluster[] {
  return snapshot.all('cluster').filter((pile) => takesUp(activity, pile.activity));
}

/** Cards to be piled, in order, with the pile each lies in. */
export function cardsToPile(snapshot: Snapshot, activity: Activity, { roles }: Config): Card[] {
  return cardsFor(snapshot, activity, roles);
}

/** Cards that lie in no pile: not placed yet, or on their own. Both are fine. */
export function onTheirOwn(snapshot: Snapshot, cards: readonly Card[]): Card[] {
  return cards.filter((card) => !pileOf(snapshot, card.id));
}

/** The first symbol no pile has yet; after the last one they begin again. */
export function freeSymbol(snapshot: Snapshot, activity: Activity): string {
  const piles = pilesOf(snapshot, activity);
  const used = new Set(piles.map(({ symbol }) => symbol));
  return (
    pileSymbols.find((symbol) => !used.has(symbol)) ??
    pileSymbols[piles.length % pileSymbols.length] ??
    'drop'
  );
}

function inLink(activity: Activity, card: string, pile: string): Link {
  return {
    id: inPile(card),
    type: 'link',
    activity: activity.id,
    kind: 'in',
    from: card,
    to: pile,
    note: '',
  };
}

/** Puts cards in a pile; out of the one they lay in, since a card lies in one pile. */
export function putInPile(
  snapshot: Snapshot,
  activity: Activity,
  cards: readonly Card[],
  pile: string,
): Changes {
  return {
    put: cards.map((card) => inLink(activity, card.id, pile)),
    remove: goneWith(
      snapshot,
      cards.filter(({ id }) => pileOf(snapshot, id)?.id !== pile),
    ),
  };
}

/** Takes cards out: they stand on their own again. */
export function takeOut(snapshot: Snapshot, cards: readonly Card[]): Changes {
  return { remove: [...cards.map((card) => inPile(card.id)), ...goneWith(snapshot, cards)] };
}

/** A new pile with a symbol and these cards. It has no name until everything has been read. */
export function newPile(
  snapshot: Snapshot,
  activity: Activity,
  cards: readonly Card[],
  part: Pick<Cluster, 'symbol' | 'lang'> & { readonly words?: string },
): { readonly pile: Cluster; readonly changes: Changes } {
  const [rank = 'a0'] = ranksAfter(pilesOf(snapshot, activity).at(-1)?.rank ?? null, 1);
  const pile: Cluster = {
    id: newId(),
    type: 'cluster',
    activity: activity.id,
    rank,
    symbol: part.symbol,
    words: part.words ?? '',
    lang: part.lang,
    also: {},
  };
  const { put = [], remove = [] } = putInPile(snapshot, activity, cards, pile.id);
  return { pile, changes: { put: [pile, ...put], remove } };
}

/** The name people gave a pile, in one of the room's languages. */
export function namePile(pile: Cluster, words: string, lang: string): Changes {
  if (lang === pile.lang || pile.words === '') return { put: [{ ...pile, words, lang }] };
  return { put: [{ ...pile, also: { ...pile.also, [lang]: words } }] };
}

/** Lays one pile on another. The other keeps its symbol and name. */
export function mergePiles(snapshot: Snapshot, activity: Activity, from: Cluster, into: Cluster): Changes {
  const ties = snapshot
    .all('link')
    .filter((link) => link.kind !== 'in' && (link.from === from.id || link.to === from.id));
  const moved = ties.map((link) => ({
    ...link,
    from: link.from === from.id ? into.id : link.from,
    to: link.to === from.id ? into.id : link.to,
  }));
  const loops = moved.filter((link) => link.from === link.to).map(({ id }) => id);
  return {
    put: [
      ...cardsIn(snapshot, from.id).map((card) => inLink(activity, card.id, into.id)),
      ...moved.filter(({ id }) => !loops.includes(id)),
    ],
    remove: [from.id, ...loops],
  };
}

/** Takes a pile apart: its cards stand on their own, and nothing else of it stays. */
export function takeApart(snapshot: Snapshot, pile: Cluster): Changes {
  const ties = snapshot.all('link').filter((link) => link.from === pile.id || link.to === pile.id);
  return { remove: [pile.id, ...ties.map(({ id }) => id)] };
}

interface Tie {
  readonly link: Link;
  readonly other: string;
}

const tiesBefore = new WeakMap<readonly Link[], ReadonlyMap<string, readonly Tie[]>>();

/** Ties by kind and end. Looked up once for a list of links: sixty cards of a pile ask for theirs. */
function tiesByEnd(links: readonly Link[]): ReadonlyMap<string, readonly Tie[]> {
  const before = tiesBefore.get(links);
  if (before) return before;
  const ties = new Map<string, Tie[]>();
  for (const link of links) {
    if (link.kind !== 'pulls-against' && link.kind !== 'same-as') continue;
    for (const [end, other] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      const key = `${link.kind} ${end}`;
      ties.set(key, [...(ties.get(key) ?? []), { link, other }]);
    }
  }
  tiesBefore.set(links, ties);
  return ties;
}

/** "These pull against each other" and "same thing, other words": ties without direction. */
export function tiesOf(snapshot: Snapshot, kind: 'pulls-against' | 'same-as', id: string): readonly Tie[] {
  return tiesByEnd(snapshot.all('link')).get(`${kind} ${id}`) ?? [];
}

/** Ties two things, or unties them where they are tied already. */
export function toggleTie(
  snapshot: Snapshot,
  activity: Activity,
  kind: 'pulls-against' | 'same-as',
  a: string,
  b: string,
): Changes {
  const tied = tiesOf(snapshot, kind, a).find(({ other }) => other === b);
  if (tied) return { remove: [tied.link.id] };
  return { put: [{ id: newId(), type: 'link', activity: activity.id, kind, from: a, to: b, note: '' }] };
}

/** Whether the room has said that all cards were read: kept with the activity, so that it outlives the page. */
export function allRead(activity: Activity): boolean {
  return activity.config['allRead'] === true;
}

/** Remembers that every card has been read aloud. From then on piles may be named. */
export function sayAllRead(snapshot: Snapshot, activity: Activity): Changes {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  return { put: [{ ...now, config: { ...now.config, allRead: true } }] };
}
