import * as z from 'zod/mini';
import { id, inLanguages, rank, recordType } from './record-type.ts';

export const horizons = ['short', 'medium', 'long'] as const;

/** A demand's place in time (under 6 months, 6 to 24, longer) and what it depends on. */
export const agendaItem = recordType({
  type: 'agenda-item',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('agenda-item'),
    activity: id,
    rank,
    /** The demand, or null for one not drafted yet, which has only words. */
    demand: z.nullable(id),
    words: inLanguages,
    horizon: z.enum(horizons),
    /** Agenda items that have to come first. */
    after: z.array(id),
    /** Groups that see themselves in it. */
    groups: z.array(id),
  }),
  upgrades: {},
});

export type AgendaItem = z.infer<typeof agendaItem.schema>;
