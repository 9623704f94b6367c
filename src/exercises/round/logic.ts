import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Talk } from '../../notebook/records/talk.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { newCard } from '../cards.ts';
import type { Turns } from '../speakers.ts';

/** The words or lines kept of this round, in the order they were written down. */
export function keptWords(snapshot: Snapshot, activity: Activity): Card[] {
  return snapshot
    .all('card')
    .filter((card) => card.activity === activity.id && card.role === 'word' && !card.forgotten);
}

/** Writes down one word or line, as it was said. It has no number and nobody's name: in a round order is seating. */
export function keepWord(snapshot: Snapshot, activity: Activity, words: string, lang: string): Changes {
  const kept = keptWords(snapshot, activity);
  const rank = rankAt(kept, kept.length);
  return { put: [newCard({ activity: activity.id, rank, number: '', role: 'word', lang, words })] };
}

/** Keeps how many people are here with the gathering. Where there is none (somebody tries it alone) nothing is kept. */
export function countHere(snapshot: Snapshot, activity: Activity, present: number | null): Changes {
  const gathering = find(snapshot, 'gathering', activity.gathering);
  return gathering ? { put: [{ ...gathering, present }] } : {};
}

function talksOf(snapshot: Snapshot, activity: Activity): Talk[] {
  return snapshot.all('talk').filter((talk) => talk.activity === activity.id && talk.unit === 'turns');
}

/** The sums of turns kept of this activity, by role. Null while none were kept. */
export function keptTurns(snapshot: Snapshot, activity: Activity): Turns | null {
  const talks = talksOf(snapshot, activity);
  if (talks.length === 0) return null;
  const sum = (role: string): number => talks.reduce((all, { roles }) => all + (roles[role] ?? 0), 0);
  return { first: sum('first'), again: sum('again') };
}

/** Sets the sums right. One record an activity: those that two devices made become one. */
export function correctTurns(snapshot: Snapshot, activity: Activity, turns: Turns): Changes {
  const [kept, ...others] = talksOf(snapshot, activity);
  const talk: Talk = {
    id: kept?.id ?? newId(),
    type: 'talk',
    activity: activity.id,
    unit: 'turns',
    roles: { first: turns.first, again: turns.again },
  };
  return { put: [talk], remove: others.map(({ id }) => id) };
}

/** Adds the turns of a list that closes to those kept before: a discussion may open its list more than once. */
export function keepTurns(snapshot: Snapshot, activity: Activity, turns: Turns): Changes {
  const before = keptTurns(snapshot, activity) ?? { first: 0, again: 0 };
  const sums = { first: before.first + turns.first, again: before.again + turns.again };
  return correctTurns(snapshot, activity, sums);
}

/** Takes the sums out again. */
export function dropTurns(snapshot: Snapshot, activity: Activity): Changes {
  return { remove: talksOf(snapshot, activity).map(({ id }) => id) };
}
