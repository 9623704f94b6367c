import * as z from 'zod/mini';
import { id, inLanguages, language, rank, recordType, text } from './record-type.ts';

/** A pile: a symbol first, then a name in a participant's words. Cards lie in it by `in` links. */
export const cluster = recordType({
  type: 'cluster',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('cluster'),
    activity: id,
    rank,
    /** One of the drawn symbols (see `exercises/PileSymbol.svelte`), so that it can be said and seen before it is named. */
    symbol: id,
    words: text,
    lang: language,
    also: inLanguages,
  }),
  upgrades: {},
});

export type Cluster = z.infer<typeof cluster.schema>;
