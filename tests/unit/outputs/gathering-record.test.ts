import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import { newCard } from '../../../src/exercises/cards.ts';
import { ballot } from '../../../src/exercises/counting.ts';
import { definitionOf, kindNames } from '../../../src/exercises/registry.ts';
import { countOf } from '../../../src/exercises/agreement/logic.ts';
import { resultOf } from '../../../src/exercises/vote/logic.ts';
import { blocksOf } from '../../../src/facilitation/plan/blocks.ts';
import { lengthOf, timed } from '../../../src/facilitation/plan/timing.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import type { Activity } from '../../../src/notebook/records/activity.ts';
import type { Decision } from '../../../src/notebook/records/decision.ts';
import { newGathering, type Gathering } from '../../../src/notebook/records/gathering.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';
import { snapshotOf, type Snapshot } from '../../../src/notebook/snapshot.ts';
import { gatheringRecord, tellMinutes } from '../../../src/outputs/gathering-record.ts';
import { minutesOf } from '../../../src/outputs/minutes.ts';
import { groupRecord, recordMarkdown } from '../../../src/outputs/record.ts';
import { strings } from '../../../src/outputs/strings/en.ts';
import type { Telling } from '../../../src/outputs/telling.ts';
import { hiddenCount, withInside } from '../../fixtures/with-inside.ts';

const minute = 60_000;
const six = 1_780_000_000_000;
const at = (minutes: number): number => six + minutes * minute;
const telling = { strings, lang: 'en', now: at(500), names: false, countOf: resultOf };
const paper = { id: 'paper', kind: 'paper', ask: '', labels: [], cards: [], config: {} };

function step(id: string, rank: string, part: Partial<Activity> = {}): Activity {
  return activityFor(paper, 'en', {
    id,
    gathering: 'g',
    rank,
    title: { en: id },
    minutes: 20,
    state: 'done',
    ...part,
  });
}

const evening = newGathering({
  id: 'g',
  rank: 'a0',
  date: '2026-05-30',
  present: 26,
  began: six,
  ended: at(75),
});
const later = newGathering({ id: 'h', rank: 'a1', date: '2026-06-06' });

const notebook = (...records: readonly AnyRecord[]): Snapshot =>
  snapshotOf(plainAbout({ title: 'Lindenhof' }), [evening, later, ...records]);
const told = (snapshot: Snapshot, gathering: Gathering = evening, now = at(500)): unknown[] =>
  (tellMinutes(snapshot, gathering, { strings, lang: 'en', now })?.rows ?? []).map(
    ({ title, planned, real, note }) => [title, planned, real, note],
  );

test('a row says what was planned with the minutes added, and what it took; the sums add up', () => {
  const snapshot = notebook(
    step('Arrive', 'a0', { began: six, ended: at(14), minutes: 10 }),
    step('Wall', 'a1', { began: at(16), ended: at(46), added: 5 }),
    step('Rest', 'a2', { began: at(46), ended: at(58), what: 'break', title: {}, minutes: 10 }),
    step('Piles', 'a3', { state: 'planned' }),
    step('Vote', 'a4', { state: 'left' }),
  );
  expect(told(snapshot)).toEqual([
    ['Arrive', 10, 14, ''],
    ['Wall', 25, 30, ''],
    ['Rest', 10, 12, ''],
    ['Piles', 20, null, 'not begun'],
    ['Vote', 20, null, 'left for another time'],
    ['Between the steps', null, 19, ''],
  ]);
  const minutes = tellMinutes(snapshot, evening, telling);
  expect(minutes?.sum).toMatchObject({ planned: 85, real: 75 });
  expect(minutes?.difference).toBe('10 minutes shorter than planned.');
});

test('what is under way shows its minutes so far, and is not yet compared with the plan', () => {
  const running = { ...evening, ended: null };
  const snapshot = snapshotOf(plainAbout(), [
    running,
    step('Arrive', 'a0', { began: six, ended: at(10) }),
    step('Wall', 'a1', { began: at(10), state: 'open' }),
    step('Piles', 'a2', { state: 'planned' }),
  ]);
  expect(told(snapshot, running, at(23))).toEqual([
    ['Arrive', 20, 10, ''],
    ['Wall', 20, 13, 'so far'],
    ['Piles', 20, null, 'still ahead'],
  ]);
  expect(tellMinutes(snapshot, running, { ...telling, now: at(23) })?.difference).toBe(
    'It is still going on.',
  );
  expect(told(snapshot, running, at(3000))).toContainEqual(['Wall', 20, null, 'nobody noted when it ended']);
});

test('tables that worked at the same time are one row, as long as the longer of them', () => {
  const snapshot = notebook(
    step('Power', 'a0', { began: six, ended: at(30) }),
    step('Roots', 'a1', { beside: 'Power', minutes: 35, began: at(2), ended: at(33) }),
    step('Vote', 'a2', { began: at(33), ended: at(75) }),
  );
  expect(told(snapshot)).toEqual([
    ['At the same time: Power · Roots', 35, 33, ''],
    ['Vote', 20, 42, ''],
  ]);
  expect(minutesOf(snapshot, evening, 0).planned).toBe(lengthOf(timed(blocksOf(snapshot, 'g'))));
});

test('a step begun here and put into another gathering says so, and counts where it was begun', () => {
  const snapshot = notebook(
    step('Arrive', 'a0', { began: six, ended: at(60) }),
    step('Vote', 'a0', { gathering: 'h', state: 'planned', began: at(60), ended: at(70) }),
  );
  expect(told(snapshot)).toEqual([
    ['Arrive', 20, 60, ''],
    ['Vote', null, 10, 'moved to 6 June 2026'],
    ['Between the steps', null, 5, ''],
  ]);
  expect(told(snapshot, later)).toEqual([['Vote', 20, null, 'still ahead']]);
});

test('a step taken up again keeps all its minutes, though its beginning was set back', () => {
  const snapshot = notebook(
    step('Wall', 'a0', { began: at(10), ended: at(30) }),
    step('Piles', 'a1', { began: at(10), ended: at(20) }),
  );
  expect(minutesOf(snapshot, evening, 0).rows.map(({ real }) => real)).toEqual([20, 10]);
});

test('begun by hand and never closed, each thing counts until the next; a second exercise is its step’s', () => {
  const day = newGathering({ id: 'g', rank: 'a0', date: '2026-05-30' });
  const byHand = { minutes: null, state: 'open' as const };
  const snapshot = snapshotOf(plainAbout(), [
    day,
    step('Wall', 'a0', { ...byHand, began: six }),
    step('Piles', 'a1', { ...byHand, began: at(30) }),
    step('Vote', 'a2', { ...byHand, began: at(50), ended: at(60), state: 'done' }),
    step('Also', 'a3', { ...byHand, began: at(55), block: 'Vote' }),
  ]);
  expect(told(snapshot, day)).toEqual([
    ['Wall', null, 30, ''],
    ['Piles', null, 20, ''],
    ['Vote', null, 10, ''],
  ]);
});

test('a change that was taken is told with the words before it and the words now', async () => {
  const snapshot = notebook(step('Vote', 'a0'), {
    id: 'm',
    type: 'amendment',
    activity: 'Vote',
    rank: 'a0',
    of: 'd',
    line: null,
    slot: 'who',
    before: { en: 'the manager' },
    after: { en: 'the board' },
    why: 'quagga',
    state: 'taken',
    reason: '',
  });
  expect(await partsOf(snapshot)).toEqual({ 'What we decided': ['Changes taken'] });
  const record = JSON.stringify(await gatheringRecord(snapshot, evening, telling));
  expect(record).toContain('["the manager","the board"]');
  expect(record).not.toContain('quagga');
});

test('whatever happened, the rows add up to the sums, and never to more than the clock where nothing overlapped', () => {
  const part = fc.record({
    planned: fc.option(fc.nat(60)),
    added: fc.nat(10),
    gap: fc.nat(9 * minute),
    took: fc.nat(50 * minute),
    state: fc.constantFrom('done', 'left', 'planned' as const),
    beside: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(20 * minute), (parts, rest) => {
      let clock = six;
      const steps = parts.map(({ planned, added, gap, took, state, beside }, index) => {
        const began = clock + gap;
        if (state !== 'planned') clock = began + took;
        return step(`s${index}`, `a${String(index).padStart(2, '0')}`, {
          minutes: planned,
          added,
          state,
          beside: beside && index > 0 ? `s${index - 1}` : null,
          ...(state === 'planned' ? {} : { began, ended: clock }),
        });
      });
      const day = { ...evening, ended: clock + rest };
      const snapshot = snapshotOf(plainAbout(), [day, ...steps]);
      const { rows, between, planned, real } = minutesOf(snapshot, day, 0);
      const sum = (of: readonly (number | null)[]): number =>
        of.reduce<number>((all, n) => all + (n ?? 0), 0);
      expect(sum(rows.map((row) => row.planned))).toBe(planned ?? 0);
      expect(sum(rows.map((row) => row.real)) + between).toBe(real ?? 0);
      expect(rows.every((row) => (row.real ?? 0) >= 0) && between >= 0).toBe(true);
      expect(real ?? 0).toBeLessThanOrEqual(Math.round((clock + rest - six) / minute));
    }),
  );
});

const vote: Decision = {
  id: 'v',
  type: 'decision',
  activity: 'Vote',
  rank: 'a0',
  question: { en: 'Which first?' },
  about: null,
  options: ['Walls', 'Lift', 'Rent'].map((words) => ({
    id: words,
    item: null,
    words: { en: words },
    symbol: null,
  })),
  method: 'dots',
  dots: 3,
  stack: 1,
  how: 'slips',
  present: 26,
  state: 'shown',
  outcome: 'Walls and lift first',
  reasons: [{ id: 'r', words: 'quagga', level: null }],
};
const quiet = { id: 'note', type: 'note', rank: 'a0', state: 'open' } as const;
const doing = step('Vote', 'a0', { began: six, ended: at(20) });

async function came(snapshot: Snapshot, names = false): Promise<string> {
  const record = await gatheringRecord(snapshot, evening, { ...telling, names });
  return record.came.map((part) => JSON.stringify(part)).join('\n');
}

/** The headings of a record's parts, each with those of its sections. */
async function partsOf(snapshot: Snapshot, part: Partial<Telling> = {}): Promise<Record<string, string[]>> {
  const { came: parts } = await gatheringRecord(snapshot, evening, { ...telling, ...part });
  return Object.fromEntries(
    parts.map(({ heading, sections }) => [heading, sections.map((section) => section.heading)]),
  );
}

test('a decision shown says its method, who took part and a tie, never how many stood behind what', async () => {
  const slip = (choices: Record<string, number>, hands: number): AnyRecord =>
    ballot(doing, 'v', choices, 'slip', hands);
  const text = await came(
    notebook(
      doing,
      vote,
      slip({ Walls: 1, Lift: 1 }, 17),
      ballot(doing, 'v', { Rent: 1 }, 'absent', 2, 'quagga'),
    ),
  );
  for (const words of [
    'By 3 dots each.',
    '17 answers. People present: 26.',
    'Besides, 2',
    'A tie: Walls, Lift',
    'Walls and lift first',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('quagga');
  expect(await came(notebook(doing, { ...vote, state: 'closed' }))).not.toContain('Which first?');
});

test('options nobody counted are named, and what came first says it is first of what was counted', async () => {
  const hands = { ...vote, method: 'approval', how: 'hands', dots: null, outcome: '' } as const;
  const counted = (option: string, hands_: number): AnyRecord =>
    ballot(doing, 'v', { [option]: 1 }, 'hands', hands_);
  const part = await came(notebook(doing, hands, counted('Walls', 4), counted('Lift', 9)));
  expect(part).toContain('First of what was counted: Lift.');
  expect(part).toContain('Not counted, or only in part: Rent.');
  const whole = await came(
    notebook(doing, hands, ...['Walls', 'Lift', 'Rent'].map((id, n) => counted(id, n))),
  );
  expect(whole).toContain('First: Rent.');
  expect(whole).not.toContain('counted');
});

test('what people disagreed about stands together: low hands and reasons only where the group asks', async () => {
  const test_ = (id: string, rank: string, part: Partial<Decision> = {}): Decision => ({
    ...vote,
    id,
    rank,
    about: 's',
    question: { en: 'We eat together' },
    options: ['objection', 'concern', 'consent'].map((level) => ({
      id: level,
      item: null,
      words: { en: level },
      symbol: null,
    })),
    method: 'consent',
    how: 'hands',
    outcome: '',
    reasons: [],
    ...part,
  });
  const reason = (words: string): Decision['reasons'] => [{ id: words, words, level: 'objection' }];
  const slip = (choices: Record<string, number>): AnyRecord => ballot(doing, 'v', choices, 'slip', 3);
  const snapshot = notebook(
    doing,
    { ...vote, reasons: [] },
    slip({ Walls: 1, Lift: 1 }),
    test_('t1', 'a1', { state: 'closed', reasons: reason('the night shift is asleep') }),
    test_('t2', 'a2', { reasons: reason('it costs too much') }),
    test_('t3', 'a3', { about: 'other', state: 'closed', reasons: reason('quagga') }),
    ballot(doing, 't1', { objection: 1 }, 'hands', 5),
    ballot(doing, 't2', { objection: 1 }, 'hands', 2),
    ballot(doing, 't3', { objection: 1 }, 'hands', 7),
  );
  expect(await partsOf(snapshot)).toEqual({
    'What we decided': [''],
    'What we disagreed about': ['Ties'],
  });
  expect(await came(snapshot)).not.toMatch(/low hand|asleep|too much|quagga/);
  const lowHands = (from: Snapshot, test: Decision): number => countOf(from, test).low;
  expect(await partsOf(snapshot, { lowHands })).toMatchObject({
    'What we disagreed about': ['Who could not go along, and why', 'Ties'],
  });
  const { came: parts } = await gatheringRecord(snapshot, evening, { ...telling, lowHands });
  const text = JSON.stringify(parts);
  expect(text).toContain('5 low hands of 26.\\nthe night shift is asleep');
  expect(text).toContain('2 low hands of 26.\\nit costs too much');
  expect(text).not.toContain('quagga');
});

test('where nobody disagreed and nothing is open, those parts are not there', async () => {
  const promise: AnyRecord = {
    id: 'p',
    type: 'commitment',
    activity: 'Vote',
    rank: 'a0',
    what: 'Ring the office',
    who: '',
    buddy: '',
    by: null,
    state: 'promised',
  };
  expect(await partsOf(notebook(doing, promise))).toEqual({ 'What we promised': [''] });
});

test('what is left open has at most seven lines a list, and says how many more there are', async () => {
  const waiting = Array.from({ length: 10 }, (_, index) =>
    newCard({
      id: `w${index}`,
      activity: 'Vote',
      rank: `a${index}`,
      number: `A${index}`,
      role: 'problem',
      lang: 'en',
      words: `waits-${index}`,
      ending: { how: 'not-yet', to: null, reason: 'after the winter', activity: null },
    }),
  );
  const text = await came(notebook(doing, ...waiting));
  expect(text.match(/waits-/g)).toHaveLength(7);
  expect(text).toContain('And 3 more.');
  expect(await partsOf(notebook(doing, ...waiting))).toEqual({ 'What we left open': ['Not yet'] });
});

test('a text that was tested says how many of how many agreed, as the group said it; the last test counts', async () => {
  const lines = {
    id: 's',
    type: 'statement',
    activity: 'Vote',
    rank: 'a0',
    about: 'agreement',
    title: { en: 'Together' },
  } as const;
  const check = (id: string, rank: string): Decision => ({
    ...vote,
    id,
    rank,
    about: 's',
    method: 'consent',
    how: 'hands',
    outcome: '',
  });
  const text = await came(
    notebook(
      { ...doing, kind: 'statement' },
      lines,
      check('c1', 'a1'),
      check('c2', 'a2'),
      ballot(doing, 'c1', { consent: 1 }, 'hands', 11),
      ballot(doing, 'c2', { consent: 1 }, 'hands', 24),
      ballot(doing, 'c2', { objection: 1 }, 'hands', 2),
    ),
  );
  expect(text).toContain('Together');
  expect(text).toContain('Agreed by 24 of 26');
  expect(text).not.toMatch(/Agreed by 11|"2"/);
});

test('promises stand with names only in the group’s own version, and without what was let go', async () => {
  const promise = {
    id: 'p',
    type: 'commitment',
    activity: 'Vote',
    rank: 'a0',
    what: 'Ring the office',
    who: 'Wanja',
    buddy: 'Joss',
    by: '2026-06-04',
    state: 'promised',
  } as const;
  const snapshot = notebook(doing, promise, { ...promise, id: 'q', what: 'Too big', state: 'released' });
  expect(await came(snapshot)).toContain('Ring the office","4 June 2026"');
  expect(await came(snapshot)).not.toMatch(/Wanja|Joss|Too big/);
  expect(await came(snapshot, true)).toMatch(/Wanja.*Joss/);
});

test('tells what pulls apart, what was not taken with its reason, what is open, what was parked, and the wall', async () => {
  const card = (id: string, number: string, part: object): AnyRecord =>
    newCard({
      id,
      activity: 'Vote',
      rank: `a${number}`,
      number,
      role: 'problem',
      lang: 'en',
      words: `words-${number}`,
      ...part,
    });
  const pile = (id: string, words: string): AnyRecord => ({
    id,
    type: 'cluster',
    activity: 'Vote',
    rank: 'a0',
    symbol: 'drop',
    words,
    lang: 'en',
    also: {},
  });
  const ending = { how: 'not-this-time', to: null, reason: 'the law first', activity: null } as const;
  const records: AnyRecord[] = [
    { ...doing },
    pile('quiet', 'Quiet at night'),
    pile('young', 'Room for the young'),
    {
      id: 'l',
      type: 'link',
      activity: 'Vote',
      kind: 'pulls-against',
      from: 'quiet',
      to: 'young',
      note: 'quagga',
    },
    {
      id: 'm',
      type: 'amendment',
      activity: 'Vote',
      rank: 'a0',
      of: 'd',
      line: null,
      slot: 'who',
      before: { en: 'the manager' },
      after: { en: 'the board' },
      why: '',
      state: 'not-taken',
      reason: 'nobody knows the board',
    },
    {
      id: 'm2',
      type: 'amendment',
      activity: 'Vote',
      rank: 'a1',
      of: 'd',
      line: null,
      slot: 'what',
      before: { en: 'paint' },
      after: { en: 'dry out and paint' },
      why: '',
      state: 'proposed',
      reason: '',
    },
    card('c1', 'A1', { ending }),
    card('c2', 'A2', { ending, covered: true, words: 'quagga' }),
    card('c3', 'A3', {}),
    card('c4', 'A4', { consent: 'private', words: 'quagga' }),
    { id: 'in:c3', type: 'link', activity: 'Vote', kind: 'in', from: 'c3', to: 'quiet', note: '' },
    { ...quiet, activity: 'Vote', id: 'n1', sort: 'parked', words: 'And the garages?' },
    { ...quiet, activity: 'Vote', id: 'n2', sort: 'parked', words: 'taken up by now', state: 'taken-up' },
    { ...quiet, activity: 'Vote', id: 'n3', sort: 'note', words: 'quagga' },
  ];
  const snapshot = snapshotOf(plainAbout(), [{ ...evening, wall: 'burn' }, ...records]);
  const record = await gatheringRecord(snapshot, { ...evening, wall: 'burn' }, telling);
  const text = record.came.map((part) => JSON.stringify(part)).join('\n');
  expect(await partsOf(snapshot)).toEqual({
    'What we disagreed about': ['These pull against each other', 'Changes that were not taken'],
    'What we left open': [
      'Still open',
      'Changes nobody has decided on',
      'Not this time',
      'Questions left for later',
    ],
  });
  for (const words of [
    'Quiet at night ↔ Room for the young',
    'nobody knows the board',
    '"A1","words-A1","the law first"',
    '"A2","","the law first"',
    '{"label":"Quiet at night","value":"A3"}',
    'dry out and paint',
    'And the garages?',
    'It was burned',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/quagga|taken up by now|A4/);
});

test('a blank form is no record, and promises are told once', async () => {
  const wall = step('Problem wall', 'a0', { kind: 'card-wall', config: { role: 'problem' }, began: six });
  const promises = step('Promises', 'a1', { kind: 'commitments', began: six });
  const empty = await gatheringRecord(notebook(wall, promises), evening, telling);
  expect(empty.said).toEqual([]);
  const card = newCard({
    id: 'c',
    activity: 'Problem wall',
    rank: 'a0',
    number: 'A1',
    role: 'problem',
    lang: 'en',
    words: 'Damp',
  });
  const filled = await gatheringRecord(notebook(wall, promises, card), evening, telling);
  expect(filled.said.map(({ title, how }) => [title, how])).toEqual([['Problem wall', '']]);
});

test.each(kindNames)('a record with %s in it holds nothing that is only inside', async (kind) => {
  const sample = await definitionOf(kind)?.loadSample('en');
  if (!sample) throw new Error(`${kind} has no sample.`);
  const { activity, about, records } = sample;
  const day = newGathering({ id: 'the-day', rank: 'a0', date: '2026-05-30', present: 26 });
  const snapshot = snapshotOf(about, [
    day,
    ...withInside([...records, activity]).map((record) =>
      record.id === activity.id ? { ...record, gathering: day.id } : record,
    ),
    { ...quiet, activity: activity.id, sort: 'note', words: 'quagga-note' },
    { ...quiet, id: 'parked', activity: activity.id, sort: 'parked', words: 'And the garages?' },
  ]);
  const record = await groupRecord(snapshot, telling);
  const text = `${JSON.stringify(record)}\n${recordMarkdown(record, strings)}`;
  expect(text).toContain('And the garages?');
  expect(text.match(/.{60}quagga.{20}/g) ?? []).toEqual([]);
  expect(text).not.toContain(String(hiddenCount));
});

test('the record of one gathering leaves out the others; of all, it leaves out what is only planned', async () => {
  const snapshot = notebook(doing, step('Next', 'a0', { gathering: 'h', state: 'planned' }));
  expect((await groupRecord(snapshot, telling)).gatherings.map(({ id }) => id)).toEqual(['g']);
  const one = await groupRecord(snapshot, telling, 'g');
  expect(one.cards).toBeUndefined();
  const text = recordMarkdown(one, strings);
  expect(text).toContain('## 30 May 2026');
  expect(text).toContain('| In all | 20 | 75 |  |');
  expect(text).toContain('55 minutes longer than planned.');
});

test('as Markdown each part of a record has its heading, and the lists stand under it', async () => {
  const parked = { ...quiet, activity: 'Vote', id: 'n1', sort: 'parked', words: 'And the garages?' } as const;
  const text = recordMarkdown(await groupRecord(notebook(doing, parked), telling, 'g'), strings);
  expect(text).toContain('### What we left open\n\n#### Questions left for later\n\nAnd the garages?');
});
