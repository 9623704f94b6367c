import * as z from 'zod/mini';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** Minutes one person speaks before the bell. */
  minutes: z._default(z.number().check(z.gt(0), z.maximum(60)), 3),
  /** Turns in all: with two, each of a pair speaks once. */
  rounds: z._default(z.int().check(z.minimum(1), z.maximum(6)), 2),
  /** After each turn the listener says in one line what they heard. */
  playback: z._default(z.boolean(), true),
  /** Offers to key in, afterwards, how much whoever asked talked and the other one. */
  mirror: z._default(z.boolean(), true),
});

export type Config = z.infer<typeof config>;

/** Turns of listening in pairs, ended by a bell, and a mirror of who talked how much. */
export const listening = exerciseKind<Config, Strings>({
  kind: 'listening',
  phase: 'frame',
  config,
  reads: () => [],
  writes: () => [],
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
