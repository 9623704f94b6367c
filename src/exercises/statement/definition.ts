import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** What the lines say: how we work together, what we want to see, what is unjust, or what we stand for. */
  about: z._default(z.enum(['agreement', 'vision', 'injustice', 'values']), 'agreement'),
  /** How many lines people can keep in mind. Advice only: nobody is stopped at it. */
  most: z._default(z.int().check(z.minimum(1), z.maximum(40)), 8),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** Lines a group holds together, in its own words, kept with every earlier wording and tested by consent. */
export const statement: ExerciseDefinition<Config, Strings> = {
  kind: 'statement',
  phase: 'arrive',
  config,
  reads: () => [],
  writes: () => ['statement'],
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
