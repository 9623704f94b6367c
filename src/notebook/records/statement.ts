import * as v from 'valibot';
import { id, inLanguages, rank, recordType } from './record-type.ts';

/** Words a group holds together: agreements, vision, values. Its lines are records of their own. */
export const statement = recordType({
  type: 'statement',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('statement'),
    activity: id,
    rank,
    about: v.picklist(['agreement', 'vision', 'injustice', 'values']),
    title: inLanguages,
  }),
  upgrades: {},
});

export type Statement = v.InferOutput<typeof statement.schema>;
