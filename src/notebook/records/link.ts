import * as v from 'valibot';
import { id, recordType, text } from './record-type.ts';

export const linkKinds = [
  'in',
  'because',
  'leads-to',
  'answers',
  'asks-for',
  'part-of',
  'same-as',
  'pulls-against',
  'influences',
  'allied-with',
] as const;

/**
 * A typed edge, read as a sentence: `from` lies *in* `to` (card, pile); `from` *because* `to` (problem or
 * cause, deeper cause); `from` *leads-to* `to` (problem, effect); `from` *answers* `to` (solution, cause or
 * pile); `from` *asks-for* `to` (a demand's line, solution). An `in` edge has the made id `in:<card>`.
 */
export const link = recordType({
  type: 'link',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('link'),
    activity: id,
    kind: v.picklist(linkKinds),
    from: id,
    to: id,
    note: text,
  }),
  upgrades: {},
  unsaid: { note: '' },
});

export type Link = v.InferOutput<typeof link.schema>;
