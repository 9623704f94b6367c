import { definitionOf } from '../exercises/registry.ts';
import type { Role } from '../exercises/contract.ts';
import { original } from '../language/languages.ts';
import { didYouMean, reportInto, type Finding, type Report } from './finding.ts';
import type { Content, ReadFile } from './read-content.ts';
import { resolveLesson, type Lesson } from './resolve.ts';
import { leastMinutes, timetable } from './routes.ts';
import type { CurriculumMatter } from './schema/curriculum.ts';
import { phaseIds } from './schema/phase.ts';

type RouteRead = ReadFile<CurriculumMatter>;
type Lessons = ReadonlyMap<string, Lesson>;

const longest = 90;

const lessonsOf = ({ matter }: RouteRead): string[] =>
  matter.parts.flatMap(({ items }) => items.flatMap((item) => ('lesson' in item ? [item.lesson] : [])));

/** Minutes: no lesson below its own fewest or above its most, and a sum that is the route's. */
function lintMinutes({ matter }: RouteRead, lessons: Lessons, report: Report): void {
  for (const item of matter.parts.flatMap(({ items }) => items)) {
    if (!('lesson' in item)) continue;
    const lesson = lessons.get(item.lesson);
    if (!lesson) continue;
    const field = `parts, ${item.lesson}`;
    const least = leastMinutes(lesson, item, matter.languages);
    const most = Math.floor(lesson.length.most * (matter.languages === 2 ? 1.5 : 1));
    const twice = matter.languages === 2 ? ' in two languages' : '';
    if (item.minutes !== undefined && item.minutes < least)
      report(
        'error',
        field,
        `${item.minutes} minutes are fewer than "${item.lesson}" needs${twice}. Give it ${least}.`,
      );
    if (item.minutes !== undefined && item.minutes > most)
      report(
        'error',
        field,
        `${item.minutes} minutes are more than "${item.lesson}" fills${twice}. Give it at most ${most}.`,
      );
    if (item.short && lesson.variants.short?.minutes === undefined)
      report(
        'error',
        field,
        `"${item.lesson}" has no short form. Leave out short, or write variants.short in the lesson.`,
      );
  }
  const sum = timetable(matter, [...lessons.values()]).reduce((total, { minutes }) => total + minutes, 0);
  if (matter.minutes === undefined)
    report('error', 'minutes', `The route does not say how long it is. Write minutes: ${sum}.`);
  else if (matter.minutes !== sum)
    report(
      'error',
      'minutes',
      `The parts add up to ${sum} minutes and the route says ${matter.minutes}. Write minutes: ${sum}, or change the parts.`,
    );
}

/** Size: a route promises no more people, and no fewer, than each of its lessons says it works with. */
function lintSize(read: RouteRead, lessons: Lessons, report: Report): void {
  const { people } = read.matter;
  if (!people) return;
  for (const id of new Set(lessonsOf(read))) {
    const group = lessons.get(id)?.group;
    if (group && people.most > group.most)
      report(
        'advice',
        'people, most',
        `The route is for up to ${people.most} people, and "${id}" works with ${group.most} at most. Write most: ${group.most}, or say in the lesson what more of them do.`,
      );
    if (group && people.least < group.least)
      report(
        'advice',
        'people, least',
        `The route is for as few as ${people.least} people, and "${id}" needs ${group.least}. Write least: ${group.least}, or say in the lesson what fewer of them do.`,
      );
  }
}

/** The pipeline: whatever an exercise reads, an earlier one has written. */
function lintPipeline({ matter }: RouteRead, lessons: Lessons, report: Report): void {
  const written = new Set<Role>();
  for (const { what } of timetable(matter, [...lessons.values()])) {
    if (what.kind !== 'lesson') continue;
    for (const { id, kind, config } of lessons.get(what.lesson)?.exercises ?? []) {
      const definition = definitionOf(kind);
      for (const need of definition?.reads(config) ?? []) {
        if (!need.some((role) => written.has(role))) {
          report(
            'error',
            `parts, ${what.lesson}`,
            `"${id}" needs ${need.join(' or ')}, and no lesson before it makes any. Put one before it that does.`,
          );
        }
      }
      for (const role of definition?.writes(config) ?? []) written.add(role);
    }
  }
}

/** Care for the people in the room: breaks, a late start, listening before demanding, a closing. */
function lintCare({ matter }: RouteRead, lessons: Lessons, report: Report): void {
  const lines = timetable(matter, [...lessons.values()]);
  const phaseOf = (line: (typeof lines)[number]): number =>
    line.what.kind === 'lesson' ? phaseIds.indexOf(lessons.get(line.what.lesson)?.phase ?? 'arrive') : -1;
  for (const gathering of new Set(lines.map((line) => line.gathering))) {
    let since = 0;
    let worst = 0;
    for (const line of lines.filter((each) => each.gathering === gathering)) {
      since = line.what.kind === 'break' ? 0 : since + line.minutes;
      worst = Math.max(worst, since);
    }
    if (worst > longest)
      report(
        'advice',
        `gathering ${gathering}`,
        `People sit for ${worst} minutes without a break. Put one after ${longest} at the latest.`,
      );
  }
  if (!lines.some(({ what }) => what.kind === 'slack'))
    report('advice', 'parts', 'Nothing is kept free for a late start. Begin with slack: 10.');
  const decide = phaseIds.indexOf('decide');
  const demands = lines.findIndex((line) => phaseOf(line) === decide);
  const heard = lines.findIndex((line) => phaseOf(line) === phaseIds.indexOf('listen'));
  if (demands >= 0 && (heard < 0 || heard > demands))
    report(
      'advice',
      'parts',
      'A demand is asked for before people were heard. Put a lesson of phase listen before it.',
    );
  const last = lines.filter(({ what }) => what.kind === 'lesson').at(-1);
  if (last && phaseOf(last) !== phaseIds.indexOf('act'))
    report(
      'advice',
      'parts',
      'The route ends without a closing. End with evaluation-and-closing, even its short form.',
    );
}

/** All findings about routes. */
export function lintRoutes({ routes, lessons, unread }: Content): Finding[] {
  const findings: Finding[] = [];
  const resolved = new Map(
    lessons.filter(({ lang }) => lang === original).map((read) => [read.id, resolveLesson(original, read)]),
  );
  const originals = routes.filter(({ lang }) => lang === original);
  const ids = originals.map(({ id }) => id);
  for (const route of originals) {
    const report = reportInto(findings, route.file);
    const { versionOf } = route.matter;
    if (versionOf && !ids.includes(versionOf))
      report('error', 'versionOf', `There is no route "${versionOf}". ${didYouMean(versionOf, ids)}`);
    if (lessonsOf(route).length === 0)
      report('error', 'parts', 'The route has no lessons. Write parts: with a title and items: in each.');
    const missing = lessonsOf(route).filter((id) => !resolved.has(id));
    for (const id of missing) {
      if (!unread.has(`${original}/${id}`))
        report(
          'error',
          `parts, ${id}`,
          `There is no lesson "${id}". ${didYouMean(id, [...resolved.keys()])}`,
        );
    }
    // Sums and orders mean nothing while a lesson is missing: they are checked once it is there.
    if (missing.length > 0 || lessonsOf(route).length === 0) continue;
    lintMinutes(route, resolved, report);
    lintSize(route, resolved, report);
    lintPipeline(route, resolved, report);
    lintCare(route, resolved, report);
  }
  return findings;
}
