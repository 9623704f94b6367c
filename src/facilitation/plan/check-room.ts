import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { allBlocks, lessonOf, type Block } from './blocks.ts';
import { swapBlock } from './edit.ts';
import { finding, lessonWhere, withLesson, type Plan, type PlanFinding } from './findings.ts';
import { flowOf, rolesIn } from './pipeline.ts';

/** The room: what this group lacks and a lesson expects. */
export function checkRoom(plan: Plan): PlanFinding[] {
  const { snapshot, gathering, blocks, lessons, lang } = plan;
  const { needs } = gathering;
  const there = rolesIn(snapshot);
  const order = allBlocks(snapshot);
  const instead = (block: Block, test: (lesson: CatalogLesson) => boolean): PlanFinding['mend'] => {
    const lesson = lessonOf(block, lessons);
    const made = lesson ? flowOf(lesson).writes : [];
    const other = lessonWhere(
      plan,
      (each) =>
        each.id !== lesson?.id &&
        each.phase === lesson?.phase &&
        made.every((role) => flowOf(each).writes.includes(role)) &&
        test(each),
    );
    return other ? { lesson: other, changes: swapBlock(block, other, needs, lang) } : null;
  };
  return blocks.flatMap((block): PlanFinding[] => {
    const lesson = lessonOf(block, lessons);
    if (!lesson) return [];
    const found: PlanFinding[] = [];
    const reads = (each: CatalogLesson): boolean => each.variants.includes('noReading');
    if (needs.reading === 'some-not' && !reads(lesson) && lesson.exercises.length > 0)
      found.push(finding('reading', { block, mend: instead(block, reads) }));
    const { mode } = needs;
    const suits = (each: CatalogLesson): boolean =>
      mode === 'room' || each.modes.includes(mode) || each.variants.includes(mode);
    if (!suits(lesson)) found.push(finding('mode', { block, mend: instead(block, suits) }));
    if (needs.people !== null && needs.people > lesson.group.most)
      found.push(finding('crowd', { block, numbers: [needs.people, lesson.group.most] }));
    const agreed =
      there.has('statement') ||
      order.slice(0, order.indexOf(block)).some((other) => {
        const earlier = lessonOf(other, lessons);
        return (
          earlier?.phase === 'arrive' &&
          earlier.id !== lesson.id &&
          flowOf(earlier).writes.includes('statement')
        );
      });
    const agreement = lessonWhere(
      plan,
      (each) => flowOf(each).writes.includes('statement') && each.phase === 'arrive',
    );
    if ((lesson.safety === 'L2' || lesson.safety === 'L3') && !agreed)
      found.push(finding('precautions', { block, mend: withLesson(plan, agreement, block) }));
    if (lesson.safety === 'L3' && needs.devices !== 'none') found.push(finding('never-on-device', { block }));
    return found;
  });
}
