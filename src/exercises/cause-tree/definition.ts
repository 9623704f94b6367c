import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** True to open on what would put the roots right. */
  solutions: z._default(z.boolean(), false),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** But-why chains that branch, effects above them, and what would put the roots right. */
export const causeTree: ExerciseDefinition<Config, Strings> = {
  kind: 'cause-tree',
  phase: 'causes',
  config,
  reads: ({ solutions }) => [['cluster', 'problem', 'need'], ...(solutions ? ([['cause']] as const) : [])],
  writes: ({ solutions }) => ['cause', 'effect', ...(solutions ? (['solution'] as const) : [])],
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
