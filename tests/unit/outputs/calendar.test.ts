import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainAbout } from '../../../src/notebook/memory.ts';
import type { Commitment } from '../../../src/notebook/records/commitment.ts';
import { newGathering, type Gathering } from '../../../src/notebook/records/gathering.ts';
import { snapshotOf } from '../../../src/notebook/snapshot.ts';
import { commitmentsCalendar, gatheringsCalendar } from '../../../src/outputs/calendar.ts';

const stamp = new Date('2026-11-24T10:00:00Z');
const words = { gathering: 'Gathering' };
const evening = (part: Partial<Gathering> = {}): Gathering =>
  newGathering({ id: 'g1', rank: 'a0', date: '2026-12-01', start: '18:00', minutes: 210, ...part });
const plain = { ownTitle: false, place: false, stamp };

/** Unfolded lines of the file. */
const lines = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n').slice(0, -1);

test('a gathering is one event in floating time, with a neutral title and no alarm', () => {
  expect(lines(gatheringsCalendar([evening({ title: 'Strike', place: 'Mill' })], words, plain))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//EN',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[0-9a-f]{24}$/),
    'DTSTAMP:20261124T100000Z',
    'DTSTART:20261201T180000',
    'DTEND:20261201T213000',
    'SUMMARY:Gathering',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('its own title and place come only where asked for, with their marks escaped', () => {
  const file = gatheringsCalendar(
    [evening({ title: 'Rent, heat; what\\else\nnow', place: 'Mill 3, yard' })],
    words,
    { ownTitle: true, place: true, stamp },
  );
  expect(lines(file)).toContain('SUMMARY:Rent\\, heat\\; what\\\\else\\nnow');
  expect(lines(file)).toContain('LOCATION:Mill 3\\, yard');
});

test('past midnight an evening ends on the next day, without an hour it takes the whole day', () => {
  const late = lines(gatheringsCalendar([evening({ start: '23:00', minutes: 120 })], words, plain));
  expect(late).toContain('DTEND:20261202T010000');
  const open = lines(gatheringsCalendar([evening({ start: null, date: '2026-12-31' })], words, plain));
  expect(open).toContain('DTSTART;VALUE=DATE:20261231');
  expect(open).toContain('DTEND;VALUE=DATE:20270101');
});

test('the same gathering keeps its UID when it is moved, another has another, and no id is in the file', () => {
  const uid = (each: Gathering): string | undefined =>
    lines(gatheringsCalendar([each], words, plain)).find((line) => line.startsWith('UID:'));
  const id = 'Zm9vYmFyYmF6cXV4cXV1eA';
  expect(uid(evening({ id }))).toBe(uid(evening({ id, date: '2027-01-01', title: 'x' })));
  expect(uid(evening({ id }))).not.toBe(uid(evening({ id: `${id.slice(0, -1)}B` })));
  expect(gatheringsCalendar([evening({ id })], words, plain)).not.toContain(id);
});

test('lines end in CRLF and have at most 75 octets, and folding loses no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
      const file = gatheringsCalendar([evening({ title })], words, { ...plain, ownTitle: true });
      const raw = file.split('\r\n');
      expect(raw.at(-1)).toBe('');
      for (const line of raw) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      // Nothing but the line ends of the format is left of a line's control marks.
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const summary = lines(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
      const back = summary
        .slice('SUMMARY:'.length)
        .replace(/\\([\\;,n])/g, (_all, mark: string) => (mark === 'n' ? '\n' : mark));
      expect(back).toBe(title.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, ''));
    }),
  );
});

const promise = (part: Partial<Commitment>): Commitment => ({
  id: 'p1',
  type: 'commitment',
  activity: 'a1',
  rank: 'a0',
  what: 'Ask on the night shift',
  who: 'quagga',
  buddy: 'quagga too',
  by: '2026-12-08',
  state: 'promised',
  ...part,
});

test('open promises with a day are whole days, and name nobody', () => {
  const snapshot = snapshotOf(plainAbout(), [
    promise({}),
    promise({ id: 'p2', by: null }),
    promise({ id: 'p3', state: 'done' }),
    promise({ id: 'p4', state: 'released' }),
  ]);
  const file = commitmentsCalendar(snapshot, stamp);
  expect(lines(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines(file)).toContain('DTSTART;VALUE=DATE:20261208');
  expect(lines(file)).toContain('SUMMARY:Ask on the night shift');
  expect(file).not.toContain('quagga');
});
