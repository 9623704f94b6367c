import * as v from 'valibot';
import { cardRoles } from '../../notebook/records/card.ts';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** Which cards are put in piles. */
  roles: v.optional(v.array(v.picklist(cardRoles)), ['problem', 'need']),
});

export type Config = v.InferOutput<typeof config>;

/** Cards that belong together put in piles: a symbol first, a name when all have been read, some left alone. */
export const cluster = exerciseKind<Config, Strings>({
  kind: 'cluster',
  phase: 'pattern',
  config,
  reads: ({ roles }) => [roles],
  writes: () => ['cluster'],
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
