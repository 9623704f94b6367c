import { expect, test } from 'vitest';
import { newCard } from '../../../src/exercises/cards.ts';
import { sentenceOf } from '../../../src/exercises/shown-demand.ts';
import { inPile } from '../../../src/notebook/id.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import type { Card } from '../../../src/notebook/records/card.ts';
import type { Line } from '../../../src/notebook/records/line.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';
import { snapshotOf, type Snapshot } from '../../../src/notebook/snapshot.ts';
import { footnotes } from '../../../src/outputs/footnotes.ts';
import { chosenDemand } from '../../fixtures/demand.ts';

const card = (number: string, part: Partial<Card> = {}): Card => ({
  ...newCard({ id: number, activity: 'a', rank: number, number, role: 'problem', lang: 'en', words: number }),
  ...part,
});
const line = (slot: Line['slot'], words: string): Line => ({
  id: slot,
  type: 'line',
  activity: 'a',
  of: 'd',
  slot,
  rank: slot,
  words: { en: words },
});
const tie = (kind: 'in' | 'asks-for' | 'answers', from: string, to: string): AnyRecord => ({
  id: kind === 'in' ? inPile(from) : `${kind} ${from} ${to}`,
  type: 'link',
  activity: 'a',
  kind,
  from,
  to,
  note: '',
});

/** The act asks for Y1, which answers the pile of A1, A2 and A10; for whom asks for Y2, which answers B1 alone. */
const house = (...extra: readonly AnyRecord[]): Snapshot => {
  const records: AnyRecord[] = [
    {
      id: 'damp',
      type: 'cluster',
      activity: 'a',
      rank: 'a',
      symbol: 'drop',
      words: '',
      lang: 'en',
      also: {},
    },
    ...['A1', 'A2', 'A10', 'B1', 'C1'].map((number) => card(number)),
    card('Y1', { role: 'solution' }),
    card('Y2', { role: 'solution' }),
    ...['A1', 'A2', 'A10'].map((number) => tie('in', number, 'damp')),
    tie('answers', 'Y1', 'damp'),
    tie('answers', 'Y2', 'B1'),
    tie('asks-for', 'act', 'Y1'),
    tie('asks-for', 'whom', 'Y2'),
    line('who', 'the council'),
    line('act', 'mend the roof'),
    line('whom', 'all who live here'),
    line('when', 'June'),
    chosenDemand(),
  ];
  const changed = new Set(extra.map(({ id }) => id));
  return snapshotOf(plainAbout(), [...records.filter(({ id }) => !changed.has(id)), ...extra]);
};

const marked = (snapshot: Snapshot): string =>
  footnotes(snapshot, 'd', 'en')
    .sentence.map(({ text, mark }) => `${text}${mark ? `[${mark}]` : ''}`)
    .join('');

test('each line that rests on cards has a mark behind its words, and the mark has their numbers in order', () => {
  const snapshot = house();
  expect(marked(snapshot)).toBe('We want the council to mend the roof[1] for all who live here[2], by June.');
  expect(footnotes(snapshot, 'd', 'en').marks).toEqual([
    { mark: 1, numbers: ['A1', 'A2', 'A10'] },
    { mark: 2, numbers: ['B1'] },
  ]);
  const { sentence, rest } = footnotes(snapshot, 'd', 'en');
  expect(sentence.map(({ text }) => text).join('')).toBe(sentenceOf(snapshot, 'd', 'en'));
  expect(rest).toEqual([]);
});

test('after the room answered, only what it confirmed is marked, and what no line leads to stands apart', () => {
  const ending = { how: 'in' as const, to: 'd', reason: '', activity: null };
  const notes = footnotes(house(card('A1', { ending }), card('C1', { ending })), 'd', 'en');
  expect(notes.marks).toEqual([{ mark: 1, numbers: ['A1'] }]);
  expect(notes.rest).toEqual(['C1']);
  expect(notes.count).toBe(2);
});

test('a private card is counted and never numbered', () => {
  const notes = footnotes(house(card('B1', { consent: 'private' })), 'd', 'en');
  expect(notes.count).toBe(4);
  expect(JSON.stringify([notes.marks, notes.rest, notes.cards])).not.toContain('B1');
});

test('a gap nobody has filled and a line nothing stands behind carry no mark', () => {
  expect(marked(house({ ...line('who', ''), words: {} }, { ...line('when', 'June'), id: 'when' }))).toBe(
    'We want ____ to mend the roof[1] for all who live here[2], by June.',
  );
});
