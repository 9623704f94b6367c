import * as v from 'valibot';
import { id, inLanguages, rank, recordType } from './record-type.ts';

export const horizons = ['short', 'medium', 'long'] as const;

/** A demand's place in time (under 6 months, 6 to 24, longer) and what it depends on. */
export const agendaItem = recordType({
  type: 'agenda-item',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('agenda-item'),
    activity: id,
    rank,
    /** The demand, or null for one not drafted yet, which has only words. */
    demand: v.nullable(id),
    words: inLanguages,
    horizon: v.picklist(horizons),
    /** Agenda items that have to come first. */
    after: v.array(id),
    /** Groups that see themselves in it. */
    groups: v.array(id),
  }),
  upgrades: {},
});

export type AgendaItem = v.InferOutput<typeof agendaItem.schema>;
