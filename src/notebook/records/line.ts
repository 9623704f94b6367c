import * as z from 'zod/mini';
import { id, inLanguages, rank, recordType } from './record-type.ts';

/** The gaps of a demand's sentence, in reading order, and the lines of a statement. */
export const slots = ['who', 'act', 'whom', 'when', 'proof', 'line'] as const;

/** One line of a statement or demand. Links, amendments and footnotes point at lines. */
export const line = recordType({
  type: 'line',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('line'),
    activity: id,
    of: id,
    slot: z.enum(slots),
    rank,
    words: inLanguages,
  }),
  upgrades: {},
});

export type Line = z.infer<typeof line.schema>;
export type Slot = Line['slot'];
