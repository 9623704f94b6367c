import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** Whether it opens with what was promised at earlier gatherings. */
  opensWith: v.optional(v.boolean(), true),
});

export type Config = v.InferOutput<typeof config>;

/** Small, dated promises, each with a buddy; the next gathering opens with them. */
export const commitments = exerciseKind<Config, Strings>({
  kind: 'commitments',
  phase: 'act',
  config,
  reads: () => [],
  writes: () => ['commitment'],
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
