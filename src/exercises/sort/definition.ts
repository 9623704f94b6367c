import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** How the places are drawn: two circles that overlap, a line, or boxes side by side. */
  shape: v.optional(v.picklist(['circles', 'line', 'boxes']), 'boxes'),
});

export type Config = v.InferOutput<typeof config>;

/** Cards sorted into named places, with the reasons people give. */
export const sort = exerciseKind<Config, Strings>({
  kind: 'sort',
  phase: 'frame',
  config,
  reads: () => [],
  writes: () => ['activity', 'word'],
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
