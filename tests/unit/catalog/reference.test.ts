import { expect, test } from 'vitest';
import { fieldReference } from '../../../src/catalog/reference.ts';

const named = (fields: readonly { readonly name: string }[] = []): string[] => fields.map(({ name }) => name);

test('the reference begins with what must be there, and every field stands once at its place', async () => {
  for (const { concept, fields } of await fieldReference()) {
    expect(named(fields).length, concept).toBeGreaterThan(2);
    expect(named(fields), concept).toEqual([...new Set(named(fields))]);
  }
  const [lesson] = await fieldReference();
  expect(named(lesson?.fields).slice(0, 3)).toEqual(['title', 'purpose', 'phase']);
});

test('fields inside a field stand under it', async () => {
  const reference = await fieldReference();
  const inside = (concept: string, ...path: string[]): string[] => {
    let fields = reference.find((each) => each.concept === concept)?.fields;
    for (const step of path) fields = fields?.find(({ name }) => name === step)?.fields;
    return named(fields);
  };
  expect(inside('Lesson', 'group')).toEqual(['least', 'most']);
  expect(inside('Lesson', 'materials')).toEqual(['what', 'count', 'for']);
  expect(inside('Lesson', 'variants', 'short')).toEqual(['minutes', 'how']);
  expect(inside('Exercise', 'cards')).toEqual(['id', 'words']);
  expect(inside('Route', 'parts', 'items')).toEqual(
    expect.arrayContaining(['lesson', 'minutes', 'short', 'break', 'slack']),
  );
});
