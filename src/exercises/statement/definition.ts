import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** What the lines say: how we work together, what we want to see, what is unjust, or what we stand for. */
  about: v.optional(v.picklist(['agreement', 'vision', 'injustice', 'values']), 'agreement'),
  /** How many lines people can keep in mind. Advice only: nobody is stopped at it. */
  most: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(40)), 8),
});

export type Config = v.InferOutput<typeof config>;

/** Lines a group holds together, in its own words, kept with every earlier wording and tested by consent. */
export const statement = exerciseKind<Config, Strings>({
  kind: 'statement',
  phase: 'arrive',
  config,
  reads: () => [],
  writes: () => ['statement'],
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
