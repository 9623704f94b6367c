import * as v from 'valibot';
import { cardRoles } from '../../notebook/records/card.ts';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** What the cards are: problem, need, strength, value, vision, solution ... */
  role: v.optional(v.picklist(cardRoles), 'problem'),
});

export type Config = v.InferOutput<typeof config>;

/** Cards on a wall: numbers first, words at once or later, as they were said. */
export const cardWall = exerciseKind<Config, Strings>({
  kind: 'card-wall',
  phase: 'listen',
  config,
  reads: () => [],
  writes: ({ role }) => [role],
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
