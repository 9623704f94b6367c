import { expect, test } from 'vitest';
import { sheet } from '../../../../src/exercises/demand/output.ts';
import { sample } from '../../../../src/exercises/demand/sample.ts';
import { strings } from '../../../../src/exercises/demand/strings/en.ts';
import { publicSheet } from '../../../../src/exercises/sheet.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { activity, about, records, setting } = sample('en');
const config = { stage: 'draft' as const };
const marked = records.map((record) => {
  if (record.type === 'demand')
    return {
      ...record,
      least: 'SECRET-LEAST',
      noTrade: 'SECRET-TRADE',
      target: 'unknown' as const,
      finder: 'SECRET-FINDER',
    };
  if (record.type === 'amendment')
    return { ...record, why: 'SECRET-WHY', reason: 'SECRET-REASON', state: 'not-taken' as const };
  return record.type === 'group' ? { ...record, letter: 'ZZZ' } : record;
});
const whole = sheet(snapshotOf(about, marked), activity, { ...setting, config }, strings, 'en');

test('nothing of what is only for the group is on the public sheet', () => {
  const seen = JSON.stringify(publicSheet(whole));
  expect(seen).not.toMatch(/SECRET|ZZZ|24 of 26|Stairway|inspect the heating/);
  expect(seen).toContain('regional manager');
});

test('the group itself finds all of it on its own sheet', () => {
  const seen = JSON.stringify(whole);
  for (const words of [
    'SECRET-LEAST',
    'SECRET-TRADE',
    'SECRET-FINDER',
    'SECRET-WHY',
    'SECRET-REASON',
    'Agreed here by 24 of 26',
    'inspect the heating',
  ]) {
    expect(seen).toContain(words);
  }
});

test('prints the sentence in both languages of the room, and the numbers of what it asks for', () => {
  const [first] = publicSheet(whole).sections;
  const texts = (first?.blocks ?? []).flatMap((block) => (block.type === 'text' ? [block.lang] : []));
  expect(texts).toEqual(['en', 'es']);
  expect(JSON.stringify(first)).toContain('Y1');
});

test('without records it is a sentence with gaps, and questions to talk through', () => {
  const bare = new MemoryNotebook(plainAbout(), [activity]).snapshot;
  const blank = sheet(bare, activity, { ...setting, config }, strings, 'en');
  const gaps = blank.sections[0]?.blocks[0];
  expect(gaps?.type === 'fields' ? gaps.fields.map(({ value }) => value) : []).toEqual(['', '', '', '', '']);
  expect(JSON.stringify(blank)).toContain(strings.questions.lose);
  const amend = sheet(bare, activity, { ...setting, config: { stage: 'amend' } }, strings, 'en');
  expect(JSON.stringify(amend)).toContain(strings.asItWouldBe);
});

test('the Spanish sample opens in Spanish and says the same', () => {
  const spanish = sample('es');
  expect(spanish.about.languages).toEqual(['es', 'en']);
  expect(spanish.records.map(({ type }) => type)).toEqual(records.map(({ type }) => type));
});

test('on paper a sentence is drafted or changed, as the exercise is for', () => {
  const how = (stage: 'draft' | 'amend'): string =>
    sheet(snapshotOf(about, [activity]), activity, { ...setting, config: { stage } }, strings, 'en').how;
  expect(how('draft')).toContain('fills the gaps');
  expect(how('amend')).toContain('second strip below the line');
  expect(how('amend')).not.toContain('gaps');
});
