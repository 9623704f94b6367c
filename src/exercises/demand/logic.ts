import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt, ranksAfter } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Amendment } from '../../notebook/records/amendment.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Demand } from '../../notebook/records/demand.ts';
import { slots, type Line, type Slot } from '../../notebook/records/line.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import type { Version } from '../../notebook/records/version.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { takesUp } from '../cards.ts';
import { slotsOf } from '../shown-demand.ts';

/** The gaps of the sentence, and what stands behind it, in the order they are filled. */
export const demandSlots = slots.filter((slot) => slot !== 'line');

/** Drafts and chosen demands this activity shows: chosen first, set aside last. */
export function demandsOf(snapshot: Snapshot, activity: Activity): Demand[] {
  const order = { chosen: 0, draft: 1, 'set-aside': 2 };
  return snapshot
    .all('demand')
    .filter((demand) => takesUp(activity, demand.activity))
    .sort((a, b) => order[a.state] - order[b.state]);
}

/** A new draft, of a table where tables work apart. */
export function newDraft(snapshot: Snapshot, activity: Activity, group: string | null): { readonly id: string; readonly changes: Changes } {
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

/** A draft keyed by mistake goes with its lines; one that others have seen is set aside instead. */
export function removeDraft(snapshot: Snapshot, demand: Demand): Changes {
  const hangs = [
    ...snapshot.all('line').filter(({ of }) => of === demand.id),
    ...snapshot.all('amendment').filter(({ of }) => of === demand.id),
    ...snapshot.all('version').filter(({ of }) => of === demand.id),
  ].map(({ id }) => id);
  const ties = snapshot.all('link').filter(({ from }) => from === demand.id || hangs.includes(from));
  return { remove: [demand.id, ...hangs, ...ties.map(({ id }) => id)] };
}

/** The line of a slot with new words in one language; born when first written. */
export function writeLine(snapshot: Snapshot, activity: Activity, demand: string, slot: Slot, lang: string, words: string): Changes {
  const line = slotsOf(snapshot, demand)[slot];
  if (line) return { put: [{ ...line, words: { ...line.words, [lang]: words } }] };
  const rank = ranksAfter(null, slots.length)[slots.indexOf(slot)] ?? 'a0';
  return { put: [{ id: newId(), type: 'line', activity: activity.id, of: demand, slot, rank, words: { [lang]: words } }] };
}

/** The wording as it stands, kept whole. */
function keepVersion(snapshot: Snapshot, activity: Activity, demand: string, lines: readonly Line[], amendment: string | null, why: string): Version {
  const before = versionsOf(snapshot, demand);
  return {
    id: newId(),
    type: 'version',
    activity: activity.id,
    rank: rankAt(before, before.length),
    of: demand,
    lines: Object.fromEntries(lines.map(({ slot, words }) => [slot, words])),
    amendment,
    why,
  };
}

/** Wordings of a demand, oldest first. */
export function versionsOf(snapshot: Snapshot, demand: string): Version[] {
  return snapshot.all('version').filter(({ of }) => of === demand);
}

/** Chooses a draft as the one the room works on, and keeps its wording. Others stay as they are. */
export function choose(snapshot: Snapshot, activity: Activity, demand: Demand): Changes {
  const lines = Object.values(slotsOf(snapshot, demand.id));
  const first = versionsOf(snapshot, demand.id).length === 0;
  return { put: [{ ...demand, state: 'chosen' }, ...(first ? [keepVersion(snapshot, activity, demand.id, lines, null, '')] : [])] };
}

/** The solutions a demand asks for: links from its act, or from the demand where no act is written. */
export function askedFor(snapshot: Snapshot, demand: string): Card[] {
  const ends = new Set([demand, ...snapshot.all('line').filter(({ of }) => of === demand).map(({ id }) => id)]);
  return snapshot
    .all('link')
    .filter(({ kind, from }) => kind === 'asks-for' && ends.has(from))
    .flatMap(({ to }) => find(snapshot, 'card', to) ?? []);
}

/** Says that a demand asks for a solution, or takes that back. The link hangs on its act. */
export function toggleAskedFor(snapshot: Snapshot, activity: Activity, demand: string, solution: string): Changes {
  const ends = new Set([demand, ...snapshot.all('line').filter(({ of }) => of === demand).map(({ id }) => id)]);
  const tied = snapshot.all('link').filter(({ kind, from, to }) => kind === 'asks-for' && ends.has(from) && to === solution);
  if (tied.length > 0) return { remove: tied.map(({ id }) => id) };
  const from = slotsOf(snapshot, demand).act?.id ?? demand;
  return { put: [{ id: newId(), type: 'link', activity: activity.id, kind: 'asks-for', from, to: solution, note: '' }] };
}

/** Amendments of a demand: proposed ones first. */
export function amendmentsOf(snapshot: Snapshot, demand: string): Amendment[] {
  const all = snapshot.all('amendment').filter(({ of }) => of === demand);
  return [...all.filter(({ state }) => state === 'proposed'), ...all.filter(({ state }) => state !== 'proposed')];
}

/** Proposes another wording of one line. The old wording is kept beside it. */
export function propose(snapshot: Snapshot, activity: Activity, demand: string, slot: Slot, after: Words, why: string): Changes {
  const line = slotsOf(snapshot, demand)[slot];
  const all = snapshot.all('amendment');
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
        before: line?.words ?? {},
        after,
        why,
        state: 'proposed',
        reason: '',
      },
    ],
  };
}

/** Whether the line was changed since the amendment was proposed: then people should look twice. */
export function lineMoved(snapshot: Snapshot, { of, slot, before }: Amendment): boolean {
  const now = slotsOf(snapshot, of)[slots.find((each) => each === slot) ?? 'line']?.words ?? {};
  return JSON.stringify(now) !== JSON.stringify(before);
}

/** Takes an amendment: its wording becomes the line's, and the whole demand is kept as a version. */
export function take(snapshot: Snapshot, activity: Activity, amendment: Amendment): Changes {
  const slot = slots.find((each) => each === amendment.slot) ?? 'line';
  const lines = slotsOf(snapshot, amendment.of);
  const rank = ranksAfter(null, slots.length)[slots.indexOf(slot)] ?? 'a0';
  const before: Line = lines[slot] ?? { id: newId(), type: 'line', activity: activity.id, of: amendment.of, slot, rank, words: {} };
  const line: Line = { ...before, words: { ...before.words, ...amendment.after } };
  const all = Object.values({ ...lines, [slot]: line });
  return {
    put: [line, { ...amendment, state: 'taken' }, keepVersion(snapshot, activity, amendment.of, all, amendment.id, amendment.why)],
  };
}

/** Does not take it, with the reason spoken to the group; or its people take it back. */
export function close(amendment: Amendment, state: 'not-taken' | 'withdrawn', reason: string): Changes {
  return { put: [{ ...amendment, state, reason }] };
}

/** Questions of a good demand, to be talked through, never scored (after the Midwest Academy's checklist and SMART). */
export const questions = [
  'better', 'strength', 'decides', 'wide', 'deep', 'who-yes', 'by-when', 'child', 'divide', 'leaders', 'values', 'lose',
] as const;

export type Question = (typeof questions)[number];

/** Ticks a question as talked through, or unticks it. */
export function toggleTalked(demand: Demand, question: Question): Changes {
  const talkedThrough = demand.talkedThrough.includes(question)
    ? demand.talkedThrough.filter((each) => each !== question)
    : [...demand.talkedThrough, question];
  return { put: [{ ...demand, talkedThrough }] };
}

/** One place where those it concerns were asked: a floor, a shift, a village. */
export function askBacking(demand: Demand, who: string): Changes {
  return { put: [{ ...demand, backed: [...demand.backed, { id: newId(), who, asked: 0, yes: 0, no: 0 }] }] };
}

/** Corrects the counts of one place. */
export function countBacking(demand: Demand, id: string, counts: Partial<Demand['backed'][number]>): Changes {
  return { put: [{ ...demand, backed: demand.backed.map((each) => (each.id === id ? { ...each, ...counts } : each)) }] };
}

/** Takes one place out of the list. */
export function dropBacking(demand: Demand, id: string): Changes {
  return { put: [{ ...demand, backed: demand.backed.filter((each) => each.id !== id) }] };
}
