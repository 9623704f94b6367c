import * as z from 'zod/mini';
import { count, id, inLanguages, rank, recordType, text } from './record-type.ts';

/** A question the group answers together, with its rule said before anybody answers. */
export const decision = recordType({
  type: 'decision',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('decision'),
    activity: id,
    rank,
    question: inLanguages,
    /** What is decided on: a demand or statement. Null for a vote among options. */
    about: z.nullable(id),
    /** Ids are written once; `item` names the pile or card behind an option. */
    options: z.array(z.object({ id, item: z.nullable(id), words: inLanguages, symbol: z.nullable(id) })),
    method: z.enum(['dots', 'approval', 'fist-to-five', 'gradients', 'consent']),
    /** Dots each person has, and how many may stand on one option. */
    dots: z.nullable(count),
    stack: z.nullable(count),
    /** How hands are shown: openly, backs turned, cups, or slips of paper. */
    how: z.enum(['hands', 'backs', 'cups', 'slips', 'taps']),
    present: z.nullable(count),
    /** Before `open` the rule has not been read out; after `closed` nobody answers; `shown` is the reveal. */
    state: z.enum(['rule', 'open', 'closed', 'shown']),
    /** What the group took from it, in its words. */
    outcome: text,
    /** Reasons heard for low hands or objections. Inside. */
    reasons: z.array(z.object({ id, words: text, level: z.nullable(id) })),
  }),
  upgrades: {},
});

export type Decision = z.infer<typeof decision.schema>;
