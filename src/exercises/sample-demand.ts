import type { Demand } from '../notebook/records/demand.ts';
import { slots, type Line } from '../notebook/records/line.ts';

/** A chosen demand for samples, its lines in the order of the sentence: who, what, for whom, by when. */
export function sampleDemand(
  id: string,
  activity: string,
  words: readonly string[],
  lang: string,
): readonly [Demand, ...Line[]] {
  return [
    {
      id,
      type: 'demand',
      activity,
      rank: 'a0',
      group: null,
      state: 'chosen',
      target: 'office',
      finder: '',
      least: '',
      noTrade: '',
      agreed: null,
      backed: [],
      talkedThrough: [],
    },
    ...words.map((each, index): Line => ({
      id: `${id}-${index}`,
      type: 'line',
      activity,
      of: id,
      slot: slots[index] ?? 'line',
      rank: `a${index}`,
      words: { [lang]: each },
    })),
  ];
}
