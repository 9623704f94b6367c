import { z } from 'astro/zod';
import { handId, prose } from './exercise.ts';
import { phaseIds } from './phase.ts';

/** A word organisers use, and what it means here. */
export const glossaryTerm = z.strictObject({
  /** Written by hand once; lessons point at it with `<Term id="...">`. */
  id: handId,
  /** The word. */
  term: prose,
  /** What it means, in a sentence or two. */
  meaning: prose,
  /** Other words people use for it. */
  also: z.array(prose).default([]),
  /** The phase in which it matters most. */
  phase: z.enum(phaseIds).optional(),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
