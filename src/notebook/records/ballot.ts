import * as v from 'valibot';
import { count, id, recordType, text } from './record-type.ts';

/** One answer, or several alike counted together. Counts are records that add up. */
export const ballot = recordType({
  type: 'ballot',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('ballot'),
    activity: id,
    decision: id,
    /** Option or level id to dots or ticks on one such ballot. */
    choices: v.record(id, count),
    /** How many people this stands for. */
    hands: count,
    how: v.picklist(['hands', 'slip', 'tap', 'absent']),
    /** For someone absent: how they told us, in a line. */
    log: text,
  }),
  upgrades: {},
  unsaid: { log: '' },
});

export type Ballot = v.InferOutput<typeof ballot.schema>;
