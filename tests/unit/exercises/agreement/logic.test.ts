import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  countOf,
  hasChanged,
  levelsOf,
  proposalIn,
  proposals,
  relabel,
  roundsOf,
  startRound,
  unwriteAgreed,
  writeAgreed,
  type Proposal,
} from '../../../../src/exercises/agreement/logic.ts';
import { strings } from '../../../../src/exercises/agreement/strings/en.ts';
import { countHands } from '../../../../src/exercises/counting.ts';
import { dropReason, hearReason } from '../../../../src/exercises/reasons.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import type { Decision } from '../../../../src/notebook/records/decision.ts';
import type { Demand } from '../../../../src/notebook/records/demand.ts';
import type { Line } from '../../../../src/notebook/records/line.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import { chosenDemand } from '../../../fixtures/demand.ts';

const setting = { id: 'x', kind: 'agreement', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
const demand = (id: string, state: Demand['state']): Demand =>
  chosenDemand({ id, activity: 'drafts', rank: id, state });
const line = (of: string, slot: Line['slot'], words: Line['words']): Line => ({
  id: `${of} ${slot} ${Object.values(words)[0]}`,
  type: 'line',
  activity: 'drafts',
  of,
  slot,
  rank: `a${slot}`,
  words,
});
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01', present: 26 }),
    demand('d1', 'draft'),
    demand('d2', 'chosen'),
    demand('d3', 'set-aside'),
    line('d2', 'who', { en: 'the council' }),
    line('d2', 'act', { en: 'mend the roof' }),
    line('d2', 'whom', { en: 'every flat' }),
    line('d2', 'when', { en: 'June' }),
    { id: 's', type: 'statement', activity: 'early', rank: 'a0', about: 'agreement', title: {} },
    line('s', 'line', { en: 'One voice at a time' }),
  ]);
});

const proposal = (id = 'd2'): Proposal => {
  const found = proposals(notebook.snapshot, activity).find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
function begin(scale: 'fist-to-five' | 'gradients' | 'consent' = 'fist-to-five', id = 'd2'): Decision {
  const part = { scale, labels: strings.labels[scale], lang: 'en', languages: ['en', 'es'] };
  notebook.apply(startRound(notebook.snapshot, activity, proposal(id), part));
  notebook.apply({ put: [{ ...round(id), state: 'open' }] });
  return round(id);
}
function round(id = 'd2'): Decision {
  const found = roundsOf(notebook.snapshot, activity, id).at(-1);
  if (!found) throw new Error('no round');
  return found;
}
function count(counts: Readonly<Record<string, number>>): void {
  for (const [level, hands] of Object.entries(counts)) {
    notebook.apply(countHands(notebook.snapshot, activity, round().id, level, hands));
  }
}

test('the chosen demand comes first; one that was set aside, or that nobody has written, is not tested', () => {
  expect(proposals(notebook.snapshot, activity).map(({ id }) => id)).toEqual(['d2', 's']);
  notebook.apply({ put: [{ ...line('d1', 'act', { en: 'mend the lift' }), id: 'first' }] });
  expect(proposals(notebook.snapshot, activity).map(({ id }) => id)).toEqual(['d2', 'd1', 's']);
});

test('a proposal is read in the languages it is written in, not in one that would be half another', () => {
  expect(proposalIn(notebook.snapshot, proposal(), ['en', 'es'])).toEqual({
    en: 'We want the council to mend the roof for every flat, by June.',
  });
  expect(proposalIn(notebook.snapshot, proposal('s'), ['en'])).toEqual({ en: 'One voice at a time' });
});

test('a statement is read line by line, in every language of any line, without what its values mean', () => {
  notebook.apply({
    put: [
      line('s', 'line', { es: 'Sin teléfonos' }),
      { ...line('s', 'line', { en: 'talk over people' }), id: 'part' },
      {
        id: 'tie',
        type: 'link',
        activity: 'early',
        kind: 'part-of',
        from: 'part',
        to: 's line One voice at a time',
        note: 'wont',
      },
    ],
  });
  expect(proposalIn(notebook.snapshot, proposal('s'), ['en', 'es'])).toEqual({
    en: 'One voice at a time\nSin teléfonos',
    es: 'One voice at a time\nSin teléfonos',
  });
});

test('low answers come apart, the weakest first', () => {
  const levels = levelsOf(begin());
  expect(levels.low.map(({ id }) => id)).toEqual(['0', '1', '2']);
  expect(levels.others.map(({ id }) => id)).toEqual(['3', '4', '5']);
});

test('two low hands of twenty-six: at most twenty-four could live with it', () => {
  expect(begin().present).toBe(26);
  count({ 0: 0, 1: 1, 2: 1 });
  expect(countOf(notebook.snapshot, round())).toMatchObject({
    low: 2,
    yesAtMost: 24,
    yes: null,
    passes: false,
  });
});

test('what the group calls an answer is kept, and carried into the next round of the same scale only', () => {
  begin();
  notebook.apply(relabel(round(), '2', 'en', 'Not thrilled'));
  begin();
  expect(round().options.find(({ id }) => id === '2')?.words['en']).toBe('Not thrilled');
  begin('consent');
  expect(round().options.map(({ id }) => id)).toEqual(['objection', 'concern', 'consent']);
});

test('a label wiped by accident stays what it was', () => {
  begin();
  notebook.apply(relabel(round(), '2', 'en', ' '));
  expect(round().options.find(({ id }) => id === '2')?.words['en']).toBe('Minor concerns');
});

test('a round keeps the words it tested, its counts and its reasons when the next one begins', () => {
  begin();
  count({ 0: 0, 1: 0, 2: 2 });
  notebook.apply(hearReason(round(), 'Who mends it?', '2'));
  const first = round();
  notebook.apply({
    put: [line('d2', 'act', { en: 'mend the roof' })].map((each) => ({
      ...each,
      words: { en: 'mend every roof' },
    })),
  });
  expect(hasChanged(notebook.snapshot, proposal(), first)).toBe(true);
  begin();
  const [before, now] = roundsOf(notebook.snapshot, activity, 'd2');
  expect(before?.state).toBe('closed');
  expect(before?.question['en']).toContain('mend the roof');
  expect(now?.question['en']).toContain('mend every roof');
  expect(before && countOf(notebook.snapshot, before).low).toBe(2);
  expect(before?.reasons.map(({ words }) => words)).toEqual(['Who mends it?']);
  expect(now?.reasons).toEqual([]);
  expect(hasChanged(notebook.snapshot, proposal(), round())).toBe(false);
});

test('counting never writes the agreement; only what the group says does, and it can be taken back', () => {
  begin();
  count({ 0: 0, 1: 0, 2: 0, 3: 6, 4: 10, 5: 10 });
  expect(find(notebook.snapshot, 'demand', 'd2')?.agreed).toBeNull();
  notebook.apply(writeAgreed(notebook.snapshot, round(), 'Fist to five', 24, 26));
  expect(find(notebook.snapshot, 'demand', 'd2')?.agreed).toEqual({
    decision: round().id,
    how: 'Fist to five',
    yes: 24,
    present: 26,
  });
  expect(round().state).toBe('shown');
  const agreed = find(notebook.snapshot, 'demand', 'd2');
  if (agreed) notebook.apply(unwriteAgreed(agreed));
  expect(find(notebook.snapshot, 'demand', 'd2')?.agreed).toBeNull();
  expect(countOf(notebook.snapshot, round()).yes).toBe(26);
});

test('one undo takes back the agreement and the closing of its round together', () => {
  begin();
  count({ 0: 0, 1: 0, 2: 0 });
  notebook.apply(writeAgreed(notebook.snapshot, round(), 'Fist to five', 20, 26));
  notebook.undo();
  expect(find(notebook.snapshot, 'demand', 'd2')?.agreed).toBeNull();
  expect(round().state).toBe('open');
});

test('a statement can be tested too', () => {
  begin('consent', 's');
  notebook.apply(writeAgreed(notebook.snapshot, round('s'), 'Consent', 26, 26));
  expect(round('s').state).toBe('shown');
});

test('a reason keyed wrongly can be taken out again', () => {
  begin();
  notebook.apply(hearReason(round(), 'Wrong', null));
  notebook.apply(hearReason(round(), 'Right', '1'));
  const [wrong] = round().reasons;
  notebook.apply(dropReason(round(), wrong?.id ?? ''));
  expect(round().reasons.map(({ words, level }) => [words, level])).toEqual([['Right', '1']]);
});

test('a round keeps the words without marks of ours, and knows them again', () => {
  notebook.apply({ put: [{ ...line('d2', 'whom', { en: '\u202eeveryone' }), id: 'd2 whom every flat' }] });
  const round = begin();
  expect(round.question['en']).toContain('for \u202eeveryone, by');
  expect(proposalIn(notebook.snapshot, proposal('d2'), ['en'])['en']).toContain('\u2068\u202eeveryone\u2069');
  expect(hasChanged(notebook.snapshot, proposal('d2'), round)).toBe(false);
});
