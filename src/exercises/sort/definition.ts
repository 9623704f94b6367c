import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** How the places are drawn: two circles that overlap, a line, or boxes side by side. */
  shape: z._default(z.enum(['circles', 'line', 'boxes']), 'boxes'),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** Cards sorted into named places, with the reasons people give. */
export const sort: ExerciseDefinition<Config, Strings> = {
  kind: 'sort',
  phase: 'frame',
  config,
  reads: () => [],
  writes: () => ['activity', 'word'],
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
