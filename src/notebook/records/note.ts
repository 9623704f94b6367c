import * as z from 'zod/mini';
import { id, rank, recordType, text } from './record-type.ts';

/** A line somebody wrote down beside the work. */
export const note = recordType({
  type: 'note',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('note'),
    /** What was going on when it was written. */
    activity: id,
    rank,
    /** `parked`: a question left for later, said before the room. `note`: the facilitator's own. Inside. */
    sort: z.enum(['parked', 'note']),
    words: text,
    /** A parked question: still waiting, taken up again, or let go by the room. */
    state: z.enum(['open', 'taken-up', 'let-go']),
  }),
  upgrades: {},
});

export type Note = z.infer<typeof note.schema>;
