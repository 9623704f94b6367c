import { expect, test } from 'vitest';
import type { Config } from '../../../../src/exercises/commitments/definition.ts';
import { sheet } from '../../../../src/exercises/commitments/output.ts';
import { sample } from '../../../../src/exercises/commitments/sample.ts';
import { strings as en } from '../../../../src/exercises/commitments/strings/en.ts';
import type { ExerciseSetting } from '../../../../src/exercises/contract.ts';
import { publicSheet } from '../../../../src/exercises/sheet.ts';
import { assertFits } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { about, activity, records, setting: written } = sample('en');
const setting = written as ExerciseSetting<Config>; // the sample is the commitments' own

test.each(['en', 'es'])('the sample in %s is made of records that fit, its activity among them', (lang) => {
  const made = sample(lang);
  for (const record of made.records) assertFits(record);
  expect(new Set(made.records.map(({ id }) => id)).size).toBe(made.records.length);
  expect(snapshotOf(made.about, made.records).get(made.activity.id)).toEqual(made.activity);
});

test('who, with whom and what became of last time’s stand on the group’s sheet and never on the public one', () => {
  const whole = sheet(snapshotOf(about, records), activity, setting, en, 'en');
  const open = JSON.stringify(publicSheet(whole));
  for (const inside of ['Joss', 'Mamá Tere', 'Wanja', 'fish sellers', 'Her sister came along']) {
    expect(JSON.stringify(whole)).toContain(inside);
    expect(open).not.toContain(inside);
  }
  expect(open).toContain('"Show the leaking roof to the clerk before it rains","Friday, 27 February 2026"');
});

test('a promise let go is on nobody’s list but the group’s own', () => {
  const released = records.map((record) =>
    record.type === 'commitment' && record.what.startsWith('Show the leaking roof')
      ? { ...record, state: 'released' as const }
      : record,
  );
  const whole = sheet(snapshotOf(about, released), activity, setting, en, 'en');
  expect(JSON.stringify(publicSheet(whole))).not.toContain('leaking roof');
  expect(JSON.stringify(whole)).toContain('"Mamá Tere","Friday, 27 February 2026","Joss","Let go"');
});

test('the blank sheet is four slips of two halves with the same four lines', () => {
  const blank = sheet(snapshotOf(about, [activity]), activity, setting, en, 'en');
  expect(blank.sections).toHaveLength(4);
  const [slip] = blank.sections[0]?.blocks ?? [];
  expect(slip).toEqual({
    type: 'table',
    head: ['My half to keep', 'My buddy’s half'],
    rows: ['What:', 'Who:', 'By when:', 'Buddy:'].map((line) => [line, line]),
  });
});
