import { languages, original } from '../language/languages.ts';
import { didYouMean, reportInto, type Finding, type Report } from './finding.ts';
import { lintPlaces, lintSteps, type LessonRead } from './lint-lessons.ts';
import type { Content, ReadFile, ReadTerm } from './read-content.ts';

/** Any file with a mark of what it was made from. */
type Translatable = ReadFile<{ readonly translates?: string | undefined }>;

/** Whether a translation has an original and was made from it as it is now. */
function sourceOf<Read extends Translatable>(
  read: Read,
  originals: ReadonlyMap<string, Read>,
  unread: ReadonlySet<string>,
  report: Report,
): Read | undefined {
  const source = originals.get(read.id);
  if (!source) {
    if (!unread.has(`${original}/${read.id}`)) {
      report(
        'error',
        '',
        `There is no original "${read.id}" in content/${original}. ${didYouMean(read.id, [...originals.keys()])}`,
      );
    }
    return undefined;
  }
  const { translates } = read.matter;
  if (translates === undefined) {
    report(
      'error',
      'translates',
      `It is not said which version this was translated from. Write translates: ${source.fingerprint}`,
    );
  } else if (translates !== source.fingerprint) {
    report(
      'error',
      'translates',
      `The original has changed since this was translated (found "${translates.slice(0, 12)}"). Read ${source.file} again, then write translates: ${source.fingerprint}`,
    );
  }
  return source;
}

/** The same steps, exercises, labels and cards as in the original: everything else comes from there. */
function lintLesson(read: LessonRead, source: LessonRead, report: Report): void {
  lintSteps(read, false, report);
  const steps = source.body.steps.map(({ id }) => id);
  for (const id of steps) {
    if (!read.body.steps.some((step) => step.id === id))
      report(
        'error',
        `step ${id}`,
        `The step "${id}" is not translated. Add <Step id="${id}"> with its text.`,
      );
  }
  for (const { id } of read.body.steps) {
    if (id !== '' && !steps.includes(id))
      report('error', `step ${id}`, `The original has no step "${id}". ${didYouMean(id, steps)}`);
  }
  const declared = source.matter.exercises.map(({ id }) => id);
  for (const { id } of read.matter.exercises) {
    if (!declared.includes(id))
      report(
        'error',
        `exercises, ${id}`,
        `The original has no exercise "${id}". ${didYouMean(id, declared)}`,
      );
  }
  for (const exercise of source.matter.exercises) {
    const own = read.matter.exercises.find(({ id }) => id === exercise.id);
    if (!own)
      report(
        'error',
        `exercises, ${exercise.id}`,
        `The exercise "${exercise.id}" is not translated. Add its id and its ask.`,
      );
    for (const list of own ? (['labels', 'cards'] as const) : []) {
      for (const { id } of exercise[list]) {
        if (!own?.[list].some((each) => each.id === id))
          report(
            'error',
            `exercises, ${exercise.id}, ${list}`,
            `"${id}" is not translated. Add it with the same id.`,
          );
      }
    }
  }
  lintPlaces(read.body.placed, declared, report);
}

function lintGlossary(glossary: readonly ReadTerm[], findings: Finding[]): void {
  const known = glossary.filter(({ lang }) => lang === original).map(({ term }) => term.id);
  const seen = new Set<string>();
  for (const { file, lang, term } of glossary) {
    const report = reportInto(findings, file);
    if (seen.has(`${lang}/${term.id}`))
      report(
        'error',
        `word ${term.id}`,
        `The id "${term.id}" stands there twice. Give the second a name of its own, such as "${term.id}-2".`,
      );
    seen.add(`${lang}/${term.id}`);
    if (lang !== original && !known.includes(term.id))
      report(
        'error',
        `word ${term.id}`,
        `The original has no word "${term.id}". ${didYouMean(term.id, known)}`,
      );
  }
}

/** What a language still falls back for, in one line for each kind of text. */
function missingIn(lang: string, content: Content): Finding[] {
  const kinds = [
    {
      what: 'lessons',
      at: `content/${lang}/lessons`,
      ids: content.lessons.map((read) => ({ lang: read.lang, id: read.id })),
    },
    {
      what: 'routes',
      at: `content/${lang}/curricula`,
      ids: content.routes.map((read) => ({ lang: read.lang, id: read.id })),
    },
    {
      what: 'words of the glossary',
      at: `content/${lang}/glossary.yaml`,
      ids: content.glossary.map(({ lang: own, term }) => ({ lang: own, id: term.id })),
    },
  ];
  return kinds.flatMap(({ what, at, ids }): Finding[] => {
    const own = new Set(ids.filter((each) => each.lang === lang).map(({ id }) => id));
    const missing = ids
      .filter(
        (each) => each.lang === original && !own.has(each.id) && !content.unread.has(`${lang}/${each.id}`),
      )
      .map(({ id }) => id);
    if (missing.length === 0) return [];
    const text = `Not translated yet and shown in the original: ${missing.length} ${what} (${missing.join(', ')}). Copy one, keep its ids, translate its text.`;
    return [{ level: 'advice', file: at, field: '', text }];
  });
}

/** All findings about translations: stale, incomplete, without an original, and what is still to do. */
export function lintTranslations(content: Content): Finding[] {
  const findings: Finding[] = [];
  const { lessons, routes, pages, glossary, unread } = content;
  const originals = <Read extends Translatable>(list: readonly Read[]): Map<string, Read> =>
    new Map(list.filter(({ lang }) => lang === original).map((read) => [read.id, read]));

  const sources = originals(lessons);
  for (const read of lessons.filter(({ lang }) => lang !== original)) {
    const report = reportInto(findings, read.file);
    const source = sourceOf(read, sources, unread, report);
    if (source) lintLesson(read, source, report);
  }
  const routeSources = originals(routes);
  for (const read of routes.filter(({ lang }) => lang !== original)) {
    const report = reportInto(findings, read.file);
    const source = sourceOf(read, routeSources, unread, report);
    const parts = source?.matter.parts.length ?? 0;
    if (source && read.matter.parts.length !== parts) {
      report(
        'error',
        'parts',
        `The original has ${parts} parts and the translation ${read.matter.parts.length}. Write the title of each, in the same order.`,
      );
    }
  }
  const pageSources = originals(pages);
  for (const read of pages.filter(({ lang }) => lang !== original))
    sourceOf(read, pageSources, unread, reportInto(findings, read.file));
  lintGlossary(glossary, findings);

  const known = languages.map(({ tag }) => tag);
  const used = new Set([...lessons, ...routes, ...pages, ...glossary].map(({ lang }) => lang));
  for (const lang of used) {
    if (!known.includes(lang))
      findings.push({
        level: 'advice',
        file: `content/${lang}`,
        field: '',
        text: `The site has no language "${lang}" yet, and shows nothing of it. Add it to src/language/languages.ts; there are: ${known.join(', ')}.`,
      });
  }
  return [...findings, ...known.filter((tag) => tag !== original).flatMap((tag) => missingIn(tag, content))];
}
