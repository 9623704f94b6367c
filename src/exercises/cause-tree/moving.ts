import type { Changes } from '../../notebook/changes.ts';
import { byRank } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Link } from '../../notebook/records/link.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { takesUp } from '../cards.ts';
import { allOf, branchesOf, newLink, trunksOf, type Side, type Trunk } from './logic.ts';

const sideOf = (card: Card): Side => (card.role === 'effect' ? 'leads-to' : 'because');

/** Whether a link is what holds a strip in its place, rather than something that hangs on it. */
function holds(link: Link, card: Card): boolean {
  return card.role === 'solution'
    ? link.kind === 'answers' && link.from === card.id
    : link.kind === sideOf(card) && link.to === card.id;
}

/** What hangs on a strip: other cards, by number, and whether a demand, a vote or a place on a board takes it up. */
export function hangingOn(
  snapshot: Snapshot,
  card: Card,
): { readonly cards: readonly Card[]; readonly taken: boolean } {
  const ends = snapshot
    .all('link')
    .filter((link) => (link.from === card.id || link.to === card.id) && !holds(link, card))
    .map((link) => (link.from === card.id ? link.to : link.from));
  const cards = [...new Set(ends)].flatMap((id) => find(snapshot, 'card', id) ?? []).sort(byRank);
  const taken =
    ends.some((id) => find(snapshot, 'line', id) ?? find(snapshot, 'demand', id)) ||
    snapshot.all('decision').some(({ options }) => options.some(({ item }) => item === card.id)) ||
    snapshot.all('place').some(({ item }) => item === card.id);
  return { cards, taken };
}

/** Removes a strip keyed by mistake, with the links that held it. Nothing happens while something hangs on it. */
export function removeStrip(snapshot: Snapshot, card: Card): Changes {
  const { cards, taken } = hangingOn(snapshot, card);
  if (cards.length > 0 || taken) return {};
  const held = snapshot.all('link').filter((link) => holds(link, card));
  return { remove: [card.id, ...held.map(({ id }) => id)] };
}

/** Places in one tree where a strip may hang. */
export interface Parents {
  readonly trunk: Trunk;
  readonly strips: readonly Card[];
}

/** Where a strip may hang instead: on any trunk or strip of its side, but not on itself or on what hangs on it. */
export function possibleParents(snapshot: Snapshot, activity: Activity, card: Card): Parents[] {
  const side = sideOf(card);
  const below = new Set([card.id, ...allOf(branchesOf(snapshot, side, card.id)).map(({ id }) => id)]);
  return trunksOf(snapshot, activity).map((trunk) => ({
    trunk,
    strips: allOf(branchesOf(snapshot, side, trunk.id)).filter(({ id }) => !below.has(id)),
  }));
}

/** Hangs a strip, with everything on it, elsewhere. A move that would close a circle is refused: nothing happens. */
export function rehang(snapshot: Snapshot, activity: Activity, card: Card, on: string): Changes {
  const side = sideOf(card);
  const below = allOf(branchesOf(snapshot, side, card.id));
  if (on === card.id || below.some(({ id }) => id === on)) return {};
  const [held, ...twins] = snapshot.all('link').filter((link) => holds(link, card));
  // The same link with another end: of two devices that move it at once, one wins, and it hangs in one place.
  return {
    put: [held ? { ...held, from: on } : newLink(activity, side, on, card.id)],
    remove: twins.map(({ id }) => id),
  };
}

/** Strips that no tree holds any more: two devices hung them on each other. Shown, so that nothing is lost. */
export function looseStrips(snapshot: Snapshot, activity: Activity): Card[] {
  const held = new Set<string>();
  for (const { id } of trunksOf(snapshot, activity)) {
    for (const side of ['because', 'leads-to'] as const)
      for (const card of allOf(branchesOf(snapshot, side, id))) held.add(card.id);
  }
  return snapshot
    .all('card')
    .filter(
      ({ id, role, activity: made }) =>
        (role === 'cause' || role === 'effect') && takesUp(activity, made) && !held.has(id),
    );
}
