import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { ranksAfter } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Cluster } from '../../notebook/records/cluster.ts';
import type { Link } from '../../notebook/records/link.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { pileOf } from '../../notebook/thread.ts';
import { newCard, takesUp } from '../cards.ts';

export type Trunk = Card | Cluster;

/** One strip of a tree, with the deeper causes that hang under it. */
export interface Strip {
  readonly card: Card;
  readonly children: readonly Strip[];
}

/** Letters on the strips, as on paper: W for why, F for what follows, R for what would put it right. */
const letters = { cause: 'W', effect: 'F', solution: 'R' } as const;
type StripRole = keyof typeof letters;

function nextNumber(snapshot: Snapshot, letter: string): number {
  return (
    snapshot.all('card').reduce((most, { number }) => Math.max(most, number.startsWith(letter) ? Number(number.slice(1)) || 0 : 0), 0) + 1
  );
}

/** Trees grown so far: everything in this notebook that a cause or effect hangs on, and what was chosen as a trunk. */
export function trunksOf(snapshot: Snapshot, activity: Activity): Trunk[] {
  const chosen = find(snapshot, 'activity', activity.id)?.config['trunks'];
  const ids = new Set(Array.isArray(chosen) ? chosen.map(String) : []);
  for (const { kind, from, activity: made } of snapshot.all('link')) {
    if ((kind === 'because' || kind === 'leads-to') && takesUp(activity, made)) {
      const record = snapshot.get(from);
      if (record?.type === 'cluster' || (record?.type === 'card' && record.role !== 'cause')) ids.add(from);
    }
  }
  return [...ids].flatMap((id) => find(snapshot, 'cluster', id) ?? find(snapshot, 'card', id) ?? []);
}

/** What a tree could grow from: piles, and problems that stand on their own. */
export function possibleTrunks(snapshot: Snapshot, activity: Activity): Trunk[] {
  const grown = new Set(trunksOf(snapshot, activity).map(({ id }) => id));
  const piles = snapshot.all('cluster').filter((pile) => takesUp(activity, pile.activity));
  const alone = snapshot
    .all('card')
    .filter((card) => (card.role === 'problem' || card.role === 'need') && takesUp(activity, card.activity) && !pileOf(snapshot, card.id));
  return [...piles, ...alone].filter(({ id }) => !grown.has(id));
}

/** Begins a tree on a pile or card. */
export function growFrom(snapshot: Snapshot, activity: Activity, trunk: string): Changes {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  const before = Array.isArray(now.config['trunks']) ? now.config['trunks'].map(String) : [];
  return { put: [{ ...now, config: { ...now.config, trunks: [...before, trunk] } }] };
}

function cardsBy(snapshot: Snapshot, kind: Link['kind'], from: string): Card[] {
  return snapshot
    .all('link')
    .filter((link) => link.kind === kind && link.from === from)
    .flatMap(({ to }) => find(snapshot, 'card', to) ?? [])
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

/** The causes under a trunk, branch by branch. A circle made by two devices is cut where it closes. */
export function rootsOf(snapshot: Snapshot, trunk: string, seen: ReadonlySet<string> = new Set()): Strip[] {
  return cardsBy(snapshot, 'because', trunk)
    .filter(({ id }) => !seen.has(id))
    .map((card) => ({ card, children: rootsOf(snapshot, card.id, new Set([...seen, card.id])) }));
}

/** What follows from a trunk. */
export function effectsOf(snapshot: Snapshot, trunk: string): Card[] {
  return cardsBy(snapshot, 'leads-to', trunk);
}

function strip(snapshot: Snapshot, activity: Activity, role: StripRole, words: string, lang: string, nth = 0): Card {
  const last = snapshot.all('card').filter((card) => card.activity === activity.id).at(-1)?.rank ?? null;
  return newCard({
    activity: activity.id,
    rank: ranksAfter(last, nth + 1)[nth] ?? 'a0',
    number: `${letters[role]}${nextNumber(snapshot, letters[role]) + nth}`,
    role,
    lang,
    words,
  });
}

function link(activity: Activity, kind: Link['kind'], from: string, to: string): Link {
  return { id: newId(), type: 'link', activity: activity.id, kind, from, to, note: '' };
}

/** Hangs a deeper cause under a trunk or another cause. */
export function addCause(snapshot: Snapshot, activity: Activity, under: string, words: string, lang: string): Changes {
  const card = strip(snapshot, activity, 'cause', words, lang);
  return { put: [card, link(activity, 'because', under, card.id)] };
}

/** Writes what follows from a trunk, above it. */
export function addEffect(snapshot: Snapshot, activity: Activity, trunk: string, words: string, lang: string): Changes {
  const card = strip(snapshot, activity, 'effect', words, lang);
  return { put: [card, link(activity, 'leads-to', trunk, card.id)] };
}

/** A list keyed from paper strips, a strip a line, deeper by spaces or tabs: one step of undo. */
export function addIndented(snapshot: Snapshot, activity: Activity, trunk: string, text: string, lang: string): Changes {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parents: { depth: number; id: string }[] = [];
  const put = lines.flatMap((line, nth) => {
    const depth = (/^\s*/.exec(line)?.[0] ?? '').replace(/\t/g, '  ').length;
    while ((parents.at(-1)?.depth ?? -1) >= depth) parents.pop();
    const card = strip(snapshot, activity, 'cause', line.trim().replace(/^[-*•]\s*/, ''), lang, nth);
    const under = parents.at(-1)?.id ?? trunk;
    parents.push({ depth, id: card.id });
    return [card, link(activity, 'because', under, card.id)];
  });
  return { put };
}

/** "Could somebody change this?" Yes marks a root to act on; null: not asked. */
export function setChangeable(card: Card, changeable: boolean | null): Changes {
  return { put: [{ ...card, changeable }] };
}

/** Every cause the room said somebody could change. */
export function markedRoots(snapshot: Snapshot, activity: Activity): Card[] {
  return snapshot.all('card').filter((card) => card.role === 'cause' && card.changeable === true && takesUp(activity, card.activity));
}

/** Solutions that answer a cause or pile. */
export function solutionsOf(snapshot: Snapshot, root: string): Card[] {
  return snapshot
    .all('link')
    .filter((each) => each.kind === 'answers' && each.to === root)
    .flatMap(({ from }) => find(snapshot, 'card', from) ?? [])
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

/** All solutions this activity takes up. */
export function allSolutions(snapshot: Snapshot, activity: Activity): Card[] {
  return snapshot.all('card').filter((card) => card.role === 'solution' && takesUp(activity, card.activity));
}

/** Writes what would put a root right. */
export function addSolution(snapshot: Snapshot, activity: Activity, root: string, words: string, lang: string): Changes {
  const card = strip(snapshot, activity, 'solution', words, lang);
  return { put: [card, link(activity, 'answers', card.id, root)] };
}

/** A solution may answer several roots: ties it to one more, or unties it. */
export function toggleAnswers(snapshot: Snapshot, activity: Activity, solution: string, root: string): Changes {
  const tied = snapshot.all('link').find((each) => each.kind === 'answers' && each.from === solution && each.to === root);
  return tied ? { remove: [tied.id] } : { put: [link(activity, 'answers', solution, root)] };
}

/** What was left out this time, with the reason spoken to the group; null takes it up again. */
export function leaveOut(card: Card, activity: Activity, reason: string | null): Changes {
  const ending = reason === null ? null : { how: 'not-this-time' as const, to: null, reason, activity: activity.id };
  return { put: [{ ...card, ending }] };
}

/** What hangs on a strip: it can be removed only while nothing does. */
export function hangingOn(snapshot: Snapshot, id: string): Card[] {
  return [...cardsBy(snapshot, 'because', id), ...solutionsOf(snapshot, id)];
}

/** Removes a strip keyed by mistake, with the links that held it. Nothing happens while something hangs on it. */
export function removeStrip(snapshot: Snapshot, id: string): Changes {
  if (hangingOn(snapshot, id).length > 0) return {};
  const held = snapshot.all('link').filter((each) => each.from === id || each.to === id);
  return { remove: [id, ...held.map((each) => each.id)] };
}

/** Whether `id` hangs somewhere under `under`: such a strip may not be its parent. */
function hangsUnder(snapshot: Snapshot, under: string, id: string): boolean {
  const has = (strips: readonly Strip[]): boolean => strips.some(({ card, children }) => card.id === id || has(children));
  return has(rootsOf(snapshot, under));
}

/** Where a cause may be hung instead: anywhere in the tree but on itself or on what hangs under it. */
export function possibleParents(snapshot: Snapshot, trunk: string, id: string): Card[] {
  const all = (strips: readonly Strip[]): Card[] => strips.flatMap(({ card, children }) => [card, ...all(children)]);
  return all(rootsOf(snapshot, trunk)).filter((card) => card.id !== id && !hangsUnder(snapshot, id, card.id));
}

/** Hangs a cause under another, with everything under it. */
export function rehang(snapshot: Snapshot, activity: Activity, id: string, under: string): Changes {
  if (under === id || hangsUnder(snapshot, id, under)) return {};
  const before = snapshot.all('link').filter((each) => each.kind === 'because' && each.to === id);
  return { put: [link(activity, 'because', under, id)], remove: before.map((each) => each.id) };
}

/** Every chain from the trunk to its deepest cause, to be read aloud. */
export function chainsOf(strips: readonly Strip[]): Card[][] {
  return strips.flatMap(({ card, children }) => (children.length === 0 ? [[card]] : chainsOf(children).map((chain) => [card, ...chain])));
}
