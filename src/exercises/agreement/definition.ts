import * as v from 'valibot';
import { exerciseKind } from '../exercise-kind.ts';
import type { Strings } from './strings/en.ts';

const config = v.object({
  /** How the room shows how far it can go. */
  method: v.optional(v.picklist(['fist-to-five', 'gradients', 'consent']), 'fist-to-five'),
});

export type Config = v.InferOutput<typeof config>;

/** A test of a proposal: low hands first, reasons heard, retested after every change. */
export const agreement = exerciseKind<Config, Strings>({
  kind: 'agreement',
  phase: 'decide',
  config,
  reads: () => [['demand', 'statement']],
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
