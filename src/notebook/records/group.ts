import * as v from 'valibot';
import { id, rank, recordType, text } from './record-type.ts';

/** A name people gave themselves: a table, a block, a shift, a language. Lasts across gatherings. */
export const group = recordType({
  type: 'group',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('group'),
    rank,
    name: text,
    /** Numbers its cards: A, B, ... Z, AA. */
    letter: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)),
  }),
  upgrades: {},
});

export type Group = v.InferOutput<typeof group.schema>;
