import type { Gathering } from '../../notebook/records/gathering.ts';

/** Days that a plan which nobody has run yet is kept after its last day: people put a meeting off, or forget to set its day. */
const planWaits = 14;

/**
 * The day a notebook with these gatherings waits for, as it keeps it: the last one's, and two weeks more while that one
 * is only planned.
 */
export function lastDay(gatherings: readonly Pick<Gathering, 'date' | 'began'>[]): string | null {
  const last = [...gatherings].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  return last ? (last.began === null ? dayAfter(last.date, planWaits) : last.date) : null;
}

/** A day `days` after another, both as `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
