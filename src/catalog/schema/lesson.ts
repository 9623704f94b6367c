import { z } from 'astro/zod';
import { exercise, handId, prose } from './exercise.ts';
import { phaseIds } from './phase.ts';

export const safetyLevels = ['L0', 'L1', 'L2', 'L3'] as const;
export const modes = ['room', 'online', 'hybrid'] as const;
export const materialFor = ['person', 'pair', 'group', 'room'] as const;

const material = z.strictObject({
  /** The thing, paper first: "half-A5 cards". */
  what: prose,
  /** How many of it. */
  count: z.number().int().min(1).default(1),
  /** For each person, pair or group, or once for the room. */
  for: z.enum(materialFor).default('room'),
});

const variants = z.strictObject({
  /** Some do not read or write. */
  noReading: prose.optional(),
  /** No device, little paper. */
  lowTech: prose.optional(),
  /** Everybody on the line. */
  online: prose.optional(),
  /** Some in the room, some on the line. */
  hybrid: prose.optional(),
  /** Two languages in one room. */
  twoLanguages: prose.optional(),
  /** Short of time: in how few minutes, and what shrinks or goes. */
  short: z
    .strictObject({
      /** How few minutes. A translation leaves it out. */
      minutes: z.number().int().min(1).optional(),
      /** Which steps shrink, which go. */
      how: prose,
    })
    .optional(),
});

const quote = z.strictObject({
  /** A name to place it with: `<Quote id="..." />`. */
  id: handId,
  /** What was said, short. */
  words: prose,
  /** Who said it. */
  who: prose.default(''),
  /** Where it can be found. */
  source: prose,
  /** True where it is told in our words, not theirs. */
  reported: z.boolean().default(false),
});

/** One facilitated activity, as data and prose. */
export const lesson = z.strictObject({
  /** Its name, as people will say it. */
  title: prose,
  /** One sentence that starts with a verb: what the group gets from it. */
  purpose: prose,
  /** Which of the twelve phases it belongs to. A translation leaves it out. */
  phase: z.enum(phaseIds).optional(),
  /** How many people it works with. */
  group: z
    .strictObject({
      /** The fewest. */
      least: z.number().int().min(1).default(3),
      /** The most. */
      most: z.number().int().min(1).default(40),
    })
    .refine(({ least, most }) => least <= most, {
      error: 'the fewest are more than the most. Turn the two round.',
    })
    .prefault({}),
  /** L0 open, L1 stays in the room, L2 could hurt people named in it, L3 personal pain. */
  safety: z.enum(safetyLevels).default('L1'),
  /** Where it works: in the room, online, hybrid. */
  modes: z.array(z.enum(modes)).default(['room']),
  /** What to bring, paper first. */
  materials: z.array(material).default([]),
  /** How the room should be. */
  space: prose.default(''),
  /** The exercises in it; the body places each once. */
  exercises: z.array(exercise).default([]),
  /** Questions to talk it through afterwards. */
  debrief: z.array(prose).default([]),
  /** Traps: how you notice, what you do. */
  watchFor: z.array(prose).default([]),
  /** The same when the room is different. */
  variants: variants.default({}),
  /** What to take care of. Required at L2 and L3. */
  safetyNote: prose.default(''),
  /** Where it comes from, and to whom thanks are due. */
  origin: prose.default(''),
  /** How it may be used by others. */
  licence: z.string().default('CC BY-SA 4.0'),
  /** Short quotations, credited. */
  quotes: z.array(quote).default([]),
  /** In a translation: the fingerprint of the original it was made from. `npm run check` says it. */
  translates: z.string().optional(),
});

export type LessonMatter = z.infer<typeof lesson>;
