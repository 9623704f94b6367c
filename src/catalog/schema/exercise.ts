import { z } from 'astro/zod';

/** The id nearest to what somebody wrote: "My Wall" becomes "my-wall". */
export function asId(written: string): string {
  const plain = written
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** A name written by hand once: small letters, digits and hyphens. */
export const handId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `an id has only small letters, digits and hyphens. Write ${asId(String(input)) || 'a name'}.`,
});

/** Prose from a `|` block: the line break at its end is the block's, not the author's. */
export const prose = z.string().transform((text) => text.trim());

export const labelled = z.strictObject({
  /** A name of its own, written once and never reused. */
  id: handId,
  /** What stands on it. */
  words: prose,
});

/** An exercise as its author declares it. The body places it with `<Exercise id="..." />`. */
export const exercise = z.strictObject({
  /** Written by hand once, never reused: notebooks are keyed by it. */
  id: handId,
  /** Which kind of exercise, from the gallery. A translation leaves it out. */
  kind: z.string().optional(),
  /** The question put to the group. */
  ask: prose.default(''),
  /** Names of places, where the kind has some: the circles of a sort. */
  labels: z.array(labelled).default([]),
  /** Cards it starts with. */
  cards: z.array(labelled).default([]),
  /** Settings of the kind. Leave out what is usual. */
  config: z.record(z.string(), z.unknown()).optional(),
});

export type DeclaredExercise = z.infer<typeof exercise>;
