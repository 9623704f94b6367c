import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { activityFor } from '../activity-for.ts';
import { newCard } from '../cards.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { cardsToPile, namePile, newPile, sayAllRead, toggleTie } from './logic.ts';

const texts = {
  en: {
    ask: 'Which cards belong together?',
    cards: [
      'Damp in the children’s room',
      'They answer letters after three months',
      'Black mould behind the wardrobe',
      'Nobody picks up the phone',
      'Afraid in the underpass',
      'The caretaker was let go',
      'I would like it quieter at night',
      'The young people need somewhere to be at night',
    ],
    damp: 'The walls make us ill',
    silence: 'They do not answer',
  },
  es: {
    ask: '¿Qué tarjetas van juntas?',
    cards: [
      'Humedad en el cuarto de los niños',
      'Contestan las cartas a los tres meses',
      'Moho negro detrás del ropero',
      'Nadie contesta el teléfono',
      'Miedo en el paso subterráneo',
      'Corrieron al conserje',
      'Quisiera más silencio de noche',
      'Los jóvenes necesitan dónde estar de noche',
    ],
    damp: 'Las paredes nos enferman',
    silence: 'No contestan',
  },
};

/** Eight cards of a housing block, invented: two piles, two cards that pull against each other, two alone. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-piles',
    kind: 'cluster',
    ask: text.ask,
    labels: [],
    cards: [],
    config: { roles: ['problem'] },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    ...text.cards.map((words, index) =>
      newCard({
        activity: 'wall',
        rank: `a${index}`,
        number: `${index < 4 ? 'A' : 'B'}${(index % 4) + 1}`,
        role: 'problem',
        lang: spoken,
        words,
      }),
    ),
  ]);
  const cards = cardsToPile(notebook.snapshot, activity, setting.config);
  const pick = (...nth: number[]): typeof cards => nth.flatMap((index) => cards[index] ?? []);
  for (const [symbol, nth, words] of [
    ['drop', [0, 2], text.damp],
    ['bell', [1, 3, 5], text.silence],
  ] as const) {
    const { pile, changes } = newPile(notebook.snapshot, activity, pick(...nth), { symbol, lang: spoken });
    notebook.apply(changes);
    notebook.apply(namePile(pile, words, spoken));
  }
  const [quiet, young] = pick(6, 7);
  if (quiet && young)
    notebook.apply(toggleTie(notebook.snapshot, activity, 'pulls-against', quiet.id, young.id));
  notebook.apply(sayAllRead(notebook.snapshot, activity));
  const records = (['activity', 'card', 'cluster', 'link'] as const).flatMap((type) => [
    ...notebook.snapshot.all(type),
  ]);
  return {
    setting,
    activity: records.find((record) => record.type === 'activity') ?? activity,
    about: notebook.snapshot.about,
    records,
  };
}
