import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { activityFor } from '../activity-for.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { addCards, addNumbered } from './logic.ts';

const texts = {
  en: {
    ask: 'What happens, and to whom?',
    a: [
      'The lift has been broken since March and Mrs K. cannot get down',
      'Damp in the children’s room',
      'They answer letters after three months, if at all',
    ],
    b: ['The night bus stops at ten, my shift ends at eleven', 'We are afraid in the underpass'],
  },
  es: {
    ask: '¿Qué pasa, y a quién?',
    a: [
      'El ascensor no sirve desde marzo y la señora K. no puede bajar',
      'Humedad en el cuarto de los niños',
      'Contestan las cartas a los tres meses, si contestan',
    ],
    b: [
      'El camión de noche pasa hasta las diez, mi turno acaba a las once',
      'Nos da miedo el paso subterráneo',
    ],
  },
};

/** Two tables of a housing block, invented: some cards with words, two with only their number so far. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-wall',
    kind: 'card-wall',
    ask: text.ask,
    labels: [],
    cards: [],
    config: { role: 'problem' },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [activity]);
  notebook.apply(
    addCards(notebook.snapshot, activity, text.a, { role: 'problem', lang: spoken, letter: 'A' }),
  );
  notebook.apply(
    addCards(notebook.snapshot, activity, text.b, { role: 'problem', lang: spoken, letter: 'B' }),
  );
  notebook.apply(
    addNumbered(notebook.snapshot, activity, [{ letter: 'C', from: 1, to: 2 }], {
      role: 'problem',
      lang: spoken,
    }),
  );
  const records = (['activity', 'group', 'card'] as const).flatMap((type) => [
    ...notebook.snapshot.all(type),
  ]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
