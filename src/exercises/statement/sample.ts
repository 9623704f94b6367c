import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { newGathering } from '../../notebook/records/gathering.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import { activityFor } from '../activity-for.ts';
import { amendmentsOf } from '../amendments.ts';
import { countHands } from '../counting.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import { hearReason } from '../reasons.ts';
import { shownLines } from '../shown-statement.ts';
import { propose, take } from './amendments.ts';
import { cannot, checksOf, groupSays, startCheck } from './consent-check.ts';
import type { Config } from './definition.ts';
import { addLine, statementsOf } from './logic.ts';
import { strings as en } from './strings/en.ts';
import { strings as es } from './strings/es.ts';

const ask = {
  en: 'What will each of us do, so that everyone can speak and be heard?',
  es: '¿Qué va a hacer cada quien para que todas las personas puedan hablar y ser escuchadas?',
} as const;
const lines: readonly Readonly<Record<'en' | 'es', string>>[] = [
  { en: 'We let people finish', es: 'Dejamos que cada quien termine' },
  { en: 'Phones lie in the basket', es: 'Los teléfonos quedan en la canasta' },
  { en: 'We ask before we tell anyone who said what', es: 'Preguntamos antes de contar quién dijo qué' },
  { en: 'Children come and go as they like', es: 'Las niñas y los niños entran y salen cuando quieren' },
  { en: 'Anyone may say “the sheet”, and we stop', es: 'Cualquiera puede decir «la hoja», y paramos' },
];
const basket = {
  en: 'Phones lie in the basket, except for whoever waits for a call from home',
  es: 'Los teléfonos quedan en la canasta, menos el de quien espera una llamada de su casa',
} as const;
const reason = {
  en: 'My mother is ill; I have to be able to hear it ring',
  es: 'Mi mamá está enferma; tengo que poder oírlo sonar',
} as const;
const why = {
  en: 'Some of us are needed at home',
  es: 'A algunas nos necesitan en casa',
} as const;

/**
 * Night-shift cleaners of a hospital, invented, in two languages: one hand that could not live with a line, the line
 * changed, and the room asked again. One of eighteen showed nothing, and so said neither yes nor no.
 */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const languages = spoken === 'es' ? ['es', 'en'] : ['en', 'es'];
  const strings = spoken === 'es' ? es : en;
  const setting: ExerciseSetting<Config> = {
    id: 'sample-statement',
    kind: 'statement',
    ask: ask[spoken],
    labels: [],
    cards: [],
    config: { about: 'agreement', most: 8 },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample-day', rank: 'a0' });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages }), [
    activity,
    newGathering({ id: 'sample-day', rank: 'a0', date: '2026-02-03', present: 18 }),
  ]);
  const inBoth = (words: Readonly<Record<string, string>>): Words =>
    Object.fromEntries(languages.map((each) => [each, words[each] ?? '']));
  for (const line of lines) {
    const part = { about: setting.config.about, title: { [spoken]: setting.ask } };
    notebook.apply(addLine(notebook.snapshot, activity, part, inBoth(line)));
  }

  for (const { id } of statementsOf(notebook.snapshot, activity)) {
    const asking = { labels: strings.options, lang: spoken, languages };
    const ask = (hands: number): void => {
      notebook.apply(startCheck(notebook.snapshot, activity, id, asking));
      const check = checksOf(notebook.snapshot, activity, id).at(-1);
      if (check) notebook.apply(countHands(notebook.snapshot, activity, check.id, cannot, hands));
    };
    ask(1);
    for (const check of checksOf(notebook.snapshot, activity, id))
      notebook.apply(hearReason(check, reason[spoken], null));
    const phones = shownLines(notebook.snapshot, id)[1]?.line;
    if (phones)
      notebook.apply(propose(notebook.snapshot, activity, id, phones.id, inBoth(basket), why[spoken]));
    for (const change of amendmentsOf(notebook.snapshot, id))
      notebook.apply(take(notebook.snapshot, activity, change));
    ask(0);
    const check = checksOf(notebook.snapshot, activity, id).at(-1);
    if (check) notebook.apply(groupSays(notebook.snapshot, activity, check, 17, 18));
  }
  const types = [
    'activity',
    'gathering',
    'statement',
    'line',
    'version',
    'amendment',
    'decision',
    'ballot',
  ] as const;
  const records = types.flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
