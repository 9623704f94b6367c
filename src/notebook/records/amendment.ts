import * as z from 'zod/mini';
import { id, inLanguages, rank, recordType, text } from './record-type.ts';

/** A change proposed to one line, with old and new wording, and what became of it. */
export const amendment = recordType({
  type: 'amendment',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('amendment'),
    activity: id,
    rank,
    /** The demand or statement, and its line (null: a new line in `slot`). */
    of: id,
    line: z.nullable(id),
    slot: id,
    before: inLanguages,
    after: inLanguages,
    why: text,
    state: z.enum(['proposed', 'taken', 'not-taken', 'withdrawn']),
    /** The reason spoken to the group when it was not taken. */
    reason: text,
  }),
  upgrades: {},
});

export type Amendment = z.infer<typeof amendment.schema>;
