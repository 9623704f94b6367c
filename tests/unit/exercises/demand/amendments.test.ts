import { beforeEach, expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { amendmentsOf, notTaken, withdraw } from '../../../../src/exercises/amendments.ts';
import { lineSince, propose, take } from '../../../../src/exercises/demand/amendments.ts';
import { newDraft, setState, writeLine, type DemandSlot } from '../../../../src/exercises/demand/logic.ts';
import { slotsOf } from '../../../../src/exercises/shown-demand.ts';
import { versionsOf } from '../../../../src/exercises/wordings.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Amendment } from '../../../../src/notebook/records/amendment.ts';
import type { Demand } from '../../../../src/notebook/records/demand.ts';
import type { Words } from '../../../../src/notebook/records/record-type.ts';
import { find } from '../../../../src/notebook/snapshot.ts';

const setting = {
  id: 'x',
  kind: 'demand',
  ask: '',
  labels: [],
  cards: [],
  config: { stage: 'amend' as const },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
let notebook: MemoryNotebook;
let id: string;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [activity]);
  const begun = newDraft(notebook.snapshot, activity, null);
  notebook.apply(begun.changes);
  id = begun.id;
  write('act', 'sign', 'en');
  write('act', 'firmar', 'es');
  notebook.apply(setState(notebook.snapshot, activity, demand(), 'chosen'));
});

function demand(): Demand {
  const found = find(notebook.snapshot, 'demand', id);
  if (!found) throw new Error(id);
  return found;
}
function write(slot: DemandSlot, words: string, lang: string): void {
  notebook.apply(writeLine(notebook.snapshot, activity, demand(), slot, lang, words));
}
function proposed(after: Words, slot: DemandSlot = 'act'): Amendment {
  notebook.apply(propose(notebook.snapshot, activity, id, slot, after, 'because we say so'));
  const found = notebook.snapshot.all('amendment').at(-1);
  if (!found) throw new Error('not proposed');
  return found;
}
const act = (): Words | undefined => slotsOf(notebook.snapshot, id).act?.words;

test('keeps the old wording of every language beside the new one, and the line as it was', () => {
  const change = proposed({ en: 'sign today', es: 'firmar hoy' });
  expect(change.before).toEqual({ en: 'sign', es: 'firmar' });
  expect(change.after).toEqual({ en: 'sign today', es: 'firmar hoy' });
  expect(act()).toEqual({ en: 'sign', es: 'firmar' });
});

test('a language whose wording was not changed is not part of the change', () => {
  expect(proposed({ en: 'sign today', es: 'firmar' }).after).toEqual({ en: 'sign today' });
  expect(propose(notebook.snapshot, activity, id, 'act', { en: 'sign' }, '')).toEqual({});
});

test('taking a change writes the line and keeps the wording and why, in one step', () => {
  notebook.apply(take(notebook.snapshot, activity, proposed({ en: 'sign today' })));
  expect(act()).toEqual({ en: 'sign today', es: 'firmar' });
  const [, taken] = versionsOf(notebook.snapshot, id);
  expect(taken).toMatchObject({
    why: 'because we say so',
    lines: { act: { en: 'sign today', es: 'firmar' } },
  });
  notebook.undo();
  expect(act()).toEqual({ en: 'sign', es: 'firmar' });
  expect(versionsOf(notebook.snapshot, id)).toHaveLength(1);
  expect(notebook.snapshot.all('amendment')[0]?.state).toBe('proposed');
});

test('taking a change means the room has to be asked again', () => {
  notebook.apply({ put: [{ ...demand(), agreed: { decision: null, how: '', yes: 24, present: 26 } }] });
  notebook.apply(take(notebook.snapshot, activity, proposed({ en: 'sign today' })));
  expect(demand().agreed).toBeNull();
});

test('a change to a line nobody has written yet gives birth to it', () => {
  notebook.apply(take(notebook.snapshot, activity, proposed({ en: '1 May' }, 'when')));
  const line = slotsOf(notebook.snapshot, id).when;
  expect(line?.words).toEqual({ en: '1 May' });
  expect(notebook.snapshot.all('amendment')[0]?.line).toBe(line?.id);
});

test('says that the line has changed since, and how it reads now', () => {
  const change = proposed({ en: 'sign today' });
  expect(lineSince(notebook.snapshot, change)).toBeUndefined();
  write('act', 'sign and pay', 'en');
  expect(lineSince(notebook.snapshot, change)).toEqual({ en: 'sign and pay', es: 'firmar' });
});

test('the same words in another order of languages are no change', () => {
  const change = proposed({ en: 'sign today' });
  expect(
    lineSince(notebook.snapshot, { ...change, before: { es: 'firmar', en: 'sign', fr: '' } }),
  ).toBeUndefined();
});

test('what was not taken keeps its wording and the reason spoken, and changes nothing', () => {
  notebook.apply(notTaken(proposed({ en: 'sign today' }), 'too soon'));
  expect(notebook.snapshot.all('amendment')[0]).toMatchObject({
    state: 'not-taken',
    reason: 'too soon',
    after: { en: 'sign today' },
  });
  expect(act()).toEqual({ en: 'sign', es: 'firmar' });
  expect(versionsOf(notebook.snapshot, id)).toHaveLength(1);
});

test('shows open changes first, then the others as they came', () => {
  const [one, two, three] = [proposed({ en: 'a' }), proposed({ en: 'b' }), proposed({ en: 'c' })];
  notebook.apply(withdraw(one));
  expect(amendmentsOf(notebook.snapshot, id).map((each) => each.id)).toEqual([two.id, three.id, one.id]);
});
