import * as z from 'zod/mini';
import { id, inLanguages, rank, recordType } from './record-type.ts';

/** Words a group holds together: agreements, vision, values. Its lines are records of their own. */
export const statement = recordType({
  type: 'statement',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('statement'),
    activity: id,
    rank,
    about: z.enum(['agreement', 'vision', 'injustice', 'values']),
    title: inLanguages,
  }),
  upgrades: {},
});

export type Statement = z.infer<typeof statement.schema>;
