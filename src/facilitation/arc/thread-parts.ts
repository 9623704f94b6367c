import type { Card } from '../../notebook/records/card.ts';
import type { Cluster } from '../../notebook/records/cluster.ts';
import type { ThreadLink } from '../../notebook/thread-links.ts';
import type { Behind } from '../../notebook/thread.ts';

/** Tied by links; cut because its people said no; said by the room although no link leads there. */
export type Hold = 'tied' | 'cut' | 'said';

/** A card at the end of the thread, or a knot that stands for the many that are not drawn one by one. */
export interface Leaf {
  /** Null: "and so many more". */
  readonly card: Card | null;
  /** The cards it stands for. */
  readonly stands: readonly string[];
  readonly hold: Hold;
}

/** What is drawn as one piece: a knot of its own, cards that hang together, or a pile with its cards. */
export interface Part {
  readonly key: string;
  readonly head: Card | Cluster | null;
  readonly leaves: readonly Leaf[];
}

/** One strand of a tie: a link of the thread, or those of all the cards one leaf stands for. */
export interface Strand {
  readonly stands: readonly string[];
  readonly to: string;
  readonly hold: Hold;
}

/** All strands that run from one part to another, nearer the demand. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly strands: readonly Strand[];
}

export interface Parts {
  readonly demand: string;
  readonly parts: readonly Part[];
  readonly ties: readonly Tie[];
}

/** A list by what `keyOf` says of each. */
export function grouped<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/** Cards that links lead to and whose people said that the demand, which rests on `inIt`, does not answer them. */
export function standingOut(behind: Behind, inIt: readonly Card[]): Card[] {
  const rests = new Set(inIt.map(({ id }) => id));
  return behind.cards.filter(({ id, role }) => (role === 'problem' || role === 'need') && !rests.has(id));
}

/** More cards than this hanging in one place are drawn as a knot with their number. */
const most = 60;

function leavesOf(cards: readonly Card[], holdOf: (card: Card) => Hold): Leaf[] {
  return (['tied', 'said', 'cut'] as const).flatMap((hold) => {
    const held = cards.filter((card) => holdOf(card) === hold);
    const drawn = held.length > most ? held.slice(0, most - 1) : held;
    const rest = held.slice(drawn.length).map(({ id }) => id);
    return [
      ...drawn.map((card): Leaf => ({ card, stands: [card.id], hold })),
      ...(rest.length > 0 ? [{ card: null, stands: rest, hold }] : []),
    ];
  });
}

/**
 * Takes a thread apart for drawing: cards nothing leads to hang together where they are tied to the same things, piles
 * carry theirs. `inIt` are the cards the demand rests on: others are cut off, and those without a link are said.
 */
export function partsOf(behind: Behind, links: readonly ThreadLink[], inIt: readonly Card[]): Parts {
  const demand = behind.demand.id;
  const ended = new Set(links.map(({ to }) => to));
  const over = grouped(links, ({ from }) => from);
  const cards = new Map(behind.cards.map((card) => [card.id, card]));
  const piles = behind.piles.map(({ pile }) => pile);
  const isLeaf = ({ id, role }: Card): boolean =>
    cards.has(id) && !ended.has(id) && role !== 'solution' && role !== 'cause';
  const out = new Set(standingOut(behind, inIt).map(({ id }) => id));
  const holdOf = ({ id }: { readonly id: string }): Hold => (out.has(id) ? 'cut' : 'tied');
  const parentsOf = (card: Card): string[] => (over.get(card.id) ?? []).map(({ to }) => to);

  const hanging = grouped([...cards.values()].filter(isLeaf), (card) => parentsOf(card).sort().join(' '));
  const heads = new Map<string, Card | Cluster>(
    [...behind.solutions, ...behind.causes, ...behind.between, ...cards.values()]
      .filter((card) => !isLeaf(card))
      .map((card) => [card.id, card]),
  );
  const bare = [...hanging].filter(([key]) => !piles.some(({ id }) => id === key));
  const said = inIt.filter(({ id }) => !cards.has(id) && !heads.has(id));

  const bundles = bare.map(([key, held]) => ({
    key: `hung ${key}`,
    parents: key === '' ? [] : key.split(' '),
    leaves: leavesOf(held, holdOf),
  }));
  if (said.length > 0) bundles.push({ key: 'said', parents: [demand], leaves: leavesOf(said, () => 'said') });

  return {
    demand,
    parts: [
      ...[...heads].map(([key, head]): Part => ({ key, head, leaves: [] })),
      ...piles.map((head): Part => ({
        key: head.id,
        head,
        leaves: leavesOf(hanging.get(head.id) ?? [], holdOf),
      })),
      ...bundles.map(({ key, leaves }): Part => ({ key, head: null, leaves })),
    ],
    ties: [
      ...links
        .filter(({ from }) => heads.has(from) || piles.some(({ id }) => id === from))
        .map(({ from, to }): Tie => ({
          from,
          to,
          strands: [{ stands: [from], to, hold: holdOf({ id: from }) }],
        })),
      ...bundles.flatMap(({ key, parents, leaves }) =>
        parents.map((to): Tie => ({
          from: key,
          to,
          strands: leaves.map(({ stands, hold }) => ({ stands, to, hold })),
        })),
      ),
    ],
  };
}
