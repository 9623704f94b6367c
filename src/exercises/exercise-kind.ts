import { wordsIn, type StringFiles } from '../language/words-in.ts';
import type { ExerciseDefinition, LoadedExercise, Sample, SheetOf } from './contract.ts';

/** What a kind's folder holds, each file loaded only when it is needed. */
interface KindFiles<Config, Strings> {
  readonly view: () => Promise<{ readonly default: LoadedExercise<Config, Strings>['View'] }>;
  readonly output: () => Promise<{ readonly sheet: SheetOf<Config, Strings> }>;
  readonly sample: () => Promise<{ sample(lang: string): Sample }>;
  readonly strings: StringFiles<Strings>;
}

/** A kind from what is its own: how its files are loaded is the same for all. */
export function exerciseKind<Config, Strings>({
  files: { view, output, sample, strings },
  ...own
}: Pick<ExerciseDefinition<Config, Strings>, 'kind' | 'phase' | 'config' | 'reads' | 'writes'> & {
  readonly files: KindFiles<Config, Strings>;
}): ExerciseDefinition<Config, Strings> {
  return {
    ...own,
    async load(lang) {
      const [{ default: View }, words] = await Promise.all([view(), wordsIn(lang, strings)]);
      return { View, strings: words };
    },
    async loadSheet(lang) {
      const [{ sheet }, words] = await Promise.all([output(), wordsIn(lang, strings)]);
      return { sheet, strings: words };
    },
    async loadSample(lang) {
      return (await sample()).sample(lang);
    },
  };
}
