import { z } from 'astro/zod';
import { handId } from './exercise.ts';

export const formats = ['solo', 'pairs', 'small-groups', 'plenary'] as const;

export interface Minutes {
  readonly least: number;
  readonly most: number;
}

/** "3-5" or "4": the fewest and the most minutes. */
const minutes = z
  .string()
  .regex(/^\d+(-\d+)?$/, { error: 'minutes are numbers. Write minutes="4" or minutes="3-5".' })
  .transform((text): Minutes => {
    const [least = 0, most = least] = text.split('-').map(Number);
    return { least, most };
  })
  .refine(({ least, most }) => least <= most, {
    error: 'the smaller number comes first. Turn the two round.',
  });

/** The marks of a `<Step>`. A translation has only its id. */
export const step = z.strictObject({
  /** A name of its own within the lesson. */
  id: handId,
  /** How long: 4, or 3-5. */
  minutes: minutes.optional(),
  /** Each alone, in pairs, at tables, or all together. */
  format: z.enum(formats).optional(),
  /** "facilitator" where mostly you talk. */
  talk: z.enum(['facilitator', 'participants']).optional(),
});
