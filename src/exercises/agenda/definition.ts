import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({});

export type Config = v.InferOutput<typeof config>;

/** Demands over three horizons, what has to come first, and which groups see themselves in each. */
export const agenda = exerciseKind<Config, Strings>({
  kind: 'agenda',
  phase: 'decide',
  config,
  reads: () => [['demand']],
  writes: () => ['agenda-item'],
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
