import * as v from 'valibot';
import { expect, test } from 'vitest';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import { readRecord } from '../../../src/notebook/read-record.ts';
import { recordTypes } from '../../../src/notebook/records/registry.ts';
import { openRoots, storedRecord } from '../../../src/notebook/roots.ts';
import { unsaidOf } from '../../../src/notebook/unsaid.ts';
import { cardsOnWall } from '../../fixtures/wall-notebook.ts';

const about = plainAbout({ id: 'one' });
const [card] = cardsOnWall(1);
if (!card) throw new Error('A card is missing.');

const stored = (document: NotebookDocument): Readonly<Record<string, unknown>> =>
  storedRecord(openRoots([document.state()]), card.id)?.toJSON() ?? {};

/** Another copy of a notebook, of its own. */
const copyOf = (document: NotebookDocument): NotebookDocument =>
  new NotebookDocument(about, [document.state()]);

test('what goes without saying is not stored, and is read all the same', () => {
  const document = new NotebookDocument(about);
  document.apply({ put: [card] });
  expect(Object.keys(stored(document)).sort()).toEqual(
    ['activity', 'group', 'lang', 'number', 'rank', 'role', 'type', 'words'].sort(),
  );
  expect(copyOf(document).snapshot.get(card.id)).toEqual(card);
});

test('a field that somebody wrote is written back to what goes without saying', () => {
  const document = new NotebookDocument(about);
  document.apply({ put: [card] });
  document.apply({ put: [{ ...card, hands: 7 }] });
  document.apply({ put: [{ ...card, hands: null }] });
  expect(stored(document)).toMatchObject({ hands: null });
  document.undo();
  expect(document.snapshot.get(card.id)).toMatchObject({ hands: 7 });
  document.undo();
  expect(document.snapshot.get(card.id)).toEqual(card);
});

test('an edit of one field leaves the unsaid ones to the other device', () => {
  const here = new NotebookDocument(about);
  here.apply({ put: [card] });
  const there = copyOf(here);
  here.apply({ put: [{ ...card, words: 'No lamps on the way home' }] });
  there.apply({ put: [{ ...card, hands: 12, consent: 'share' }] });
  here.merge(there.state());
  there.merge(here.state());
  const joined = { ...card, words: 'No lamps on the way home', hands: 12, consent: 'share' };
  expect(here.snapshot.get(card.id)).toEqual(joined);
  expect(there.snapshot.get(card.id)).toEqual(joined);
});

test('a record with every field written, as before, is the same record', () => {
  expect(readRecord(card.id, { ...card, v: 1 })).toEqual(card);
});

test.each(Object.entries(recordTypes))('what %s leaves unsaid fits its schema', (_name, type) => {
  const { v: version, ...fields } = unsaidOf(type);
  expect(version).toBe(1);
  for (const [field, value] of Object.entries(fields))
    expect(v.is(v.pick(type.schema as never, [field] as never), { [field]: value }), field).toBe(true);
});
