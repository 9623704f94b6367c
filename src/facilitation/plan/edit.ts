import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { together, type Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt, ranksAfter } from '../../notebook/rank.ts';
import { newGathering, type Gathering, type Needs } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, lessonBlock, lessonOf, plainBlock, type Block } from './blocks.ts';
import { lastDay } from './days.ts';
import { rangeOf } from './timing.ts';

/** Keeps minutes within the block's range: the nearest that fits. */
export function setMinutes(
  block: Block,
  minutes: number,
  lesson: CatalogLesson | undefined,
  needs: Pick<Needs, 'twice'>,
): Changes {
  const { least, most } = rangeOf(block, lesson, needs);
  return { put: [{ ...block, minutes: Math.min(most, Math.max(least, Math.round(minutes))) }] };
}

/** Takes a lesson's short form, or its full one again, at the fewest minutes of each. */
export function setShort(
  block: Block,
  short: boolean,
  lesson: CatalogLesson | undefined,
  needs: Pick<Needs, 'twice'>,
): Changes {
  const changed: Block = { ...block, short };
  return { put: [{ ...changed, minutes: rangeOf(changed, lesson, needs).least }] };
}

/** The rank for a block at `index` of a gathering. Ranks order the blocks of one gathering; gatherings have their own. */
function rankIn(snapshot: Snapshot, gathering: string, index: number, without?: string): string {
  const own = blocksOf(snapshot, gathering).filter(({ id }) => id !== without);
  return rankAt(own, Math.min(index, own.length));
}

/** Puts a block at `index` of a gathering: of its own, or another one. What ran beside it stands alone again. */
export function moveBlock(snapshot: Snapshot, block: Block, gathering: string, index: number): Changes {
  const beside = snapshot
    .all('activity')
    .filter((other) => other.beside === block.id && gathering !== block.gathering);
  return {
    put: [
      {
        ...block,
        gathering,
        rank: rankIn(snapshot, gathering, index, block.id),
        beside: null,
        state: 'planned',
      },
      ...beside.map((other) => ({ ...other, beside: null })),
    ],
  };
}

/** What can be put into a plan. */
export type Addition =
  | {
      readonly what: 'lesson';
      readonly lesson: CatalogLesson;
      readonly minutes?: number;
      readonly short?: boolean;
    }
  | { readonly what: 'break' | 'slack' | 'own'; readonly minutes: number; readonly title: string };

/** Adds a block at `index` of a gathering. A lesson without minutes takes its fewest. */
export function addBlock(
  snapshot: Snapshot,
  gathering: Gathering,
  index: number,
  addition: Addition,
  lang: string,
): { readonly block: Block; readonly changes: Changes } {
  const place = { gathering: gathering.id, rank: rankIn(snapshot, gathering.id, index), lang };
  if (addition.what !== 'lesson') {
    const block = plainBlock(addition.what, addition.minutes, addition.title, place);
    return { block, changes: { put: [block] } };
  }
  const block = lessonBlock(addition.lesson, addition.minutes ?? 0, place, addition.short);
  const range = rangeOf(block, addition.lesson, gathering.needs);
  const fitted = { ...block, minutes: Math.min(range.most, Math.max(range.least, block.minutes)) };
  return { block: fitted, changes: { put: [fitted] } };
}

/** Takes a block out. Once something was done in it, it is left for another time instead: nothing said is lost. */
export function removeBlock(snapshot: Snapshot, block: Block): Changes {
  const freed = snapshot.all('activity').filter((other) => other.beside === block.id);
  const touched = block.began !== null || snapshot.all('card').some(({ activity }) => activity === block.id);
  const alone = { put: freed.map((other) => ({ ...other, beside: null })) };
  return touched
    ? together(alone, { put: [{ ...block, state: 'left' }] })
    : together(alone, { remove: [block.id] });
}

/** Sets a block beside the one before it, at other tables at the same time; or on its own again. */
export function setBeside(snapshot: Snapshot, block: Block, beside: boolean): Changes {
  const own = blocksOf(snapshot, block.gathering);
  const before = own[own.findIndex(({ id }) => id === block.id) - 1];
  if (!beside || !before) return { put: [{ ...block, beside: null }] };
  return { put: [{ ...block, beside: before.beside ?? before.id }] };
}

/** Another lesson in a block's place, keeping as many of its minutes as the new one allows. */
export function swapBlock(
  block: Block,
  lesson: CatalogLesson,
  needs: Pick<Needs, 'twice'>,
  lang: string,
): Changes {
  const fresh = lessonBlock(lesson, block.minutes, { ...block, lang });
  const swapped: Block = { ...fresh, id: block.id, lead: block.lead, note: block.note, beside: block.beside };
  return setMinutes(swapped, block.minutes, lesson, needs);
}

/** Takes a step's exercise off the screen: its lesson stays, and its blank sheet is in the kit as before. */
export function onlyOnPaper(block: Block): Changes {
  return { put: [{ ...block, kind: 'paper', exercise: null, config: {} }] };
}

/** Lessons that could stand in for a block: another lesson of its phase, or one that makes all that it makes. */
export function alternatives(
  block: Block,
  lessons: ReadonlyMap<string, CatalogLesson>,
  makes: (lesson: CatalogLesson) => readonly string[],
): CatalogLesson[] {
  const lesson = lessonOf(block, lessons);
  if (!lesson) return [];
  const made = makes(lesson);
  return [...lessons.values()].filter((other) => {
    if (other.id === lesson.id) return false;
    const also = makes(other);
    return made.length > 0 ? made.every((role) => also.includes(role)) : other.phase === lesson.phase;
  });
}

/** Changes facts of a gathering; a moved date moves the day the notebook waits for. */
export function setGathering(snapshot: Snapshot, gathering: Gathering, part: Partial<Gathering>): Changes {
  const changed = { ...gathering, ...part };
  const all = snapshot.all('gathering').map((each) => (each.id === gathering.id ? changed : each));
  return { put: [changed], about: { lastDay: lastDay(all) } };
}

/** A further gathering after the last one, a week later, with the same needs. */
export function addGathering(
  snapshot: Snapshot,
  date: string,
): { readonly gathering: Gathering; readonly changes: Changes } {
  const gatherings = snapshot.all('gathering');
  const last = gatherings.at(-1);
  const gathering = newGathering({
    id: newId(),
    rank: ranksAfter(last?.rank ?? null, 1)[0] ?? 'a0',
    date,
    ...(last ? { needs: last.needs, start: last.start, minutes: last.minutes, place: last.place } : {}),
  });
  return {
    gathering,
    changes: { put: [gathering], about: { lastDay: lastDay([...gatherings, gathering]) } },
  };
}

/** Takes a gathering out with its blocks; what was done in one stays. Undo brings it back. */
export function removeGathering(snapshot: Snapshot, gathering: Gathering): Changes {
  const blocks = blocksOf(snapshot, gathering.id);
  const rest = snapshot.all('gathering').filter(({ id }) => id !== gathering.id);
  return {
    remove: [gathering.id, ...blocks.map(({ id }) => id)],
    about: { lastDay: lastDay(rest) },
  };
}
