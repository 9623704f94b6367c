import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** What people look back by: what to keep and what to do otherwise, or the four parts of a body. */
  form: z._default(z.enum(['plus-delta', 'head-heart-hands-feet']), 'plus-delta'),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** How the group saw the gathering, in its own words; the next one says what was done about it. */
export const feedback: ExerciseDefinition<Config, Strings> = {
  kind: 'feedback',
  phase: 'act',
  config,
  reads: () => [],
  writes: () => ['word'],
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
