import { expect, test } from 'vitest';
import { readContent } from '../../../src/catalog/read-content.ts';
import { resolveLesson } from '../../../src/catalog/resolve.ts';
import type { Role } from '../../../src/exercises/contract.ts';
import { exampleOf } from '../../../src/exercises/example.ts';
import { definitionOf, kindNames } from '../../../src/exercises/registry.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';

const roleOf = (record: AnyRecord): string => (record.type === 'card' ? record.role : record.type);

const reading = readContent('.')
  .lessons.filter(({ lang }) => lang === 'en')
  .flatMap((read) => resolveLesson('en', read).exercises)
  .flatMap((setting) => {
    const definition = definitionOf(setting.kind);
    const needs = definition?.reads(setting.config) ?? [];
    return definition && needs.length > 0 ? [{ id: setting.id, definition, needs }] : [];
  });

test.each(reading)(
  'whoever tries $id alone has what it reads, of an invented group',
  async ({ definition, needs }) => {
    for (const lang of ['en', 'es']) {
      const roles = exampleOf(await definition.loadSample(lang), needs).map(roleOf);
      for (const need of needs) expect(need.some((role: Role) => roles.includes(role))).toBe(true);
    }
  },
);

test('an example holds nothing that is made in the exercise itself, nothing decided, and no loose end', async () => {
  expect(reading.length).toBeGreaterThan(5);
  for (const { definition, needs } of reading) {
    const sample = await definition.loadSample('en');
    const brought = exampleOf(sample, needs);
    const ids = new Set(brought.map(({ id }) => id));
    for (const record of brought) {
      if ('activity' in record) expect(record.activity).not.toBe(sample.activity.id);
      if (record.type === 'demand') expect(record).toMatchObject({ agreed: null, backed: [] });
      if (record.type === 'link') expect(['in', 'because']).toContain(record.kind);
      if (record.type === 'link') expect(ids.has(record.from) && ids.has(record.to)).toBe(true);
      if (record.type === 'line') expect(ids.has(record.of)).toBe(true);
      expect(record.type).not.toBe('ballot');
    }
  }
});

test('an example is the same each time it is made, its links too', async () => {
  for (const { definition, needs } of reading) {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => exampleOf(await definition.loadSample('en'), needs)),
    );
    expect(one).toEqual(other);
  }
});

test('what reads nothing begins empty', async () => {
  for (const kind of kindNames) {
    const definition = definitionOf(kind);
    if (definition) expect(exampleOf(await definition.loadSample('en'), [])).toEqual([]);
  }
});
