import * as z from 'zod/mini';
import { count, id, rank, recordType, text } from './record-type.ts';

/**
 * A demand: a sentence with gaps whose words are `line` records (who, act, whom, when, proof).
 * Agreed in the room and backed by those it concerns are two states; both may be empty.
 */
export const demand = recordType({
  type: 'demand',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('demand'),
    activity: id,
    rank,
    /** The table that drafted it. */
    group: z.nullable(id),
    state: z.enum(['draft', 'chosen', 'set-aside']),
    /** Who can say yes: a person, an office where naming is dangerous, or not known yet. */
    target: z.enum(['person', 'office', 'unknown']),
    /** Who will find out, where it is not known yet. */
    finder: text,
    /** Inside: the least we would accept, and what we will not trade. */
    least: text,
    noTrade: text,
    /** Agreed here: the decision that tested it, how many of how many could live with it. */
    agreed: z.nullable(z.object({ decision: z.nullable(id), how: text, yes: count, present: count })),
    /** Backed by those it concerns, by floor, shift or village. */
    backed: z.array(z.object({ id, who: text, asked: count, yes: count, no: count })),
    /** The questions of a good demand that the group has talked through. */
    talkedThrough: z.array(id),
  }),
  upgrades: {},
});

export type Demand = z.infer<typeof demand.schema>;
