import { definitionOf, kindNames } from '../exercises/registry.ts';
import { languages, original } from '../language/languages.ts';
import { didYouMean, type Finding } from './finding.ts';
import type { Content, ReadFile } from './read-content.ts';
import type { LessonMatter } from './schema/lesson.ts';

type LessonRead = ReadFile<LessonMatter>;
type Report = (level: Finding['level'], field: string, text: string) => void;

/** Exercises: known kinds and settings, each declared once in the whole house, each placed exactly once. */
function lintExercises({ matter, body }: LessonRead, others: ReadonlyMap<string, string>, report: Report): void {
  const declared = matter.exercises.map(({ id }) => id);
  for (const { id, kind = '', config } of matter.exercises) {
    const definition = definitionOf(kind);
    if (!definition) report('error', `exercises, ${id}`, `There is no kind of exercise called "${kind}". ${didYouMean(kind, kindNames)}`);
    else {
      const checked = definition.config.safeParse(config ?? {});
      if (!checked.success) {
        const issue = checked.error.issues[0];
        report('error', `exercises, ${id}, config.${issue?.path.join('.') ?? ''}`, `Found ${JSON.stringify(config)}: ${issue?.message ?? 'it does not fit'}. Look at the kind "${kind}" in the gallery for its settings.`);
      } else if (matter.safety === 'L3' && definition.writes(checked.data).length > 0) {
        report('error', `exercises, ${id}`, `The lesson is L3 and "${id}" writes into the notebook. Take the exercise out: personal pain is never written down.`);
      }
    }
    const before = others.get(id);
    if (before) report('error', `exercises, ${id}`, `The id "${id}" is used in ${before} already. Give this one a name of its own, such as "${id}-2".`);
    const times = body.placed.filter((placed) => placed === id).length;
    if (times === 0) report('error', `exercises, ${id}`, `"${id}" is declared and never placed. Put <Exercise id="${id}" /> into the step where it belongs.`);
    if (times > 1) report('error', `exercises, ${id}`, `"${id}" is placed ${times} times. Leave one <Exercise id="${id}" />.`);
  }
  for (const id of new Set(body.placed)) {
    if (!declared.includes(id)) report('error', 'body', `<Exercise id="${id}" /> is placed and not declared. ${didYouMean(id, declared)}`);
  }
}

/** Marks in the text: words of the glossary, quotations, pictures, links. */
function lintMarks({ matter, body }: LessonRead, terms: readonly string[], report: Report): void {
  for (const { name, attributes } of body.marks) {
    const id = attributes['id'] ?? '';
    if (name === 'Term' && !terms.includes(id)) report('error', 'body', `<Term id="${id}"> is not in the glossary. ${didYouMean(id, terms)}`);
    const quotes = matter.quotes.map((quote) => quote.id);
    if (name === 'Quote' && !quotes.includes(id)) report('error', 'body', `<Quote id="${id}" /> is not among the quotes above. ${didYouMean(id, quotes)}`);
    if (name === 'Figure' && !attributes['alt']) report('error', 'body', `The picture "${attributes['src'] ?? ''}" has no description. Say in alt="..." what it shows.`);
  }
  for (const url of body.links) {
    if (/^[a-z]+:\/\//.test(url)) continue;
    report('error', 'body', `The link "${url}" leads nowhere by itself. Use <Term id="..."> for a word, or write the address in full.`);
  }
}

/** Steps: complete marks, ids of their own, text that MDX does not swallow. */
function lintSteps({ body, mdx }: LessonRead, isOriginal: boolean, report: Report): void {
  for (const { step, field, problem } of body.faults) report('error', `step ${step}, ${field}`, `${problem[0]?.toUpperCase() ?? ''}${problem.slice(1)}. For instance: <Step id="write" minutes="3-5" format="pairs">.`);
  const faulty = new Set(body.faults.map(({ step }) => step));
  const seen = new Set<string>();
  for (const step of body.steps) {
    const whole = isOriginal && !faulty.has(step.id);
    if (seen.has(step.id)) report('error', `step ${step.id}`, `Two steps are called "${step.id}". Give the second a name of its own.`);
    seen.add(step.id);
    if (whole && !step.minutes) report('error', `step ${step.id}, minutes`, 'The step says no minutes. Write minutes="3-5".');
    if (whole && !step.format) report('error', `step ${step.id}, format`, 'The step says no format. Write format="plenary", "solo", "pairs" or "small-groups".');
    if (step.does.length + step.says.length + step.asks.length + step.exercises.length === 0) {
      report('error', `step ${step.id}`, 'The step has no text that can be read. Leave an empty line after <Step ...> and before </Step>.');
    }
  }
  for (const [, id = '', inner = ''] of mdx.matchAll(/<Step\s+id="([^"]*)"[^>]*>([\s\S]*?)<\/Step>/g)) {
    const list = /^[ \t]*([-*+]|\d+\.)\s.*$/m.exec(inner);
    if (list) report('error', `step ${id}`, `The line "${list[0].trim().slice(0, 50)}" would become a list and be lost to the planner. Write it as a sentence.`);
  }
}

/** Safety, and how much the facilitator talks. */
function lintCare({ matter, body }: LessonRead, report: Report): void {
  if ((matter.safety === 'L2' || matter.safety === 'L3') && matter.safetyNote === '') {
    report('error', 'safetyNote', `The lesson is ${matter.safety} and says nothing about care. Write a safetyNote: what may not be photographed, who stays with people.`);
  }
  const minutes = (steps: LessonRead['body']['steps']): number => steps.reduce((sum, step) => sum + (step.minutes?.most ?? 0), 0);
  const all = minutes(body.steps);
  const talk = minutes(body.steps.filter((step) => step.talk === 'facilitator'));
  if (all > 0 && talk / all > 0.3) {
    report('advice', 'steps', `You talk for ${talk} of ${all} minutes. Seventy to thirty would leave you ${Math.floor(all * 0.3)}: hand a step to pairs.`);
  }
}

/** A translation: made from this very original, with the same steps and exercises. */
function lintTranslation(read: LessonRead, originals: ReadonlyMap<string, LessonRead>, report: Report): void {
  const source = originals.get(read.id);
  if (!source) {
    report('error', '', `There is no original lesson "${read.id}" in content/${original}. ${didYouMean(read.id, [...originals.keys()])}`);
    return;
  }
  if (read.matter.translates !== source.fingerprint) {
    report('error', 'translates', `The original has changed since this was translated (found "${(read.matter.translates ?? 'nothing').slice(0, 12)}"). Read ${source.file} again, then write: translates: ${source.fingerprint}`);
  }
  const steps = source.body.steps.map(({ id }) => id);
  for (const id of steps) if (!read.body.steps.some((step) => step.id === id)) report('error', `step ${id}`, `The step "${id}" is not translated. Add <Step id="${id}"> with its text.`);
  for (const { id } of read.body.steps) if (!steps.includes(id)) report('error', `step ${id}`, `The original has no step "${id}". ${didYouMean(id, steps)}`);
  for (const exercise of source.matter.exercises) {
    const own = read.matter.exercises.find(({ id }) => id === exercise.id);
    if (!own) report('error', `exercises, ${exercise.id}`, `The exercise "${exercise.id}" is not translated. Add its id and its ask.`);
    for (const list of ['labels', 'cards'] as const) {
      for (const { id } of exercise[list]) {
        if (own && !own[list].some((each) => each.id === id)) report('error', `exercises, ${exercise.id}, ${list}`, `"${id}" is not translated. Add it with the same id.`);
      }
    }
  }
}

/** All findings about lessons, translations among them. */
export function lintLessons({ lessons, glossary }: Content): Finding[] {
  const findings: Finding[] = [];
  const originals = new Map(lessons.filter(({ lang }) => lang === original).map((read) => [read.id, read]));
  const terms = glossary.filter(({ lang }) => lang === original).map(({ term }) => term.id);
  const used = new Map<string, string>();
  for (const read of lessons) {
    const report: Report = (level, field, text) => findings.push({ level, file: read.file, field, text });
    const isOriginal = read.lang === original;
    lintSteps(read, isOriginal, report);
    if (isOriginal) {
      if (!read.matter.phase) report('error', 'phase', 'The lesson says no phase. Write the folder’s name without its number, such as phase: listen.');
      else if (!read.file.includes(`-${read.matter.phase}/`)) report('error', 'phase', `The lesson says "${read.matter.phase}" and lies in another phase's folder. Move the file, or change the phase.`);
      lintExercises(read, used, report);
      lintMarks(read, terms, report);
      lintCare(read, report);
      for (const { id } of read.matter.exercises) used.set(id, read.file);
    } else lintTranslation(read, originals, report);
  }
  for (const { tag } of languages) {
    if (tag === original) continue;
    const missing = [...originals.keys()].filter((id) => !lessons.some((read) => read.lang === tag && read.id === id));
    if (missing.length > 0) findings.push({ level: 'advice', file: `content/${tag}/lessons`, field: '', text: `${missing.length} lessons are not translated yet and are shown in the original: ${missing.join(', ')}. Copy one, keep its ids, translate its text.` });
  }
  return findings;
}
