import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { newGathering } from '../../notebook/records/gathering.ts';
import { activityFor } from '../activity-for.ts';
import { countHands } from '../counting.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import { hearReason } from '../reasons.ts';
import { sampleDemand } from '../sample-demand.ts';
import type { Config } from './definition.ts';
import { proposals, roundsOf, startRound } from './logic.ts';
import { strings as en } from './strings/en.ts';
import { strings as es } from './strings/es.ts';

const texts = {
  en: {
    ask: 'How far can you go with this?',
    lines: [
      'the school board',
      'serve one warm meal a day',
      'every child at the Mzuri school',
      'the first week of term',
    ],
    reason: 'Say who cooks, or it will be the mothers again',
  },
  es: {
    ask: '¿Hasta dónde puedes acompañar esto?',
    lines: [
      'el consejo de la escuela',
      'sirva una comida caliente al día',
      'cada niña y niño de la escuela Mzuri',
      'la primera semana de clases',
    ],
    reason: 'Digan quién cocina, o serán otra vez las madres',
  },
};

/** Parents of a school, invented: one test with two low hands of twenty-two. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const config: Config = { method: 'fist-to-five' };
  const setting: ExerciseSetting<Config> = {
    id: 'sample-agreement',
    kind: 'agreement',
    ask: text.ask,
    labels: [],
    cards: [],
    config,
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample-day', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    newGathering({ id: 'sample-day', rank: 'a0', date: '2026-02-03', present: 22 }),
    ...sampleDemand('demand', 'sample', text.lines, spoken),
  ]);
  const { labels } = spoken === 'es' ? es : en;
  for (const demand of proposals(notebook.snapshot, activity)) {
    const part = { scale: config.method, labels: labels[config.method], lang: spoken, languages: [spoken] };
    notebook.apply(startRound(notebook.snapshot, activity, demand, part));
    for (const round of roundsOf(notebook.snapshot, activity, demand.id)) {
      const low = { '0': 0, '1': 0, '2': 2 };
      for (const [level, hands] of Object.entries(low)) {
        notebook.apply(countHands(notebook.snapshot, activity, round.id, level, hands));
      }
      notebook.apply(hearReason({ ...round, state: 'open' }, text.reason, '2'));
    }
  }
  const types = ['activity', 'gathering', 'demand', 'line', 'decision', 'ballot'] as const;
  const records = types.flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
