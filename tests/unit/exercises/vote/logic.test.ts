import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import {
  ballot,
  countHands,
  countPresent,
  handsFor,
  removeDecision,
} from '../../../../src/exercises/counting.ts';
import {
  announce,
  enterTaps,
  fingersOf,
  firstPicks,
  isCounted,
  offersFrom,
  readSlip,
  resultOf,
  ruleFrom,
  setState,
  votesOf,
} from '../../../../src/exercises/vote/logic.ts';
import { inPile } from '../../../../src/notebook/id.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import type { Decision } from '../../../../src/notebook/records/decision.ts';
import type { AnyRecord } from '../../../../src/notebook/records/registry.ts';

const config = { method: 'dots', dots: 3, stack: 2 } as const;
const setting = { id: 'x', kind: 'vote', ask: 'Which first?', labels: [], cards: [], config };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
const card = (number: string, part: Partial<Parameters<typeof newCard>[0]> = {}): AnyRecord => ({
  ...newCard({
    activity: 'wall',
    rank: `a${number}`,
    number,
    role: 'problem',
    lang: 'en',
    words: `Words of ${number}`,
  }),
  id: number,
  ...part,
});
const pile = (id: string, words: string): AnyRecord => ({
  id,
  type: 'cluster',
  activity: 'wall',
  rank: id,
  symbol: 'drop',
  words,
  lang: 'en',
  also: { es: `${words} (es)` },
});
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01', present: 26 }),
    pile('p1', 'Damp'),
    pile('p2', ''),
    card('A1'),
    card('A2'),
    { id: inPile('A1'), type: 'link', activity: 'wall', kind: 'in', from: 'A1', to: 'p1', note: '' },
    card('W1', { role: 'effect' }),
    { id: inPile('W1'), type: 'link', activity: 'wall', kind: 'in', from: 'W1', to: 'p2', note: '' },
  ]);
});

function begin(how: Decision['how'] = 'hands', method: 'dots' | 'approval' = 'dots'): Decision {
  const offers = offersFrom(notebook.snapshot, activity, 'en');
  const rule = ruleFrom({ ...config, method });
  notebook.apply(
    announce(notebook.snapshot, activity, offers, { ...rule, how, question: { en: 'Which first?' } }),
  );
  return vote();
}
function vote(): Decision {
  const [found] = votesOf(notebook.snapshot, activity);
  if (!found) throw new Error('no vote');
  return found;
}
const optionIds = (): readonly string[] => vote().options.map(({ id }) => id);
const result = (): ReturnType<typeof resultOf> => resultOf(notebook.snapshot, vote());

test('offers piles by name or symbol, and the cards that stand alone by number and words', () => {
  expect(
    offersFrom(notebook.snapshot, activity, 'en').map(({ item, words }) => [item, words['en'], words['es']]),
  ).toEqual([
    ['p1', 'Damp', 'Damp (es)'],
    ['p2', 'drop', undefined],
    ['A2', 'A2 Words of A2', undefined],
  ]);
});

test('never puts a covered, private, forgotten or taken-back card before the room', () => {
  const ending = { how: 'taken-back', to: null, reason: '', activity: null } as const;
  const hidden = [
    card('B1', { covered: true }),
    card('B2', { consent: 'private' }),
    card('B3', { forgotten: true, words: '' }),
    card('B4', { ending }),
  ];
  notebook.apply({ put: [...hidden, card('B5', { words: '' })] });
  const offered = offersFrom(notebook.snapshot, activity, 'en').map(({ number }) => number);
  expect(offered.filter((number) => number.startsWith('B'))).toEqual(['B5']);
});

test('offers only the causes that somebody could change', () => {
  notebook.apply({
    put: [
      card('C1', { role: 'cause', changeable: true }),
      card('C2', { role: 'cause' }),
      card('C3', { role: 'solution' }),
    ],
  });
  const offers = offersFrom(notebook.snapshot, activity, 'en').map(({ source, item }) => `${source} ${item}`);
  expect(offers).toContain('cause C1');
  expect(offers).toContain('solution C3');
  expect(offers).not.toContain('cause C2');
});

test('ticks the piles at first, and nothing where there is more than a room can keep in mind', () => {
  const offers = offersFrom(notebook.snapshot, activity, 'en');
  expect(firstPicks(offers)).toEqual(['p1', 'p2']);
  const many = Array.from({ length: 13 }, (_, index) => ({ ...offers[2], item: `many ${index}` }));
  expect(firstPicks(many as typeof offers)).toEqual([]); // copies of the third offer, which is a card's
});

test('starts from the people counted in this gathering, and gives a new count back to it', () => {
  expect(begin().present).toBe(26);
  notebook.apply(countPresent(notebook.snapshot, activity, vote(), 27));
  expect(vote().present).toBe(27);
  expect(notebook.snapshot.all('gathering')[0]?.present).toBe(27);
});

test('nobody can be asked to put more dots on one option than they have', () => {
  expect(ruleFrom({ method: 'dots', dots: 1, stack: 2 })).toEqual({ method: 'dots', dots: 1, stack: 1 });
});

test('hands are counted by fingers where two dots may go on one option, else once', () => {
  const counted = (how: Decision['how'], method?: 'approval'): readonly number[] => {
    const found = fingersOf(begin(how, method));
    notebook.undo();
    return found;
  };
  expect(counted('hands')).toEqual([1, 2]);
  expect(counted('backs')).toEqual([1, 2]);
  expect(counted('cups')).toEqual([1]);
  expect(counted('hands', 'approval')).toEqual([1]);
});

test('finger counts give dots and distinct backers, can be corrected, and can be taken back', () => {
  begin();
  const [first = ''] = optionIds();
  const count = (hands: number | null, dots: number): void =>
    notebook.apply(countHands(notebook.snapshot, activity, vote().id, first, hands, dots));
  count(4, 1);
  expect(isCounted(notebook.snapshot, vote(), first)).toBe(false);
  count(9, 2);
  count(3, 2);
  expect(isCounted(notebook.snapshot, vote(), first)).toBe(true);
  expect(result().counts[0]).toEqual({ option: first, total: 10, backers: 7 });
  count(null, 2);
  expect(result().counts[0]).toEqual({ option: first, total: 4, backers: 4 });
  notebook.undo();
  expect(result().counts[0]?.total).toBe(10);
});

test('nobody counted is another thing than a count of none', () => {
  begin('hands', 'approval');
  const [first = ''] = optionIds();
  expect(handsFor(notebook.snapshot, vote().id, first)).toBeUndefined();
  notebook.apply(countHands(notebook.snapshot, activity, vote().id, first, 0));
  expect(handsFor(notebook.snapshot, vote().id, first)?.hands).toBe(0);
});

test('two options with the most are both in front', () => {
  begin('hands', 'approval');
  const ids = optionIds();
  ids.forEach((id, index) =>
    notebook.apply(countHands(notebook.snapshot, activity, vote().id, id, [17, 17, 9][index] ?? 0)),
  );
  expect(result().first).toEqual(ids.slice(0, 2));
  expect(result().over).toBe(false);
});

test('of beans in cups nobody knows how many people they are, unless one each was the rule', () => {
  begin('cups');
  expect(result().backersKnown).toBe(false);
  notebook.undo();
  begin('cups', 'approval');
  expect(result().backersKnown).toBe(true);
});

test('a slip is read as numbers, as often as there are dots; none is an empty slip', () => {
  const ids = (begin('slips'), optionIds());
  expect(readSlip(vote(), '1 1 3')).toEqual({
    choices: { [ids[0] ?? '']: 2, [ids[2] ?? '']: 1 },
    unknown: [],
    over: false,
  });
  expect(readSlip(vote(), '1,1, 3')).toEqual(readSlip(vote(), '1 1 3'));
  expect(readSlip(vote(), '0')).toEqual({ choices: {}, unknown: [], over: false });
});

test('a slip with a number that is no option is refused, one with too much on it is told', () => {
  begin('slips');
  expect(readSlip(vote(), '1 7 damp').unknown).toEqual(['7', 'damp']);
  expect(readSlip(vote(), '1 1 1').over).toBe(true);
  expect(readSlip(vote(), '1 1 2 3').over).toBe(true);
});

test('answers from a passed phone enter at once, with the vote closed, and undo takes all of them out', () => {
  begin('taps');
  const [first = ''] = optionIds();
  notebook.apply(setState(vote(), 'open'));
  expect(notebook.snapshot.all('ballot')).toEqual([]);
  notebook.apply(enterTaps(activity, vote(), [{ [first]: 2 }, {}, { [first]: 1 }]));
  expect(vote().state).toBe('closed');
  expect(result()).toMatchObject({ answered: 3, blank: 1 });
  expect(result().counts[0]).toEqual({ option: first, total: 3, backers: 2 });
  notebook.undo();
  expect(notebook.snapshot.all('ballot')).toEqual([]);
});

test('somebody absent counts, apart from those present, with the line that says how they told us', () => {
  begin('slips');
  const [first = ''] = optionIds();
  const told = ballot(activity, vote().id, { [first]: 1 }, 'absent', 1, 'by phone on Tuesday');
  notebook.apply({ put: [told, ballot(activity, vote().id, { [first]: 2 }, 'slip')] });
  expect(result()).toMatchObject({ answered: 2, absent: 1 });
  expect(result().counts[0]).toMatchObject({ total: 3, backers: 2 });
  expect(notebook.snapshot.all('ballot').find(({ how }) => how === 'absent')?.log).toBe(
    'by phone on Tuesday',
  );
});

test('more than the people here could have given is said, and the count stays as it was keyed', () => {
  begin('hands', 'approval');
  const [first = ''] = optionIds();
  notebook.apply(countHands(notebook.snapshot, activity, vote().id, first, 27));
  expect(result()).toMatchObject({ over: true });
  expect(result().counts[0]?.total).toBe(27);
});

test('keeps the options as they were read out when a pile is renamed after the vote', () => {
  begin();
  notebook.apply({ put: [pile('p1', 'Walls')] });
  expect(vote().options[0]?.words['en']).toBe('Damp');
});

test('a vote begun by mistake leaves nothing behind', () => {
  begin();
  const [first = ''] = optionIds();
  notebook.apply(countHands(notebook.snapshot, activity, vote().id, first, 3));
  notebook.apply(removeDecision(notebook.snapshot, vote()));
  expect([...notebook.snapshot.all('decision'), ...notebook.snapshot.all('ballot')]).toEqual([]);
});

test('an empty pile is no option', () => {
  notebook.apply({ remove: [inPile('A1')] });
  const items = offersFrom(notebook.snapshot, activity, 'en').map(({ item }) => item);
  expect(items).toContain('p2');
  expect(items).not.toContain('p1');
});
