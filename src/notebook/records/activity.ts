import * as z from 'zod/mini';
import { clock, count, id, inLanguages, rank, recordType, text } from './record-type.ts';

/** One thing done in a gathering, or planned for it. Every other record names the activity it was made in. */
export const activity = recordType({
  type: 'activity',
  version: 2,
  schema: z.object({
    id,
    type: z.literal('activity'),
    gathering: id,
    rank,
    /** A lesson's activity, a rest, minutes kept free, or something of the group's own. */
    what: z.enum(['lesson', 'break', 'slack', 'own']),
    /** The lesson and the exercise in it, as the catalog names them; null for one begun by hand. */
    lesson: z.nullable(id),
    exercise: z.nullable(id),
    /** The kind of exercise; `paper` where nothing of it is kept here. */
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
    /** Planned length in minutes; null: it stands in no timetable. */
    minutes: z.nullable(count),
    /** Minutes given to it while it ran. */
    added: count,
    /** The lesson's short form. */
    short: z.boolean(),
    /** The activity it runs beside, at other tables; null: it has the room to itself. */
    beside: z.nullable(id),
    /** Who leads it: an alias or a role. Inside. */
    lead: text,
    /** The planned activity it belongs to, where a lesson has a second exercise. */
    block: z.nullable(id),
    began: z.nullable(clock),
    ended: z.nullable(clock),
    /** A line somebody wrote about how it went. Inside. */
    note: text,
  }),
  upgrades: {
    1: (fields) => ({
      ...fields,
      what: 'lesson',
      added: 0,
      short: false,
      beside: null,
      lead: '',
      block: null,
    }),
  },
});

export type Activity = z.infer<typeof activity.schema>;
