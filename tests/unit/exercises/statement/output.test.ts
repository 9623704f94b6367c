import { expect, test } from 'vitest';
import { proposalIn, proposals } from '../../../../src/exercises/agreement/logic.ts';
import type { ExerciseSetting } from '../../../../src/exercises/contract.ts';
import { publicSheet } from '../../../../src/exercises/sheet.ts';
import type { Config } from '../../../../src/exercises/statement/definition.ts';
import { rewriteLine, statementsOf } from '../../../../src/exercises/statement/logic.ts';
import { sheet } from '../../../../src/exercises/statement/output.ts';
import { sample } from '../../../../src/exercises/statement/sample.ts';
import { strings as en } from '../../../../src/exercises/statement/strings/en.ts';
import { shownLines } from '../../../../src/exercises/shown-statement.ts';
import { assertFits, MemoryNotebook } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { about, activity, records, setting: written } = sample('en');
const setting = written as ExerciseSetting<Config>; // the sample is the statement's own
const whole = sheet(snapshotOf(about, records), activity, setting, en, 'en');
const open = JSON.stringify(publicSheet(whole));

test.each(['en', 'es'])(
  'the sample in %s is made of records that fit: five lines, one change taken',
  (lang) => {
    const made = sample(lang);
    for (const record of made.records) assertFits(record);
    const snapshot = snapshotOf(made.about, made.records);
    expect(snapshot.get(made.activity.id)).toEqual(made.activity);
    expect(snapshot.all('line')).toHaveLength(5);
    expect(snapshot.all('amendment').map(({ state }) => state)).toEqual(['taken']);
  },
);

test('the public sheet has the lines in each language and what the group said', () => {
  expect(open).toContain('We let people finish');
  expect(open).toContain('Dejamos que cada quien termine');
  expect(open).toContain('17 of 18 can live with it.');
});

test('hands, reasons, changes and earlier wordings stand on the group’s sheet only', () => {
  const all = JSON.stringify(whole);
  for (const text of [
    'My mother is ill',
    'Some of us are needed',
    en.options.objection,
    '"Phones lie in the basket"',
  ]) {
    expect(all).toContain(text);
    expect(open).not.toContain(text);
  }
});

test('says nothing of an agreement once the words have changed', () => {
  const notebook = new MemoryNotebook(about, records);
  const [statement] = statementsOf(notebook.snapshot, activity);
  const [line] = statement ? shownLines(notebook.snapshot, statement.id) : [];
  if (line) notebook.apply(rewriteLine(notebook.snapshot, activity, line, { en: 'One voice at a time' }));
  expect(JSON.stringify(sheet(notebook.snapshot, activity, setting, en, 'en').sections[0])).not.toContain(
    '17 of 18',
  );
});

test('blank: a title, a numbered row for each line, and who agreed', () => {
  const [section] = sheet(snapshotOf(about, [activity]), activity, setting, en, 'en').sections;
  const [lines, agreed] = section?.blocks ?? [];
  expect(lines).toMatchObject({ type: 'table', head: ['', 'How we want to work together'] });
  expect(lines?.type === 'table' && lines.rows).toHaveLength(8);
  expect(agreed).toEqual({ type: 'text', text: en.agreedBlank });
});

test('blank for values: what we will do and will not do beside each', () => {
  const values = { ...setting, config: { about: 'values', most: 6 } } as const;
  const [section] = sheet(snapshotOf(about, [activity]), activity, values, en, 'en').sections;
  const [table] = section?.blocks ?? [];
  expect(table).toMatchObject({
    type: 'table',
    head: ['', 'What we stand for', 'So we will', 'So we will not'],
  });
  expect(table?.type === 'table' && table.rows).toHaveLength(6);
});

test('an agreement test reads its lines one under the other, in each language', () => {
  const snapshot = snapshotOf(about, records);
  const [proposal] = proposals(snapshot, activity);
  const read = proposal && proposalIn(snapshot, proposal, ['en', 'es']);
  expect(read?.['en']?.split('\n')).toHaveLength(5);
  expect(read?.['es']).toContain('Cualquiera puede decir «la hoja», y paramos');
});
