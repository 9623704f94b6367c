import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** Dots to give out, or ticks on everything one would be glad of. */
  method: v.optional(v.picklist(['dots', 'approval']), 'dots'),
  /** Dots a person has. */
  dots: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20)), 3),
  /** How many of them may stand on one option. */
  stack: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20)), 2),
});

export type Config = v.InferOutput<typeof config>;

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
