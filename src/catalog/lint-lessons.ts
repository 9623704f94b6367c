import * as v from 'valibot';
import { definitionOf, kindNames } from '../exercises/registry.ts';
import { original } from '../language/languages.ts';
import { didYouMean, reportInto, type Finding, type Report } from './finding.ts';
import { lostText } from './lost-text.ts';
import type { Content, ReadFile } from './read-content.ts';
import { lengthOf } from './resolve.ts';
import { settingFault } from './schema-fault.ts';
import type { DeclaredExercise } from './schema/exercise.ts';
import type { LessonMatter } from './schema/lesson.ts';
import { phaseIds } from './schema/phase.ts';

export type LessonRead = ReadFile<LessonMatter>;

/** The kind of an exercise and its settings, as that kind itself checks them. */
function lintSettings(
  { id, kind = '', config = {} }: DeclaredExercise,
  safety: LessonMatter['safety'],
  report: Report,
): void {
  const definition = definitionOf(kind);
  if (!definition) {
    report(
      'error',
      `exercises, ${id}, kind`,
      `There is no kind of exercise called "${kind}". ${didYouMean(kind, kindNames)}`,
    );
    return;
  }
  const checked = v.safeParse(definition.config, config);
  const usual = v.safeParse(definition.config, {});
  // Every setting has a default, so an empty config names them all.
  const settings =
    usual.success && typeof usual.output === 'object' && usual.output !== null
      ? Object.keys(usual.output)
      : [];
  for (const issue of checked.issues ?? []) {
    const { field, text } = settingFault(issue, config);
    report('error', `exercises, ${id}, config, ${field}`, text);
  }
  for (const name of Object.keys(config)) {
    if (!settings.includes(name))
      report(
        'error',
        `exercises, ${id}, config`,
        `The kind "${kind}" has no setting called "${name}". ${didYouMean(name, settings)}`,
      );
  }
  if (checked.success && safety === 'L3' && definition.writes(checked.output).length > 0) {
    report(
      'error',
      `exercises, ${id}`,
      `The lesson is L3 and "${id}" writes into the notebook. Take the exercise out: personal pain is never written down.`,
    );
  }
}

function lintTwice(what: string, ids: readonly string[], report: Report): void {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  for (const id of new Set(twice))
    report(
      'error',
      what,
      `The id "${id}" stands there twice. Give the second a name of its own, such as "${id}-2".`,
    );
}

/** Exercises placed exactly once: more would be two doors to the same activity, fewer none. */
export function lintPlaces(placed: readonly string[], declared: readonly string[], report: Report): void {
  for (const id of declared) {
    const times = placed.filter((each) => each === id).length;
    if (times === 0)
      report(
        'error',
        `exercises, ${id}`,
        `"${id}" is declared and never placed. Put <Exercise id="${id}" /> into the step where it belongs.`,
      );
    if (times > 1)
      report(
        'error',
        `exercises, ${id}`,
        `"${id}" is placed ${times} times. Leave one <Exercise id="${id}" />.`,
      );
  }
  for (const id of new Set(placed)) {
    if (!declared.includes(id))
      report(
        'error',
        'exercises',
        `<Exercise id="${id}" /> is placed and not declared at the top. ${didYouMean(id, declared)}`,
      );
  }
}

function lintExercises(
  { matter, body }: LessonRead,
  others: ReadonlyMap<string, string>,
  report: Report,
): void {
  const declared = matter.exercises.map(({ id }) => id);
  lintTwice('exercises', declared, report);
  for (const exercise of matter.exercises) {
    const { id } = exercise;
    lintSettings(exercise, matter.safety, report);
    lintTwice(
      `exercises, ${id}, labels`,
      exercise.labels.map((each) => each.id),
      report,
    );
    lintTwice(
      `exercises, ${id}, cards`,
      exercise.cards.map((each) => each.id),
      report,
    );
    const before = others.get(id);
    if (before)
      report(
        'error',
        `exercises, ${id}`,
        `The id "${id}" is used in ${before} already. Give this one a name of its own, such as "${id}-2".`,
      );
  }
  lintPlaces(body.placed, [...new Set(declared)], report);
}

/** Steps: complete marks, ids of their own, words in each. */
export function lintSteps({ body, tree, mdx }: LessonRead, isOriginal: boolean, report: Report): void {
  for (const { step, field, text } of body.faults)
    report('error', step ? `step ${step}, ${field}` : 'a step without an id', text);
  const faulty = new Set(body.faults.map(({ step }) => step));
  const lost = new Set(lostText(tree, mdx).map(({ step }) => step));
  const seen = new Set<string>();
  for (const { id, minutes, format, does, says, asks, exercises } of body.steps) {
    if (id !== '' && seen.has(id))
      report('error', `step ${id}`, `Two steps are called "${id}". Give the second a name of its own.`);
    seen.add(id);
    if (does.length + says.length + asks.length + exercises.length === 0 && !lost.has(id)) {
      report(
        'error',
        `step ${id}`,
        'The step has no text. Say what to do in it, with an empty line after <Step ...> and before </Step>.',
      );
    }
    if (!isOriginal || faulty.has(id)) continue;
    if (!minutes) report('error', `step ${id}, minutes`, 'The step says no minutes. Write minutes="3-5".');
    if (!format)
      report(
        'error',
        `step ${id}, format`,
        'The step says no format. Write format="plenary", "solo", "pairs" or "small-groups".',
      );
  }
}

/** Where the file lies: in its phase's folder, under a name no other lesson has. */
function lintFolder(
  { file, id, matter }: LessonRead,
  others: ReadonlyMap<string, string>,
  report: Report,
): void {
  const before = others.get(id);
  if (before)
    report(
      'error',
      '',
      `The name "${id}" is the address of ${before} already. Give this file another name, such as ${id}-2.mdx.`,
    );
  const folder = file.split('/').slice(0, -1).join('/');
  if (!matter.phase) {
    report('error', 'phase', `The lesson says no phase. Write one of: ${phaseIds.join(', ')}.`);
    return;
  }
  const right = `content/${original}/lessons/${String(phaseIds.indexOf(matter.phase) + 1).padStart(2, '0')}-${matter.phase}`;
  if (folder !== right)
    report(
      'error',
      'phase',
      `The lesson says "${matter.phase}" and lies in ${folder}. Move the file to ${right}, or change the phase.`,
    );
}

/** Safety, the short form, and how much the facilitator talks. */
function lintCare({ matter, body }: LessonRead, report: Report): void {
  if ((matter.safety === 'L2' || matter.safety === 'L3') && matter.safetyNote === '') {
    report(
      'error',
      'safetyNote',
      `The lesson is ${matter.safety} and says nothing about care. Write a safetyNote: what may not be photographed, who stays with people.`,
    );
  }
  lintTwice(
    'quotes',
    matter.quotes.map(({ id }) => id),
    report,
  );
  if (body.steps.length === 0) {
    report(
      'advice',
      'steps',
      'The lesson has no steps yet, so no route can give it time. Begin with <Step id="open" minutes="2-3" format="plenary">.',
    );
    return;
  }
  const { least, most } = lengthOf(body.steps);
  const short = matter.variants.short?.minutes;
  if (short !== undefined && least > 0 && short >= least) {
    report(
      'error',
      'variants, short, minutes',
      `The short form takes ${short} minutes and the whole lesson ${least}. Write fewer than ${least}, or leave the short form out.`,
    );
  }
  const talk = lengthOf(body.steps.filter((step) => step.talk === 'facilitator')).most;
  if (most > 0 && talk / most > 0.3) {
    report(
      'advice',
      'steps',
      `You talk for ${talk} of ${most} minutes. Seventy to thirty would leave you ${Math.floor(most * 0.3)}: hand a step to pairs.`,
    );
  }
}

/** All findings about lessons in the language they were written in. */
export function lintLessons({ lessons }: Content): Finding[] {
  const findings: Finding[] = [];
  const names = new Map<string, string>();
  const exercises = new Map<string, string>();
  for (const read of lessons.filter(({ lang }) => lang === original)) {
    const report = reportInto(findings, read.file);
    lintFolder(read, names, report);
    lintSteps(read, true, report);
    lintExercises(read, exercises, report);
    lintCare(read, report);
    if (!names.has(read.id)) names.set(read.id, read.file);
    for (const { id } of read.matter.exercises) if (!exercises.has(id)) exercises.set(id, read.file);
  }
  return findings;
}
