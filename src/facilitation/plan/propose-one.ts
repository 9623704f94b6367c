import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Role } from '../../exercises/contract.ts';
import { together, type Changes } from '../../notebook/changes.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { proposePlan } from './arrange.ts';
import { allBlocks, leftOf, lessonOf, type Block } from './blocks.ts';
import { usualMinutes } from './facts.ts';
import { planFrom } from './from-proposal.ts';
import { ranksForWaiting } from './lost-time.ts';
import { flowOf, rolesIn } from './pipeline.ts';
import type { Proposal } from './propose.ts';

/** What this gathering can build on: what the notebook holds, and what is planned in those before it. */
function thereFor(
  snapshot: Snapshot,
  gathering: Gathering,
  lessons: ReadonlyMap<string, CatalogLesson>,
): ReadonlySet<Role> {
  const gatherings = snapshot.all('gathering').map(({ id }) => id);
  const at = gatherings.indexOf(gathering.id);
  const there = new Set(rolesIn(snapshot));
  for (const block of allBlocks(snapshot)) {
    const lesson = lessonOf(block, lessons);
    if (!lesson || gatherings.indexOf(block.gathering) >= at) continue;
    for (const role of flowOf(lesson).writes) there.add(role);
  }
  return there;
}

/**
 * Steps for one gathering that has none, as one change: what was left waiting first, as much of it as fits between an
 * opening and a closing, then what still leads to the outcome. Lessons of the other gatherings do not come again, but
 * each gathering opens and closes. Null: the time is too short for that.
 */
export function proposeOne(
  snapshot: Snapshot,
  gathering: Gathering,
  lessons: ReadonlyMap<string, CatalogLesson>,
  lang: string,
): Changes | null {
  const all = [...lessons.values()];
  const there = thereFor(snapshot, gathering, lessons);
  const waiting = snapshot.all('gathering').flatMap(({ id }) => leftOf(snapshot, id));
  const frame = [all.find(({ phase }) => phase === 'arrive'), all.findLast(({ phase }) => phase === 'act')];
  const taken = new Set([...allBlocks(snapshot), ...waiting].map(({ lesson }) => lesson));
  const fresh = all.filter((lesson) => frame.includes(lesson) || !taken.has(lesson.id));
  const { outcome } = gathering.needs;
  const reached = [...there].some((role) => role === outcome);
  const needs = { ...gathering.needs, outcome: reached ? null : outcome };
  for (let count = waiting.length; count >= 0; count -= 1) {
    const first = waiting.slice(0, count);
    const minutes =
      (gathering.minutes ?? usualMinutes) - first.reduce((sum, block) => sum + block.minutes, 0);
    const proposal = proposePlan({ needs, minutes, there }, fresh);
    if (proposal.gatherings.length > 0) return written(snapshot, gathering, proposal, first, lessons, lang);
  }
  return null;
}

function written(
  snapshot: Snapshot,
  gathering: Gathering,
  proposal: Proposal,
  waiting: readonly Block[],
  lessons: ReadonlyMap<string, CatalogLesson>,
  lang: string,
): Changes {
  const planned = planFrom(
    snapshot,
    gathering,
    { ...proposal, gatherings: proposal.gatherings.slice(0, 1) },
    lang,
  );
  const blocks = (planned.put ?? []).filter(
    (record): record is Block => record.type === 'activity' && record.minutes !== null,
  );
  const ranks = ranksForWaiting(blocks, lessons, waiting.length);
  return together(planned, {
    put: waiting.map((block, index) => ({
      ...block,
      gathering: gathering.id,
      rank: ranks[index] ?? block.rank,
      beside: null,
      state: 'planned' as const,
    })),
  });
}
