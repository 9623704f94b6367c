import * as v from 'valibot';
import { id, inLanguages, rank, recordType } from './record-type.ts';

/** The gaps of a demand's sentence, in reading order, and the lines of a statement. */
export const slots = ['who', 'act', 'whom', 'when', 'proof', 'line'] as const;

/** One line of a statement or demand. Links, amendments and footnotes point at lines. */
export const line = recordType({
  type: 'line',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('line'),
    activity: id,
    of: id,
    slot: v.picklist(slots),
    rank,
    words: inLanguages,
  }),
  upgrades: {},
});

export type Line = v.InferOutput<typeof line.schema>;
export type Slot = Line['slot'];
