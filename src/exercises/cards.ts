import type { Snapshot } from '../notebook/snapshot.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Card, CardRole } from '../notebook/records/card.ts';

/** Whether an activity takes up what another made: itself, those it names, or all where it names none. */
export function takesUp(activity: Activity, other: string): boolean {
  return other === activity.id || activity.reads === null || activity.reads.includes(other);
}

/** The cards of these roles that an exercise shows, in order of rank. */
export function cardsFor(snapshot: Snapshot, activity: Activity, roles: readonly CardRole[]): Card[] {
  return snapshot.all('card').filter((card) => roles.includes(card.role) && takesUp(activity, card.activity));
}

/**
 * Numbers as shown: a printed number is never changed, so the second A7 of a notebook shows as A7-2.
 * The first is the one that comes first by id, the same on every device.
 */
export function shownNumbers(snapshot: Snapshot): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const shown = new Map<string, string>();
  const cards = [...snapshot.all("card")].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, number } of cards) {
    const nth = (seen.get(number) ?? 0) + 1;
    seen.set(number, nth);
    shown.set(id, nth === 1 ? number : `${number}-${nth}`);
  }
  return shown;
}

/** "A3 a9, C14" to `['A3', 'A9', 'C14']`, each once, in the order keyed. */
export function readNumbers(text: string): string[] {
  const found = text.toUpperCase().match(/[A-Z]{1,3}\s?\d{1,4}(?:-\d{1,2})?/g) ?? [];
  return [...new Set(found.map((number) => number.replace(/\s/g, '')))];
}
