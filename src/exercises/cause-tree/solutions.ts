import type { Changes } from '../../notebook/changes.ts';
import { byRank } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { cardsFor, takesUp } from '../cards.ts';
import { newLink, newStrips, possibleTrunks, trunksOf, type Trunk } from './logic.ts';

/** Every cause the room said somebody could change. */
export function markedRoots(snapshot: Snapshot, activity: Activity): Card[] {
  return cardsFor(snapshot, activity, ['cause']).filter(({ changeable }) => changeable === true);
}

/** Whether it was left out this time, with a reason. */
const isLeft = ({ ending }: Card): boolean => ending?.how === 'not-this-time';

/** Solutions that answer a root or a pile, without those that were left. */
export function solutionsOf(snapshot: Snapshot, root: string): Card[] {
  const ids = new Set(
    snapshot.all('link').flatMap((link) => (link.kind === 'answers' && link.to === root ? link.from : [])),
  );
  return [...ids]
    .flatMap((id) => find(snapshot, 'card', id) ?? [])
    .filter((card) => !isLeft(card))
    .sort(byRank);
}

/**
 * What solutions are written under: the marked roots, and whatever else already has one. Where the room
 * marked nothing, the trees themselves, and where there is no tree, the piles: nobody has to stop here.
 */
export function headingsOf(snapshot: Snapshot, activity: Activity): Trunk[] {
  const marked = markedRoots(snapshot, activity);
  const answered = snapshot
    .all('link')
    .flatMap(({ kind, to, activity: made }) => (kind === 'answers' && takesUp(activity, made) ? to : []));
  const other = [...new Set(answered)]
    .filter((id) => !marked.some((root) => root.id === id))
    .flatMap((id) => find(snapshot, 'cluster', id) ?? find(snapshot, 'card', id) ?? [])
    .sort(byRank);
  if (marked.length > 0) return [...marked, ...other];
  const trees = trunksOf(snapshot, activity);
  const unmarked =
    trees.length > 0 ? trees : possibleTrunks(snapshot, activity).filter(({ type }) => type === 'cluster');
  return [...unmarked.filter(({ id }) => !other.some((each) => each.id === id)), ...other];
}

/** Solutions that answer nothing yet: from a wall of their own, or untied from every root. */
export function looseSolutions(snapshot: Snapshot, activity: Activity): Card[] {
  const tied = new Set(snapshot.all('link').flatMap(({ kind, from }) => (kind === 'answers' ? from : [])));
  return cardsFor(snapshot, activity, ['solution']).filter((card) => !tied.has(card.id) && !isLeft(card));
}

/** What was left out this time. */
export function leftSolutions(snapshot: Snapshot, activity: Activity): Card[] {
  return cardsFor(snapshot, activity, ['solution']).filter(isLeft);
}

/** Writes what would put a root right. */
export function addSolution(
  snapshot: Snapshot,
  activity: Activity,
  root: string,
  words: string,
  lang: string,
): { readonly strips: readonly Card[]; readonly changes: Changes } {
  const strips = newStrips(snapshot, activity, 'solution', [words], lang);
  return {
    strips,
    changes: { put: strips.flatMap((card) => [card, newLink(activity, 'answers', card.id, root)]) },
  };
}

/** The roots and piles a solution answers. */
export function answeredBy(snapshot: Snapshot, solution: string): string[] {
  return snapshot
    .all('link')
    .flatMap(({ kind, from, to }) => (kind === 'answers' && from === solution ? to : []));
}

/** A solution may answer several roots: ties it to one more, or unties it. */
export function toggleAnswers(
  snapshot: Snapshot,
  activity: Activity,
  solution: string,
  root: string,
): Changes {
  const tied = snapshot
    .all('link')
    .filter(({ kind, from, to }) => kind === 'answers' && from === solution && to === root);
  return tied.length > 0
    ? { remove: tied.map(({ id }) => id) }
    : { put: [newLink(activity, 'answers', solution, root)] };
}

/** Leaves a solution out this time, with the reason spoken to the group; null takes it up again. */
export function leaveOut(card: Card, activity: Activity, reason: string | null): Changes {
  const ending =
    reason === null ? null : { how: 'not-this-time' as const, to: null, reason, activity: activity.id };
  return { put: [{ ...card, ending }] };
}
