import * as v from 'valibot';
import { count, id, rank, recordType, text } from './record-type.ts';

/**
 * A demand: a sentence with gaps whose words are `line` records (who, act, whom, when, proof).
 * Agreed in the room and backed by those it concerns are two states; both may be empty.
 */
export const demand = recordType({
  type: 'demand',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('demand'),
    activity: id,
    rank,
    /** The table that drafted it. */
    group: v.nullable(id),
    state: v.picklist(['draft', 'chosen', 'set-aside']),
    /** Who can say yes: a person, an office where naming is dangerous, or not known yet. */
    target: v.picklist(['person', 'office', 'unknown']),
    /** Who will find out, where it is not known yet. */
    finder: text,
    /** Inside: the least we would accept, and what we will not trade. */
    least: text,
    noTrade: text,
    /** Agreed here: the decision that tested it, how many of how many could live with it. */
    agreed: v.nullable(v.object({ decision: v.nullable(id), how: text, yes: count, present: count })),
    /** Backed by those it concerns, by floor, shift or village. */
    backed: v.array(v.object({ id, who: text, asked: count, yes: count, no: count })),
    /** The questions of a good demand that the group has talked through. */
    talkedThrough: v.array(id),
  }),
  upgrades: {},
});

export type Demand = v.InferOutput<typeof demand.schema>;
