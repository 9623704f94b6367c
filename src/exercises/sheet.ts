/**
 * A sheet of paper as data. Each kind's `output.ts` makes one from records; empty records make the
 * blank sheet. Paper, Markdown and CSV are drawn from it, so that they can never disagree.
 */
export interface Sheet {
  readonly kind: string;
  readonly title: string;
  /** The question put to the group. */
  readonly ask: string;
  /** The language of the question, where it is not the sheet's. */
  readonly askLang?: string | undefined;
  /** How to run it on paper, in a sentence or two. */
  readonly how: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** The language of the heading, where it is not the sheet's. */
  readonly headingLang?: string | undefined;
  readonly note?: string;
  /** Only for the group itself: left out of every public output. */
  readonly inside?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'text'; readonly text: string; readonly lang?: string }
  /** Boxes the size of a card. Empty words are a card to write on. */
  | { readonly type: 'cards'; readonly cards: readonly SheetCard[] }
  /** Empty cells are there to be filled in by hand. */
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The language of each column's words, where it is not the page's. */
      readonly langs?: readonly (string | undefined)[];
    }
  /** A label and what is written beside it; an empty value is a ruled line. */
  | {
      readonly type: 'fields';
      readonly fields: readonly { readonly label: string; readonly value: string; readonly lang?: string }[];
    }
  /** Branches under branches. */
  | { readonly type: 'tree'; readonly nodes: readonly SheetNode[] };

export interface SheetCard {
  readonly number: string;
  readonly words: string;
  readonly lang?: string;
  /** A pile's or option's symbol. */
  readonly symbol?: string;
  /** A line under the words: a translation, an ending. */
  readonly note?: string;
}

export interface SheetNode {
  readonly label: string;
  readonly lang?: string;
  /** Marked on paper with a ring: a root somebody could change. */
  readonly marked?: boolean;
  readonly children: readonly SheetNode[];
}

/** The sheet as anybody may see it: without sections that are only for the group. */
export function publicSheet(sheet: Sheet): Sheet {
  return { ...sheet, sections: sheet.sections.filter((section) => !section.inside) };
}
