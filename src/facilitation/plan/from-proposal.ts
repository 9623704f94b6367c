import { together, type Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { ranksAfter } from '../../notebook/rank.ts';
import { newGathering, type Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, lessonBlock, plainBlock, type Block, type Place } from './blocks.ts';
import { dayAfter, lastDay } from './days.ts';
import type { Item, Proposal } from './propose.ts';

const blockFor = (item: Item, place: Place): Block =>
  item.what === 'lesson' && item.lesson
    ? lessonBlock(item.lesson, item.minutes, place, item.short)
    : plainBlock(item.what === 'slack' ? 'slack' : 'break', item.minutes, '', place);

/**
 * A proposal as a plan: its first gathering takes the place of what was planned for this one and not begun; further
 * gatherings follow a week apart, with the same needs. One step of undo.
 */
export function planFrom(
  snapshot: Snapshot,
  gathering: Gathering,
  proposal: Proposal,
  lang: string,
): Changes {
  const gatherings = snapshot.all('gathering');
  const planned = blocksOf(snapshot, gathering.id).filter(({ state }) => state === 'planned');
  const kept = blocksOf(snapshot, gathering.id).filter((block) => !planned.includes(block));
  const added = proposal.gatherings.slice(1);
  const places = ranksAfter(gatherings.at(-1)?.rank ?? null, added.length);
  const more = added.map((_items, index) =>
    newGathering({
      id: newId(),
      rank: places[index] ?? 'a0',
      date: dayAfter(gathering.date, 7 * (index + 1)),
      start: gathering.start,
      minutes: gathering.minutes,
      place: gathering.place,
      needs: gathering.needs,
    }),
  );
  const blocks = proposal.gatherings.flatMap((items, index) => {
    const into = index === 0 ? gathering : (more[index - 1] ?? gathering);
    const ranks = ranksAfter(index === 0 ? (kept.at(-1)?.rank ?? null) : null, items.length);
    return items.map((item, nth) => blockFor(item, { gathering: into.id, rank: ranks[nth] ?? 'a0', lang }));
  });
  return together(
    { remove: planned.map(({ id }) => id) },
    { put: [...more, ...blocks], about: { lastDay: lastDay([...gatherings, ...more]) } },
  );
}
