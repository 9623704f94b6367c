import * as v from 'valibot';
import { count, id, recordType } from './record-type.ts';

/** Minutes or turns of talk by role, never by name. */
export const talk = recordType({
  type: 'talk',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('talk'),
    activity: id,
    unit: v.picklist(['seconds', 'turns']),
    roles: v.record(id, count),
  }),
  upgrades: {},
});

export type Talk = v.InferOutput<typeof talk.schema>;
