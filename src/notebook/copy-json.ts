import type { About } from './records/about.ts';
import { recordTypes, type AnyRecord } from './records/registry.ts';
import type { Snapshot } from './snapshot.ts';

/** `notebook.json` of a saved copy. Its JSON Schema is published as `schema/notebook-1.json`. */
export interface CopyJson {
  readonly format: 'common-thread-notebook';
  readonly version: 1;
  readonly about: About;
  /** Each with `v`, the version of its type. */
  readonly records: readonly (AnyRecord & { readonly v: number })[];
}

/** Every record of a snapshot, in a fixed order: type by type, each in its own. */
export function allRecords(snapshot: Snapshot): AnyRecord[] {
  return Object.keys(recordTypes).flatMap((type) => [...snapshot.all(type as keyof typeof recordTypes)]); // its own keys
}

/** The text of `notebook.json`. Alone it opens as a notebook too, only without what merges. */
export function copyText(snapshot: Snapshot): string {
  const json: CopyJson = {
    format: 'common-thread-notebook',
    version: 1,
    about: snapshot.about,
    records: allRecords(snapshot).map((record) => ({ ...record, v: recordTypes[record.type].version })),
  };
  return JSON.stringify(json, null, 1);
}
