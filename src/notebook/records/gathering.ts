import * as z from 'zod/mini';
import { count, day, id, rank, recordType, text } from './record-type.ts';

/** One meeting of the group. */
export const gathering = recordType({
  type: 'gathering',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('gathering'),
    rank,
    title: text,
    date: day,
    /** People present: a count, never a list of names. Null until somebody counted. */
    present: z.nullable(count),
  }),
  upgrades: {},
});

export type Gathering = z.infer<typeof gathering.schema>;
