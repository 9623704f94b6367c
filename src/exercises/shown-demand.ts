import { directionOf, isolated } from '../language/direction.ts';
import type { Line, Slot } from '../notebook/records/line.ts';
import type { Words } from '../notebook/records/record-type.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** The gaps of a demand's sentence in reading order. `proof` stands after it. */
const sentenceSlots: readonly Slot[] = ['who', 'act', 'whom', 'when'];

/** A demand's lines by slot: the words the room agreed, in each language. */
export function slotsOf(snapshot: Snapshot, demand: string): Partial<Record<Slot, Line>> {
  const found: Partial<Record<Slot, Line>> = {};
  for (const line of snapshot.all('line')) if (line.of === demand) found[line.slot] ??= line;
  return found;
}

/** Words in a language, else in whichever language they were written. */
export function wordsIn(words: Words | undefined, lang: string): string {
  return words?.[lang] || Object.values(words ?? {}).find((text) => text !== '') || '';
}

/** The language `wordsIn` answers in, where it is another than the one asked for; undefined where it is that one. */
export function otherLang(words: Words | undefined, lang: string): string | undefined {
  return words?.[lang] ? undefined : Object.entries(words ?? {}).find(([, text]) => text !== '')?.[0];
}

/** Words in each of these languages that has them, the first one first; else as they were written, in their language. */
export function spokenWords(
  words: Words | undefined,
  languages: readonly string[],
): readonly { readonly lang: string; readonly text: string }[] {
  const written = Object.entries(words ?? {}).flatMap(([lang, text]) => (text ? [{ lang, text }] : []));
  const spoken = languages.flatMap((lang) => written.filter((each) => each.lang === lang));
  return spoken.length > 0 ? spoken : written.slice(0, 1);
}

/** How each language joins the gaps. A gap nobody has filled yet shows as a ruled line. */
const frames: Readonly<Record<string, (slot: (name: Slot) => string) => string>> = {
  en: (slot) => `We want ${slot('who')} to ${slot('act')} for ${slot('whom')}, by ${slot('when')}.`,
  es: (slot) =>
    `Queremos que ${slot('who')} ${slot('act')} para ${slot('whom')}, a más tardar ${slot('when')}.`,
};

/** A language whose grammar we do not know: the gaps in their order, side by side, rather than English between them. */
const sideBySide = (slot: (name: Slot) => string): string => sentenceSlots.map(slot).join(' · ');

/** How a gap that nobody has filled is written. */
export const gap = '____';

/** Words by slot as one sentence in a language: a wording of the past, or one that is being written. */
export function sentenceWith(
  words: Readonly<Partial<Record<string, Words>>>,
  lang: string,
  said = (each: string): string => isolated(each, directionOf(lang)),
): string {
  const frame = frames[lang] ?? frames[lang.split('-')[0] ?? lang] ?? sideBySide;
  return frame((slot) => said(wordsIn(words[slot], lang)) || gap);
}

/** The demand as one sentence in a language, to be shown; for a record, `said` gives the words back as they are. */
export function sentenceOf(
  snapshot: Snapshot,
  demand: string,
  lang: string,
  said?: (words: string) => string,
): string {
  const lines = Object.values(slotsOf(snapshot, demand));
  return sentenceWith(Object.fromEntries(lines.map(({ slot, words }) => [slot, words])), lang, said);
}

/** Stands where a line of the sentence ends, until it is taken apart there. Nobody types it. */
const lineEnd = '\u{F0000}';

export interface SentencePiece {
  readonly text: string;
  /** The line whose words end with this piece: a footnote stands here. */
  readonly line: Line | undefined;
}

/** The demand's sentence, taken apart behind the words of each line. Together the pieces read as `sentenceOf` does. */
export function sentenceInPieces(snapshot: Snapshot, demand: string, lang: string): SentencePiece[] {
  const slots = slotsOf(snapshot, demand);
  const written = sentenceSlots.flatMap((slot) => (wordsIn(slots[slot]?.words, lang) ? slots[slot] : []));
  const marked = Object.values(slots).map(({ slot, words }) => [
    slot,
    Object.fromEntries(Object.entries(words).map(([each, text]) => [each, text && text + lineEnd])),
  ]);
  return sentenceWith(Object.fromEntries(marked), lang)
    .split(lineEnd)
    .map((text, index) => ({ text, line: written[index] }));
}

/** Whether anything of a demand is written: a draft of gaps alone is nothing to test, to place or to send. */
export function isWritten(snapshot: Snapshot, demand: string): boolean {
  return snapshot.all('line').some(({ of, words }) => of === demand && Object.values(words).some(Boolean));
}

/** Of these languages, those in which any line of the demand is written; the first of them where none is. */
export function writtenIn(
  snapshot: Snapshot,
  demand: string,
  languages: readonly string[],
): readonly string[] {
  const lines = Object.values(slotsOf(snapshot, demand));
  const written = languages.filter((lang) => lines.some(({ words }) => words[lang]));
  return written.length > 0 ? written : languages.slice(0, 1);
}
