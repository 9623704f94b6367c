import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { activityFor } from '../activity-for.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import { sampleDemand } from '../sample-demand.ts';
import type { Config } from './definition.ts';
import { addItem, itemsOf, toggleAfter } from './logic.ts';

const texts = {
  en: {
    ask: 'Which of these builds our power for the next?',
    lines: ['the council', 'mend the tap at the bus stop', 'our street', 'the first rains'],
    medium: 'Water bills we can read, with the meter’s number on them',
    long: 'Two seats for our street on the water board',
  },
  es: {
    ask: '¿Cuál de estas nos da fuerza para la siguiente?',
    lines: ['la alcaldía', 'arregle la llave de agua de la parada', 'nuestra calle', 'las primeras lluvias'],
    medium: 'Recibos de agua que se entiendan, con el número del medidor',
    long: 'Dos lugares para nuestra calle en la junta del agua',
  },
};

/** A street's water agenda, invented: one demand drafted before, two that are only words so far. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-agenda',
    kind: 'agenda',
    ask: text.ask,
    labels: [],
    cards: [],
    config: {},
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    ...sampleDemand('tap', 'drafts', text.lines, spoken),
  ]);
  notebook.apply(addItem(notebook.snapshot, activity, 'short', { demand: 'tap' }));
  for (const horizon of ['medium', 'long'] as const) {
    notebook.apply(addItem(notebook.snapshot, activity, horizon, { words: text[horizon], lang: spoken }));
  }
  const [first, second] = itemsOf(notebook.snapshot, activity);
  if (first && second) notebook.apply(toggleAfter(second, first.id));
  const records = (['activity', 'demand', 'line', 'agenda-item'] as const).flatMap((type) => [
    ...notebook.snapshot.all(type),
  ]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
