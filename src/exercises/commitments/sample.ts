import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { newGathering } from '../../notebook/records/gathering.ts';
import { activityFor } from '../activity-for.ts';
import { newCard } from '../cards.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import { giveCards } from './answers.ts';
import type { Config } from './definition.ts';
import { noteHow, tell } from './last-time.ts';
import { addPromise, openPromises, promisesOf } from './logic.ts';

const texts = {
  en: {
    ask: 'One small thing, by which day, and who will ask you about it?',
    before: ['Ask the three fish sellers about the new fee', 'Find out who signs for the market roof'],
    note: 'Her sister came along; two were away at the coast',
    promises: [
      'Show the leaking roof to the clerk before it rains',
      'Tea with the two new ones at the north gate',
      'Copy the fee lists of both years',
    ],
    card: 'Copy the fee lists so that everybody can compare',
  },
  es: {
    ask: 'Una cosa pequeña, para qué día, y ¿quién te va a preguntar cómo va?',
    before: [
      'Preguntarles a las tres vendedoras de pescado por la nueva cuota',
      'Averiguar quién firma lo del techo',
    ],
    note: 'La acompañó su hermana; dos estaban en la costa',
    promises: [
      'Mostrarle la gotera al encargado antes de que llueva',
      'Tomar café con las dos nuevas de la puerta norte',
      'Copiar las listas de cuotas de los dos años',
    ],
    card: 'Copiar las listas de cuotas para que cualquiera pueda comparar',
  },
};

/** Market traders, invented: two promises of last time, three of today, one of them answering a card. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-commitments',
    kind: 'commitments',
    ask: text.ask,
    labels: [],
    cards: [],
    config: { opensWith: true },
  };
  const begun = (id: string, gathering: string, rank: string): Sample['activity'] =>
    activityFor(setting, spoken, { id, gathering, rank });
  const before = begun('sample-before', 'sample-day-before', 'a0');
  const activity = begun('sample', 'sample-day', 'a1');
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    before,
    activity,
    newGathering({ id: 'sample-day-before', rank: 'a0', date: '2026-02-10' }),
    newGathering({ id: 'sample-day', rank: 'a1', date: '2026-02-24' }),
    newGathering({ id: 'sample-day-after', rank: 'a2', date: '2026-03-10' }),
    newCard({
      activity: 'sample-solutions',
      rank: 'a0',
      number: 'B4',
      role: 'solution',
      lang: spoken,
      words: text.card,
    }),
  ]);
  const said: readonly (readonly [number, string, string | null, string])[] = [
    [0, 'Mamá Tere', '2026-02-27', 'Joss'],
    [1, 'Joss', '2026-03-10', 'Mamá Tere'],
    [2, 'Lamp', null, ''],
  ];
  const names = ['Wanja', 'Joss'];
  text.before.forEach((what, index) => {
    const promise = { what, who: names[index] ?? '', by: '2026-02-20', buddy: '' };
    notebook.apply(addPromise(notebook.snapshot, before, promise));
  });
  const [asked] = openPromises(notebook.snapshot, activity);
  if (asked) {
    notebook.apply(tell(notebook.snapshot, activity, asked, 'done'));
    notebook.apply(noteHow(notebook.snapshot, activity, asked, text.note));
  }
  for (const [index, who, by, buddy] of said) {
    notebook.apply(
      addPromise(notebook.snapshot, activity, { what: text.promises[index] ?? '', who, by, buddy }),
    );
  }
  const last = promisesOf(notebook.snapshot, activity).at(-1);
  if (last) notebook.apply(giveCards(notebook.snapshot, activity, last, 'B4').changes);
  const types = ['activity', 'gathering', 'card', 'commitment', 'place'] as const;
  const records = types.flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
