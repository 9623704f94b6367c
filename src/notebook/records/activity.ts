import * as z from 'zod/mini';
import { clock, count, id, inLanguages, rank, recordType, text } from './record-type.ts';

/** One thing done in a gathering. Every other record names the activity it was made in. */
export const activity = recordType({
  type: 'activity',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('activity'),
    gathering: id,
    rank,
    /** The lesson and the exercise in it, as the catalog names them; null for one begun by hand. */
    lesson: z.nullable(id),
    exercise: z.nullable(id),
    kind: id,
    title: inLanguages,
    /** The question put to the group. */
    ask: inLanguages,
    /** The exercise's settings as its author wrote them. Checked by the kind, not here. */
    config: z.record(z.string(), z.unknown()),
    /** The group whose table this is, where tables work apart. */
    group: z.nullable(id),
    /** Activities this one takes up; null means all earlier ones that wrote what it reads. */
    reads: z.nullable(z.array(id)),
    state: z.enum(['planned', 'open', 'done', 'left']),
    /** Planned length. */
    minutes: z.nullable(count),
    began: z.nullable(clock),
    ended: z.nullable(clock),
    /** A line somebody wrote about how it went. Inside. */
    note: text,
  }),
  upgrades: {},
});

export type Activity = z.infer<typeof activity.schema>;
