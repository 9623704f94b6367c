import type { AnyRecord } from '../notebook/records/registry.ts';
import type { Need, Sample } from './contract.ts';

/** The activity an example's records were made in: an earlier one, as what an exercise reads always is. */
const earlier = 'example';

/** Links that say where something stands: a card in its pile, a cause under what it explains. */
const placing: readonly string[] = ['in', 'because'];

/**
 * What a group would bring to an exercise that reads something, taken from its kind's own sample: an invented group's,
 * for somebody who tries it alone. Nothing that is made in the exercise itself, and nothing decided yet.
 */
export function exampleOf({ records }: Sample, needs: readonly Need[]): AnyRecord[] {
  const read = new Set<string>(needs.flat());
  const brought = records.filter((record) => read.has(record.type === 'card' ? record.role : record.type));
  const ids = new Set(brought.map(({ id }) => id));
  return records.flatMap((record): AnyRecord[] => {
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
}
