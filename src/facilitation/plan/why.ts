import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Role } from '../../exercises/contract.ts';
import { lessonOf, type Block } from './blocks.ts';
import { flowOf } from './pipeline.ts';

/** Why a block stands where it stands, read from the plan as it is now: a proposal's reason and an own order's alike. */
export type Reason =
  | { readonly why: 'opens' | 'closes' | 'rest' | 'late' | 'care' }
  | { readonly why: 'makes'; readonly role: Role; readonly for: Block }
  | { readonly why: 'goal'; readonly role: Role };

/** The reason of each block, by its id. Something of one's own gives none. */
export function reasonsOf(
  blocks: readonly Block[],
  lessons: ReadonlyMap<string, CatalogLesson>,
): ReadonlyMap<string, Reason> {
  const reasons = new Map<string, Reason>();
  const working = blocks.filter(({ what }) => what === 'lesson');
  for (const block of blocks) {
    const lesson = lessonOf(block, lessons);
    if (block.what === 'break') reasons.set(block.id, { why: 'rest' });
    else if (block.what === 'slack') reasons.set(block.id, { why: 'late' });
    else if (lesson) reasons.set(block.id, reasonOf(block, lesson, working, lessons));
  }
  return reasons;
}

function reasonOf(
  block: Block,
  lesson: CatalogLesson,
  working: readonly Block[],
  lessons: ReadonlyMap<string, CatalogLesson>,
): Reason {
  const { writes } = flowOf(lesson);
  for (const later of working.slice(working.indexOf(block) + 1)) {
    const taken = lessonOf(later, lessons);
    const role = taken
      ? flowOf(taken).reads.flatMap((need) => need.filter((each) => writes.includes(each)))[0]
      : undefined;
    if (role) return { why: 'makes', role, for: later };
  }
  if (block === working[0] && lesson.phase === 'arrive') return { why: 'opens' };
  if (block === working.at(-1) && lesson.phase === 'act') return { why: 'closes' };
  const [goal] = writes.filter((role) =>
    ['demand', 'agenda-item', 'decision', 'commitment', 'cluster'].includes(role),
  );
  return goal ? { why: 'goal', role: goal } : { why: 'care' };
}
