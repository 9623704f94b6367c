import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { shownLines, type ShownLine } from '../../../../src/exercises/shown-statement.ts';
import { lineSince, propose, take } from '../../../../src/exercises/statement/amendments.ts';
import {
  addLine,
  readBack,
  rewriteLine,
  statementsOf,
  stepsOf,
  takeOut,
} from '../../../../src/exercises/statement/logic.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Amendment } from '../../../../src/notebook/records/amendment.ts';
import type { Words } from '../../../../src/notebook/records/record-type.ts';

const setting = { id: 'x', kind: 'statement', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
let notebook: MemoryNotebook;
let id: string;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [activity]);
  for (const en of ['Phones away', 'Ask first'])
    notebook.apply(addLine(notebook.snapshot, activity, { about: 'agreement', title: {} }, { en }));
  id = statementsOf(notebook.snapshot, activity)[0]?.id ?? '';
});

const shown = (): ShownLine[] => shownLines(notebook.snapshot, id);
const said = (): (string | undefined)[] => shown().map(({ line }) => line.words['en']);
function first(): ShownLine {
  const [found] = shown();
  if (!found) throw new Error('no line');
  return found;
}
function proposed(after: Words, line: string | null = first().line.id): Amendment {
  notebook.apply(propose(notebook.snapshot, activity, id, line, after, 'we film nobody'));
  const found = notebook.snapshot.all('amendment').at(-1);
  if (!found) throw new Error('not proposed');
  return found;
}
const taken = (amendment: Amendment): void => notebook.apply(take(notebook.snapshot, activity, amendment));

test('a change stands beside the line until it is taken', () => {
  expect(proposed({ en: 'Phones in the basket' })).toMatchObject({
    slot: 'line',
    before: { en: 'Phones away' },
    after: { en: 'Phones in the basket' },
    state: 'proposed',
  });
  expect(said()[0]).toBe('Phones away');
});

test('taking it writes the line, and keeps the old wording once the lines were read back', () => {
  notebook.apply(readBack(notebook.snapshot, activity, id));
  const change = proposed({ en: 'Phones in the basket' });
  taken(change);
  expect(said()).toEqual(['Phones in the basket', 'Ask first']);
  expect(stepsOf(notebook.snapshot, id)).toMatchObject([
    {
      version: { amendment: change.id, why: 'we film nobody' },
      changes: [{ before: { en: 'Phones away' }, after: { en: 'Phones in the basket' } }],
    },
  ]);
  notebook.undo();
  expect(said()[0]).toBe('Phones away');
  expect(notebook.snapshot.all('amendment')[0]?.state).toBe('proposed');
});

test('a new line can be proposed, and is born at the end when it is taken', () => {
  const change = proposed({ en: 'Children may come' }, null);
  expect(lineSince(notebook.snapshot, change)).toBeUndefined();
  taken(change);
  expect(said()).toEqual(['Phones away', 'Ask first', 'Children may come']);
  expect(notebook.snapshot.all('amendment')[0]?.line).toBe(shown()[2]?.line.id);
});

test('says how the line reads now where it was changed since, and not for a first translation', () => {
  const change = proposed({ en: 'Phones in the basket' });
  notebook.apply(rewriteLine(notebook.snapshot, activity, first(), { es: 'Sin teléfonos' }));
  expect(lineSince(notebook.snapshot, change)).toBeUndefined();
  notebook.apply(rewriteLine(notebook.snapshot, activity, first(), { en: 'Phones off' }));
  expect(lineSince(notebook.snapshot, change)).toMatchObject({ en: 'Phones off' });
});

test('a change to a line that was taken out meanwhile says so, and brings it back as a new one', () => {
  const change = proposed({ en: 'Phones in the basket' });
  notebook.apply(takeOut(notebook.snapshot, activity, first()));
  expect(lineSince(notebook.snapshot, change)).toEqual({});
  taken(change);
  expect(said()).toEqual(['Ask first', 'Phones in the basket']);
  expect(shown()[1]?.line.id).not.toBe(change.line);
});
