import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  inOrder,
  shownLines,
  statementIn,
  type ShownLine,
} from '../../../../src/exercises/shown-statement.ts';
import {
  addLine,
  isSettled,
  moveLine,
  readBack,
  rewriteLine,
  saidIn,
  statementsOf,
  stepsOf,
  takeOut,
} from '../../../../src/exercises/statement/logic.ts';
import { versionsOf } from '../../../../src/exercises/wordings.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Statement } from '../../../../src/notebook/records/statement.ts';
import type { Words } from '../../../../src/notebook/records/record-type.ts';

const setting = { id: 'x', kind: 'statement', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
let notebook: MemoryNotebook;
let about: Statement['about'];

beforeEach(() => {
  about = 'agreement';
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [activity]);
});

function add(...lines: readonly Words[]): void {
  for (const words of lines)
    notebook.apply(addLine(notebook.snapshot, activity, { about, title: { en: 'How we work' } }, words));
}
function id(): string {
  const [statement] = statementsOf(notebook.snapshot, activity);
  if (!statement) throw new Error('no statement');
  return statement.id;
}
const shown = (): ShownLine[] => shownLines(notebook.snapshot, id());
function nth(index: number): ShownLine {
  const found = shown()[index];
  if (!found) throw new Error(String(index));
  return found;
}
const words = (): Words[] => shown().map(({ line }) => line.words);
const settle = (): void => notebook.apply(readBack(notebook.snapshot, activity, id()));
const write = (...part: [Words, Parameters<typeof rewriteLine>[4]?, string?]): void =>
  notebook.apply(rewriteLine(notebook.snapshot, activity, nth(0), ...part));

test('the first line brings the statement with it, in one step; the next ones join it', () => {
  add({ en: 'We let people finish' });
  notebook.undo();
  expect(statementsOf(notebook.snapshot, activity)).toEqual([]);
  notebook.redo();
  add({ en: 'Phones away' });
  expect(notebook.snapshot.all('statement')).toMatchObject([
    { about: 'agreement', title: { en: 'How we work' } },
  ]);
  expect(words()).toEqual([{ en: 'We let people finish' }, { en: 'Phones away' }]);
});

test('a line is kept as it was said, the language it was said in first; an empty one is not written', () => {
  add({ es: ' ke hable  todos', en: 'all speak' }, { en: '  ', es: '' });
  expect(words()).toEqual([{ es: ' ke hable  todos', en: 'all speak' }]);
  expect(saidIn(nth(0).line.words)).toBe('es');
});

test('before the lines are read back, a slip is mended without a trace', () => {
  add({ en: 'We let poeple finish' }, { en: 'x' });
  write({ en: 'We let people finish' });
  notebook.apply(takeOut(notebook.snapshot, activity, nth(1)));
  expect(versionsOf(notebook.snapshot, id())).toEqual([]);
  expect(words()).toEqual([{ en: 'We let people finish' }]);
});

test('the statement goes with its last line only while nothing was read back', () => {
  add({ en: 'Phones away' });
  notebook.apply(takeOut(notebook.snapshot, activity, nth(0)));
  expect(statementsOf(notebook.snapshot, activity)).toEqual([]);
  add({ en: 'Phones away' });
  settle();
  notebook.apply(takeOut(notebook.snapshot, activity, nth(0), 'nobody has one'));
  expect(stepsOf(notebook.snapshot, id())).toMatchObject([
    {
      version: { why: 'nobody has one', lines: {} },
      changes: [{ before: { en: 'Phones away' }, after: {} }],
    },
  ]);
});

test('after that, a change keeps the whole old wording, the new one and why, in one step', () => {
  add({ en: 'Phones away' }, { en: 'Ask first' });
  settle();
  expect(isSettled(notebook.snapshot, id())).toBe(true);
  const [first, second] = shown().map(({ line }) => line.id);
  write({ en: 'Phones in the basket' }, {}, 'somebody filmed');
  expect(versionsOf(notebook.snapshot, id()).map(({ lines, why }) => ({ lines, why }))).toEqual([
    { lines: { [`${first}`]: { en: 'Phones away' }, [`${second}`]: { en: 'Ask first' } }, why: '' },
    {
      lines: { [`${first}`]: { en: 'Phones in the basket' }, [`${second}`]: { en: 'Ask first' } },
      why: 'somebody filmed',
    },
  ]);
  notebook.undo();
  expect(words()[0]).toEqual({ en: 'Phones away' });
  expect(versionsOf(notebook.snapshot, id())).toHaveLength(1);
});

test('a new line is a change, a first translation or another order is none', () => {
  add({ en: 'Phones away' }, { en: 'Ask first' });
  settle();
  write({ es: 'Sin teléfonos' });
  notebook.apply(moveLine(notebook.snapshot, nth(0).line, 1));
  expect(versionsOf(notebook.snapshot, id())).toHaveLength(1);
  add({ en: 'Children may come' });
  expect(stepsOf(notebook.snapshot, id())).toMatchObject([
    { changes: [{ before: {}, after: { en: 'Children may come' } }] },
  ]);
});

test('a translation written after the reading back is kept too, once it is changed', () => {
  add({ en: 'Phones away' });
  settle();
  write({ es: 'Sin telefonos' });
  write({ es: 'Teléfonos en la canasta' });
  expect(stepsOf(notebook.snapshot, id()).flatMap(({ changes }) => changes)).toMatchObject([
    { before: { es: 'Sin telefonos' }, after: { es: 'Teléfonos en la canasta' } },
  ]);
  const versions = versionsOf(notebook.snapshot, id());
  expect(new Set(versions.map(({ rank }) => rank)).size).toBe(versions.length);
});

test('a line that was only rewritten as it is makes no wording, and an emptied one stays', () => {
  add({ en: 'Phones away' });
  settle();
  write({ en: 'Phones away' });
  write({ en: '' });
  expect(versionsOf(notebook.snapshot, id())).toHaveLength(1);
  expect(words()).toEqual([{ en: 'Phones away' }]);
});

test('a line moves by places and stops at either end', () => {
  add({ en: 'a' }, { en: 'b' }, { en: 'c' });
  notebook.apply(moveLine(notebook.snapshot, nth(2).line, -1));
  expect(words().map(({ en }) => en)).toEqual(['a', 'c', 'b']);
  notebook.apply(moveLine(notebook.snapshot, nth(0).line, 9));
  expect(words().map(({ en }) => en)).toEqual(['c', 'b', 'a']);
  expect(moveLine(notebook.snapshot, nth(0).line, -1)).toEqual({});
});

test('what a value means stands under it, goes when it is emptied, and goes with the value', () => {
  about = 'values';
  add({ en: 'Fairness' }, { en: 'Courage' });
  write({}, { will: { en: 'share the floor' }, wont: { en: 'talk over people' } });
  expect(nth(0)).toMatchObject({
    will: [{ words: { en: 'share the floor' } }],
    wont: [{ words: { en: 'talk over people' } }],
  });
  expect(words().map(({ en }) => en)).toEqual(['Fairness', 'Courage']);
  write({}, { wont: { en: '' } });
  expect(nth(0).wont).toEqual([]);
  expect(notebook.snapshot.all('link')).toMatchObject([
    { kind: 'part-of', to: nth(0).line.id, note: 'will' },
  ]);
  notebook.apply(takeOut(notebook.snapshot, activity, nth(0)));
  expect(notebook.snapshot.all('link')).toEqual([]);
  expect(notebook.snapshot.all('line').map(({ words: { en } }) => en)).toEqual(['Courage']);
});

test('a change to what a value means keeps the old wording as well', () => {
  about = 'values';
  add({ en: 'Fairness' });
  write({}, { will: { en: 'share' } });
  settle();
  write({}, { will: { en: 'share the floor' } });
  expect(stepsOf(notebook.snapshot, id()).flatMap(({ changes }) => changes)).toMatchObject([
    { before: { en: 'share' }, after: { en: 'share the floor' } },
  ]);
});

test('what belonged to a value that somebody else took out meanwhile stands as a line: no words get lost', () => {
  about = 'values';
  add({ en: 'Fairness' });
  write({}, { will: { en: 'share' } });
  notebook.apply({ remove: [nth(0).line.id] });
  expect(inOrder(shown()).map(({ words: { en } }) => en)).toEqual(['share']);
});

test('is read aloud in every language any line is written in, without what the values mean', () => {
  about = 'values';
  add({ en: 'Fairness' }, { es: 'Valor', en: 'Courage' });
  write({}, { will: { en: 'share' } });
  expect(statementIn(notebook.snapshot, id(), ['en', 'es', 'ar'])).toEqual({
    en: 'Fairness\nCourage',
    es: 'Fairness\nValor',
  });
});

test('two copies that each began a statement show both', () => {
  add({ en: 'Phones away' });
  notebook.apply({
    put: [{ id: 'other', type: 'statement', activity: 'now', rank: 'a0', about: 'agreement', title: {} }],
  });
  expect(statementsOf(notebook.snapshot, activity)).toHaveLength(2);
});
