import { expect, test } from 'vitest';
import type { ExerciseSetting } from '../../../../src/exercises/contract.ts';
import type { Config } from '../../../../src/exercises/feedback/definition.ts';
import { sheet } from '../../../../src/exercises/feedback/output.ts';
import { sample } from '../../../../src/exercises/feedback/sample.ts';
import { strings as en } from '../../../../src/exercises/feedback/strings/en.ts';
import { publicSheet } from '../../../../src/exercises/sheet.ts';
import { assertFits } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { about, activity, records, setting: written } = sample('en');
const setting = written as ExerciseSetting<Config>; // the sample is the feedback's own

test.each(['en', 'es'])('the sample in %s is made of records that fit, its activity among them', (lang) => {
  const made = sample(lang);
  for (const record of made.records) assertFits(record);
  expect(new Set(made.records.map(({ id }) => id)).size).toBe(made.records.length);
  expect(snapshotOf(made.about, made.records).get(made.activity.id)).toEqual(made.activity);
});

test('words stand by place; last time and what was done about it only on the group’s sheet', () => {
  const whole = sheet(snapshotOf(about, records), activity, setting, en, 'en');
  expect(publicSheet(whole).sections.map(({ heading }) => heading)).toEqual(['Do otherwise', 'Keep']);
  expect(JSON.stringify(whole)).toContain('Amina and Said minded them');
  expect(JSON.stringify(publicSheet(whole))).not.toContain('mind');
});

test('covered words are on no sheet', () => {
  const covered = records.map((record) =>
    record.type === 'card' && record.words.startsWith('Begin after') ? { ...record, covered: true } : record,
  );
  const whole = sheet(snapshotOf(about, covered), activity, setting, en, 'en');
  expect(JSON.stringify(whole)).not.toContain('Begin after');
});

test('the blank sheet has a large box for each place, two abreast', () => {
  const blank = (form: Config['form']): readonly (readonly string[])[] =>
    sheet(
      snapshotOf(about, [activity]),
      activity,
      { ...setting, config: { form } },
      en,
      'en',
    ).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? [block.head] : [])),
    );
  expect(blank('plus-delta')).toEqual([['What would you change?', 'What was good as it was?']]);
  expect(blank('head-heart-hands-feet')).toEqual([
    ['Head: what have I learned?', 'Heart: what did I feel?'],
    ['Hands: what can I do now?', 'Feet: what is my next step?'],
  ]);
});
