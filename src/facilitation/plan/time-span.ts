import type { OneLineWords } from './one-line-words.ts';

/** From when and for how many minutes, and the words that said so. */
export interface Span {
  readonly start: string;
  readonly minutes: number;
  readonly said: string;
}

const halfDay = 720;

/**
 * A span of hours: "2pm-5:30pm", "14:00-17:30", "from 6 to 9 pm". Bare numbers are hours only behind a "from" and when
 * nothing is counted in them. Half of the day said once counts for both ends, unless that turned the span round.
 */
export function timeSpan(text: string, words: OneLineWords): Span | undefined {
  const { from, to, pm, am } = words.span;
  const time = `(\\d{1,2})(?:[:.h](\\d{2}))?h?\\s*(?:(${pm.source})|(${am.source}))?`;
  const found = new RegExp(
    `(?<![\\p{L}\\d:.])((?:${from.source})\\s+)?${time}\\s*(?:[-–—]|(?<=[\\s])(?:${to.source})\\s)\\s*${time}(?![\\p{L}\\d:])(?!\\s*(?:[\\p{L}’']+\\s+){0,2}?(?:${words.people.source}|${words.hour.source}|${words.minute.source}|${words.language.source})(?![\\p{L}]))`,
    'u',
  ).exec(text);
  if (!found) return undefined;
  const [said, before, h1, m1, pm1, am1, h2, m2, pm2, am2] = found;
  if (!before && !m1 && !m2 && !pm1 && !am1 && !pm2 && !am2) return undefined;
  const first = at(h1, m1, pm1, am1);
  const second = at(h2, m2, pm2, am2);
  if (first === undefined || second === undefined) return undefined;
  let start = first;
  if (pm2 && !pm1 && !am1 && first < halfDay && first + halfDay < second) start = first + halfDay;
  let end = second;
  if (end <= start) end += !pm2 && !am2 && end + halfDay > start && end < halfDay ? halfDay : 2 * halfDay;
  const hour = String(Math.floor(start / 60)).padStart(2, '0');
  return { start: `${hour}:${String(start % 60).padStart(2, '0')}`, minutes: end - start, said };
}

/** Minutes since midnight; undefined: no time of day. */
function at(
  hours: string | undefined,
  minutes: string | undefined,
  pm: string | undefined,
  am: string | undefined,
): number | undefined {
  const hour = Number(hours);
  const past = Number(minutes ?? 0);
  if (hour > 23 || past > 59 || ((pm ?? am) && hour > 12)) return undefined;
  return ((pm ?? am) ? (hour % 12) + (pm ? 12 : 0) : hour) * 60 + past;
}
