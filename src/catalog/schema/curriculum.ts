import { z } from 'astro/zod';
import { handId, prose } from './exercise.ts';

const lessonItem = z.strictObject({
  /** The lesson's id: its file name. */
  lesson: handId,
  /** Planned minutes. Left out: the fewest the lesson needs. */
  minutes: z.number().int().min(1).optional(),
  /** Use its short form. */
  short: z.boolean().default(false),
});

const breakItem = z.strictObject({
  /** Minutes of rest. */
  break: z.number().int().min(1),
  /** What it is: lunch, tea. */
  what: prose.optional(),
});

const slackItem = z.strictObject({
  /** Minutes kept free, such as for a late start. */
  slack: z.number().int().min(1),
  /** What for. */
  what: prose.optional(),
});

const part = z.strictObject({
  /** What this part is about. */
  title: prose,
  /** Which gathering it belongs to, where there are several. */
  gathering: z.number().int().min(1).default(1),
  /** Lessons, breaks and free minutes, in order. */
  items: z
    .array(
      z.union([lessonItem, breakItem, slackItem], {
        error: 'an entry is a lesson, a break or slack. Write lesson: and its id, or break: and its minutes.',
      }),
    )
    .default([]),
});

/** A route: lessons in order that fit the time of a real gathering. */
export const curriculum = z.strictObject({
  /** Its name. */
  title: prose,
  /** One or two sentences: what it is. */
  summary: prose,
  /** What exists at the end. */
  outcome: prose,
  /** For whom, and for how many. */
  for: prose,
  /** All its minutes, breaks included. A translation leaves it out. */
  minutes: z.number().int().min(1).optional(),
  /** How many people it fits. */
  people: z
    .strictObject({ least: z.number().int().min(1), most: z.number().int().min(1) })
    .refine(({ least, most }) => least <= most, {
      error: 'the fewest are more than the most. Turn the two round.',
    })
    .optional(),
  /** The route it is another shape of. */
  versionOf: handId.optional(),
  /** 2 where everything is said twice: each lesson then takes one and a half times its time. */
  languages: z.number().int().min(1).max(2).default(1),
  /** Its parts, in order. */
  parts: z.array(part).default([]),
  /** In a translation: the fingerprint of the original it was made from. */
  translates: z.string().optional(),
});

export type CurriculumMatter = z.infer<typeof curriculum>;
