import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openCopy } from '../../../src/notebook/copy.ts';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { recordTypes } from '../../../src/notebook/records/registry.ts';
import { notebookSchema } from '../../tools/notebook-schema.ts';

const folder = 'tests/fixtures/notebook';
const released = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(released)('%s, once released, opens whole and nothing of it is set aside', (name) => {
  const bytes = readFileSync(`${folder}/${name}`);
  const opened = openCopy(bytes);
  const document = new NotebookDocument(opened.about, [opened.state]);
  expect([...document.setAside.values()]).toEqual([]);
  expect(opened.records).toHaveLength(JSON.parse(bytes.toString()).records.length);
});

test('every version of every type stands in a released notebook', () => {
  const standing = released.flatMap((name) =>
    JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).records.map(
      ({ type, v = 1 }: { type: string; v?: number }) => `${type} ${v}`,
    ),
  );
  const wanted = Object.values(recordTypes).flatMap(({ type, version }) =>
    Array.from({ length: version }, (_, index) => `${type} ${index + 1}`),
  );
  expect(wanted.filter((each) => !standing.includes(each))).toEqual([]);
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
