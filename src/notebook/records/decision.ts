import * as v from 'valibot';
import { count, id, inLanguages, rank, recordType, text } from './record-type.ts';

/** A question the group answers together, with its rule said before anybody answers. */
export const decision = recordType({
  type: 'decision',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('decision'),
    activity: id,
    rank,
    question: inLanguages,
    /** What is decided on: a demand or statement. Null for a vote among options. */
    about: v.nullable(id),
    /** Ids are written once; `item` names the pile or card behind an option. */
    options: v.array(v.object({ id, item: v.nullable(id), words: inLanguages, symbol: v.nullable(id) })),
    method: v.picklist(['dots', 'approval', 'fist-to-five', 'gradients', 'consent']),
    /** Dots each person has, and how many may stand on one option. */
    dots: v.nullable(count),
    stack: v.nullable(count),
    /** How hands are shown: openly, backs turned, cups, or slips of paper. */
    how: v.picklist(['hands', 'backs', 'cups', 'slips', 'taps']),
    present: v.nullable(count),
    /** Before `open` the rule has not been read out; after `closed` nobody answers; `shown` is the reveal. */
    state: v.picklist(['rule', 'open', 'closed', 'shown']),
    /** What the group took from it, in its words. */
    outcome: text,
    /** Reasons heard for low hands or objections. Inside. */
    reasons: v.array(v.object({ id, words: text, level: v.nullable(id) })),
  }),
  upgrades: {},
});

export type Decision = v.InferOutput<typeof decision.schema>;
