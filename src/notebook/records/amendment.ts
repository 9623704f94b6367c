import * as v from 'valibot';
import { id, inLanguages, rank, recordType, text } from './record-type.ts';

/** A change proposed to one line, with old and new wording, and what became of it. */
export const amendment = recordType({
  type: 'amendment',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('amendment'),
    activity: id,
    rank,
    /** The demand or statement, and its line (null: a new line in `slot`). */
    of: id,
    line: v.nullable(id),
    slot: id,
    before: inLanguages,
    after: inLanguages,
    why: text,
    state: v.picklist(['proposed', 'taken', 'not-taken', 'withdrawn']),
    /** The reason spoken to the group when it was not taken. */
    reason: text,
  }),
  upgrades: {},
});

export type Amendment = v.InferOutput<typeof amendment.schema>;
