import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** Dots to give out, or ticks on everything one would be glad of. */
  method: z._default(z.enum(['dots', 'approval']), 'dots'),
  /** Dots a person has. */
  dots: z._default(z.int().check(z.minimum(1), z.maximum(20)), 3),
  /** How many of them may stand on one option. */
  stack: z._default(z.int().check(z.minimum(1), z.maximum(20)), 2),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** A vote that shortens a list: the rule first, hands or slips or taps, ties and distinct backers shown. */
export const vote: ExerciseDefinition<Config, Strings> = {
  kind: 'vote',
  phase: 'prioritise',
  config,
  reads: () => [['cluster', 'problem', 'need', 'solution', 'cause']],
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
