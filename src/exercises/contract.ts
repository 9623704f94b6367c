import type { Component } from 'svelte';
import type * as v from 'valibot';
import type { Notebook } from '../notebook/contract.ts';
import type { CardRole } from '../notebook/records/card.ts';
import type { About } from '../notebook/records/about.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { AnyRecord } from '../notebook/records/registry.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import type { Sheet } from './sheet.ts';

/**
 * Who is looking, by the page a view stands on.
 * `facilitator`: controls, notes, counts. `room`: what a projector or a visitor may see: no notes, no
 * count before it is shown, nobody's authorship. `solo`: a participant trying it in a lesson, in memory.
 */
export type Audience = 'facilitator' | 'room' | 'solo';

/** What flows between exercises: roles of cards, and the other things a group makes. */
export type Role = CardRole | 'cluster' | 'decision' | 'demand' | 'statement' | 'agenda-item' | 'commitment';

/** One thing an exercise needs before it can start: any one of these. */
export type Need = readonly Role[];

/** What an author declares for an exercise in a lesson, once checked. Text is in one language. */
export interface ExerciseSetting<Config = unknown> {
  /** Written by hand once, never reused: the notebook is keyed by it. */
  readonly id: string;
  readonly kind: string;
  /** The question put to the group. */
  readonly ask: string;
  /** The language of the question, where it is not the page's: nobody has translated it. */
  readonly lang?: string | undefined;
  /** Names of places, such as the circles of a sort. */
  readonly labels: readonly Labelled[];
  /** Cards it starts with. */
  readonly cards: readonly Labelled[];
  readonly config: Config;
}

export interface Labelled {
  readonly id: string;
  readonly words: string;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** What every view is given. Nothing else reaches it. */
export interface ViewProps<Config = unknown, Strings = unknown> {
  /** Reactive: reads in markup and `$derived` follow every change. */
  readonly notebook: Notebook;
  /** The activity this view writes to. */
  readonly activity: Activity;
  readonly setting: ExerciseSetting<Config>;
  readonly strings: Strings;
  /** Language of the interface, and those spoken in the room (the first is the notebook's own). */
  readonly lang: string;
  readonly languages: readonly string[];
  readonly audience: Audience;
}

/** Output is pure: records in, a sheet out. The paper twin, Markdown and CSV are all made from it. */
export type SheetOf<Config = unknown, Strings = unknown> = (
  snapshot: Snapshot,
  activity: Activity,
  setting: ExerciseSetting<Config>,
  strings: Strings,
  lang: string,
) => Sheet;

/** A view with its words, as loaded when somebody starts it. Its paper is loaded when somebody wants that. */
export interface LoadedExercise<Config = unknown, Strings = unknown> {
  readonly View: Component<ViewProps<Config, Strings>>;
  readonly strings: Strings;
}

/** A kind of exercise. `definition.ts` of each folder exports one, and imports no view. */
export interface ExerciseDefinition<Config = unknown, Strings = unknown> {
  readonly kind: string;
  /** Which of the twelve phases it mostly serves; chooses its symbol. */
  readonly phase: string;
  /** The author's settings. Every field has a default, so that `config` may be left out. */
  readonly config: v.GenericSchema<unknown, Config>;
  /** All needs must be met by something an earlier exercise wrote. */
  reads(config: Config): readonly Need[];
  writes(config: Config): readonly Role[];
  /** Only the page's language reaches the browser. Unknown languages fall back to English. */
  load(lang: string): Promise<LoadedExercise<Config, Strings>>;
  /** The words and the sheet without the view: for print, Markdown, CSV and the static page. */
  loadSheet(lang: string): Promise<{ strings: Strings; sheet: SheetOf<Config, Strings> }>;
  /** One believable use, marked as a sample wherever shown. */
  loadSample(lang: string): Promise<Sample>;
}

/** One believable use of an exercise: for the gallery, previews and tests. */
export interface Sample {
  readonly setting: ExerciseSetting;
  readonly activity: Activity;
  readonly about: About;
  /** Every record of it, the activity among them. */
  readonly records: readonly AnyRecord[];
}
