import type { Line, Slot } from '../notebook/records/line.ts';
import type { Words } from '../notebook/records/record-type.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** The gaps of a demand's sentence in reading order. `proof` stands after it. */
export const sentenceSlots: readonly Slot[] = ['who', 'act', 'whom', 'when'];

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

/** How each language joins the gaps. A gap nobody has filled yet shows as a ruled line. */
const frames: Readonly<Record<string, (slot: (name: Slot) => string) => string>> = {
  en: (slot) => `We want ${slot('who')} to ${slot('act')} for ${slot('whom')} by ${slot('when')}.`,
  es: (slot) => `Queremos que ${slot('who')} ${slot('act')} para ${slot('whom')} antes de ${slot('when')}.`,
};

export const gap = '____';

/** The demand as one sentence in a language. */
export function sentenceOf(snapshot: Snapshot, demand: string, lang: string): string {
  const lines = slotsOf(snapshot, demand);
  const frame = frames[lang] ?? frames['en'];
  return frame ? frame((slot) => wordsIn(lines[slot]?.words, lang) || gap) : '';
}
