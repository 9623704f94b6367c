import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { byRank, rankAt, ranksAfter } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Demand } from '../../notebook/records/demand.ts';
import { slots, type Line, type Slot } from '../../notebook/records/line.ts';
import type { Version } from '../../notebook/records/version.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { takesUp } from '../cards.ts';
import { slotsOf } from '../shown-demand.ts';
import { keepWording, versionsOf } from '../wordings.ts';

/** The gaps of the sentence, and how we will know, in the order they are filled. */
export const demandSlots = ['who', 'act', 'whom', 'when', 'proof'] as const satisfies readonly Slot[];
export type DemandSlot = (typeof demandSlots)[number];

const order = { chosen: 0, draft: 1, 'set-aside': 2 } as const;

/** Drafts and chosen demands this activity shows: chosen first, set aside last, else as they came. */
export function demandsOf(snapshot: Snapshot, activity: Activity): Demand[] {
  return snapshot
    .all('demand')
    .filter((demand) => takesUp(activity, demand.activity))
    .sort((a, b) => order[a.state] - order[b.state] || byRank(a, b));
}

/** A draft's number on the wall: by when it came, so that choosing one renames none. Starts at 1. */
export function draftNumber(snapshot: Snapshot, demand: Demand): number {
  return snapshot.all('demand').findIndex(({ id }) => id === demand.id) + 1;
}

/** A new draft, of a table where tables work apart. */
export function newDraft(
  snapshot: Snapshot,
  activity: Activity,
  group: string | null,
): { readonly id: string; readonly changes: Changes } {
  const demands = snapshot.all('demand');
  const draft: Demand = {
    id: newId(),
    type: 'demand',
    activity: activity.id,
    rank: rankAt(demands, demands.length),
    group,
    state: 'draft',
    target: 'person',
    finder: '',
    least: '',
    noTrade: '',
    agreed: null,
    backed: [],
    talkedThrough: [],
  };
  return { id: draft.id, changes: { put: [draft] } };
}

/** A demand's line of a slot; one that nobody has written yet is born empty. */
export function lineOf(snapshot: Snapshot, activity: Activity, demand: string, slot: Slot): Line {
  const rank = ranksAfter(null, slots.length)[slots.indexOf(slot)] ?? 'a0';
  return (
    slotsOf(snapshot, demand)[slot] ?? {
      id: newId(),
      type: 'line',
      activity: activity.id,
      of: demand,
      slot,
      rank,
      words: {},
    }
  );
}

/** All lines of a demand as they are once `line` is written. */
export function linesWith(snapshot: Snapshot, line: Line): Line[] {
  return Object.values({ ...slotsOf(snapshot, line.of), [line.slot]: line });
}

/** The words of lines by their slot: a wording to be kept. */
export function bySlot(lines: readonly Line[]): Version['lines'] {
  return Object.fromEntries(lines.map(({ slot, words }) => [slot, words]));
}

/** A demand whose wording nobody in the room has tested. */
export function untested(demand: Demand): Demand {
  return { ...demand, agreed: null };
}

/**
 * Writes a slot's words in one language. In a chosen demand this changes the agreed wording, so the new
 * wording is kept as a version in the same step, and is to be tested again; a first translation is not.
 */
export function writeLine(
  snapshot: Snapshot,
  activity: Activity,
  demand: Demand,
  slot: Slot,
  lang: string,
  words: string,
): Changes {
  const before = lineOf(snapshot, activity, demand.id, slot);
  const line = { ...before, words: { ...before.words, [lang]: words } };
  const kept =
    demand.state === 'chosen'
      ? keepWording(versionsOf(snapshot, demand.id), activity, demand.id, bySlot(linesWith(snapshot, line)))
      : [];
  const changed = Object.values(before.words).every((text) => text === '') || Boolean(before.words[lang]);
  return { put: [line, ...(demand.agreed && changed ? [untested(demand)] : []), ...kept] };
}

/** Chooses a draft (its wording is kept), sets it aside, or takes it up again. Others stay as they are. */
export function setState(
  snapshot: Snapshot,
  activity: Activity,
  demand: Demand,
  state: Demand['state'],
): Changes {
  const kept =
    state === 'chosen'
      ? keepWording(
          versionsOf(snapshot, demand.id),
          activity,
          demand.id,
          bySlot(Object.values(slotsOf(snapshot, demand.id))),
        )
      : [];
  return { put: [{ ...demand, state }, ...kept] };
}

/** Whether a draft may still be taken for a slip of the key: nothing was changed, tested, planned or ended by it. */
export function isRemovable(snapshot: Snapshot, { id, state }: Demand): boolean {
  return (
    state === 'draft' &&
    versionsOf(snapshot, id).length === 0 &&
    !snapshot.all('amendment').some(({ of }) => of === id) &&
    !snapshot.all('decision').some(({ about }) => about === id) &&
    !snapshot.all('agenda-item').some(({ demand }) => demand === id) &&
    !snapshot.all('card').some(({ ending }) => ending?.to === id)
  );
}

/** Removes a draft begun by mistake, with its lines and what they ask for. Others are set aside instead. */
export function removeDraft(snapshot: Snapshot, demand: Demand): Changes {
  if (!isRemovable(snapshot, demand)) return {};
  const ends = endsOf(snapshot, demand.id);
  const ties = snapshot.all('link').filter(({ from, to }) => ends.has(from) || ends.has(to));
  return { remove: [...ends, ...ties.map(({ id }) => id)] };
}

/** A demand and its lines: what a link may start from. */
function endsOf(snapshot: Snapshot, demand: string): Set<string> {
  return new Set([demand, ...snapshot.all('line').flatMap(({ id, of }) => (of === demand ? id : []))]);
}

/** The solutions a demand's lines ask for, each once. */
export function askedFor(snapshot: Snapshot, demand: string): Card[] {
  const ends = endsOf(snapshot, demand);
  const ids = snapshot
    .all('link')
    .flatMap(({ kind, from, to }) => (kind === 'asks-for' && ends.has(from) ? to : []));
  return [...new Set(ids)].flatMap((id) => find(snapshot, 'card', id) ?? []).sort(byRank);
}

/** Says that a demand asks for these solutions. The links hang on the line that says what is to be done. */
export function askFor(
  snapshot: Snapshot,
  activity: Activity,
  demand: string,
  solutions: readonly string[],
): Changes {
  const asked = new Set(askedFor(snapshot, demand).map(({ id }) => id));
  const missing = [...new Set(solutions)].filter((id) => !asked.has(id));
  if (missing.length === 0) return {};
  const act = lineOf(snapshot, activity, demand, 'act');
  return {
    put: [
      act,
      ...missing.map(
        (to) =>
          ({
            id: newId(),
            type: 'link',
            activity: activity.id,
            kind: 'asks-for',
            from: act.id,
            to,
            note: '',
          }) as const,
      ),
    ],
  };
}

/** Says that a demand does not ask for a solution after all. */
export function askNoMore(snapshot: Snapshot, demand: string, solution: string): Changes {
  const ends = endsOf(snapshot, demand);
  const tied = snapshot
    .all('link')
    .filter(({ kind, from, to }) => kind === 'asks-for' && ends.has(from) && to === solution);
  return { remove: tied.map(({ id }) => id) };
}
