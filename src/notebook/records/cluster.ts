import * as v from 'valibot';
import { id, inLanguages, language, rank, recordType, text } from './record-type.ts';

/** A pile: a symbol first, then a name in a participant's words. Cards lie in it by `in` links. */
export const cluster = recordType({
  type: 'cluster',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('cluster'),
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

export type Cluster = v.InferOutput<typeof cluster.schema>;
