import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { together, type Changes } from '../../notebook/changes.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf } from '../plan/blocks.ts';
import { addBlock } from '../plan/edit.ts';
import { minute, underWay } from './clock.ts';
import { begin, end, hasMade, slip } from './steer.ts';

/** Another lesson on the spot: the step under way makes room, what was made in it stays, and the new one begins. */
export function swapNow(
  snapshot: Snapshot,
  gathering: Gathering,
  lesson: CatalogLesson,
  lang: string,
  now: number,
): Changes {
  const block = underWay(snapshot, gathering);
  const order = blocksOf(snapshot, gathering.id);
  const at = block ? order.findIndex(({ id }) => id === block.id) + 1 : order.length;
  const minutes =
    block?.began == null ? 0 : Math.ceil(block.minutes + block.added - (now - block.began) / minute);
  const added = addBlock(snapshot, gathering, at, { what: 'lesson', lesson, minutes }, lang);
  const away: Changes = block
    ? hasMade(snapshot, block) || (block.began !== null && now - block.began >= slip)
      ? { put: [end(block, 'left', now)] }
      : { put: [{ ...block, state: 'left', began: null }] }
    : {};
  return together(away, { put: [begin(added.block, now)] });
}
