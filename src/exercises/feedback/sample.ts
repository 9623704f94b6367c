import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { newGathering } from '../../notebook/records/gathering.ts';
import { activityFor } from '../activity-for.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { addWords, answer, lastTime } from './logic.ts';

const texts = {
  en: {
    ask: 'What would you change? What was good as it was?',
    before: ['Somebody should mind the children', 'The same three people talked'],
    did: 'Amina and Said minded them today, in the room next door',
    words: {
      delta: ['Begin after the evening bus, not before', 'Say the long words in our language too'],
      plus: ['That we ate first', 'Everybody’s card was read', 'That we ate first'],
    },
  },
  es: {
    ask: '¿Qué harías de otro modo? ¿Qué estuvo bien como estuvo?',
    before: ['Que alguien cuide a las niñas y los niños', 'Hablaron las mismas tres personas'],
    did: 'Hoy los cuidaron Amina y Said, en el cuarto de al lado',
    words: {
      delta: [
        'Empezar después del bus de la tarde, no antes',
        'Decir las palabras largas también en nuestra lengua',
      ],
      plus: ['Que comimos primero', 'Que se leyó la tarjeta de cada quien', 'Que comimos primero'],
    },
  },
};

/** A village on the coast, invented: what it said last time and today. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-feedback',
    kind: 'feedback',
    ask: text.ask,
    labels: [],
    cards: [],
    config: { form: 'plus-delta' },
  };
  const begun = (id: string, gathering: string, rank: string): Sample['activity'] =>
    activityFor(setting, spoken, { id, gathering, rank });
  const before = begun('sample-before', 'sample-day-before', 'a0');
  const activity = begun('sample', 'sample-day', 'a1');
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    before,
    activity,
    newGathering({ id: 'sample-day-before', rank: 'a0', date: '2026-01-18' }),
    newGathering({ id: 'sample-day', rank: 'a1', date: '2026-02-01' }),
  ]);
  for (const words of text.before) {
    notebook.apply(addWords(notebook.snapshot, before, 'delta', words, spoken));
  }
  const [said] = lastTime(notebook.snapshot, activity);
  if (said) notebook.apply(answer(said, text.did));
  for (const slot of ['delta', 'plus'] as const) {
    for (const words of text.words[slot])
      notebook.apply(addWords(notebook.snapshot, activity, slot, words, spoken));
  }
  const types = ['activity', 'gathering', 'card', 'place'] as const;
  const records = types.flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
