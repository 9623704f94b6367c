import * as z from 'zod/mini';
import { id, recordType, text } from './record-type.ts';

/** Where a record stands on a map, line, ring or grid. Its made id is `at:<activity>:<item>`. */
export const place = recordType({
  type: 'place',
  version: 1,
  schema: z.object({
    id,
    type: z.literal('place'),
    activity: id,
    item: id,
    /** A named place (a circle, a wedge), or null where x and y say it. */
    slot: z.nullable(id),
    /** 0 to 1 from the inline start, and from the top. */
    x: z.nullable(z.number()),
    y: z.nullable(z.number()),
    /** The reason people gave. */
    note: text,
    sure: z.enum(['guess', 'likely', 'known', 'unsaid']),
  }),
  upgrades: {},
});

export type Place = z.infer<typeof place.schema>;
