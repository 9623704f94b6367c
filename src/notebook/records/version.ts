import * as v from 'valibot';
import { id, inLanguages, rank, recordType, text } from './record-type.ts';

/** The wording of a demand or statement as it stood, kept whole so that nobody has to remember. */
export const version = recordType({
  type: 'version',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('version'),
    activity: id,
    rank,
    /** The demand or statement. */
    of: id,
    /** Slot to words in each language. */
    lines: v.record(id, inLanguages),
    /** Why it changed: the amendment, or a line. */
    amendment: v.nullable(id),
    why: text,
  }),
  upgrades: {},
});

export type Version = v.InferOutput<typeof version.schema>;
