import * as z from 'zod/mini';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import { cardRoles } from '../../notebook/records/card.ts';
import type { ExerciseDefinition } from '../contract.ts';
import type { Strings } from './strings/en.ts';

const config = z.object({
  /** What the cards are: problem, need, strength, value, vision, solution ... */
  role: z._default(z.enum(cardRoles), 'problem'),
});

export type Config = z.infer<typeof config>;

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** Cards on a wall: numbers first, words at once or later, as they were said. */
export const cardWall: ExerciseDefinition<Config, Strings> = {
  kind: 'card-wall',
  phase: 'listen',
  config,
  reads: () => [],
  writes: ({ role }) => [role],
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
