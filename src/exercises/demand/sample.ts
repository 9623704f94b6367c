import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import type { Slot } from '../../notebook/records/line.ts';
import { find } from '../../notebook/snapshot.ts';
import { activityFor } from '../activity-for.ts';
import { newCard } from '../cards.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { amendmentsOf, choose, newDraft, propose, take, toggleAskedFor, writeLine } from './logic.ts';

interface Text {
  readonly ask: string;
  readonly solution: string;
  readonly lines: Partial<Record<Slot, string>>;
  readonly change: string;
  readonly why: string;
}

const texts: Readonly<Record<'en' | 'es', Text>> = {
  en: {
    ask: 'We want [who] to [do what] for [whom] by [when]',
    solution: 'The contract counts repairs done within ten days',
    lines: {
      who: 'the housing company’s regional manager',
      act: 'sign a repair promise of ten days, with a caretaker on site',
      whom: 'all 212 flats of Lindenhof',
      when: '1 March',
      proof: 'the list on the notice board shows no repair older than ten days',
    },
    change: 'sign a repair promise of ten days, three for heating, with a caretaker on site',
    why: 'Ten days without heating in January is not a promise',
  },
  es: {
    ask: 'Queremos que [quién] [haga qué] para [quiénes] antes de [cuándo]',
    solution: 'Que el contrato cuente las reparaciones hechas en diez días',
    lines: {
      who: 'la gerente regional de la empresa de vivienda',
      act: 'firme que toda reparación se hace en diez días, con un conserje en el edificio',
      whom: 'los 212 departamentos de Lindenhof',
      when: 'el 1 de marzo',
      proof: 'la lista del tablero no muestre ninguna reparación de más de diez días',
    },
    change: 'firme que toda reparación se hace en diez días y la calefacción en tres, con un conserje en el edificio',
    why: 'Diez días sin calefacción en enero no son una promesa',
  },
};

/** A housing block's demand, invented, with one change taken. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = { id: 'sample-demand', kind: 'demand', ask: text.ask, labels: [], cards: [], config: { stage: 'draft' } };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const solution = newCard({ activity: 'tree', rank: 'a0', number: 'R1', role: 'solution', lang: spoken, words: text.solution });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [activity, solution]);
  const { id, changes } = newDraft(notebook.snapshot, activity, null);
  notebook.apply(changes);
  for (const [slot, words] of Object.entries(text.lines)) {
    notebook.apply(writeLine(notebook.snapshot, activity, id, slot as Slot, spoken, words)); // keys of a Slot table
  }
  notebook.apply(toggleAskedFor(notebook.snapshot, activity, id, solution.id));
  const draft = find(notebook.snapshot, 'demand', id);
  if (draft) notebook.apply(choose(notebook.snapshot, activity, draft));
  notebook.apply(propose(notebook.snapshot, activity, id, 'act', { [spoken]: text.change }, text.why));
  const [change] = amendmentsOf(notebook.snapshot, id);
  if (change) notebook.apply(take(notebook.snapshot, activity, change));
  const records = (['activity', 'card', 'link', 'demand', 'line', 'version', 'amendment'] as const).flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
