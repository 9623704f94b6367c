import { inPile } from './id.ts';
import type { Card } from './records/card.ts';
import type { Cluster } from './records/cluster.ts';
import type { Decision } from './records/decision.ts';
import type { Demand } from './records/demand.ts';
import type { Group } from './records/group.ts';
import type { Line } from './records/line.ts';
import type { Link } from './records/link.ts';
import { find, type Snapshot } from './snapshot.ts';

/** Roles of cards that are something a person brought, and so must end somewhere. */
export const broughtRoles: readonly Card['role'][] = ['problem', 'need', 'solution'];

/** What stands behind a demand, layer by layer, each thing once. */
export interface Behind {
  readonly demand: Demand;
  readonly solutions: readonly Card[];
  readonly causes: readonly Card[];
  readonly piles: readonly { readonly pile: Cluster; readonly cards: readonly Card[] }[];
  /** Cards reached without a pile: they stood on their own. */
  readonly alone: readonly Card[];
  /** Every problem or need behind it, in piles or alone. */
  readonly cards: readonly Card[];
  /** Cards of any other role that the thread runs through: what a cause leads to, what is strong. */
  readonly between: readonly Card[];
}

/** Links by kind and end, looked up once a snapshot's links list. */
class Links {
  readonly #from = new Map<string, Link[]>();
  readonly #to = new Map<string, Link[]>();

  constructor(links: readonly Link[]) {
    for (const link of links) {
      push(this.#from, `${link.kind} ${link.from}`, link);
      push(this.#to, `${link.kind} ${link.to}`, link);
    }
  }

  from(kind: Link['kind'], id: string): string[] {
    return (this.#from.get(`${kind} ${id}`) ?? []).map(({ to }) => to);
  }
  to(kind: Link['kind'], id: string): string[] {
    return (this.#to.get(`${kind} ${id}`) ?? []).map(({ from }) => from);
  }
}

function push(map: Map<string, Link[]>, key: string, link: Link): void {
  const list = map.get(key);
  if (list) list.push(link);
  else map.set(key, [link]);
}

const known = new WeakMap<readonly Link[], Links>();

function linksOf(snapshot: Snapshot): Links {
  const list = snapshot.all('link');
  let links = known.get(list);
  if (!links) known.set(list, (links = new Links(list)));
  return links;
}

/** Everything reached from `start` by a step, each once; circles end it. */
function reach(start: readonly string[], step: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(start);
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of step(id)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

/** One step back from something: what it answers, what grew it, and what lies in it. */
const stepBack =
  (links: Links) =>
  (id: string): string[] => [
    ...links.from('answers', id),
    ...links.to('because', id),
    ...links.to('leads-to', id),
    ...links.to('in', id),
  ];

/**
 * Follows a demand back: its lines ask for solutions, solutions answer causes, piles or cards, causes stand
 * under problems, piles hold cards. Undefined where there is no such demand.
 */
export function backFrom(snapshot: Snapshot, demandId: string): Behind | undefined {
  const demand = find(snapshot, 'demand', demandId);
  if (!demand) return undefined;
  const links = linksOf(snapshot);
  const lines = snapshot.all('line').filter(({ of }) => of === demandId);
  const asked = [demandId, ...lines.map(({ id }) => id)].flatMap((id) => links.from('asks-for', id));
  const reached = reach(asked, stepBack(links));
  const cards = snapshot.all('card').filter(({ id }) => reached.has(id));
  const piles = snapshot
    .all('cluster')
    .filter(({ id }) => reached.has(id))
    .map((pile) => ({ pile, cards: cardsIn(snapshot, pile.id) }));
  const inPiles = new Set(piles.flatMap(({ cards: held }) => held.map(({ id }) => id)));
  const brought = cards.filter(({ role }) => role === 'problem' || role === 'need');
  const alone = brought.filter(({ id }) => !inPiles.has(id));
  return {
    demand,
    solutions: cards.filter(({ role }) => role === 'solution'),
    causes: cards.filter(({ role }) => role === 'cause'),
    piles,
    alone,
    cards: [...piles.flatMap(({ cards: held }) => held), ...alone],
    between: cards.filter(
      ({ id, role }) => !inPiles.has(id) && role !== 'cause' && !broughtRoles.includes(role),
    ),
  };
}

/**
 * The problems and needs a demand rests on. Until it was put to the room, those that links lead to; from then on those
 * the room confirmed, and nobody who stood up and said no.
 */
export function cardsBehind(snapshot: Snapshot, demandId: string): Card[] {
  const confirmed = snapshot
    .all('card')
    .filter(
      ({ ending, role }) =>
        ending?.how === 'in' && ending.to === demandId && (role === 'problem' || role === 'need'),
    );
  return confirmed.length > 0 ? confirmed : [...(backFrom(snapshot, demandId)?.cards ?? [])];
}

/** Of the cards a demand rests on, those that links lead back to from one of its lines. */
export function cardsBehindLine(snapshot: Snapshot, line: Line): Card[] {
  const links = linksOf(snapshot);
  const reached = reach(links.from('asks-for', line.id), stepBack(links));
  return cardsBehind(snapshot, line.of).filter(({ id }) => reached.has(id));
}

/** The cards in a pile, in their order. */
export function cardsIn(snapshot: Snapshot, pile: string): Card[] {
  return linksOf(snapshot)
    .to('in', pile)
    .flatMap((id) => find(snapshot, 'card', id) ?? [])
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

/** The pile a card lies in: one look, since the edge's id is made from the card's. */
export function pileOf(snapshot: Snapshot, card: string): Cluster | undefined {
  return find(snapshot, 'cluster', find(snapshot, 'link', inPile(card))?.to);
}

/** Where a card went. */
export interface Forward {
  readonly card: Card;
  readonly pile: Cluster | undefined;
  readonly causes: readonly Card[];
  readonly solutions: readonly Card[];
  readonly demands: readonly Demand[];
}

/** Follows a card forward through everything that grew out of it. Undefined where there is no such card. */
export function forwardFrom(snapshot: Snapshot, cardId: string): Forward | undefined {
  const card = find(snapshot, 'card', cardId);
  if (!card) return undefined;
  const links = linksOf(snapshot);
  const pile = pileOf(snapshot, cardId);
  const reached = reach([cardId, ...(pile ? [pile.id] : [])], (id) => [
    ...links.from('because', id),
    ...links.to('answers', id),
    ...links.to('asks-for', id),
  ]);
  const owners = new Set(
    [...reached].map((id) => find(snapshot, 'line', id)?.of ?? id), // a line stands for its demand
  );
  const cards = snapshot.all('card').filter(({ id }) => id !== cardId && reached.has(id));
  return {
    card,
    pile,
    causes: cards.filter(({ role }) => role === 'cause'),
    solutions: cards.filter(({ role }) => role === 'solution'),
    demands: snapshot.all('demand').filter(({ id }) => owners.has(id)),
  };
}

/** What is not closed yet. Shown, never a nag. */
export interface OpenEnds {
  readonly cards: readonly Card[];
  /** Lines of demands with no card behind their demand. */
  readonly lines: readonly Line[];
  /** Groups none of whose cards went anywhere. */
  readonly groups: readonly Group[];
  /** Decisions shown or closed without anybody counting who was there. */
  readonly decisions: readonly Decision[];
}

/** Whether a card's ending stands: it falls open again where the thing it names was set aside or is gone. */
export function isEnded(snapshot: Snapshot, card: Card): boolean {
  if (!card.ending) return false;
  if (card.ending.how !== 'in' && card.ending.how !== 'doing') return true;
  const named = card.ending.to ? snapshot.get(card.ending.to) : undefined;
  return named !== undefined && !(named.type === 'demand' && named.state === 'set-aside');
}

/** Cards without an ending, demand lines with nobody behind them, groups left out, decisions without a count. */
export function openEnds(snapshot: Snapshot): OpenEnds {
  // A number whose words were forgotten is still somebody's, and ends as any other.
  const brought = snapshot.all('card').filter(({ role }) => broughtRoles.includes(role));
  const unfounded = new Set(
    snapshot
      .all('demand')
      .filter(({ state, id }) => state !== 'set-aside' && backFrom(snapshot, id)?.cards.length === 0)
      .map(({ id }) => id),
  );
  const went = new Set(brought.filter((card) => isEnded(snapshot, card)).map(({ group }) => group));
  const has = new Set(brought.map(({ group }) => group));
  return {
    cards: brought.filter((card) => !isEnded(snapshot, card)),
    lines: snapshot.all('line').filter(({ of }) => unfounded.has(of)),
    groups: snapshot.all('group').filter(({ id }) => has.has(id) && !went.has(id)),
    decisions: snapshot
      .all('decision')
      .filter(({ state, present }) => (state === 'closed' || state === 'shown') && present === null),
  };
}
