import { mount } from 'svelte';
import { live } from '../notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../notebook/memory.ts';
import type { Audience, ExerciseSetting } from './contract.ts';
import { activityFor } from './activity-for.ts';
import { exampleOf } from './example.ts';
import ExerciseHost from './ExerciseHost.svelte';
import { definitionOf } from './registry.ts';

/** What a static page says about an exercise that somebody may start on it. */
export interface Startable {
  readonly setting: ExerciseSetting;
  readonly lang: string;
  readonly audience: Audience;
  /** What it starts with: nothing, what an invented group brings to it, or the kind's whole sample. */
  readonly from: 'nothing' | 'example' | 'sample';
  readonly failed: { readonly message: string; readonly again: string };
}

/** Puts a running exercise into `place`, in memory, with a notebook of its own. */
export async function startExercise(place: HTMLElement, startable: Startable): Promise<void> {
  const { setting, lang, audience, failed } = startable;
  const definition = definitionOf(setting.kind);
  const loaded = startable.from === 'nothing' ? undefined : await definition?.loadSample(lang);
  const whole = startable.from === 'sample' ? loaded : undefined;
  const activity =
    whole?.activity ?? activityFor(setting, lang, { id: 'solo', gathering: 'solo', rank: 'a0' });
  const brought = loaded && definition ? exampleOf(loaded, definition.reads(setting.config)) : [];
  const about = whole?.about ?? plainAbout({ languages: [lang] });
  const notebook = live(new MemoryNotebook(about, whole?.records ?? [activity, ...brought]));
  mount(ExerciseHost, {
    target: place,
    props: { notebook, activity, setting: whole?.setting ?? setting, lang, audience, failed },
  });
}
