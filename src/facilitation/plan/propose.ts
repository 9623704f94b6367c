import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Need, Role } from '../../exercises/contract.ts';
import type { Needs } from '../../notebook/records/gathering.ts';
import { flowOf } from './pipeline.ts';

/** Why a lesson stands in a proposal, for people to read. */
export type Why =
  | { readonly why: 'opens' | 'closes' | 'goal' | 'decides' | 'care' | 'rest' | 'late' }
  /** It makes what another lesson needs. */
  | { readonly why: 'makes'; readonly role: Role; readonly for: string };

export interface Item {
  readonly what: 'lesson' | 'break' | 'slack';
  readonly lesson: CatalogLesson | null;
  readonly minutes: number;
  readonly short: boolean;
  readonly reason: Why;
}

export interface Proposal {
  /** The items of each gathering, in order. */
  readonly gatherings: readonly (readonly Item[])[];
  /** The lessons that no gathering of this length can hold. */
  readonly tooLong: readonly CatalogLesson[];
  /** The outcome was asked for and no lesson here makes it. */
  readonly unreachable: boolean;
}

export interface Asked {
  readonly needs: Needs;
  /** Minutes of each gathering, breaks included. */
  readonly minutes: number;
  /** What the notebook holds already. */
  readonly there: ReadonlySet<Role>;
}

/** A lesson chosen for a plan. */
export interface Chosen {
  readonly lesson: CatalogLesson;
  readonly reason: Why;
}

/** Minutes kept free at the start, of a rest, and the longest time people should sit. `domain.md`, facilitation. */
export const lateStart = 10;
export const rest = 15;
export const longestSitting = 90;

/** Whether a lesson can be run under these needs at all. Personal pain (L3) is never proposed, only chosen by people. */
export function fits(lesson: CatalogLesson, needs: Needs): boolean {
  const modes =
    needs.mode === 'room' || lesson.modes.includes(needs.mode) || lesson.variants.includes(needs.mode);
  return modes && lesson.safety !== 'L3' && !(needs.watched && lesson.safety === 'L2');
}

const meets = (need: Need, roles: ReadonlySet<Role>): boolean => need.some((role) => roles.has(role));

/**
 * The lessons that lead to an outcome, each before the one that needs it. Of several things that would do, the first
 * that some lesson makes is taken: kinds name the richest first, so that a demand grows from solutions to causes.
 */
export function chainTo(
  outcome: Role,
  lessons: readonly CatalogLesson[],
  there: ReadonlySet<Role>,
): Chosen[] | undefined {
  const flows = new Map(lessons.map((lesson) => [lesson, flowOf(lesson)]));
  const made = new Set(there);
  const chain: Chosen[] = [];
  const open = new Set<CatalogLesson>();
  const maker = (role: Role): CatalogLesson | undefined =>
    lessons.find((lesson) => {
      const flow = flows.get(lesson);
      return (
        flow?.writes.includes(role) && !flow.reads.some((need) => need.includes(role)) && !open.has(lesson)
      );
    });
  const take = (lesson: CatalogLesson, reason: Why): boolean => {
    if (chain.some((each) => each.lesson === lesson)) return true;
    open.add(lesson);
    const { reads, writes } = flows.get(lesson) ?? { reads: [], writes: [] };
    const ready = reads.every(
      (need) =>
        meets(need, made) ||
        need.some((role) => {
          const before = maker(role);
          return before !== undefined && take(before, { why: 'makes', role, for: lesson.id });
        }),
    );
    open.delete(lesson);
    if (!ready) return false;
    chain.push({ lesson, reason });
    for (const role of writes) made.add(role);
    return true;
  };
  const last = maker(outcome);
  if (!last || !take(last, { why: 'goal' })) return undefined;
  if (outcome !== 'demand' && outcome !== 'agenda-item') return chain;
  // A demand is agreed on, not only drafted.
  const decides = lessons.find((lesson) => {
    const flow = flows.get(lesson);
    return flow?.writes.includes('decision') && flow.reads.some((need) => need.includes('demand'));
  });
  if (decides) {
    const reason: Why = { why: 'decides' };
    const at = chain.findIndex(({ lesson }) => flows.get(lesson)?.writes.includes('agenda-item'));
    if (!chain.some(({ lesson }) => lesson === decides))
      chain.splice(at < 0 ? chain.length : at, 0, { lesson: decides, reason });
  }
  return chain;
}

/** Phases whose lessons are taken in where there is time, in this order, once the chain stands. */
const careOrder = ['arrive', 'act', 'frame', 'listen', 'prioritise', 'alliances', 'power', 'vision'] as const;

/** What else does a group good, the most needed first: no lesson twice, the shorter of a phase first. */
export function careFor(
  chain: readonly Chosen[],
  lessons: readonly CatalogLesson[],
  there: ReadonlySet<Role>,
): CatalogLesson[] {
  const made = new Set([...there, ...chain.flatMap(({ lesson }) => flowOf(lesson).writes)]);
  const free = lessons.filter(
    (lesson) =>
      !chain.some((each) => each.lesson === lesson) &&
      flowOf(lesson).reads.every((need) => meets(need, made)),
  );
  return careOrder.flatMap((phase) =>
    free.filter((lesson) => lesson.phase === phase).sort((a, b) => a.length.least - b.length.least),
  );
}

/** The care nearly every group needs: an agreement, promises, listening. The shortest lesson of each of these phases. */
export function essentialCare(
  care: readonly CatalogLesson[],
  frame: { readonly opens: CatalogLesson | undefined; readonly closes: CatalogLesson | undefined },
): CatalogLesson[] {
  return (['arrive', 'act', 'frame'] as const).flatMap((phase) => {
    const first = care.find(
      (lesson) => lesson.phase === phase && lesson !== frame.opens && lesson !== frame.closes,
    );
    return first ? [first] : [];
  });
}

/** What may take its short form: not the lessons that decide. */
export function mayShorten(lesson: CatalogLesson, reason: Why): boolean {
  return lesson.short !== null && lesson.phase !== 'decide' && reason.why !== 'decides';
}
