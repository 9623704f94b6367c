import * as v from 'valibot';
import type { Fields, RecordType } from './records/record-type.ts';
import { isTypeName, recordTypes, type AnyRecord } from './records/registry.ts';

/** A record that is kept untouched because this version cannot read it. */
export interface SetAside {
  readonly id: string;
  readonly type: string;
  readonly why: 'unknown' | 'newer' | 'unreadable';
}

/** Reads what is stored of a record as today's version of its type; what cannot be read is set aside whole. */
export function readRecord(id: string, fields: Fields): AnyRecord | { readonly setAside: SetAside } {
  const { type: name } = fields;
  if (!isTypeName(name)) return { setAside: { id, type: String(name), why: 'unknown' } };
  const type: RecordType = recordTypes[name];
  const version = typeof fields['v'] === 'number' ? fields['v'] : 1;
  if (version > type.version) return { setAside: { id, type: name, why: 'newer' } };
  const parsed = v.safeParse(type.schema, upgrade(type, { id, ...type.unsaid, ...fields }, version));
  // Under another's id it would be read as one record and written as another.
  if (!parsed.success || (fields['id'] ?? id) !== id)
    return { setAside: { id, type: name, why: 'unreadable' } };
  return parsed.output as AnyRecord; // the schema of this very type read it
}

/** Fields of an older version as today's. In memory only: they are written with the next edit. */
function upgrade(type: RecordType, fields: Fields, version: number): Fields {
  let now = fields;
  for (let from = version; from < type.version; from += 1) now = type.upgrades[from]?.(now) ?? now;
  return now;
}
