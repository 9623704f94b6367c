import * as v from 'valibot';
import { clock, count, day, id, rank, recordType, text, timeOfDay } from './record-type.ts';

/** What a gathering has to reckon with, as its planner was told. Nothing here names a person. */
export const needs = v.object({
  /** People expected; null: nobody knows. `present` is who came. */
  people: v.nullable(count),
  mode: v.picklist(['room', 'online', 'hybrid']),
  /** `some-not`: some do not read or write. */
  reading: v.picklist(['all', 'some-not']),
  /** Screens in the room: none, the facilitator's one, or most people's phones. */
  devices: v.picklist(['none', 'one', 'many']),
  /** Everything is said twice, in two languages. */
  twice: v.boolean(),
  /** The police, an employer or a landlord may come or listen. */
  watched: v.boolean(),
  /** What the group has said it needs to take part: a ramp, a signer, children's corner. */
  access: text,
  /** What should exist at the end, as a role the pipeline knows; null: talk is enough. */
  outcome: v.nullable(id),
});

/** What somebody who comes should know beforehand: for the page that is sent round. */
export const welcome = v.object({ food: text, children: text, question: text });

/** One meeting of the group, planned or held. */
export const gathering = recordType({
  type: 'gathering',
  version: 2,
  schema: v.object({
    id,
    type: v.literal('gathering'),
    rank,
    title: text,
    date: day,
    /** People present: a count, never a list of names. Null until somebody counted. */
    present: v.nullable(count),
    /** When it should begin, by the clock on the wall; null: no hour named. */
    start: v.nullable(timeOfDay),
    /** Minutes there are, breaks included; null: no plan. */
    minutes: v.nullable(count),
    place: text,
    needs,
    welcome,
    /** When it really began and ended. */
    began: v.nullable(clock),
    ended: v.nullable(clock),
    /** What becomes of the paper on the wall, as the room said at its closing. */
    wall: v.nullable(v.picklist(['photograph', 'carry', 'burn'])),
  }),
  upgrades: {
    1: (fields) => ({
      ...fields,
      start: null,
      minutes: null,
      place: '',
      needs: plainNeeds,
      welcome: { food: '', children: '', question: '' },
      began: null,
      ended: null,
      wall: null,
    }),
  },
});

export type Gathering = v.InferOutput<typeof gathering.schema>;
export type Needs = v.InferOutput<typeof needs>;

/** A gathering nobody has said anything about: one room, one screen, everybody reads. */
export const plainNeeds: Needs = {
  people: null,
  mode: 'room',
  reading: 'all',
  devices: 'one',
  twice: false,
  watched: false,
  access: '',
  outcome: null,
};

/** A new gathering with nothing in it but what `part` says. */
export function newGathering(part: Pick<Gathering, 'id' | 'rank' | 'date'> & Partial<Gathering>): Gathering {
  return {
    type: 'gathering',
    title: '',
    present: null,
    start: null,
    minutes: null,
    place: '',
    needs: plainNeeds,
    welcome: { food: '', children: '', question: '' },
    began: null,
    ended: null,
    wall: null,
    ...part,
  };
}
