import * as Y from 'yjs';
import { newId } from './id.ts';
import type { Card } from './records/card.ts';
import { newGathering } from './records/gathering.ts';
import type { AnyRecord } from './records/registry.ts';
import type { Vector } from './partings.ts';
import { leavings, openRoots, type Leaving, type Roots } from './roots.ts';
import { find, type Snapshot } from './snapshot.ts';
import { fieldsToWrite } from './unsaid.ts';

/** What a table takes along: one activity, and the cards of these groups in it. */
export interface Taking {
  readonly activity: string;
  readonly groups: readonly string[];
}

/** Nothing inside goes along; words that are covered or not for others stay at home, and only their number goes. */
function cardAlong(card: Card): Card {
  const bare: Card = { ...card, hands: null, ending: null };
  if (!card.covered && card.consent !== 'private' && !card.forgotten) return bare;
  return { ...bare, words: '', also: {}, drawing: null, sound: null };
}

/**
 * The records a table's part holds: its gathering by day and name, its activity with the question, the letters of its
 * groups, their cards. No group's name, hands, notes, leads, endings, decisions or demands.
 */
function recordsAlong(snapshot: Snapshot, { activity: id, groups }: Taking): AnyRecord[] {
  const activity = find(snapshot, 'activity', id);
  if (!activity) return [];
  const gathering = find(snapshot, 'gathering', activity.gathering);
  const { date = snapshot.about.opened, rank = 'a0', title = '' } = gathering ?? {};
  return [
    newGathering({ id: activity.gathering, rank, date, title }),
    { ...activity, note: '', lead: '' },
    ...snapshot.all('group').flatMap((group) => (groups.includes(group.id) ? [{ ...group, name: '' }] : [])),
    ...snapshot
      .all('card')
      .filter((card) => card.activity === id && card.group !== null && groups.includes(card.group))
      .map(cardAlong),
  ];
}

/** A table's part as a state of its own. `home` is what the whole notebook knows now, as Yjs writes it. */
export function tablePart(snapshot: Snapshot, home: Uint8Array, taking: Taking): Uint8Array {
  const { about } = snapshot;
  const { doc, along, part } = openRoots();
  doc.transact(() => {
    for (const record of recordsAlong(snapshot, taking))
      along.set(record.id, new Y.Map(fieldsToWrite(record)));
  });
  part.set(newId(), { since: Y.encodeStateVector(doc), home, about } satisfies Leaving);
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}

/**
 * What parts held when they left, together, and what home knew at the least: where that is in doubt, a change is shown
 * rather than written over.
 */
export function vectorsOf(roots: Roots): { readonly since: Vector; readonly home: Vector } {
  const since = new Map<number, number>();
  let home: Map<number, number> | undefined;
  for (const left of leavings(roots)) {
    for (const [client, clock] of read(left.since))
      since.set(client, Math.max(clock, since.get(client) ?? 0));
    const knew = read(left.home);
    if (!home) home = knew;
    else for (const [client, clock] of home) home.set(client, Math.min(clock, knew.get(client) ?? 0));
  }
  return { since, home: home ?? new Map() };
}

function read(vector: Uint8Array): Map<number, number> {
  try {
    return Y.decodeStateVector(vector);
  } catch {
    return new Map(); // a damaged leaving knows nothing: everything is shown
  }
}
