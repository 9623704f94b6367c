import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Amendment } from '../../notebook/records/amendment.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { slotsOf } from '../shown-demand.ts';
import {
  demandSlots,
  keepWording,
  lineOf,
  linesWith,
  sameWords,
  untested,
  type DemandSlot,
} from './logic.ts';

/** The slot a change is about. */
export function slotOf(amendment: Amendment): DemandSlot {
  return demandSlots.find((slot) => slot === amendment.slot) ?? 'act';
}

/** Changes proposed to a demand: open ones first, each part in the order they came. */
export function amendmentsOf(snapshot: Snapshot, demand: string): Amendment[] {
  const all = snapshot.all('amendment').filter(({ of }) => of === demand);
  return [
    ...all.filter(({ state }) => state === 'proposed'),
    ...all.filter(({ state }) => state !== 'proposed'),
  ];
}

/** Proposes another wording of one line, in the languages it is proposed in. The old wording is kept beside it. */
export function propose(
  snapshot: Snapshot,
  activity: Activity,
  demand: string,
  slot: DemandSlot,
  after: Words,
  why: string,
): Changes {
  const line = slotsOf(snapshot, demand)[slot];
  const all = snapshot.all('amendment');
  const before = line?.words ?? {};
  const changed = Object.entries(after).filter(([lang, words]) => words !== (before[lang] ?? ''));
  if (changed.length === 0) return {};
  return {
    put: [
      {
        id: newId(),
        type: 'amendment',
        activity: activity.id,
        rank: rankAt(all, all.length),
        of: demand,
        line: line?.id ?? null,
        slot,
        before,
        after: Object.fromEntries(changed),
        why,
        state: 'proposed',
        reason: '',
      },
    ],
  };
}

/** The line as it is now, where it was changed after this was proposed; undefined where it was not. */
export function lineSince(snapshot: Snapshot, amendment: Amendment): Words | undefined {
  const now = slotsOf(snapshot, amendment.of)[slotOf(amendment)]?.words ?? {};
  return sameWords(now, amendment.before) ? undefined : now;
}

/**
 * Takes a change: its wording becomes the line's, and the whole new wording is kept, in one step. What the room
 * agreed to before was another wording, so it is to be tested again.
 */
export function take(snapshot: Snapshot, activity: Activity, amendment: Amendment): Changes {
  const before = lineOf(snapshot, activity, amendment.of, slotOf(amendment));
  const line = { ...before, words: { ...before.words, ...amendment.after } };
  const demand = find(snapshot, 'demand', amendment.of);
  return {
    put: [
      line,
      { ...amendment, line: line.id, state: 'taken' },
      ...(demand ? [untested(demand)] : []),
      ...keepWording(
        snapshot,
        activity,
        amendment.of,
        linesWith(snapshot, line),
        amendment.id,
        amendment.why,
      ),
    ],
  };
}

/** Does not take it, with the reason spoken to the group. */
export function notTaken(amendment: Amendment, reason: string): Changes {
  return { put: [{ ...amendment, state: 'not-taken', reason }] };
}

/** Whoever proposed it takes it back. */
export function withdraw(amendment: Amendment): Changes {
  return { put: [{ ...amendment, state: 'withdrawn' }] };
}

/** Two wordings cut where they part, so that people see at a glance what changed: by whole words. */
export function parting(
  before: string,
  after: string,
): { readonly start: string; readonly old: string; readonly new: string; readonly end: string } {
  const [one, other] = [before.split(/(\s+)/), after.split(/(\s+)/)];
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return {
    start: other.slice(0, head).join(''),
    old: one.slice(head, one.length - tail).join(''),
    new: other.slice(head, other.length - tail).join(''),
    end: tail > 0 ? other.slice(-tail).join('') : '',
  };
}
