import { expect, test } from 'vitest';
import type { Config } from '../../../../src/exercises/agreement/definition.ts';
import { proposals, roundsOf, writeAgreed } from '../../../../src/exercises/agreement/logic.ts';
import { sheet } from '../../../../src/exercises/agreement/output.ts';
import { sample } from '../../../../src/exercises/agreement/sample.ts';
import { strings as en } from '../../../../src/exercises/agreement/strings/en.ts';
import type { ExerciseSetting } from '../../../../src/exercises/contract.ts';
import { publicSheet } from '../../../../src/exercises/sheet.ts';
import { assertFits, MemoryNotebook } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { about, activity, records, setting: written } = sample('en');
const setting = written as ExerciseSetting<Config>; // the sample is the agreement's own
const reason = 'Say who cooks, or it will be the mothers again';

test.each(['en', 'es'])('the sample in %s is made of records that fit, its activity among them', (lang) => {
  const made = sample(lang);
  for (const record of made.records) assertFits(record);
  expect(new Set(made.records.map(({ id }) => id)).size).toBe(made.records.length);
  expect(snapshotOf(made.about, made.records).get(made.activity.id)).toEqual(made.activity);
});

test('low hands and reasons stand on the group’s sheet and never on the public one', () => {
  const whole = sheet(snapshotOf(about, records), activity, setting, en, 'en');
  expect(JSON.stringify(whole)).toContain(reason);
  expect(JSON.stringify(whole)).toContain('"2: Minor concerns","2"');
  const open = JSON.stringify(publicSheet(whole));
  expect(open).toContain('We want the school board to serve one warm meal a day');
  expect(open).not.toContain(reason);
  expect(open).not.toContain('concerns');
});

test('the public sheet says what the group said, once it has said it', () => {
  const notebook = new MemoryNotebook(about, records);
  const [demand] = proposals(notebook.snapshot, activity);
  const [round] = demand ? roundsOf(notebook.snapshot, activity, demand.id) : [];
  if (round) notebook.apply(writeAgreed(notebook.snapshot, round, 'Fist to five', 20, 22));
  const open = JSON.stringify(publicSheet(sheet(notebook.snapshot, activity, setting, en, 'en')));
  expect(open).toContain('Agreed here by 20 of 22.');
});

test('the blank sheet shows the scale from the weakest support on', () => {
  const blank = sheet(
    snapshotOf(about, [activity]),
    activity,
    { ...setting, config: { method: 'gradients' } },
    en,
    'en',
  );
  const [table] = blank.sections[1]?.blocks ?? [];
  expect(table?.type === 'table' && table.rows.map(([first]) => first)).toEqual([
    '8: Veto',
    '7: Serious disagreement',
    '6: Do not like it, but will support it',
    '5: More discussion needed',
    '4: Abstain',
    '3: Support with reservations',
    '2: Agree, with a minor point',
    '1: Whole-hearted',
  ]);
});
