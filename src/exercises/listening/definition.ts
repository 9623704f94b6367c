import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** Minutes one person speaks before the bell. */
  minutes: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(60)), 3),
  /** Turns in all: with two, each of a pair speaks once. */
  rounds: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(6)), 2),
  /** After each turn the listener says in one line what they heard. */
  playback: v.optional(v.boolean(), true),
  /** Offers to key in, afterwards, how much whoever asked talked and the other one. */
  mirror: v.optional(v.boolean(), true),
});

export type Config = v.InferOutput<typeof config>;

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
