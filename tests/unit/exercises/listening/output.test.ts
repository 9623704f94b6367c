import { expect, test } from 'vitest';
import type { ExerciseSetting } from '../../../../src/exercises/contract.ts';
import type { Config } from '../../../../src/exercises/listening/definition.ts';
import { sheet } from '../../../../src/exercises/listening/output.ts';
import { sample } from '../../../../src/exercises/listening/sample.ts';
import { strings as en } from '../../../../src/exercises/listening/strings/en.ts';
import { publicSheet, type Sheet } from '../../../../src/exercises/sheet.ts';
import { assertFits } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { about, activity, records, setting: written } = sample('en');
const setting = written as ExerciseSetting<Config>; // the sample is the listening's own
const blank = (part: Partial<Config> = {}): Sheet => {
  const changed = { ...setting, config: { ...setting.config, ...part } };
  return sheet(snapshotOf(about, [activity]), activity, changed, en, 'en');
};

test.each(['en', 'es'])('the sample in %s is made of records that fit, its activity among them', (lang) => {
  const made = sample(lang);
  for (const record of made.records) assertFits(record);
  expect(new Set(made.records.map(({ id }) => id)).size).toBe(made.records.length);
  expect(snapshotOf(made.about, made.records).get(made.activity.id)).toEqual(made.activity);
});

test('the blank sheet has the sentences to say and a row a minute for two talks', () => {
  const { sections } = blank({ minutes: 3 });
  expect(JSON.stringify(sections[0])).toContain('What I heard you say is');
  const tables = sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'));
  expect(tables).toHaveLength(2);
  expect(tables[0]?.type === 'table' && tables[0].rows.map(([first]) => first)).toEqual([
    '1',
    '2',
    '3',
    'In all',
  ]);
});

test('without the mirror there is nothing to observe, without playback nothing to play back', () => {
  expect(blank({ mirror: false }).sections).toHaveLength(1);
  expect(JSON.stringify(blank({ playback: false }).sections)).not.toContain('What I heard you say is');
});

test('how much was listening stands on the group’s sheet, together and pair by pair, and never on the public one', () => {
  const whole = sheet(snapshotOf(about, records), activity, setting, en, 'en');
  const [block] = whole.sections[0]?.blocks ?? [];
  expect(block?.type === 'fields' && block.fields.map(({ label }) => label)).toEqual([
    'All 2 pairs together',
    'Pair 1',
    'Pair 2',
  ]);
  expect(JSON.stringify(whole)).toContain('listened for 70 and talked for 30');
  const open = publicSheet(whole);
  expect(open.ask).toBe(setting.ask);
  expect(JSON.stringify(open)).not.toContain('listened for');
});
