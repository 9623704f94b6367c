import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** True to open on what would put the roots right. */
  solutions: v.optional(v.boolean(), false),
});

export type Config = v.InferOutput<typeof config>;

/** But-why chains that branch, effects above them, and what would put the roots right. */
export const causeTree = exerciseKind<Config, Strings>({
  kind: 'cause-tree',
  phase: 'causes',
  config,
  reads: ({ solutions }) => [['cluster', 'problem', 'need'], ...(solutions ? ([['cause']] as const) : [])],
  writes: ({ solutions }) => ['cause', 'effect', ...(solutions ? (['solution'] as const) : [])],
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
