import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Need, Role } from '../../exercises/contract.ts';
import { definitionOf } from '../../exercises/registry.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { lessonOf, type Block } from './blocks.ts';

/** What a lesson needs from those before it, and what it leaves to those after it. */
export interface Flow {
  readonly reads: readonly Need[];
  readonly writes: readonly Role[];
}

const flows = new WeakMap<Pick<CatalogLesson, 'exercises'>, Flow>();

/**
 * The flow of a lesson: what its own exercises make meets the needs of those that follow in it. Read once for a lesson,
 * since every edit of a plan asks for all of them.
 */
export function flowOf(lesson: Pick<CatalogLesson, 'exercises'>): Flow {
  const known = flows.get(lesson);
  if (known) return known;
  const flow = readFlow(lesson);
  flows.set(lesson, flow);
  return flow;
}

function readFlow(lesson: Pick<CatalogLesson, 'exercises'>): Flow {
  const made = new Set<Role>();
  const reads: Need[] = [];
  for (const { kind, config } of lesson.exercises) {
    const definition = definitionOf(kind);
    reads.push(...(definition?.reads(config) ?? []).filter((need) => !need.some((role) => made.has(role))));
    for (const role of definition?.writes(config) ?? []) made.add(role);
  }
  return { reads, writes: [...made] };
}

/** What is in a notebook already, from gatherings that were held. */
export function rolesIn(snapshot: Snapshot): ReadonlySet<Role> {
  const roles = new Set<Role>(snapshot.all('card').map(({ role }) => role));
  for (const type of ['cluster', 'decision', 'demand', 'statement', 'agenda-item', 'commitment'] as const)
    if (snapshot.all(type).length > 0) roles.add(type);
  return roles;
}

export interface Gap {
  readonly block: Block;
  /** Any one of these would do. */
  readonly need: Need;
}

/** What blocks read that nothing before them wrote. `there` is what the notebook holds already. */
export function gapsIn(
  blocks: readonly Block[],
  lessons: ReadonlyMap<string, CatalogLesson>,
  there: ReadonlySet<Role> = new Set(),
): Gap[] {
  const written = new Set(there);
  return blocks.flatMap((block) => {
    const lesson = lessonOf(block, lessons);
    if (!lesson) return [];
    const { reads, writes } = flowOf(lesson);
    const gaps = reads.filter((need) => !need.some((role) => written.has(role)));
    for (const role of writes) written.add(role);
    return gaps.map((need) => ({ block, need }));
  });
}

/** What a block makes that nothing later takes up. Promises, agreements, demands and words of parting are ends in themselves. */
const endsInThemselves: ReadonlySet<Role> = new Set([
  'demand',
  'statement',
  'agenda-item',
  'commitment',
  'decision',
  'word',
  'tactic',
]);

const nothing: Flow = { reads: [], writes: [] };

/** Blocks none of whose outputs anything after them reads, with what they make. */
export function unusedIn(
  blocks: readonly Block[],
  lessons: ReadonlyMap<string, CatalogLesson>,
): { readonly block: Block; readonly makes: readonly Role[] }[] {
  const flows = blocks.map((block) => {
    const lesson = lessonOf(block, lessons);
    return lesson ? flowOf(lesson) : nothing;
  });
  return blocks.flatMap((block, index) => {
    const { writes } = flows[index] ?? nothing;
    if (writes.length === 0 || writes.some((role) => endsInThemselves.has(role))) return [];
    const later = flows.slice(index + 1);
    const used = later.some(({ reads }) => reads.some((need) => need.some((role) => writes.includes(role))));
    return used ? [] : [{ block, makes: writes }];
  });
}
