import type { AnyRecord } from '../notebook/records/registry.ts';
import type { Need, Sample } from './contract.ts';

/** The activity an example's records were made in: an earlier one, as what an exercise reads always is. */
const earlier = 'example';

/** A record's random id, whole, wherever it is named. */
const randomId = /(?<![\w-])[\w-]{22}(?![\w-])/g;

/** Links that say where something stands: a card in its pile, a cause under what it explains. */
const placing: readonly string[] = ['in', 'because'];

/** The records with their random ids counted: they stand in a page that must not differ from one build to the next. */
function countIds(records: readonly AnyRecord[]): AnyRecord[] {
  let texts = records.map((record) => JSON.stringify(record));
  // Links last, when what they join has its number: only then do they stand in one order.
  for (const links of [false, true]) {
    const blank = (text: string): string => text.replaceAll(randomId, '');
    texts.sort((a, b) => (blank(a) < blank(b) ? -1 : 1));
    const counted = new Map<string, string>();
    for (const text of texts) {
      const { id, type } = JSON.parse(text);
      if ((type === 'link') === links) counted.set(id, `${type}-${counted.size}`);
    }
    texts = texts.map((text) => text.replaceAll(randomId, (id) => counted.get(id) ?? id));
  }
  return texts.map((text) => JSON.parse(text));
}

/**
 * What a group would bring to an exercise that reads something, taken from its kind's own sample: an invented group's,
 * for somebody who tries it alone. Nothing that is made in the exercise itself, and nothing decided yet.
 */
export function exampleOf({ records }: Sample, needs: readonly Need[]): AnyRecord[] {
  const read = new Set<string>(needs.flat());
  const brought = records.filter((record) => read.has(record.type === 'card' ? record.role : record.type));
  const ids = new Set(brought.map(({ id }) => id));
  const example = records.flatMap((record): AnyRecord[] => {
    if (record.type === 'group') return brought.length > 0 ? [record] : [];
    if (record.type === 'line') return ids.has(record.of) ? [{ ...record, activity: earlier }] : [];
    if (record.type === 'link') {
      const holds = placing.includes(record.kind) && ids.has(record.from) && ids.has(record.to);
      return holds ? [{ ...record, activity: earlier }] : [];
    }
    if (!ids.has(record.id) || !('activity' in record)) return [];
    if (record.type === 'demand') return [{ ...record, activity: earlier, agreed: null, backed: [] }];
    return [{ ...record, activity: earlier }];
  });
  return countIds(example);
}
