import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Role } from '../../exercises/contract.ts';
import type { Changes } from '../../notebook/changes.ts';
import type { Needs } from '../../notebook/records/gathering.ts';
import { lessonOf, type Block } from './blocks.ts';
import { flowOf, gapsIn } from './pipeline.ts';
import { rangeOf } from './timing.ts';

/** What becomes of a block when the time changes. */
export type Fate =
  | 'same'
  | 'shorter'
  | 'longer'
  /** The lesson's short form, with its own minutes. */
  | 'short-form'
  /** A rest or free minutes that are not there any more. */
  | 'gone'
  /** It waits for the next gathering. */
  | 'later';

export interface Refitted {
  readonly block: Block;
  readonly fate: Fate;
  /** Its minutes now; 0 where it is gone or waits. */
  readonly minutes: number;
}

interface Facts {
  readonly lessons: ReadonlyMap<string, CatalogLesson>;
  readonly needs: Pick<Needs, 'twice'>;
  /** What the notebook holds already, from before these blocks. */
  readonly there?: ReadonlySet<Role>;
}

/** Minutes a rest keeps as long as there is one. */
const leastRest = 10;

const total = (plan: readonly Refitted[]): number => plan.reduce((sum, { minutes }) => sum + minutes, 0);

/** Only the block with the room to itself takes time; what runs beside another follows it. */
const takesTime = ({ beside }: Block): boolean => beside === null;

function isDecision(block: Block, { lessons }: Facts): boolean {
  return lessonOf(block, lessons)?.phase === 'decide';
}

/** The last lesson of the arc's last phase: how people part. */
function closingOf(blocks: readonly Block[], { lessons }: Facts): Block | undefined {
  return blocks.filter((block) => lessonOf(block, lessons)?.phase === 'act').at(-1);
}

/** What a group can most easily do another time comes first; what decides comes last. */
const waitsFirst = [
  'frame',
  'prioritise',
  'listen',
  'pattern',
  'power',
  'alliances',
  'vision',
  'arrive',
  'act',
];

/** Lessons that nothing after them takes up, in the order in which they can wait. */
function dispensable(plan: readonly Refitted[], closing: Block | undefined, facts: Facts): Block[] {
  const standing = plan.filter(({ minutes, block }) => minutes > 0 && block.what === 'lesson');
  const flows = standing.map(({ block }) => {
    const lesson = lessonOf(block, facts.lessons);
    return lesson ? flowOf(lesson) : { reads: [], writes: [] };
  });
  const needed = (index: number): boolean =>
    flows
      .slice(index + 1)
      .some(({ reads }) => reads.some((need) => need.some((role) => flows[index]?.writes.includes(role))));
  const urgency = (block: Block): number =>
    isDecision(block, facts) ? 99 : waitsFirst.indexOf(lessonOf(block, facts.lessons)?.phase ?? 'act');
  return standing
    .filter(({ block }, index) => block !== closing && !needed(index))
    .map(({ block }) => block)
    .reverse()
    .sort((a, b) => urgency(a) - urgency(b));
}

/** Rests after which nothing is left but the closing: people may as well go home. */
function idleRests(plan: readonly Refitted[], closing: Block | undefined): Block[] {
  const standing = plan.filter(({ minutes }) => minutes > 0).map(({ block }) => block);
  const works = ({ what }: Block): boolean => what === 'lesson' || what === 'own';
  const last = standing.findLastIndex((block) => works(block) && block !== closing);
  return standing.slice(last + 1).filter(({ what }) => what === 'break');
}

/** The same plan with one block changed. */
const withBlock = (plan: readonly Refitted[], block: Block, part: Partial<Refitted>): Refitted[] =>
  plan.map((each) => (each.block === block ? { ...each, ...part } : each));

/** Takes minutes from the blocks that can spare them, evenly, until the plan fits or none can. */
function shave(plan: readonly Refitted[], available: number, least: (block: Block) => number): Refitted[] {
  let now = [...plan];
  for (let over = total(now) - available; over > 0; over = total(now) - available) {
    const spare = now.filter(({ block, minutes }) => minutes > least(block) && takesTime(block));
    const most = spare.sort((a, b) => b.minutes - least(b.block) - (a.minutes - least(a.block)))[0];
    if (!most) return now;
    const minutes = most.minutes - 1;
    now = withBlock(now, most.block, { minutes, fate: 'shorter' });
  }
  return now;
}

/**
 * What is left of a plan when only `available` minutes remain: never more than those, nothing changed when nothing is
 * lost. First free minutes go, and a rest with nothing but the closing after it; then lessons shrink to their fewest, then rests; then short forms, then what nothing else
 * needs waits for the next gathering. Lessons that decide are shortened last and never take their short form: a hurried
 * demand is one that nobody carries. When not even that is enough, the decision waits whole. The closing always stays.
 */
export function refit(blocks: readonly Block[], available: number, facts: Facts): Refitted[] {
  const time = Math.max(0, Math.floor(available));
  let plan: Refitted[] = blocks.map((block) => ({
    block,
    fate: 'same',
    minutes: takesTime(block) ? block.minutes : 0,
  }));
  const closing = closingOf(blocks, facts);
  const range = (block: Block): number => rangeOf(block, lessonOf(block, facts.lessons), facts.needs).least;
  const floor = (block: Block): number => Math.min(block.minutes, range(block));
  const fits = (): boolean => total(plan) <= time;

  for (const block of blocks) {
    if (fits() || block.what !== 'slack') continue;
    const minutes = Math.max(0, block.minutes - (total(plan) - time));
    plan = withBlock(plan, block, { minutes, fate: minutes === 0 ? 'gone' : 'shorter' });
  }
  for (const idle of idleRests(plan, closing))
    if (!fits()) plan = withBlock(plan, idle, { minutes: 0, fate: 'gone' });
  plan = shave(plan, time, (block) =>
    block.what === 'lesson' && !isDecision(block, facts) && block !== closing ? floor(block) : block.minutes,
  );
  plan = shave(plan, time, (block) =>
    block.what === 'break' ? Math.min(leastRest, block.minutes) : currentOf(plan, block),
  );
  for (const block of blocks) {
    const lesson = lessonOf(block, facts.lessons);
    if (fits() || !lesson || lesson.short === null || block.short || isDecision(block, facts)) continue;
    const minutes = rangeOf({ ...block, short: true }, lesson, facts.needs).least;
    if (takesTime(block) && minutes < currentOf(plan, block))
      plan = withBlock(plan, block, { minutes, fate: 'short-form' });
  }
  plan = shave(plan, time, (block) =>
    isDecision(block, facts) || block === closing ? floor(block) : currentOf(plan, block),
  );
  while (!fits()) {
    const [next] = idleRests(plan, closing);
    const [waits] = dispensable(plan, closing, facts);
    if (next) plan = withBlock(plan, next, { minutes: 0, fate: 'gone' });
    else if (waits) plan = withBlock(plan, waits, { minutes: 0, fate: 'later' });
    else break;
  }
  // What waits may leave a rest behind that nobody needs: its minutes go back to the work.
  if (plan.some(({ fate }) => fate === 'later'))
    for (const idle of idleRests(plan, closing)) plan = withBlock(plan, idle, { minutes: 0, fate: 'gone' });
  for (const block of blocks) {
    if (fits() || block === closing) continue;
    if (block.what !== 'lesson')
      plan = withBlock(plan, block, { minutes: 0, fate: block.what === 'own' ? 'later' : 'gone' });
  }
  // Only the way people part is left: it takes what there is.
  if (closing && !fits())
    plan = withBlock(plan, closing, { minutes: time, fate: time === 0 ? 'later' : 'shorter' });
  return withBeside(giveBack(plan, time, facts));

  function currentOf(now: readonly Refitted[], block: Block): number {
    return now.find((each) => each.block === block)?.minutes ?? 0;
  }
}

/**
 * Leaving one long lesson for later can free more than was lost: what was given up gets it back where it fits, whole
 * lessons first, as long as nothing then reads what nobody wrote.
 */
function giveBack(plan: readonly Refitted[], time: number, facts: Facts): Refitted[] {
  let now = [...plan];
  const gaps = (of: readonly Refitted[]): number =>
    gapsIn(
      of.filter(({ minutes }) => minutes > 0).map(({ block }) => block),
      facts.lessons,
      facts.there,
    ).length;
  const before = gaps(plan);
  for (const fate of ['later', 'short-form', 'shorter'] as const) {
    for (const { block } of plan.filter((each) => each.fate === fate && takesTime(each.block))) {
      const had = now.find((each) => each.block === block)?.minutes ?? 0;
      const least = rangeOf(block, lessonOf(block, facts.lessons), facts.needs).least;
      const minutes = Math.min(block.minutes, had + time - total(now));
      if (minutes <= had || (fate !== 'shorter' && minutes < Math.min(least, block.minutes))) continue;
      const tried = withBlock(now, block, { minutes, fate: minutes === block.minutes ? 'same' : 'shorter' });
      if (gaps(tried) <= before) now = tried;
    }
  }
  return now;
}

/** What runs beside another takes no time of its own: it shares that one's fate and is no longer than it. */
function withBeside(plan: readonly Refitted[]): Refitted[] {
  return plan.map((each) => {
    const { block } = each;
    if (takesTime(block)) return each;
    const main = plan.find((other) => other.block.id === block.beside);
    if (main && main.minutes === 0 && main.fate !== 'same') return { ...each, minutes: 0, fate: 'later' };
    const minutes = main ? Math.min(block.minutes, Math.max(main.minutes, 1)) : block.minutes;
    return { ...each, minutes, fate: minutes < block.minutes ? 'shorter' : 'same' };
  });
}

/** More time than planned: lessons grow towards their most, what decides first. Nothing is ever shortened. */
export function spread(blocks: readonly Block[], available: number, facts: Facts): Refitted[] {
  let plan: Refitted[] = blocks.map((block) => ({
    block,
    fate: 'same',
    minutes: takesTime(block) ? block.minutes : 0,
  }));
  const order = [...blocks]
    .filter((block) => block.what === 'lesson' && takesTime(block))
    .sort((a, b) => Number(isDecision(b, facts)) - Number(isDecision(a, facts)));
  for (const block of order) {
    const free = Math.floor(available) - total(plan);
    if (free <= 0) break;
    const { most } = rangeOf(block, lessonOf(block, facts.lessons), facts.needs);
    const minutes = Math.min(most, block.minutes + free);
    if (minutes > block.minutes) plan = withBlock(plan, block, { minutes, fate: 'longer' });
  }
  return withBeside(plan);
}

/** A proposal accepted: one step, one undo. What waits goes to the gathering after, or stands aside where there is none. */
export function accept(
  plan: readonly Refitted[],
  next: { readonly gathering: string; readonly ranks: readonly string[] } | null,
): Changes {
  let moved = 0;
  return {
    put: plan.flatMap(({ block, fate, minutes }) => {
      if (fate === 'same' || fate === 'gone') return [];
      if (fate !== 'later') return [{ ...block, minutes, short: fate === 'short-form' || block.short }];
      const rank = next?.ranks[moved];
      moved += 1;
      return next && rank
        ? [{ ...block, gathering: next.gathering, rank, state: 'planned' as const, beside: null }]
        : [{ ...block, state: 'left' as const }];
    }),
    remove: plan.filter(({ fate }) => fate === 'gone').map(({ block }) => block.id),
  };
}
