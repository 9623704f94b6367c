import { mount } from 'svelte';
import { live } from '../notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../notebook/memory.ts';
import type { AnyRecord } from '../notebook/records/registry.ts';
import type { Audience, ExerciseSetting } from './contract.ts';
import { activityFor } from './activity-for.ts';
import ExerciseHost from './ExerciseHost.svelte';
import { watchLongWords } from './long-words.ts';
import { refuseFiles } from './refuse-files.ts';
import { definitionOf } from './registry.ts';

/** What a static page says about an exercise that somebody may start on it. */
export interface Startable {
  readonly setting: ExerciseSetting;
  readonly lang: string;
  readonly audience: Audience;
  /** Start with the kind's whole sample. */
  readonly sample: boolean;
  /** What an invented group brings to it, where it works with what was said before. */
  readonly brought: readonly AnyRecord[];
  readonly failed: { readonly message: string; readonly again: string };
}

/** Puts a running exercise into `place`, in memory, with a notebook of its own. */
export async function startExercise(place: HTMLElement, startable: Startable): Promise<void> {
  const { setting, lang, audience, failed } = startable;
  const sample = startable.sample ? await definitionOf(setting.kind)?.loadSample(lang) : undefined;
  const activity =
    sample?.activity ?? activityFor(setting, lang, { id: 'solo', gathering: 'solo', rank: 'a0' });
  const about = sample?.about ?? plainAbout({ languages: [lang] });
  watchLongWords();
  refuseFiles();
  const notebook = live(new MemoryNotebook(about, sample?.records ?? [activity, ...startable.brought]));
  mount(ExerciseHost, {
    target: place,
    props: { notebook, activity, setting: sample?.setting ?? setting, lang, audience, failed },
  });
}
