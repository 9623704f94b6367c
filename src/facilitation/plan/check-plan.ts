import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { together } from '../../notebook/changes.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { allBlocks, blocksOf, lessonOf, type Block } from './blocks.ts';
import { checkRoom } from './check-room.ts';
import { removeBlock, setMinutes, setShort } from './edit.ts';
import {
  finding,
  lessonWhere,
  makerOf,
  mostTalk,
  putIn,
  withLesson,
  type MendWords,
  type Plan,
  type PlanFinding,
} from './findings.ts';
import { breaksFor } from './lay-out.ts';
import { flowOf, gapsIn, rolesIn, unusedIn } from './pipeline.ts';
import { lateStart, longestSitting as sittingLimit, rest } from './propose.ts';
import { accept, refit } from './refit.ts';
import { lengthOf, longestSitting, rangeOf, talkShare, timetableOf } from './timing.ts';

/** Rests wherever people would sit for too long: as few as will do. Null: one lesson alone is that long. */
function breaksWhereMissing(plan: Plan): PlanFinding['mend'] {
  const stretches: Block[][] = [[]];
  for (const block of plan.blocks.filter(({ beside }) => beside === null)) {
    if (block.what === 'break') stretches.push([]);
    else stretches.at(-1)?.push(block);
  }
  const before = stretches.flatMap((stretch) =>
    breaksFor(stretch, 0).flatMap((index) => stretch[index] ?? []),
  );
  const mends = before.map((block) => putIn(plan, { what: 'break', minutes: rest, title: '' }, block));
  return before.length === 0
    ? null
    : { lesson: null, changes: together(...mends.flatMap((mend) => (mend ? [mend.changes] : []))) };
}

function checkTime(plan: Plan): PlanFinding[] {
  const { snapshot, gathering, blocks, lessons } = plan;
  const found: PlanFinding[] = [];
  const times = timetableOf(snapshot, gathering);
  const length = lengthOf(times);
  if (gathering.minutes !== null && length > gathering.minutes) {
    const plan = refit(blocks, gathering.minutes, { lessons, needs: gathering.needs });
    const mend = { lesson: null, changes: accept(plan, null) };
    found.push(finding('over-time', { numbers: [length - gathering.minutes], mend }));
  }
  const sitting = longestSitting(times);
  if (sitting.until && sitting.minutes > sittingLimit)
    found.push(
      finding('no-break', {
        block: sitting.until,
        numbers: [sitting.minutes],
        mend: breaksWhereMissing(plan),
      }),
    );
  for (const block of blocks) {
    const lesson = lessonOf(block, lessons);
    const { least } = rangeOf(block, lesson, gathering.needs);
    if (lesson && block.minutes < least)
      found.push(
        finding('too-short', {
          block,
          numbers: [block.minutes, least],
          mend: { lesson: null, changes: setMinutes(block, least, lesson, gathering.needs) },
        }),
      );
  }
  if (blocks.length > 2 && !blocks.some(({ what }) => what === 'slack'))
    found.push(
      finding('no-slack', {
        mend: putIn(plan, { what: 'slack', minutes: lateStart, title: '' }, blocks[0] ?? null),
      }),
    );
  return found;
}

/** Blocks of this gathering that read what nothing before them wrote, in any gathering. */
function checkFlow(plan: Plan): PlanFinding[] {
  const { snapshot, gathering, lessons } = plan;
  const order = allBlocks(snapshot);
  const gaps = gapsIn(order, lessons, rolesIn(snapshot)).filter(
    ({ block }) => block.gathering === gathering.id,
  );
  const { outcome } = gathering.needs;
  const unused = unusedIn(order, lessons).filter(
    ({ block, makes }) => block.gathering === gathering.id && !makes.some((role) => role === outcome),
  );
  return [
    ...gaps.map(({ block, need }) =>
      finding('gap', { block, roles: need, mend: withLesson(plan, makerOf(plan, need), block) }),
    ),
    ...unused.map(({ block, makes }) => {
      const reader = lessonWhere(plan, (lesson) =>
        flowOf(lesson).reads.some((need) => need.some((role) => makes.includes(role))),
      );
      const after = plan.blocks[plan.blocks.indexOf(block) + 1] ?? null;
      return finding('unused', { block, roles: makes, mend: withLesson(plan, reader, after) });
    }),
  ];
}

/** The arc: people are heard before a demand, causes come before tactics, and somebody closes. */
function checkArc(plan: Plan): PlanFinding[] {
  const { snapshot, blocks, lessons } = plan;
  const found: PlanFinding[] = [];
  const there = rolesIn(snapshot);
  const earlier = allBlocks(snapshot);
  const phaseOf = (block: Block): string => lessonOf(block, lessons)?.phase ?? '';
  const before = (block: Block): readonly Block[] => earlier.slice(0, earlier.indexOf(block));
  const heard = (block: Block): boolean =>
    there.has('problem') || before(block).some((other) => phaseOf(other) === 'listen');
  const decides = blocks.find((block) => phaseOf(block) === 'decide');
  if (decides && !heard(decides)) {
    const lesson = lessonWhere(plan, ({ phase }) => phase === 'listen');
    found.push(finding('not-heard', { block: decides, mend: withLesson(plan, lesson, decides) }));
  }
  const acts = blocks.find((block) => ['issue', 'decide'].includes(phaseOf(block)));
  if (
    acts &&
    heard(acts) &&
    !there.has('cause') &&
    !before(acts).some((other) => phaseOf(other) === 'causes')
  ) {
    const lesson = lessonWhere(plan, ({ phase }) => phase === 'causes');
    found.push(finding('tactic-jump', { block: acts, mend: withLesson(plan, lesson, acts) }));
  }
  const closing = [...lessons.values()].filter(({ phase }) => phase === 'act').at(-1);
  const last = blocks.filter(({ what }) => what === 'lesson' || what === 'own').at(-1);
  if (last && closing && phaseOf(last) !== 'act' && last.what === 'lesson')
    found.push(finding('no-closing', { mend: withLesson(plan, closing, null) }));
  return found;
}

function checkTalk(plan: Plan): PlanFinding[] {
  const { gathering, blocks, lessons } = plan;
  const share = talkShare(blocks, lessons, gathering.needs);
  if (share <= mostTalk) return [];
  const talks = (block: Block): number => lessonOf(block, lessons)?.talk ?? 0;
  const most = [...blocks].sort((a, b) => talks(b) - talks(a))[0];
  const lesson = most && lessonOf(most, lessons);
  const mend =
    most && lesson
      ? {
          lesson: null,
          changes:
            lesson.short !== null && !most.short
              ? setShort(most, true, lesson, gathering.needs)
              : removeBlock(plan.snapshot, most),
        }
      : null;
  return [finding('talk-share', { block: most ?? null, numbers: [Math.round(share * 100)], mend })];
}

/** Everything a gathering's plan lacks, the most pressing first. An empty plan lacks nothing yet. */
export function checkPlan(
  snapshot: Snapshot,
  gathering: Gathering,
  lessons: ReadonlyMap<string, CatalogLesson>,
  lang: string,
  words: MendWords,
): PlanFinding[] {
  const blocks = blocksOf(snapshot, gathering.id);
  if (blocks.length === 0) return [];
  const plan: Plan = { snapshot, gathering, blocks, lessons, lang, words };
  return [...checkTime(plan), ...checkFlow(plan), ...checkArc(plan), ...checkTalk(plan), ...checkRoom(plan)];
}
