import * as z from 'zod/mini';
import { id, rank, recordType, text } from './record-type.ts';

/** A name people gave themselves: a table, a block, a shift, a language. Lasts across gatherings. */
export const group = recordType({
  type: 'group',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('group'),
    rank,
    name: text,
    /** Numbers its cards: A, B, ... Z, AA. */
    letter: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
  }),
  upgrades: {},
});

export type Group = z.infer<typeof group.schema>;
