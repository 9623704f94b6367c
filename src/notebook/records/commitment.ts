import * as v from 'valibot';
import { day, id, rank, recordType, text } from './record-type.ts';

/** A small, dated promise with a buddy. Names are aliases. */
export const commitment = recordType({
  type: 'commitment',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('commitment'),
    activity: id,
    rank,
    what: text,
    who: text,
    buddy: text,
    by: v.nullable(day),
    state: v.picklist(['promised', 'done', 'released']),
  }),
  upgrades: {},
});

export type Commitment = v.InferOutput<typeof commitment.schema>;
