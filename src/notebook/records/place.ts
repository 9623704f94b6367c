import * as v from 'valibot';
import { id, recordType, text } from './record-type.ts';

/** Where a record stands on a map, line, ring or grid. Its made id is `at:<activity>:<item>`. */
export const place = recordType({
  type: 'place',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('place'),
    activity: id,
    item: id,
    /** A named place (a circle, a wedge), or null where x and y say it. */
    slot: v.nullable(id),
    /** 0 to 1 from the inline start, and from the top. */
    x: v.nullable(v.pipe(v.number(), v.finite())),
    y: v.nullable(v.pipe(v.number(), v.finite())),
    /** The reason people gave. */
    note: text,
    sure: v.picklist(['guess', 'likely', 'known', 'unsaid']),
  }),
  upgrades: {},
});

export type Place = v.InferOutput<typeof place.schema>;
