import { saveCopy } from '../../src/notebook/copy.ts';
import { NotebookDocument } from '../../src/notebook/document.ts';
import { inPile, newId } from '../../src/notebook/id.ts';
import type { AnyRecord } from '../../src/notebook/records/registry.ts';
import { cardsOnWall, notebookWithWall, wall } from '../fixtures/wall-notebook.ts';

/** Of a hundred records: so many cards, so many of them in a pile; the rest are ballots. */
const share = { cards: 45, inPiles: 40, ballots: 15 };

/** So many records of a long campaign, in the order they were made. */
function recordsOf(count: number, letter: string): AnyRecord[] {
  const parts = (of: number): number => Math.floor((count * of) / 100);
  const activity = wall.id;
  const cards = cardsOnWall(parts(share.cards), letter);
  const edges = cards.slice(0, parts(share.inPiles)).map(({ id: from }, nth): AnyRecord => ({
    id: inPile(from),
    type: 'link',
    activity,
    kind: 'in',
    from,
    to: `pile-${nth % 40}`,
    note: '',
  }));
  const ballots = Array.from({ length: parts(share.ballots) }, (_, nth): AnyRecord => ({
    id: newId(),
    type: 'ballot',
    activity,
    decision: 'vote',
    choices: { [`pile-${nth % 40}`]: 1 },
    hands: 1,
    how: 'tap',
    log: '',
  }));
  return [...cards, ...edges, ...ballots];
}

/**
 * Saved copies of one notebook from two devices that parted when its wall was empty: each wrote `count` records of its
 * own, a hundred at a time.
 */
export function copiesOf(count: number): readonly [Buffer, Buffer] {
  const one = notebookWithWall(`Bench ${count}`);
  const other = new NotebookDocument(one.snapshot.about, [one.state()]);
  const copy = (document: NotebookDocument, letter: string): Buffer => {
    const records = recordsOf(count, letter);
    for (let from = 0; from < count; from += 100) document.apply({ put: records.slice(from, from + 100) });
    return Buffer.from(saveCopy(document.snapshot, document.state()));
  };
  return [copy(one, 'A'), copy(other, 'B')];
}
