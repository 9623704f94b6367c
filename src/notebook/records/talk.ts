import * as z from 'zod/mini';
import { count, id, recordType } from './record-type.ts';

/** Minutes or turns of talk by role, never by name. */
export const talk = recordType({
  type: 'talk',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('talk'),
    activity: id,
    unit: z.enum(['seconds', 'turns']),
    roles: z.record(id, count),
  }),
  upgrades: {},
});

export type Talk = z.infer<typeof talk.schema>;
