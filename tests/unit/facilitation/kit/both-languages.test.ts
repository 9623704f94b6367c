import { expect, test } from 'vitest';
import { blankSheet } from '../../../../src/exercises/paper.ts';
import { definitionOf, kindNames } from '../../../../src/exercises/registry.ts';
import type { Sheet } from '../../../../src/exercises/sheet.ts';
import { sheetInBoth } from '../../../../src/facilitation/kit/both-languages.ts';

/** Every heading and label on a sheet. */
const labelsOf = ({ sections }: Sheet): string[] =>
  sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) =>
      block.type === 'table'
        ? block.head
        : block.type === 'fields'
          ? block.fields.map(({ label }) => label)
          : [],
    ),
  ]);

test.each(kindNames)('a blank sheet of %s has every heading and label in both languages', async (kind) => {
  const sample = await definitionOf(kind)?.loadSample('en');
  if (!sample) throw new Error(`${kind} has no sample.`);
  const [one, other] = await Promise.all([
    blankSheet(sample.setting, 'en'),
    blankSheet(sample.setting, 'es'),
  ]);
  if (!one || !other) throw new Error(`${kind} has no sheet.`);
  const [english, spanish, two] = [one, other, sheetInBoth(one, other)].map(labelsOf);
  expect(two).toHaveLength(english?.length ?? 0);
  two?.forEach((label, index) => {
    const [said, dicho] = [english?.[index] ?? '', spanish?.[index] ?? ''];
    expect(label).toBe(said === dicho ? said : `${said} / ${dicho}`);
  });
  expect(sheetInBoth(one, undefined)).toBe(one);
});

test('words that only one language has stand alone, and nothing is said twice', () => {
  const sheet = (heading: string, label: string): Sheet => ({
    kind: 'x',
    title: '',
    ask: '',
    how: '',
    sections: [{ heading, blocks: [{ type: 'fields', fields: [{ label, value: '' }] }] }],
  });
  expect(labelsOf(sheetInBoth(sheet('1', 'who'), sheet('1', 'quién')))).toEqual(['1', 'who / quién']);
  expect(labelsOf(sheetInBoth(sheet('', 'who'), sheet('Todo', '')))).toEqual(['Todo', 'who']);
});
