import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { newGathering } from '../../notebook/records/gathering.ts';
import { activityFor } from '../activity-for.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { keepWord } from './logic.ts';

const texts = {
  en: {
    ask: 'What do you take home from tonight, in a word?',
    words: [
      'Loud',
      'My neighbour’s name',
      'tired but not alone',
      'The form with the blue stamp',
      'Rain on a roof',
    ],
  },
  es: {
    ask: '¿Qué te llevas de esta noche, en una palabra?',
    words: [
      'Ruido',
      'El nombre de mi vecina',
      'cansada pero no sola',
      'El formulario del sello azul',
      'Lluvia en el techo',
    ],
  },
};

/** Tenants of one staircase, invented, at the end of their evening. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-round',
    kind: 'round',
    ask: text.ask,
    labels: [],
    cards: [],
    config: { form: 'go-round', keep: true },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample-day', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    newGathering({ id: 'sample-day', rank: 'a0', date: '2026-02-03', present: 9 }),
  ]);
  for (const words of text.words) notebook.apply(keepWord(notebook.snapshot, activity, words, spoken));
  const records = (['activity', 'gathering', 'card'] as const).flatMap((type) => [
    ...notebook.snapshot.all(type),
  ]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
