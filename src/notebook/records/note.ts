import * as v from 'valibot';
import { id, rank, recordType, text } from './record-type.ts';

/** A line somebody wrote down beside the work. */
export const note = recordType({
  type: 'note',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('note'),
    /** What was going on when it was written. */
    activity: id,
    rank,
    /** `parked`: a question left for later, said before the room. `note`: the facilitator's own. Inside. */
    sort: v.picklist(['parked', 'note']),
    words: text,
    /** A parked question: still waiting, taken up again, or let go by the room. */
    state: v.picklist(['open', 'taken-up', 'let-go']),
  }),
  upgrades: {},
});

export type Note = v.InferOutput<typeof note.schema>;
