import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** Whether tables draft, or the room changes the chosen one. */
  stage: z._default(z.enum(['draft', 'amend']), 'draft'),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** A demand: one sentence with gaps, drafts side by side, changes with old and new wording. */
export const demand: ExerciseDefinition<Config, Strings> = {
  kind: 'demand',
  phase: 'decide',
  config,
  reads: ({ stage }) => (stage === 'amend' ? [['demand']] : [['solution', 'cause', 'cluster']]),
  writes: () => ['demand'],
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
