import { z } from 'astro/zod';
import { prose } from './exercise.ts';

/** A page of prose: safety, writing lessons. */
export const textPage = z.strictObject({
  /** Its heading. */
  title: prose,
  /** What it is about, in a sentence. */
  lead: prose,
  /** In a translation: the fingerprint of the original it was made from. */
  translates: z.string().optional(),
});

export type TextPageMatter = z.infer<typeof textPage>;
