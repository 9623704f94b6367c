import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { countHands } from '../../../../src/exercises/counting.ts';
import { shownLines, type ShownLine } from '../../../../src/exercises/shown-statement.ts';
import {
  agreedNow,
  can,
  cannot,
  checksOf,
  countOf,
  groupSays,
  hasChanged,
  startCheck,
} from '../../../../src/exercises/statement/consent-check.ts';
import {
  addLine,
  isSettled,
  moveLine,
  rewriteLine,
  statementsOf,
} from '../../../../src/exercises/statement/logic.ts';
import { strings } from '../../../../src/exercises/statement/strings/en.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Decision } from '../../../../src/notebook/records/decision.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';

const setting = { id: 'x', kind: 'statement', ask: '', labels: [], cards: [], config: {} };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
let notebook: MemoryNotebook;
let id: string;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01', present: 18 }),
  ]);
  for (const en of ['Fairness', 'Courage'])
    notebook.apply(addLine(notebook.snapshot, activity, { about: 'values', title: {} }, { en }));
  id = statementsOf(notebook.snapshot, activity)[0]?.id ?? '';
  notebook.apply(
    rewriteLine(notebook.snapshot, activity, first(), {}, { will: { en: 'share' }, wont: { en: 'hide' } }),
  );
});

function first(): ShownLine {
  const [found] = shownLines(notebook.snapshot, id);
  if (!found) throw new Error('no line');
  return found;
}
function ask(): Decision {
  const part = { labels: strings.options, lang: 'en', languages: ['en', 'es'] };
  notebook.apply(startCheck(notebook.snapshot, activity, id, part));
  return check();
}
function check(): Decision {
  const found = checksOf(notebook.snapshot, activity, id).at(-1);
  if (!found) throw new Error('not asked');
  return found;
}
const count = (level: string, hands: number): void =>
  notebook.apply(countHands(notebook.snapshot, activity, check().id, level, hands));
const says = (yes: number): void =>
  notebook.apply(groupSays(notebook.snapshot, activity, check(), yes, check().present ?? 0));

test('asks about every line with what it means, and keeps that wording', () => {
  expect(ask()).toMatchObject({
    about: id,
    method: 'consent',
    present: 18,
    state: 'open',
    question: { en: 'Fairness\n+ share\n− hide\nCourage' },
  });
  expect(check().options.map(({ id: level }) => level)).toEqual(['objection', 'concern', 'consent']);
  expect(isSettled(notebook.snapshot, id)).toBe(true);
});

test('without counted hands there is no answer, and nobody is an answer', () => {
  ask();
  expect(countOf(notebook.snapshot, check())).toMatchObject({ passes: null, yes: null, yesAtMost: null });
  count(cannot, 0);
  expect(countOf(notebook.snapshot, check())).toMatchObject({ passes: true, yes: null, yesAtMost: 18 });
});

test('who showed nothing has not said yes: only what the group says is agreed', () => {
  ask();
  count(cannot, 0);
  expect(agreedNow(notebook.snapshot, activity, id)).toBeNull();
  says(17);
  expect(agreedNow(notebook.snapshot, activity, id)).toEqual({ yes: 17, present: 18 });
  expect(check().state).toBe('shown');
  notebook.undo();
  expect(countOf(notebook.snapshot, check()).yes).toBeNull();
});

test('hands counted before the group says anything are not shown as agreed', () => {
  ask();
  count(cannot, 1);
  count(can, 17);
  expect(agreedNow(notebook.snapshot, activity, id)).toBeNull();
});

test('goes stale when a word changes, of a value or of what it means, and not with the order', () => {
  ask();
  says(18);
  const [, second] = shownLines(notebook.snapshot, id);
  if (second) notebook.apply(moveLine(notebook.snapshot, second.line, -1));
  expect(hasChanged(notebook.snapshot, id, check())).toBe(false);
  const fairness = shownLines(notebook.snapshot, id)[1];
  if (fairness)
    notebook.apply(rewriteLine(notebook.snapshot, activity, fairness, {}, { wont: { en: 'look away' } }));
  expect(hasChanged(notebook.snapshot, id, check())).toBe(true);
  expect(agreedNow(notebook.snapshot, activity, id)).toBeNull();
});

test('asking again closes the round before and keeps it', () => {
  ask();
  count(cannot, 1);
  ask();
  expect(checksOf(notebook.snapshot, activity, id).map(({ state }) => state)).toEqual(['closed', 'open']);
});

test('the group cannot have said more than the room holds: nothing is written', () => {
  ask();
  count(cannot, 2);
  says(50);
  says(17);
  expect(check().state).toBe('open');
  says(16);
  expect(check().state).toBe('shown');
});
