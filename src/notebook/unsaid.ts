import type { Fields, RecordType } from './records/record-type.ts';
import { recordTypes, type AnyRecord } from './records/registry.ts';
import type { StoredRecord } from './roots.ts';

/** What fields of a type hold that nobody wrote. Without a version, a record is of the first. */
export const unsaidOf = ({ unsaid }: RecordType): Fields => ({ v: 1, ...unsaid });

/**
 * The fields of a record to be written, where `known` is what is stored of it so far. Its id is its key, and what goes
 * without saying is not written.
 */
export function fieldsToWrite(record: AnyRecord, known?: StoredRecord): [string, unknown][] {
  const type = recordTypes[record.type];
  const unsaid = unsaidOf(type);
  return Object.entries({ ...record, v: type.version }).filter(
    ([key, value]) => key !== 'id' && !isSame(known?.has(key) ? known.get(key) : unsaid[key], value),
  );
}

export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
