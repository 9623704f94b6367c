import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** Whether tables draft, or the room changes the chosen one. */
  stage: v.optional(v.picklist(['draft', 'amend']), 'draft'),
});

export type Config = v.InferOutput<typeof config>;

/** A demand: one sentence with gaps, drafts side by side, changes with old and new wording. */
export const demand = exerciseKind<Config, Strings>({
  kind: 'demand',
  phase: 'decide',
  config,
  reads: ({ stage }) => (stage === 'amend' ? [['demand']] : [['solution', 'cause', 'cluster']]),
  writes: () => ['demand'],
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
