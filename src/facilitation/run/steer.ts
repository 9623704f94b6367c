import { activityFor } from '../../exercises/activity-for.ts';
import type { ExerciseSetting } from '../../exercises/contract.ts';
import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Note } from '../../notebook/records/note.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { blocksOf, type Block } from '../plan/blocks.ts';
import { lastDay } from '../plan/days.ts';
import { minute, nextOf, underWay } from './clock.ts';

/** A step that ran for less than this was begun by a slip of the finger, and is as if it never had been, in ms. */
export const slip = minute;

/** Begins a step. What it ran before counts: its start is set back by as much, so that its minutes stay true. */
export function begin(block: Block, now: number): Block {
  const ran = block.began !== null && block.ended !== null ? block.ended - block.began : 0;
  return { ...block, state: 'open', began: now - ran, ended: null };
}

/** Ends a step as done, or as left for later. */
export const end = (block: Block, state: 'done' | 'left', now: number): Block => ({
  ...block,
  state,
  ended: now,
});

/** Whether something was made in a step, in its own exercise or in a second one of its lesson. */
export function hasMade(snapshot: Snapshot, block: Block): boolean {
  const own = new Set([
    block.id,
    ...snapshot
      .all('activity')
      .filter(({ block: of }) => of === block.id)
      .map(({ id }) => id),
  ]);
  return (['card', 'cluster', 'decision', 'demand', 'statement', 'line', 'commitment', 'talk'] as const).some(
    (type) => snapshot.all(type).some(({ activity }) => own.has(activity)),
  );
}

/** The clock starts on a tap: the gathering begins, on the day it really is, and its first step with it. */
export function startGathering(
  snapshot: Snapshot,
  gathering: Gathering,
  now: number,
  day = gathering.date,
): Changes {
  const first = nextOf(snapshot, gathering);
  const held: Gathering = { ...gathering, date: day, began: now, ended: null };
  const all = snapshot.all('gathering').map((each) => (each.id === held.id ? held : each));
  return {
    put: [held, ...(first ? [begin(first, now)] : [])],
    about: { lastDay: lastDay(all) },
  };
}

/** On to the next step. After the last one nothing is under way any more: the closing is at hand. */
export function goOn(snapshot: Snapshot, gathering: Gathering, now: number): Changes {
  const block = underWay(snapshot, gathering);
  const next = nextOf(snapshot, gathering);
  return { put: [...(block ? [end(block, 'done', now)] : []), ...(next ? [begin(next, now)] : [])] };
}

/** "Leave this for now": what was made stays, the step waits for another time, and the next one begins. */
export function leaveForNow(snapshot: Snapshot, gathering: Gathering, now: number): Changes {
  const block = underWay(snapshot, gathering);
  const next = nextOf(snapshot, gathering);
  return { put: [...(block ? [end(block, 'left', now)] : []), ...(next ? [begin(next, now)] : [])] };
}

/** Leaves out a step that is still ahead. It waits with what was left. */
export function skip(block: Block): Changes {
  return { put: [{ ...block, state: 'left' }] };
}

/** To any step: ahead, done before, or left. The one under way is done; begun by a slip, it is ahead again. */
export function jumpTo(snapshot: Snapshot, gathering: Gathering, target: Block, now: number): Changes {
  const block = underWay(snapshot, gathering);
  if (block?.id === target.id) return {};
  return { put: [...(block ? [putAway(snapshot, block, now)] : []), begin(target, now)] };
}

function putAway(snapshot: Snapshot, block: Block, now: number): Block {
  const slipped = block.began !== null && now - block.began < slip && !hasMade(snapshot, block);
  return slipped ? { ...block, state: 'planned', began: null } : end(block, 'done', now);
}

/** Back to the step before, which goes on where it was. Undefined: there is none before. */
export function goBack(snapshot: Snapshot, gathering: Gathering, now: number): Changes | undefined {
  const order = blocksOf(snapshot, gathering.id);
  const block = underWay(snapshot, gathering);
  const until = block ? order.findIndex(({ id }) => id === block.id) : order.length;
  const before = order.slice(0, until).filter(({ state }) => state === 'done');
  const last = before.at(-1);
  return last ? jumpTo(snapshot, gathering, last, now) : undefined;
}

/** Five more minutes, or other than five; never less than none in all. */
export function addTime(block: Block, minutes: number): Changes {
  return { put: [{ ...block, added: Math.max(0, block.added + minutes) }] };
}

/** The second, third ... exercise of a step's lesson, begun as an activity that names the step. */
export function beginFurther(
  snapshot: Snapshot,
  block: Block,
  setting: ExerciseSetting,
  lang: string,
  now: number,
): { readonly activity: Activity; readonly changes: Changes } {
  const known = snapshot
    .all('activity')
    .find((each) => each.block === block.id && each.exercise === setting.id);
  if (known) return { activity: known, changes: {} };
  const all = snapshot.all('activity');
  const base = activityFor(setting, lang, {
    id: newId(),
    gathering: block.gathering,
    rank: rankAt(all, all.length),
  });
  const activity: Activity = {
    ...base,
    lesson: block.lesson,
    title: block.title,
    block: block.id,
    began: now,
  };
  return { activity, changes: { put: [activity] } };
}

/** Parks a question for later, said before the room; or takes down the facilitator's own line. */
export function takeDown(snapshot: Snapshot, block: Block, sort: Note['sort'], words: string): Changes {
  const notes = snapshot.all('note');
  return {
    put: [
      {
        id: newId(),
        type: 'note',
        activity: block.id,
        rank: rankAt(notes, notes.length),
        sort,
        words,
        state: 'open',
      },
    ],
  };
}
