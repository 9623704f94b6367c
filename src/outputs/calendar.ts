import type { Snapshot } from '../notebook/snapshot.ts';
import type { Gathering } from '../notebook/records/gathering.ts';

/** What a calendar says. The words come from whoever offers the file. */
export interface CalendarWords {
  /** What a gathering is called where its own name stays out. */
  readonly gathering: string;
}

export interface CalendarChoice {
  /** The gathering's own name, or only `words.gathering`: a name can tell a passer-by too much. */
  readonly ownTitle: boolean;
  readonly place: boolean;
  /** When the file was made; given in, so that the same plan makes the same file. */
  readonly stamp: Date;
}

/**
 * Commas, semicolons and line ends have a meaning in a calendar; people's words must not. Other control marks may not
 * stand in it at all (RFC 5545, 3.3.11).
 */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** At most 75 octets a line, never through a letter; what follows begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/**
 * An event's name for calendars: the same for the same record, so that a later file moves the event instead of
 * doubling it. A digest (FNV-1a, twice), because ids of records never leave in a lesser file.
 */
function uidOf(id: string): string {
  const digest = (seed: number): string => {
    let hash = seed;
    for (let index = 0; index < id.length; index += 1)
      hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return digest(0x811c9dc5) + digest(0x050c5d1f) + digest(0x2f0b4a87);
}

const basic = (day: string): string => day.replaceAll('-', '');

/** A day and an hour on the wall as a calendar's floating time: it means the clock of wherever people meet. */
function floating(day: string, time: string, minutes: number): string {
  const at = new Date(`${day}T${time}:00Z`);
  at.setUTCMinutes(at.getUTCMinutes() + minutes);
  return at.toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function allDay(day: string): string[] {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(next.toISOString().slice(0, 10))}`];
}

const stampOf = (stamp: Date): string => `${stamp.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Lines as a calendar file. It names neither this tool nor a time zone, and rings no bell. */
function calendar(events: readonly (readonly string[])[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//EN',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function times({ date, start, minutes }: Gathering): string[] {
  if (start === null) return allDay(date);
  const from = `DTSTART:${floating(date, start, 0)}`;
  return minutes === null || minutes === 0 ? [from] : [from, `DTEND:${floating(date, start, minutes)}`];
}

/** A calendar file of gatherings: an event each, with an hour where one is named, else the whole day. */
export function gatheringsCalendar(
  gatherings: readonly Gathering[],
  words: CalendarWords,
  { ownTitle, place, stamp }: CalendarChoice,
): string {
  return calendar(
    gatherings.map((gathering) => [
      `UID:${uidOf(gathering.id)}`,
      `DTSTAMP:${stampOf(stamp)}`,
      ...times(gathering),
      `SUMMARY:${escaped((ownTitle && gathering.title) || words.gathering)}`,
      ...(place && gathering.place ? [`LOCATION:${escaped(gathering.place)}`] : []),
      'CLASS:PRIVATE',
    ]),
  );
}

/** Promises that have a day and are neither done nor let go. */
export function datedPromises(snapshot: Snapshot): readonly { id: string; what: string; by: string }[] {
  return snapshot
    .all('commitment')
    .flatMap(({ id, what, by, state }) => (by !== null && state === 'promised' ? [{ id, what, by }] : []));
}

/** Promises by their days: what is to be done, never who promised it. A whole day each, nothing rings. */
export function commitmentsCalendar(snapshot: Snapshot, stamp: Date): string {
  return calendar(
    datedPromises(snapshot).map(({ id, what, by }) => [
      `UID:${uidOf(id)}`,
      `DTSTAMP:${stampOf(stamp)}`,
      ...allDay(by),
      `SUMMARY:${escaped(what)}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
    ]),
  );
}
