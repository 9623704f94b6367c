import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import {
  askedFor,
  askFor,
  askNoMore,
  demandsOf,
  draftNumber,
  newDraft,
  removeDraft,
  setState,
  writeLine,
} from '../../../../src/exercises/demand/logic.ts';
import { sentenceOf, sentenceWith, slotsOf } from '../../../../src/exercises/shown-demand.ts';
import { versionsOf } from '../../../../src/exercises/wordings.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Demand } from '../../../../src/notebook/records/demand.ts';
import type { Slot } from '../../../../src/notebook/records/line.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import { backFrom } from '../../../../src/notebook/thread.ts';

const setting = {
  id: 'x',
  kind: 'demand',
  ask: '',
  labels: [],
  cards: [],
  config: { stage: 'draft' as const },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
const card = { activity: 'tree', lang: 'en', role: 'solution' } as const;
const sign = newCard({ ...card, rank: 'a0', number: 'Y1', words: 'sign it' });
const pay = newCard({ ...card, rank: 'a1', number: 'Y2', words: 'pay it' });
let notebook: MemoryNotebook;
let id: string;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [activity, sign, pay]);
  id = draft();
});

function draft(group: string | null = null): string {
  const begun = newDraft(notebook.snapshot, activity, group);
  notebook.apply(begun.changes);
  return begun.id;
}
function demand(which = id): Demand {
  const found = find(notebook.snapshot, 'demand', which);
  if (!found) throw new Error(which);
  return found;
}
const write = (slot: Slot, words: string, lang = 'en', which = id): void =>
  notebook.apply(writeLine(notebook.snapshot, activity, demand(which), slot, lang, words));
const set = (state: Demand['state'], which = id): void =>
  notebook.apply(setState(notebook.snapshot, activity, demand(which), state));

test('keeps a draft for each table, side by side, in the order they came', () => {
  const second = draft('table-b');
  expect(demandsOf(notebook.snapshot, activity).map((each) => [each.id, each.group])).toEqual([
    [id, null],
    [second, 'table-b'],
  ]);
});

test('shows the chosen one first and what was set aside last, and renames none of them', () => {
  const second = draft();
  const third = draft();
  set('set-aside');
  set('chosen', third);
  expect(demandsOf(notebook.snapshot, activity).map((each) => each.id)).toEqual([third, second, id]);
  expect([id, second, third].map((each) => draftNumber(notebook.snapshot, demand(each)))).toEqual([1, 2, 3]);
});

test('writes each gap once, in every language, exactly as keyed', () => {
  write('who', ' the Mayor ');
  write('who', 'la alcaldesa', 'es');
  expect(slotsOf(notebook.snapshot, id).who?.words).toEqual({ en: ' the Mayor ', es: 'la alcaldesa' });
  expect(notebook.snapshot.all('line')).toHaveLength(1);
});

test('lines stand in reading order whatever is written first', () => {
  for (const slot of ['proof', 'when', 'who', 'whom', 'act'] as const) write(slot, slot);
  expect(notebook.snapshot.all('line').map(({ slot }) => slot)).toEqual([
    'who',
    'act',
    'whom',
    'when',
    'proof',
  ]);
});

test('drafting keeps no versions; choosing keeps the wording chosen', () => {
  write('act', 'sign');
  write('act', 'sign today');
  expect(versionsOf(notebook.snapshot, id)).toEqual([]);
  set('chosen');
  expect(versionsOf(notebook.snapshot, id).map(({ lines }) => lines)).toEqual([
    { act: { en: 'sign today' } },
  ]);
});

test('every change to a chosen wording is kept, with the old one, in the same step', () => {
  write('act', 'sign');
  set('chosen');
  write('act', 'sign today');
  expect(versionsOf(notebook.snapshot, id).map(({ lines }) => lines['act'])).toEqual([
    { en: 'sign' },
    { en: 'sign today' },
  ]);
  notebook.undo();
  expect(versionsOf(notebook.snapshot, id)).toHaveLength(1);
  expect(slotsOf(notebook.snapshot, id).act?.words).toEqual({ en: 'sign' });
});

test('a version keeps all the other lines, so that the old sentence can be read whole', () => {
  for (const [slot, words] of Object.entries({ who: 'the mayor', act: 'sign', whom: 'us', when: 'May' }))
    write(slot as Slot, words); // keys are slots
  set('chosen');
  write('when', 'June');
  const [first] = versionsOf(notebook.snapshot, id);
  expect(sentenceWith(first?.lines ?? {}, 'en')).toBe('We want the mayor to sign for us, by May.');
  expect(sentenceOf(notebook.snapshot, id, 'en')).toBe('We want the mayor to sign for us, by June.');
});

test('choosing the same wording again keeps no second copy of it', () => {
  write('act', 'sign');
  set('chosen');
  set('draft');
  set('chosen');
  expect(versionsOf(notebook.snapshot, id)).toHaveLength(1);
});

test('a new wording has to be tested again; a first translation of it has not', () => {
  const agreed = { decision: null, how: '', yes: 24, present: 26 };
  write('act', 'sign');
  set('chosen');
  notebook.apply({ put: [{ ...demand(), agreed }] });
  write('act', 'firmar', 'es');
  expect(demand().agreed).toEqual(agreed);
  write('act', 'sign today');
  expect(demand().agreed).toBeNull();
});

test('asks for solutions from the line that says what is to be done, even before it has words', () => {
  notebook.apply(askFor(notebook.snapshot, activity, id, [pay.id, sign.id]));
  expect(askedFor(notebook.snapshot, id).map(({ number }) => number)).toEqual(['Y1', 'Y2']);
  expect(
    notebook.snapshot.all('link').map(({ from }) => find(notebook.snapshot, 'line', from)?.slot),
  ).toEqual(['act', 'act']);
  write('act', 'sign');
  expect(notebook.snapshot.all('line')).toHaveLength(1);
});

test('asks for a solution once, however often its number is keyed', () => {
  notebook.apply(askFor(notebook.snapshot, activity, id, [sign.id, sign.id]));
  notebook.apply(askFor(notebook.snapshot, activity, id, [sign.id, pay.id]));
  expect(notebook.snapshot.all('link')).toHaveLength(2);
  notebook.apply(askNoMore(notebook.snapshot, id, sign.id));
  expect(askedFor(notebook.snapshot, id).map(({ number }) => number)).toEqual(['Y2']);
});

test('the thread leads back from the demand to what it asks for', () => {
  notebook.apply(askFor(notebook.snapshot, activity, id, [sign.id]));
  expect(backFrom(notebook.snapshot, id)?.solutions.map(({ number }) => number)).toEqual(['Y1']);
});

test('a draft begun by mistake goes with its lines and links, and nothing else', () => {
  write('act', 'sign');
  notebook.apply(askFor(notebook.snapshot, activity, id, [sign.id]));
  notebook.apply(removeDraft(notebook.snapshot, demand()));
  expect([
    ...notebook.snapshot.all('demand'),
    ...notebook.snapshot.all('line'),
    ...notebook.snapshot.all('link'),
  ]).toEqual([]);
  expect(find(notebook.snapshot, 'card', sign.id)).toBeDefined();
});

test('a draft stays that was chosen once, or that a card went into', () => {
  set('chosen');
  set('draft');
  expect(removeDraft(notebook.snapshot, demand())).toEqual({});
  const other = draft();
  notebook.apply({ put: [{ ...sign, ending: { how: 'in', to: other, reason: '', activity: 'now' } }] });
  expect(removeDraft(notebook.snapshot, demand(other))).toEqual({});
});
