import { expect, test } from 'vitest';
import { publicSheet } from '../../../../src/exercises/sheet.ts';
import { setState, votesOf } from '../../../../src/exercises/vote/logic.ts';
import { sheet } from '../../../../src/exercises/vote/output.ts';
import { ruleLines } from '../../../../src/exercises/vote/rule-lines.ts';
import { sample } from '../../../../src/exercises/vote/sample.ts';
import { strings as en } from '../../../../src/exercises/vote/strings/en.ts';
import { strings as es } from '../../../../src/exercises/vote/strings/es.ts';
import type { Config } from '../../../../src/exercises/vote/definition.ts';
import type { ExerciseSetting } from '../../../../src/exercises/contract.ts';
import { assertFits, MemoryNotebook } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { about, activity, records, setting: written } = sample('en');
const setting = written as ExerciseSetting<Config>; // the sample is the vote's own
const filled = snapshotOf(about, records);

test.each(['en', 'es'])('the sample in %s is made of records that fit, its activity among them', (lang) => {
  const made = sample(lang);
  for (const record of made.records) assertFits(record);
  expect(new Set(made.records.map(({ id }) => id)).size).toBe(made.records.length);
  expect(snapshotOf(made.about, made.records).get(made.activity.id)).toEqual(made.activity);
});

test('the filled sheet has the counts, the people present and the tie’s numbers', () => {
  const text = JSON.stringify(sheet(filled, activity, setting, en, 'en'));
  expect(text).toContain('"1. The walls make us ill","17","17"');
  expect(text).toContain('26 people present.');
  expect(text).toContain('A tie: 1. The walls make us ill, 2. They do not answer.');
});

test('on paper, too, an option that nobody counted is not counted, not a nought', () => {
  const notebook = new MemoryNotebook(about, records);
  const [last] = votesOf(notebook.snapshot, activity)[0]?.options.slice(-1) ?? [];
  const its = notebook.snapshot.all('ballot').filter(({ choices }) => last && choices[last.id]);
  notebook.apply({ remove: its.map(({ id }) => id) });
  const text = JSON.stringify(sheet(notebook.snapshot, activity, setting, en, 'en'));
  expect(text).toContain('"not counted","not counted"');
});

test('no count and no outcome stands on the public sheet', () => {
  const text = JSON.stringify(publicSheet(sheet(filled, activity, setting, en, 'en')));
  expect(text).toContain('The walls make us ill');
  expect(text).not.toContain('17');
  expect(text).not.toContain('26');
});

test('a vote whose count has not been shown prints none, not even inside', () => {
  const notebook = new MemoryNotebook(about, records);
  for (const vote of votesOf(notebook.snapshot, activity)) notebook.apply(setState(vote, 'closed'));
  expect(JSON.stringify(sheet(notebook.snapshot, activity, setting, en, 'en'))).not.toContain('17');
});

test('the blank sheet says the rule and leaves room for six options', () => {
  const blank = sheet(snapshotOf(about, [activity]), activity, setting, es, 'es');
  expect(blank.sections[0]?.note).toContain('Con esto no se decide nada.');
  const [table] = blank.sections[1]?.blocks ?? [];
  expect(table?.type === 'table' && table.rows.length).toBe(6);
});

test('the rule says how it is shown: with fingers only where two may go on one option', () => {
  const rule = { method: 'dots', dots: 3, stack: 2, how: 'hands' } as const;
  expect(ruleLines(rule, en)).toEqual([en.rule.dots(3, 2), en.rule.handsFingers, en.rule.after]);
  expect(ruleLines({ ...rule, stack: 1 }, en)[1]).toBe(en.rule.hands);
  expect(ruleLines({ ...rule, how: 'slips' }, en)[1]).toBe(en.rule.slips);
});
