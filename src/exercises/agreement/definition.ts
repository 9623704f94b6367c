import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** How the room shows how far it can go. */
  method: z._default(z.enum(['fist-to-five', 'gradients', 'consent']), 'fist-to-five'),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** A test of a proposal: low hands first, reasons heard, retested after every change. */
export const agreement: ExerciseDefinition<Config, Strings> = {
  kind: 'agreement',
  phase: 'decide',
  config,
  reads: () => [['demand', 'statement']],
  writes: () => ['decision'],
  async load(lang) {
    const [{ default: View }, { sheet }, strings] = await Promise.all([
      import('./View.svelte'),
      import('./output.ts'),
      wordsIn(lang, files),
    ]);
    return { View, sheet, strings };
  },
  async loadSheet(lang) {
    const [{ sheet }, strings] = await Promise.all([import('./output.ts'), wordsIn(lang, files)]);
    return { sheet, strings };
  },
  async loadSample(lang) {
    return (await import('./sample.ts')).sample(lang);
  },
};
