import type { Gathering } from '../../notebook/records/gathering.ts';
import { clockAt } from '../plan/timing.ts';
import { sayDay } from '../../language/day.ts';
import { languageNames, type Evening } from './evening-link.ts';
import type { Strings } from './strings/en.ts';

/** What those who come are told. Who planned it is nowhere in it; place and name only where asked for. */
export function eveningOf(
  gathering: Gathering,
  languages: readonly string[],
  length: number,
  choice: { readonly place: boolean; readonly title: boolean },
): Evening {
  const { date, start, minutes, welcome, place, title } = gathering;
  return {
    title: choice.title ? title : '',
    date,
    from: start ?? '',
    to: start === null ? '' : clockAt(start, minutes ?? length),
    where: choice.place ? place : '',
    food: welcome.food,
    children: welcome.children,
    languages,
    question: welcome.question,
  };
}

export type EveningPart = 'when' | 'where' | 'reading' | 'question' | 'languages' | 'food' | 'children';

export interface EveningLine {
  readonly part: EveningPart;
  readonly label: string;
  readonly words: string;
}

/** The evening line by line, in the order in which people ask. What nobody said is left out. */
export function eveningLines(evening: Evening, strings: Strings, lang: string): EveningLine[] {
  const words = strings.evening;
  const day = sayDay(evening.date, lang, 'weekday');
  const when = !evening.from
    ? day
    : evening.to
      ? words.fromTo(day, evening.from, evening.to)
      : words.from(day, evening.from);
  const lines: readonly EveningLine[] = [
    { part: 'when', label: words.when, words: when },
    { part: 'where', label: words.where, words: evening.where || words.askWhere },
    { part: 'languages', label: words.languages, words: languageNames(evening.languages, lang) },
    { part: 'food', label: words.food, words: evening.food },
    { part: 'children', label: words.children, words: evening.children },
    { part: 'reading', label: '', words: words.reading },
    { part: 'question', label: words.question, words: evening.question },
  ];
  return lines.filter((line) => line.words !== '');
}

/** Characters of a message at most: it shows whole in every chat and in five short messages. */
export const mostOfMessage = 700;

/** What must be in the message comes first; what does not fit any more stays in the link. */
const urgency: readonly EveningPart[] = [
  'when',
  'where',
  'reading',
  'question',
  'languages',
  'food',
  'children',
];

/** The evening as plain text below 700 characters, whole lines only, and the labels of those that did not fit. */
export function eveningMessage(
  evening: Evening,
  strings: Strings,
  lang: string,
): { readonly text: string; readonly left: readonly string[] } {
  const lines = eveningLines(evening, strings, lang);
  const sayLine = ({ label, words }: EveningLine): string =>
    label ? strings.evening.line(label, words) : words;
  const head = evening.title || strings.evening.title;
  const write = (kept: readonly EveningLine[]): string => [head, ...kept.map(sayLine)].join('\n');
  const length = (text: string): number => [...text].length;
  let kept: readonly EveningLine[] = [];
  for (const part of urgency) {
    const more = lines.filter((line) => line.part === part || kept.includes(line));
    if (length(write(more)) < mostOfMessage) kept = more;
  }
  const text = write(kept);
  return {
    // Only a title of hundreds of letters can be too long now.
    text: length(text) < mostOfMessage ? text : [...text].slice(0, mostOfMessage - 1).join(''),
    left: lines.filter((line) => !kept.includes(line)).map(({ label, words }) => label || words),
  };
}
