import * as v from 'valibot';
import { day, id, language, recordType, text } from './record-type.ts';

/** The notebook itself: one root map of the document, not one of its records. */
export const about = recordType({
  type: 'notebook',
  version: 1,
  schema: v.object({
    id,
    title: text,
    /** Languages spoken in the room; the first is the one it opens in. */
    languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(8)),
    route: v.nullable(id),
    /** The day it was opened. A notebook without an answer to `keep` ends with it, or with `lastDay`. */
    opened: day,
    /** The group's answer to "What will we keep, and until when?"; null until it has answered. */
    keep: v.nullable(
      v.object({ what: v.picklist(['everything', 'numbers', 'nothing']), until: v.nullable(day) }),
    ),
    /** The day of the last gathering planned: until the group has answered, it ends with that day, not before. */
    lastDay: v.optional(v.nullable(day), null),
    /** Where risk is named it lives in memory only, whatever the device can do. */
    risk: v.boolean(),
  }),
  upgrades: {},
});

export type About = v.InferOutput<typeof about.schema>;

/** The day a notebook ends with while its group has not answered what it keeps, `YYYY-MM-DD`. */
export function endsWith({ opened, lastDay }: Pick<About, 'opened' | 'lastDay'>): string {
  return lastDay !== null && lastDay > opened ? lastDay : opened;
}
