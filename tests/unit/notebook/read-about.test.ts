import { expect, test } from 'vitest';
import * as v from 'valibot';
import * as Y from 'yjs';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import { longest } from '../../../src/notebook/longest.ts';
import { about as aboutType, endsWith, type About } from '../../../src/notebook/records/about.ts';

const said = plainAbout({
  id: 'n',
  title: 'Street',
  languages: ['es', 'ar'],
  opened: '2026-11-20',
  lastDay: '2026-12-01',
  keep: { what: 'everything', until: '2027-01-01' },
  risk: false,
});

/** The facts as they are read where one of them was written by something else than this version. */
function read(facts: Record<string, unknown>): About {
  const written = new Y.Doc();
  for (const [fact, value] of Object.entries({ ...said, ...facts }))
    written.getMap('notebook').set(fact, value);
  const document = new NotebookDocument(plainAbout({ id: 'n' }), [Y.encodeStateAsUpdate(written)]);
  return document.snapshot.about;
}

test.each([
  ['title', 7, ''],
  ['title', 'x'.repeat(longest + 1), ''],
  ['languages', 'es', ['en']],
  ['languages', [], ['en']],
  ['route', 4, null],
  ['lastDay', 'soon', null],
  ['risk', 'perhaps', false],
])('a %s that cannot be read takes no other fact with it', (fact, value, instead) => {
  expect(read({ [fact]: value })).toEqual({ ...said, [fact]: instead });
});

test('a notebook whose answer cannot be read is kept, and does not end with its day', () => {
  const about = read({ keep: { what: 'a-newer-answer', until: null } });
  expect(about).toEqual({ ...said, keep: { what: 'everything', until: null } });
  expect(read({ keep: null }).keep).toBeNull();
  expect(endsWith(about)).toBe('2026-12-01');
});

test('a fact that could not be read is still there for a version that can', () => {
  const written = new Y.Doc();
  for (const [fact, value] of Object.entries({ ...said, keep: { what: 'newer' } }))
    written.getMap('notebook').set(fact, value);
  const document = new NotebookDocument(plainAbout({ id: 'n' }), [Y.encodeStateAsUpdate(written)]);
  document.apply({ about: { title: 'Our street' } });
  const after = new Y.Doc();
  Y.applyUpdate(after, document.state());
  expect(after.getMap('notebook').get('keep')).toEqual({ what: 'newer' });
  expect(after.getMap('notebook').get('title')).toBe('Our street');
});

test('a title is as long as any text may be', () => {
  const fits = (title: string): boolean => v.is(aboutType.schema, { ...said, title });
  expect([fits('x'.repeat(longest)), fits('x'.repeat(longest + 1))]).toEqual([true, false]);
});
