import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { activityFor } from '../activity-for.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { addMeaning, cardsToSort, layOut, putInto } from './logic.ts';

const texts = {
  en: {
    ask: 'Does it build ties, or does it call on them?',
    labels: ['Organising', 'Both', 'Mobilising'],
    cards: [
      'We visit every house on the street',
      'A petition about the water tariff',
      'A meal after the meeting',
      'A march to the town hall',
      'Two of us learn to chair',
      'A message to 400 phones',
    ],
    meaning: 'What is still there when the march is over',
  },
  es: {
    ask: '¿Teje lazos o llama a los que ya hay?',
    labels: ['Organizar', 'Las dos', 'Movilizar'],
    cards: [
      'Visitamos todas las casas de la calle',
      'Una carta con firmas por la tarifa del agua',
      'Una comida después de la reunión',
      'Una marcha a la alcaldía',
      'Dos de nosotras aprenden a moderar',
      'Un mensaje a 400 teléfonos',
    ],
    meaning: 'Lo que sigue ahí cuando termina la marcha',
  },
};

/** A neighbourhood's water committee, invented, halfway through its sorting. */
export function sample(lang: string): Sample {
  const text = lang === 'es' ? texts.es : texts.en;
  const spoken = lang === 'es' ? 'es' : 'en';
  const slots = ['organising', 'both', 'mobilising'];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-sort',
    kind: 'sort',
    ask: text.ask,
    labels: text.labels.map((words, index) => ({ id: slots[index] ?? '', words })),
    cards: text.cards.map((words, index) => ({ id: `card-${index + 1}`, words })),
    config: { shape: 'circles' },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [activity]);
  notebook.apply(layOut(notebook.snapshot, activity, setting.cards, spoken));
  const cards = cardsToSort(notebook.snapshot, activity);
  [0, 2, 1, 2, 0].forEach((slot, index) => {
    const card = cards[index];
    if (card) notebook.apply(putInto(notebook.snapshot, activity, [card.id], slots[slot] ?? null));
  });
  notebook.apply(addMeaning(notebook.snapshot, activity, 'organising', text.meaning, spoken));
  const records = (['activity', 'card', 'place'] as const).flatMap((type) => [
    ...notebook.snapshot.all(type),
  ]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
