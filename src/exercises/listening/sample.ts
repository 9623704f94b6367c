import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { newGathering } from '../../notebook/records/gathering.ts';
import { activityFor } from '../activity-for.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { addPair } from './logic.ts';

const texts = {
  en: { ask: 'When did somebody last do your work for you? What happened?' },
  es: { ask: '¿Cuándo fue la última vez que alguien hizo tu trabajo por ti? ¿Qué pasó?' },
};

/** Carers on a ward, invented: two observed talks of an odd number of people. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const setting: ExerciseSetting<Config> = {
    id: 'sample-listening',
    kind: 'listening',
    ask: texts[spoken].ask,
    labels: [],
    cards: [],
    config: { minutes: 3, rounds: 2, playback: true, mirror: true },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample-day', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    newGathering({ id: 'sample-day', rank: 'a0', date: '2026-02-03', present: 15 }),
  ]);
  for (const [asked, spoke] of [
    [9, 21],
    [14, 16],
  ] as const) {
    notebook.apply(addPair(notebook.snapshot, activity, { unit: 'turns', asked, spoke }));
  }
  const records = (['activity', 'gathering', 'talk'] as const).flatMap((type) => [
    ...notebook.snapshot.all(type),
  ]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
