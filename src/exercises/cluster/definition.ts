import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import { cardRoles } from '../../notebook/records/card.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** Which cards are put in piles. */
  roles: z._default(z.array(z.enum(cardRoles)), ['problem', 'need']),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** Cards that belong together put in piles: a symbol first, a name when all have been read, some left alone. */
export const cluster: ExerciseDefinition<Config, Strings> = {
  kind: 'cluster',
  phase: 'pattern',
  config,
  reads: ({ roles }) => [roles],
  writes: () => ['cluster'],
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
