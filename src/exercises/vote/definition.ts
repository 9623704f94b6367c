import * as z from 'zod/mini';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** Dots to give out, or ticks on everything one would be glad of. */
  method: z._default(z.enum(['dots', 'approval']), 'dots'),
  /** Dots a person has. */
  dots: z._default(z.int().check(z.minimum(1), z.maximum(20)), 3),
  /** How many of them may stand on one option. */
  stack: z._default(z.int().check(z.minimum(1), z.maximum(20)), 2),
});

export type Config = z.infer<typeof config>;

/** A vote that shortens a list: the rule first, hands or slips or taps, ties and distinct backers shown. */
export const vote = exerciseKind<Config, Strings>({
  kind: 'vote',
  phase: 'prioritise',
  config,
  reads: () => [['cluster', 'problem', 'need', 'solution', 'cause']],
  writes: () => ['decision'],
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
