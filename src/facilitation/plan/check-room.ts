import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { allBlocks, lessonOf, type Block } from './blocks.ts';
import { onlyOnPaper, swapBlock } from './edit.ts';
import { finding, lessonWhere, withLesson, type Plan, type PlanFinding } from './findings.ts';
import { peopleAt } from './people.ts';
import { flowOf, rolesIn } from './pipeline.ts';

/** A crowd as circles side by side, as few as will do and as alike as they can be. */
function circlesOf(people: number, most: number): { readonly count: number; readonly size: number } {
  const count = Math.ceil(people / most);
  return { count, size: Math.ceil(people / count) };
}

/** Whether a note says so many circles of so many, in whatever words: with other people it would not be true any more. */
const saysCircles = (note: string, { count, size }: ReturnType<typeof circlesOf>): boolean =>
  new RegExp(`(?<!\\d)${count}\\D+${size}(?!\\d)`).test(note);

/** The room: what this group lacks and a lesson expects. */
export function checkRoom(plan: Plan): PlanFinding[] {
  const { snapshot, gathering, blocks, lessons, lang, words } = plan;
  const { needs } = gathering;
  const people = peopleAt(gathering);
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
    const offScreen: PlanFinding['mend'] = { lesson: null, changes: onlyOnPaper(block) };
    if (people !== null && people > lesson.group.most) {
      const circles = circlesOf(people, lesson.group.most);
      const note = [words.circles(circles.count, circles.size), block.note].filter(Boolean).join('\n');
      const mend = { lesson: null, changes: { put: [{ ...block, note }] } };
      if (!saysCircles(block.note, circles))
        found.push(finding('crowd', { block, numbers: [people, lesson.group.most], mend }));
    }
    const screenless = (each: CatalogLesson): boolean =>
      each.variants.includes('lowTech') || each.exercises.length === 0;
    if (needs.devices === 'none' && block.kind !== 'paper' && !screenless(lesson))
      found.push(finding('needs-screen', { block, mend: instead(block, screenless) ?? offScreen }));
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
    if (lesson.safety === 'L3' && needs.devices !== 'none' && block.kind !== 'paper')
      found.push(finding('never-on-device', { block, mend: offScreen }));
    return found;
  });
}
