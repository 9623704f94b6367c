import * as z from 'zod/mini';
import { day, id, rank, recordType, text } from './record-type.ts';

/** A small, dated promise with a buddy. Names are aliases. */
export const commitment = recordType({
  type: 'commitment',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('commitment'),
    activity: id,
    rank,
    what: text,
    who: text,
    buddy: text,
    by: z.nullable(day),
    state: z.enum(['promised', 'done', 'released']),
  }),
  upgrades: {},
});

export type Commitment = z.infer<typeof commitment.schema>;
