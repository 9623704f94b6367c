import * as Y from 'yjs';
import {
  fieldsOf,
  homecoming,
  itemOf,
  partings,
  valueOf,
  vectorOf,
  wordless,
  type Homecoming,
  type Parting,
  type StoredFields,
  type Vector,
} from './partings.ts';
import { isTypeName, recordTypes } from './records/registry.ts';
import { elsewhere, isPart, type Roots, type StoredRecord } from './roots.ts';
import { vectorsOf } from './table-part.ts';
import { isSame, unsaidOf } from './unsaid.ts';

const nothing: Vector = new Map();

/**
 * Takes a copy into a notebook; answers what both changed since they parted, computed before it is too late to tell.
 * `lone`: the copy is only text, which Yjs cannot merge: what is new is added, what differs is shown, nothing here is
 * written over.
 */
export function comeTogether(here: Roots, there: Roots, lone: boolean): Parting[] {
  return lone ? addText(here, there) : merge(here, there);
}

function addText(here: Roots, there: Roots): Parting[] {
  const both: Parting[] = [];
  here.doc.transact(() => {
    for (const [id, birth] of there.records._map) {
      const theirs = fieldsOf(birth) ?? new Map<string, Y.Item>(); // a text takes nothing out
      const ours = itemOf(here.records, id);
      if (ours) both.push(...differences(id, fieldsOf(ours) ?? theirs, theirs));
      else here.records.set(id, new Y.Map([...theirs].map(([field, item]) => [field, valueOf(item)])));
    }
    for (const id of there.forgotten.keys()) here.forgotten.set(id, true);
  }, elsewhere);
  return both;
}

/** Fields that two records hold otherwise. What nobody wrote counts as what it stands for. */
function differences(id: string, ours: StoredFields, theirs: StoredFields): Parting[] {
  const type = valueOf(ours.get('type'));
  const unsaid = isTypeName(type) ? unsaidOf(recordTypes[type]) : {};
  const said = (fields: StoredFields, field: string): unknown =>
    fields.has(field) ? valueOf(fields.get(field)) : unsaid[field];
  return [...new Set([...theirs.keys(), ...Object.keys(unsaid)])]
    .filter((field) => !wordless.has(field) && !isSame(said(ours, field), said(theirs, field)))
    .map((field) => ({ id, field }));
}

function merge(here: Roots, there: Roots): Parting[] {
  const both = partings(here, there);
  const atHome = !isPart(here);
  if (!atHome) both.push(...partings(here, there, 'along'));
  // Everything is compared before anything is written.
  const knowing = { ...vectorsOf(there), known: vectorOf(here), quiet: false };
  const came = atHome ? homecoming(here, there.along, knowing) : undefined;
  // Three transactions: Yjs takes own writing in one with a merge for somebody else's under the same name.
  if (came) here.doc.transact(() => both.push(...takeOver(here, came)), elsewhere);
  Y.applyUpdate(here.doc, Y.encodeStateAsUpdate(there.doc), elsewhere);
  if (atHome) here.doc.transact(() => both.push(...clearAlong(here, there.along)), elsewhere);
  return both;
}

function takeOver({ records }: Roots, { write, both }: Homecoming): readonly Parting[] {
  for (const { id, fields } of write)
    for (const [field, value] of Object.entries(fields)) records.get(id)?.set(field, value);
  return both;
}

/**
 * What a part took along is not needed where the notebook itself has it. What is not here yet (this copy is older than
 * the part) stays readable as it is, until the notebook's own comes, and is compared with it then.
 */
function clearAlong(here: Roots, compared: Y.Map<StoredRecord>): Parting[] {
  const { since, home } = vectorsOf(here);
  const late = homecoming(here, here.along, { since, home, known: nothing, quiet: true });
  const isLate = ({ id }: { readonly id: string }): boolean => !compared._map.has(id);
  const both = takeOver(here, { ...late, write: late.write.filter(isLate), both: late.both.filter(isLate) });
  for (const id of [...here.along.keys()]) if (here.records._map.has(id)) here.along.delete(id);
  return [...both];
}
