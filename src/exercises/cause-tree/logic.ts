import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { byRank, ranksAfter } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Cluster } from '../../notebook/records/cluster.ts';
import type { Link } from '../../notebook/records/link.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { cardsIn, pileOf } from '../../notebook/thread.ts';
import { newCard, takesUp } from '../cards.ts';

/** What a tree grows from: a pile, or a card that lies in none. */
export type Trunk = Card | Cluster;

/** Causes hang under what they explain; effects stand on what leads to them. Named after the links. */
export type Side = 'because' | 'leads-to';

/** One strip of a tree, with what hangs on it. */
export interface Strip {
  readonly card: Card;
  readonly children: readonly Strip[];
}

/**
 * Letters on the strips, from the end of the alphabet, where no table's letter meets them: W for why, X for
 * what follows, Y for what would put it right.
 */
const letters = { cause: 'W', effect: 'X', solution: 'Y' } as const;
const roleOn = { because: 'cause', 'leads-to': 'effect' } as const;

/** New strips with the next numbers of the whole notebook, so that a number keyed later finds one strip. */
export function newStrips(
  snapshot: Snapshot,
  activity: Activity,
  role: keyof typeof letters,
  words: readonly string[],
  lang: string,
): Card[] {
  const cards = snapshot.all('card');
  const letter = letters[role];
  const last = cards.reduce(
    (most, { number }) => Math.max(most, number.startsWith(letter) ? Number(number.slice(1)) || 0 : 0),
    0,
  );
  return ranksAfter(cards.at(-1)?.rank ?? null, words.length).map((rank, nth) =>
    newCard({
      activity: activity.id,
      rank,
      number: `${letter}${last + nth + 1}`,
      role,
      lang,
      words: words[nth] ?? '',
    }),
  );
}

/** A new link of a tree. */
export function newLink(activity: Activity, kind: Link['kind'], from: string, to: string): Link {
  return { id: newId(), type: 'link', activity: activity.id, kind, from, to, note: '' };
}

/** What hangs on what, on one side; each list in order of rank and without twins that two devices tied. */
function hangers(snapshot: Snapshot, side: Side): Map<string, Card[]> {
  const on = new Map<string, Card[]>();
  for (const { kind, from, to } of snapshot.all('link')) {
    const card = kind === side ? find(snapshot, 'card', to) : undefined;
    if (!card) continue;
    const list = on.get(from) ?? [];
    if (!list.includes(card)) on.set(from, [...list, card].sort(byRank));
  }
  return on;
}

/** Strips of a tree after which what hangs on a strip is no longer drawn a second time: far above any wall. */
const mostTwice = 500;

/**
 * The strips on one side of a thing, branch by branch. A circle that two devices made is cut where it closes; a strip
 * that hangs in several places carries its branch in each, unless everything is tied to everything: then the ways
 * through it have no end, and the branch stands once.
 */
export function branchesOf(snapshot: Snapshot, side: Side, from: string): Strip[] {
  const on = hangers(snapshot, side);
  const grown = new Set<string>();
  let count = 0;
  const grow = (id: string, path: readonly string[]): Strip[] =>
    (on.get(id) ?? [])
      .filter((card) => !path.includes(card.id))
      .map((card) => {
        const again = grown.has(card.id);
        grown.add(card.id);
        count += 1;
        return { card, children: again && count > mostTwice ? [] : grow(card.id, [...path, card.id]) };
      });
  return grow(from, [from]);
}

/** Every strip of these branches, the deeper ones after the one they hang on. */
export function allOf(strips: readonly Strip[]): Card[] {
  return strips.flatMap(({ card, children }) => [card, ...allOf(children)]);
}

/** Trees of this notebook: piles and cards that a cause or an effect hangs on. */
export function trunksOf(snapshot: Snapshot, activity: Activity): Trunk[] {
  const grown = new Set<string>();
  for (const { kind, from, activity: made } of snapshot.all('link')) {
    if ((kind === 'because' || kind === 'leads-to') && takesUp(activity, made)) grown.add(from);
  }
  const cards = snapshot.all('card').filter(({ role }) => role !== 'cause' && role !== 'effect');
  return [...snapshot.all('cluster'), ...cards].filter(({ id }) => grown.has(id));
}

/** What a tree could grow from: piles that hold something, and problems or needs that stand on their own. */
export function possibleTrunks(snapshot: Snapshot, activity: Activity): Trunk[] {
  const grown = new Set(trunksOf(snapshot, activity).map(({ id }) => id));
  const alone = snapshot
    .all('card')
    .filter(({ id, role }) => (role === 'problem' || role === 'need') && !pileOf(snapshot, id));
  const piles = snapshot.all('cluster').filter(({ id }) => cardsIn(snapshot, id).length > 0);
  return [...piles, ...alone].filter(({ id, activity: made }) => takesUp(activity, made) && !grown.has(id));
}

/** Words of a trunk as they may be read: none while covered or forgotten; a private card's only to the facilitator. */
export function wordsOf(trunk: Trunk, facilitator: boolean): string {
  const hidden =
    trunk.type === 'card' &&
    (trunk.covered || trunk.forgotten || (trunk.consent === 'private' && !facilitator));
  return hidden ? '' : trunk.words;
}

/** Hangs one strip on a trunk or on another strip. */
export function addStrip(
  snapshot: Snapshot,
  activity: Activity,
  side: Side,
  on: string,
  words: string,
  lang: string,
): { readonly strips: readonly Card[]; readonly changes: Changes } {
  const strips = newStrips(snapshot, activity, roleOn[side], [words], lang);
  return {
    strips,
    changes: { put: strips.flatMap((strip) => [strip, newLink(activity, side, on, strip.id)]) },
  };
}

/** Lines keyed from paper: tabs or spaces in front say how deep; a list mark in front is no word of anybody's. */
export function readIndented(text: string): { readonly words: string; readonly depth: number }[] {
  const open: number[] = [];
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const indent = (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
      while ((open.at(-1) ?? -1) >= indent) open.pop();
      open.push(indent);
      return { words: line.trim().replace(/^[-*•]\s+/, ''), depth: open.length - 1 };
    });
}

/** Hangs a pasted list on a trunk or strip, each line under the nearest one that stands less deep. */
export function addIndented(
  snapshot: Snapshot,
  activity: Activity,
  side: Side,
  on: string,
  text: string,
  lang: string,
): { readonly strips: readonly Card[]; readonly changes: Changes } {
  const lines = readIndented(text);
  const strips = newStrips(
    snapshot,
    activity,
    roleOn[side],
    lines.map(({ words }) => words),
    lang,
  );
  const path = [on];
  const put = strips.flatMap((strip, nth) => {
    const depth = lines[nth]?.depth ?? 0;
    path.splice(depth + 1, Infinity, strip.id);
    return [strip, newLink(activity, side, path[depth] ?? on, strip.id)];
  });
  return { strips, changes: { put } };
}

/** The way from a trunk to one of its strips, both ends included; only the trunk where it is not in this tree. */
export function pathTo(snapshot: Snapshot, side: Side, trunk: string, id: string): string[] {
  const walk = (strips: readonly Strip[]): string[] => {
    for (const { card, children } of strips) {
      if (card.id === id) return [id];
      const rest = walk(children);
      if (rest.length > 0) return [card.id, ...rest];
    }
    return [];
  };
  return [trunk, ...walk(branchesOf(snapshot, side, trunk))];
}

/** "Could somebody change this?" Yes marks a root to act on; null: not asked. */
export function setChangeable(card: Card, changeable: boolean | null): Changes {
  return { put: [{ ...card, changeable }] };
}

/** Every chain from the first strip to the deepest, to be read aloud with "because" in between. */
export function chainsOf(strips: readonly Strip[]): Card[][] {
  return strips.flatMap(({ card, children }) =>
    children.length === 0 ? [[card]] : chainsOf(children).map((chain) => [card, ...chain]),
  );
}
