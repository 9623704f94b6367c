import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt, rankBetween } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { AgendaItem } from '../../notebook/records/agenda-item.ts';
import type { Demand } from '../../notebook/records/demand.ts';
import type { Group } from '../../notebook/records/group.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { takesUp } from '../cards.ts';
import { isWritten, sentenceOf, wordsIn } from '../shown-demand.ts';

export type Horizon = AgendaItem['horizon'];

/** The agenda's items in order of rank, of this activity and those it takes up. */
export function itemsOf(snapshot: Snapshot, activity: Activity): AgendaItem[] {
  return snapshot.all('agenda-item').filter((item) => takesUp(activity, item.activity));
}

/** Demands that are not on the agenda yet and were not set aside. Chosen ones come first. */
export function demandsToPlace(snapshot: Snapshot, activity: Activity): Demand[] {
  const placed = new Set(itemsOf(snapshot, activity).map((item) => item.demand));
  const open = snapshot
    .all('demand')
    .filter(
      (demand) =>
        demand.state !== 'set-aside' &&
        isWritten(snapshot, demand.id) &&
        takesUp(activity, demand.activity) &&
        !placed.has(demand.id),
    );
  return [
    ...open.filter(({ state }) => state === 'chosen'),
    ...open.filter(({ state }) => state !== 'chosen'),
  ];
}

/** What an item says: its demand's sentence, or the words of something not drafted yet. */
export function textOf(snapshot: Snapshot, item: AgendaItem, lang: string): string {
  return item.demand ? sentenceOf(snapshot, item.demand, lang) : wordsIn(item.words, lang);
}

/** Puts a demand, or something said in words, on the agenda at the end of a horizon. */
export function addItem(
  snapshot: Snapshot,
  activity: Activity,
  horizon: Horizon,
  what: { readonly demand: string } | { readonly words: string; readonly lang: string },
): Changes {
  const items = itemsOf(snapshot, activity);
  return {
    put: [
      {
        id: newId(),
        type: 'agenda-item',
        activity: activity.id,
        rank: rankAt(items, items.length),
        demand: 'demand' in what ? what.demand : null,
        words: 'words' in what ? { [what.lang]: what.words } : {},
        horizon,
        after: [],
        groups: [],
      },
    ],
  };
}

/** Moves an item to another horizon; what hangs on it stays. */
export function moveTo(item: AgendaItem, horizon: Horizon): Changes {
  return { put: [{ ...item, horizon }] };
}

/** Moves an item one place earlier or later among those of its horizon. */
export function moveBy(snapshot: Snapshot, activity: Activity, item: AgendaItem, by: -1 | 1): Changes {
  const row = itemsOf(snapshot, activity).filter(({ horizon }) => horizon === item.horizon);
  const to = row.findIndex(({ id }) => id === item.id) + by;
  const other = row[to];
  if (!other) return {};
  const beyond = row[to + by];
  const [before, after] = by < 0 ? [beyond, other] : [other, beyond];
  return { put: [{ ...item, rank: rankBetween(before?.rank ?? null, after?.rank ?? null) }] };
}

/** Everything that has to come before an item, step by step. Circles end it, they do not hang it. */
function allBefore(
  items: ReadonlyMap<string, AgendaItem>,
  id: string,
  seen = new Set<string>(),
): Set<string> {
  for (const before of items.get(id)?.after ?? []) {
    if (seen.has(before)) continue;
    seen.add(before);
    allBefore(items, before, seen);
  }
  return seen;
}

/** Items that may come before this one: not itself, and none that waits for it already. */
export function mayComeFirst(snapshot: Snapshot, activity: Activity, item: AgendaItem): AgendaItem[] {
  const items = new Map(itemsOf(snapshot, activity).map((each) => [each.id, each]));
  return [...items.values()].filter(
    (other) => other.id !== item.id && !allBefore(items, other.id).has(item.id),
  );
}

/** Says that `first` has to come before `item`, or takes that back. */
export function toggleAfter(item: AgendaItem, first: string): Changes {
  const after = item.after.includes(first) ? item.after.filter((id) => id !== first) : [...item.after, first];
  return { put: [{ ...item, after }] };
}

/** Says that a group sees itself in an item, or takes that back. */
export function toggleGroup(item: AgendaItem, group: string): Changes {
  const groups = item.groups.includes(group)
    ? item.groups.filter((id) => id !== group)
    : [...item.groups, group];
  return { put: [{ ...item, groups }] };
}

/** Groups that see themselves in none of the items: for the talk, before the agenda is read out. */
export function groupsLeftOut(snapshot: Snapshot, activity: Activity): Group[] {
  const seen = new Set(itemsOf(snapshot, activity).flatMap(({ groups }) => groups));
  return snapshot.all('group').filter(({ id }) => !seen.has(id));
}

const order: Readonly<Record<Horizon, number>> = { short: 0, medium: 1, long: 2 };

/** Items placed before something they wait for: the story would not hold when read aloud. */
export function outOfOrder(
  snapshot: Snapshot,
  activity: Activity,
): { readonly item: AgendaItem; readonly first: AgendaItem }[] {
  const items = new Map(itemsOf(snapshot, activity).map((item) => [item.id, item]));
  return [...items.values()].flatMap((item) =>
    item.after.flatMap((id) => {
      const first = items.get(id);
      return first && order[first.horizon] > order[item.horizon] ? [{ item, first }] : [];
    }),
  );
}

/** Takes an item off the agenda, and out of what others wait for. Its demand stays. */
export function takeOff(snapshot: Snapshot, activity: Activity, item: AgendaItem): Changes {
  const waiting = itemsOf(snapshot, activity).filter(({ after }) => after.includes(item.id));
  return {
    put: waiting.map((other) => ({ ...other, after: other.after.filter((id) => id !== item.id) })),
    remove: [item.id],
  };
}
