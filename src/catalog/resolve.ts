import * as v from 'valibot';
import { definitionOf } from '../exercises/registry.ts';
import type { ExerciseSetting } from '../exercises/contract.ts';
import type { DeclaredExercise } from './schema/exercise.ts';
import type { LessonMatter } from './schema/lesson.ts';
import type { PhaseId } from './schema/phase.ts';
import type { Minutes } from './schema/step.ts';
import { readBody, type Body, type Format, type Step } from './steps.ts';

/** A lesson file as it was read: its front matter and its body. */
export interface LessonFile {
  readonly lang: string;
  readonly id: string;
  readonly matter: LessonMatter;
  readonly mdx: string;
}

export interface ResolvedStep extends Omit<Step, 'minutes' | 'format' | 'talk'> {
  readonly minutes: Minutes;
  readonly format: Format;
  readonly facilitatorTalks: boolean;
}

/** A lesson ready to be shown in a language: text from its translation, everything else from the original. */
export interface Lesson extends Omit<LessonMatter, 'exercises' | 'phase' | 'translates'> {
  readonly id: string;
  /** The language asked for. */
  readonly lang: string;
  /** The language the text is in: the original's where nobody has translated it. */
  readonly textLang: string;
  readonly fallback: boolean;
  readonly phase: PhaseId;
  readonly steps: readonly ResolvedStep[];
  readonly exercises: readonly ExerciseSetting[];
  /** The sum of its steps' minutes. */
  readonly length: Minutes;
  readonly body: Body;
}

const noStep: Pick<Step, 'minutes' | 'format' | 'talk'> = {
  minutes: undefined,
  format: undefined,
  talk: undefined,
};

function resolveSteps(original: Body, text: Body): ResolvedStep[] {
  return original.steps.map((step) => {
    const { does, says, asks } = text.steps.find(({ id }) => id === step.id) ?? step;
    const marks = { ...noStep, ...step };
    return {
      id: step.id,
      exercises: step.exercises,
      does,
      says,
      asks,
      minutes: marks.minutes ?? { least: 0, most: 0 },
      format: marks.format ?? 'plenary',
      facilitatorTalks: marks.talk === 'facilitator',
    };
  });
}

/**
 * An author's declaration with the kind's own defaults filled in, and a translation's text over it. What
 * nobody has translated, a question, a place or a card, says its language, `other`, where that is not the page's.
 */
export function resolveExercise(
  declared: DeclaredExercise,
  translated?: DeclaredExercise,
  other?: string,
): ExerciseSetting {
  const kind = declared.kind ?? '';
  const definition = definitionOf(kind);
  const checked = definition && v.safeParse(definition.config, declared.config ?? {});
  const texts = (
    list: DeclaredExercise['labels'],
    over: DeclaredExercise['labels'] = [],
  ): ExerciseSetting['labels'] =>
    list.map(
      (each) => over.find(({ id }) => id === each.id) ?? { ...each, ...(other ? { lang: other } : {}) },
    );
  return {
    id: declared.id,
    kind,
    ask: translated?.ask || declared.ask,
    ...(other && !translated?.ask ? { lang: other } : {}),
    labels: texts(declared.labels, translated?.labels),
    cards: texts(declared.cards, translated?.cards),
    config: checked?.success ? checked.output : {},
  };
}

/** Sums the minutes of steps. */
export function lengthOf(steps: readonly { readonly minutes: Minutes | undefined }[]): Minutes {
  return steps.reduce(
    (sum, { minutes }) => ({
      least: sum.least + (minutes?.least ?? 0),
      most: sum.most + (minutes?.most ?? 0),
    }),
    { least: 0, most: 0 },
  );
}

/** Lays a translation over its original; without one, the original's text stands, marked as a fallback. */
export function resolveLesson(lang: string, original: LessonFile, translation?: LessonFile): Lesson {
  const { matter } = original;
  const text = translation?.matter;
  const body = readBody(original.mdx);
  const textBody = translation ? readBody(translation.mdx) : body;
  const steps = resolveSteps(body, textBody);
  const short = text?.variants.short ?? matter.variants.short;
  const minutes = matter.variants.short?.minutes;
  return {
    ...matter,
    id: original.id,
    lang,
    textLang: translation ? lang : original.lang,
    fallback: !translation && lang !== original.lang,
    phase: matter.phase ?? 'arrive',
    title: text?.title ?? matter.title,
    purpose: text?.purpose ?? matter.purpose,
    space: text?.space || matter.space,
    materials: matter.materials.map((item, index) => ({
      ...item,
      what: text?.materials[index]?.what ?? item.what,
    })),
    debrief: text?.debrief.length ? text.debrief : matter.debrief,
    watchFor: text?.watchFor.length ? text.watchFor : matter.watchFor,
    variants: {
      ...matter.variants,
      ...text?.variants,
      ...(short ? { short: { ...short, ...(minutes === undefined ? {} : { minutes }) } } : {}),
    },
    safetyNote: text?.safetyNote || matter.safetyNote,
    origin: text?.origin || matter.origin,
    quotes: matter.quotes.map((quote) => {
      const over = text?.quotes.find(({ id }) => id === quote.id);
      return over ? { ...quote, words: over.words, source: over.source, who: over.who || quote.who } : quote;
    }),
    exercises: matter.exercises.map((each) =>
      resolveExercise(
        each,
        text?.exercises.find(({ id }) => id === each.id),
        lang === original.lang ? undefined : original.lang,
      ),
    ),
    steps,
    length: lengthOf(steps),
    body: textBody,
  };
}
