import * as z from 'zod/mini';
import { id, inLanguages, rank, recordType, text } from './record-type.ts';

/** The wording of a demand or statement as it stood, kept whole so that nobody has to remember. */
export const version = recordType({
  type: 'version',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('version'),
    activity: id,
    rank,
    /** The demand or statement. */
    of: id,
    /** Slot to words in each language. */
    lines: z.record(id, inLanguages),
    /** Why it changed: the amendment, or a line. */
    amendment: z.nullable(id),
    why: text,
  }),
  upgrades: {},
});

export type Version = z.infer<typeof version.schema>;
