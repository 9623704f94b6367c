import * as Y from 'yjs';
import { QuickDecoder } from './quick-decoder.ts';
import type { About } from './records/about.ts';
import type { AnyRecord } from './records/registry.ts';

export type StoredRecord = Y.Map<unknown>;

/** Origins of transactions. Undo follows only what was done here. */
export const here = 'here';
export const elsewhere = 'elsewhere';

/** The root maps of a notebook's Yjs document. */
export interface Roots {
  readonly doc: Y.Doc;
  /** Each record a map of fields, born once on one device. */
  readonly records: Y.Map<StoredRecord>;
  /** The notebook's own facts. */
  readonly about: Y.Map<unknown>;
  /** Ids of cards whose words were forgotten: they stay forgotten, even where a record is born a second time. */
  readonly forgotten: Y.Map<boolean>;
  /**
   * Only in a table's part: the records it took along. They stand apart from what is written there, so that what is
   * new merges by itself at home and what was taken along overwrites nothing.
   */
  readonly along: Y.Map<StoredRecord>;
  /** Only in a table's part: the part's id to what was known when it left (see `table-part.ts`). */
  readonly part: Y.Map<unknown>;
}

/** Opens a document from what was stored of it. @throws where bytes are no Yjs update. */
export function openRoots(states: readonly Uint8Array[] = []): Roots {
  const doc = new Y.Doc();
  const roots: Roots = {
    doc,
    records: doc.getMap<StoredRecord>('records'),
    about: doc.getMap<unknown>('notebook'),
    forgotten: doc.getMap<boolean>('forgotten'),
    along: doc.getMap<StoredRecord>('along'),
    part: doc.getMap<unknown>('part'),
  };
  doc.transact(() => {
    for (const state of states) Y.applyUpdateV2(doc, state, elsewhere, QuickDecoder);
  }, elsewhere);
  return roots;
}

/** A record as it is stored; the notebook's own stands before one that was taken along. */
export function storedRecord({ records, along }: Roots, id: string): StoredRecord | undefined {
  const stored = records._map.has(id) ? records.get(id) : along.get(id);
  return stored instanceof Y.Map ? stored : undefined;
}

/** The ids of all records. */
export function storedIds({ records, along }: Roots): Set<string> {
  return new Set([...records.keys(), ...along.keys()]);
}

/** Whether something in these states is still missing: such bytes are a piece of a notebook, never one. */
export const isWhole = ({ doc }: Roots): boolean =>
  doc.store.pendingStructs === null && doc.store.pendingDs === null;

/** What a part remembers of its leaving: what it held itself, and what home knew. */
export interface Leaving {
  readonly since: Uint8Array;
  readonly home: Uint8Array;
  readonly about: About;
}

/** Whether this is a part of a notebook, not the whole: its facts are only those it took along. */
export const isPart = ({ part, about }: Roots): boolean => part.size > 0 && !about.has('id');

/** How parts left, from whatever was written there; what cannot be read is left out. */
export function leavings({ part }: Roots): Leaving[] {
  return [...part.values()].filter(
    (value): value is Leaving =>
      typeof value === 'object' &&
      value !== null &&
      'since' in value &&
      value.since instanceof Uint8Array &&
      'home' in value &&
      value.home instanceof Uint8Array &&
      'about' in value,
  );
}

/** The notebook's facts as a part took them along. */
export const aboutAlong = (roots: Roots): Partial<About> =>
  Object.assign({}, ...leavings(roots).map(({ about }) => about));

/** What of a card forgetting empties, and what it then holds. */
const emptied: Readonly<Record<string, unknown>> = {
  words: '',
  also: {},
  drawing: null,
  sound: null,
  forgotten: true,
};

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** A record as it may be written: a forgotten card's words are not written at all, or undo would hold them. */
export function withoutForgottenWords(roots: Roots, record: AnyRecord): AnyRecord {
  if (record.type === 'decision') {
    const options = optionsWithout(roots, record.options);
    return options ? { ...record, options } : record;
  }
  if (record.type !== 'card' || !roots.forgotten.has(record.id)) return record;
  return { ...record, ...emptied };
}

type Options = Extract<AnyRecord, { type: 'decision' }>['options'];

/** A vote's options without the words of forgotten cards; undefined where there are none of them. */
function optionsWithout({ forgotten }: Roots, options: unknown): Options | undefined {
  if (!Array.isArray(options)) return undefined;
  const has = (option: Options[number]): boolean =>
    option?.item && forgotten.has(option.item) ? !isEmpty(option.words) : false;
  return options.some(has) ? options.map((each) => (has(each) ? { ...each, words: {} } : each)) : undefined;
}

/**
 * Words that were forgotten on either side stay forgotten, whatever a copy brings: looks at these records, and at all
 * cards that were ever forgotten. Answers whether something had to be emptied.
 */
export function keepForgotten(roots: Roots, ids: readonly string[]): boolean {
  let changed = false;
  roots.doc.transact(() => {
    for (const id of ids)
      if (!roots.forgotten.has(id) && storedRecord(roots, id)?.get('forgotten') === true)
        roots.forgotten.set(id, true);
    for (const id of roots.forgotten.size > 0 ? ids : []) {
      const stored = storedRecord(roots, id);
      const options = stored?.get('type') === 'decision' && optionsWithout(roots, stored.get('options'));
      if (!options) continue;
      stored.set('options', options);
      changed = true;
    }
    for (const id of roots.forgotten.keys())
      for (const stored of [roots.records.get(id), roots.along.get(id)]) {
        if (!(stored instanceof Y.Map) || stored.get('type') !== 'card') continue;
        for (const [key, value] of Object.entries(emptied)) {
          const now = stored.get(key);
          if (key === 'forgotten' ? now === true : isEmpty(now)) continue;
          stored.set(key, value);
          changed = true;
        }
      }
  }, 'forgotten');
  return changed;
}
