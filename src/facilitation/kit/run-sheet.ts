import type { Format } from '../../catalog/steps.ts';
import { neededOf } from './bring.ts';
import { lossesOf, type Loss } from './lost-minutes.ts';
import type { Planned, PlannedStep } from './planned.ts';
import { cutAtWord, fewWords, firstSentences, shortName } from './sentence.ts';

export interface RunRow {
  readonly step: PlannedStep;
  readonly format: Format | null;
  /** The one thing to say or ask, and the language its words are in. */
  readonly line: { readonly kind: 'say' | 'ask'; readonly text: string; readonly lang: string } | null;
  /** The same in the second language: '' is a line to write it on, null where one language is enough. */
  readonly second: string | null;
  /** What to have at hand: "48 × half-A5 card", the number never apart from its thing. */
  readonly bring: readonly string[];
}

export interface RunSheet {
  readonly rows: readonly RunRow[];
  readonly losses: readonly Loss[];
  readonly never: readonly string[];
}

/** Characters that fit beside a step when twelve steps share a page. */
const mostOfLine = 130;
const mostOfThing = 44;

/** Up to so many steps the page is printed in its larger type. */
export const inLargeType = 12;

/**
 * Characters in a line of each column in that type, the room between two rows in lines, and the lines that one page
 * holds for certain beside what is said about lost time. Measured on A4, rather too few than too many.
 */
const across = { title: 18, words: 34, bring: 20 };
const betweenRows = 0.6;
const mostLines = 54;

/** The format in which people spend most of a lesson. */
function formatOf({ guide }: PlannedStep): Format | null {
  const minutes = new Map<Format, number>();
  for (const { format, minutes: range } of guide?.steps ?? [])
    minutes.set(format, (minutes.get(format) ?? 0) + range.least + range.most);
  return [...minutes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** What a step turns on: the question of its exercise, else its lesson's first question, else the first thing to say. */
function lineOf({ block, guide }: PlannedStep): RunRow['line'] {
  const [question] = Object.entries(block.ask).filter(([, words]) => words !== '');
  if (question) return { kind: 'ask', text: firstSentences(question[1], mostOfLine), lang: question[0] };
  const ask = guide?.steps.flatMap(({ asks }) => asks)[0];
  const say = guide?.steps.flatMap(({ says }) => says)[0];
  const text = ask ?? say;
  return guide && text
    ? { kind: ask ? 'ask' : 'say', text: firstSentences(text, mostOfLine), lang: guide.textLang }
    : null;
}

/** The question of an exercise in the second language: what people wrote, else the lesson's, if it is still that one. */
export function secondAsk(
  { block, guide, second }: PlannedStep,
  exercise: string | null,
  tag: string,
): string {
  const written = exercise === block.exercise ? block.ask[tag] : undefined;
  if (written) return written;
  const asked = (from: typeof guide): string | undefined =>
    from?.exercises.find(({ id }) => id === exercise)?.ask;
  const own = exercise === block.exercise && guide ? block.ask[guide.textLang] : undefined;
  return own === undefined || own === asked(guide) ? (asked(second) ?? '') : '';
}

/** The same as `lineOf` in the second language; '' where nobody has translated it. */
function secondLineOf(step: PlannedStep, tag: string): string {
  const { block, second } = step;
  const words = Object.values(block.ask).some(Boolean)
    ? secondAsk(step, block.exercise, tag)
    : (second?.steps.flatMap(({ asks }) => asks)[0] ?? second?.steps.flatMap(({ says }) => says)[0]);
  return firstSentences(words ?? '', mostOfLine);
}

type Named = (what: string) => string;
const wholeName: Named = (what) => what;
const cutName: Named = (what) => cutAtWord(shortName(what), mostOfThing);

function rowsOf(planned: Planned, nameOf: Named): RunRow[] {
  return planned.steps.map((step) => ({
    step,
    format: formatOf(step),
    line: lineOf(step),
    second: planned.second === null || lineOf(step) === null ? null : secondLineOf(step, planned.second),
    bring: neededOf(step, planned).map(({ count, what }) => `${count}\u00a0×\u00a0${nameOf(what)}`),
  }));
}

/** Lines a row takes in print, rather too many than too few: as many as its longest column. */
function linesOf({ step, line, second, bring }: RunRow): number {
  const inLines = (text: string, width: number): number => Math.ceil(text.length / width);
  return Math.max(
    inLines(step.title, across.title) + 1,
    inLines(line?.text ?? '', across.words) + (second === null ? 0 : inLines(second || ' ', across.words)),
    inLines(bring.join(', '), across.bring),
  );
}

/** The run-sheet: one page that a gathering can be run from when the laptop is dark. */
export function runSheet(planned: Planned): RunSheet {
  const whole = rowsOf(planned, wholeName);
  const lines = whole.reduce((sum, row) => sum + linesOf(row) + betweenRows, 0);
  const fits = whole.length <= inLargeType && lines <= mostLines;
  return { rows: fits ? whole : rowsOf(planned, cutName), ...lossesOf(planned) };
}

/** Words of a title on the card in the hand: with the clock and the minutes a line has ten at most. */
const wordsOfTitle = 7;

/** The same, short enough to copy by hand: clock, title, minutes. */
export function handCard({ steps }: Planned): readonly {
  readonly id: string;
  readonly clock: string;
  readonly title: string;
  readonly minutes: number;
}[] {
  return steps.map(({ block, clock, title, minutes }) => ({
    id: block.id,
    clock,
    title: fewWords(title, wordsOfTitle),
    minutes,
  }));
}
