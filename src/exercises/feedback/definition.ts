import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** What people look back by: what to keep and what to do otherwise, or the four parts of a body. */
  form: v.optional(v.picklist(['plus-delta', 'head-heart-hands-feet']), 'plus-delta'),
});

export type Config = v.InferOutput<typeof config>;

/** How the group saw the gathering, in its own words; the next one says what was done about it. */
export const feedback = exerciseKind<Config, Strings>({
  kind: 'feedback',
  phase: 'act',
  config,
  reads: () => [],
  writes: () => ['word'],
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
