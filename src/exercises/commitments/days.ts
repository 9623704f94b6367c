import type { Activity } from '../../notebook/records/activity.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';

const day = 86_400_000;

/** The day on this device's calendar, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day so many days later. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

/** What a date field holds; a year keyed as 27 is meant as 2027. Null while no whole day is keyed. */
export function readDay(keyed: string): string | null {
  const whole = keyed.replace(/^00(\d\d-)/, '20$1');
  return /^\d{4}-\d{2}-\d{2}$/.test(whole) && whole > '1900' ? whole : null;
}

/** The days offered for a promise, counted from this gathering. `next`: the next one planned, null if there is none. */
export function nearDays(
  snapshot: Snapshot,
  activity: Activity,
  today: string,
): { readonly next: string | null; readonly inAWeek: string; readonly inTwoWeeks: string } {
  const from = find(snapshot, 'gathering', activity.gathering)?.date ?? today;
  const later = snapshot.all('gathering').flatMap(({ date }) => (date > from ? [date] : []));
  return {
    next: later.sort()[0] ?? null,
    inAWeek: addDays(from, 7),
    inTwoWeeks: addDays(from, 14),
  };
}
