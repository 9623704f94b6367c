import type { Block, Section } from '../exercises/sheet.ts';
import type { Card } from '../notebook/records/card.ts';
import type { Decision } from '../notebook/records/decision.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import type { Strings } from './strings/en.ts';

/** How a gathering is told. */
export interface Telling {
  readonly strings: Strings;
  readonly lang: string;
  /** The clock in milliseconds, for what is still going on. */
  readonly now: number;
  /** Whether promises stand with the names people go by: only in the group's own version. */
  readonly names: boolean;
  /** A vote's count by its own rule, from whoever knows it: outputs hold no rules of deciding. */
  readonly countOf: (
    snapshot: Snapshot,
    vote: Decision,
  ) => {
    readonly first: readonly string[];
    readonly answered: number;
    readonly absent: number;
    /** Options nobody counted, in part or at all. */
    readonly uncounted: readonly string[];
  };
  /**
   * How many low hands a test of a text had, by its own scale; null while nobody counted them. Given only for the
   * group's own version: without it neither low hands nor the reasons heard for them are told.
   */
  readonly lowHands?: ((snapshot: Snapshot, test: Decision) => number | null) | undefined;
}

/** Whether something was made in this gathering. */
export function madeHere(
  snapshot: Snapshot,
  { id }: Gathering,
): (record: { readonly activity: string }) => boolean {
  return ({ activity }) => find(snapshot, 'activity', activity)?.gathering === id;
}

/** Lines a list has at most: more would be a wall. What is beyond is counted. */
const atMost = 7;

/** A list as blocks: at most seven of these, and how many more there are. */
export function fewOf<T>(
  all: readonly T[],
  { strings }: Pick<Telling, 'strings'>,
  draw: (few: readonly T[]) => Block[],
): Block[] {
  const more = all.length - atMost;
  return [...draw(all.slice(0, atMost)), ...(more > 0 ? lines([strings.more(more)]) : [])];
}

/** Labels and what stands beside them as blocks, or none where there are none. */
export const fields = (all: readonly { readonly label: string; readonly value: string }[]): Block[] =>
  all.length > 0 ? [{ type: 'fields', fields: all }] : [];

/** A section with these blocks, or none where there are none. */
export const section = (heading: string, blocks: readonly Block[]): Section[] =>
  blocks.length > 0 ? [{ heading, blocks }] : [];
/** A table as blocks, or none where it has no rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length > 0 ? [{ type: 'table', head, rows }] : [];
/** Lines of text as blocks. */
export const lines = (texts: readonly string[]): Block[] => texts.map((text) => ({ type: 'text', text }));

/** A card's words as the group may read them: empty for what was covered or forgotten. */
export const wordsOf = ({ words, covered, forgotten }: Card): string => (covered || forgotten ? '' : words);
