import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** A check-in opens a gathering, a go-round hears every voice once, a stack says who speaks next in a discussion. */
  form: v.optional(v.picklist(['check-in', 'go-round', 'stack']), 'go-round'),
  /** Whether a word or a line each may be written down after the round. Never with the name of who said it. */
  keep: v.optional(v.boolean(), false),
});

export type Config = v.InferOutput<typeof config>;

/** A round of voices: check-in, go-round, or the speakers' list of an open discussion. */
export const round = exerciseKind<Config, Strings>({
  kind: 'round',
  phase: 'arrive',
  config,
  reads: () => [],
  // Where nothing is kept nothing flows on: a route must not count on words that nobody writes.
  writes: ({ form, keep }) => (keep && form !== 'stack' ? ['word'] : []),
  files: {
    view: () => import('./View.svelte'),
    output: () => import('./output.ts'),
    sample: () => import('./sample.ts'),
    strings: {
      en: () => import('./strings/en.ts'),
      es: () => import('./strings/es.ts'),
    },
  },
});
