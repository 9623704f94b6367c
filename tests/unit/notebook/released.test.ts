import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openCopy } from '../../../src/notebook/copy.ts';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { recordTypes } from '../../../src/notebook/records/registry.ts';
import { notebookSchema } from '../../tools/notebook-schema.ts';

const released = readFileSync('tests/fixtures/notebook/version-1.json');

test('a notebook of the first release opens whole: every type is in the fixture and none is set aside', () => {
  const opened = openCopy(released);
  expect(new Set(opened.records.map(({ type }) => type))).toEqual(new Set(Object.keys(recordTypes)));
  const document = new NotebookDocument(opened.about, [opened.state]);
  expect([...document.setAside.values()]).toEqual([]);
  expect(opened.records).toHaveLength(JSON.parse(released.toString()).records.length);
});

test('the published schema is the one the record types make', () => {
  expect(JSON.parse(readFileSync('public/schema/notebook-1.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(notebookSchema())),
  );
});

test('versions start at one, and every step up has its upgrade', () => {
  for (const type of Object.values(recordTypes)) {
    expect(type.version).toBeGreaterThanOrEqual(1);
    for (let from = 1; from < type.version; from += 1) expect(type.upgrades).toHaveProperty(String(from));
  }
});
