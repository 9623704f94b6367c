import * as v from 'valibot';
import { clock, count, id, inLanguages, rank, recordType, text } from './record-type.ts';

/** One thing done in a gathering, or planned for it. Every other record names the activity it was made in. */
export const activity = recordType({
  type: 'activity',
  version: 2,
  schema: v.object({
    id,
    type: v.literal('activity'),
    gathering: id,
    rank,
    /** A lesson's activity, a rest, minutes kept free, or something of the group's own. */
    what: v.picklist(['lesson', 'break', 'slack', 'own']),
    /** The lesson and the exercise in it, as the catalog names them; null for one begun by hand. */
    lesson: v.nullable(id),
    exercise: v.nullable(id),
    /** The kind of exercise; `paper` where nothing of it is kept here. */
    kind: id,
    title: inLanguages,
    /** The question put to the group. */
    ask: inLanguages,
    /** The exercise's settings as its author wrote them. Checked by the kind, not here. */
    config: v.record(v.string(), v.unknown()),
    /** The group whose table this is, where tables work apart. */
    group: v.nullable(id),
    /** Activities this one takes up; null means all earlier ones that wrote what it reads. */
    reads: v.nullable(v.array(id)),
    state: v.picklist(['planned', 'open', 'done', 'left']),
    /** Planned length in minutes; null: it stands in no timetable. */
    minutes: v.nullable(count),
    /** Minutes given to it while it ran. */
    added: count,
    /** The lesson's short form. */
    short: v.boolean(),
    /** The activity it runs beside, at other tables; null: it has the room to itself. */
    beside: v.nullable(id),
    /** Who leads it: an alias or a role. Inside. */
    lead: text,
    /** The planned activity it belongs to, where a lesson has a second exercise. */
    block: v.nullable(id),
    began: v.nullable(clock),
    ended: v.nullable(clock),
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

export type Activity = v.InferOutput<typeof activity.schema>;
