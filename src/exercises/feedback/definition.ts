import * as z from 'zod/mini';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** What people look back by: what to keep and what to do otherwise, or the four parts of a body. */
  form: z._default(z.enum(['plus-delta', 'head-heart-hands-feet']), 'plus-delta'),
});

export type Config = z.infer<typeof config>;

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
