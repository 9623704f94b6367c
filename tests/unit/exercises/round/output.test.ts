import { expect, test } from 'vitest';
import type { ExerciseSetting } from '../../../../src/exercises/contract.ts';
import type { Config } from '../../../../src/exercises/round/definition.ts';
import { keepTurns } from '../../../../src/exercises/round/logic.ts';
import { sheet } from '../../../../src/exercises/round/output.ts';
import { sample } from '../../../../src/exercises/round/sample.ts';
import { strings as en } from '../../../../src/exercises/round/strings/en.ts';
import { publicSheet } from '../../../../src/exercises/sheet.ts';
import { assertFits, MemoryNotebook } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { about, activity, records, setting: written } = sample('en');
const setting = written as ExerciseSetting<Config>; // the sample is the round's own
const empty = snapshotOf(about, [activity]);
const formed = (config: Config): ExerciseSetting<Config> => ({ ...setting, config });
const tables = (config: Config): (readonly string[])[] =>
  sheet(empty, activity, formed(config), en, 'en').sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [block.head] : [])),
  );

test.each(['en', 'es'])('the sample in %s is made of records that fit, its activity among them', (lang) => {
  const made = sample(lang);
  for (const record of made.records) assertFits(record);
  expect(new Set(made.records.map(({ id }) => id)).size).toBe(made.records.length);
  expect(snapshotOf(made.about, made.records).get(made.activity.id)).toEqual(made.activity);
});

test('the blank sheet says how to go round with a stone, and has lines for words only where they are kept', () => {
  const blank = sheet(empty, activity, formed({ form: 'check-in', keep: false }), en, 'en');
  expect(blank.title).toBe('Check-in');
  expect(blank.how).toContain('whoever holds it speaks, or says “pass”');
  expect(tables({ form: 'check-in', keep: false })).toEqual([]);
  expect(tables({ form: 'check-in', keep: true })).toHaveLength(1);
});

test('the blank list of speakers has the column of those who have not spoken first', () => {
  expect(tables({ form: 'stack', keep: false })).toEqual([['Not spoken yet', 'Has spoken']]);
});

test('the filled sheet has the words and how many were here; sums of turns never reach the public one', () => {
  const notebook = new MemoryNotebook(about, records);
  notebook.apply(keepTurns(notebook.snapshot, activity, { first: 731, again: 2 }));
  const whole = sheet(notebook.snapshot, activity, setting, en, 'en');
  expect(JSON.stringify(whole)).toContain('731');
  const open = JSON.stringify(publicSheet(whole));
  expect(open).toContain('tired but not alone');
  expect(open).toContain('9 people were here.');
  expect(open).not.toContain('731');
});

test('a covered word is not printed, and one given in confidence does not show at all', () => {
  const hidden = records.map((record, index) =>
    record.type === 'card' && record.words === 'Loud'
      ? { ...record, covered: true }
      : record.type === 'card' && record.words === 'Rain on a roof'
        ? { ...record, consent: 'private' as const, rank: `a${index}` }
        : record,
  );
  const text = JSON.stringify(sheet(snapshotOf(about, hidden), activity, setting, en, 'en'));
  expect(text).not.toContain('Loud');
  expect(text).not.toContain('Rain on a roof');
  expect(text).toContain('Covered');
});

test('a round that is over and kept nothing shows no lines to fill in', () => {
  const done = { ...activity, state: 'done' as const };
  expect(sheet(snapshotOf(about, [done]), done, setting, en, 'en').sections).toEqual([]);
});
