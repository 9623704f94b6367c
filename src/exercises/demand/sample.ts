import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import type { Demand } from '../../notebook/records/demand.ts';
import type { Group } from '../../notebook/records/group.ts';
import { find } from '../../notebook/snapshot.ts';
import { activityFor } from '../activity-for.ts';
import { amendmentsOf } from '../amendments.ts';
import { newCard } from '../cards.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import { propose, take } from './amendments.ts';
import { addPlace } from './backing.ts';
import type { Config } from './definition.ts';
import { askFor, newDraft, setState, writeLine, type DemandSlot } from './logic.ts';

type Spoken = 'en' | 'es';
type Lines = Readonly<Record<Spoken, Readonly<Partial<Record<DemandSlot, string>>>>>;

const ask: Readonly<Record<Spoken, string>> = {
  en: 'We want [who] to [do what] for [whom], by [when]',
  es: 'Queremos que [quién] [haga qué] para [quiénes], a más tardar [cuándo]',
};
const solution = {
  en: 'The contract pays for repairs done within ten days',
  es: 'Que el contrato pague las reparaciones hechas en diez días',
} as const;
const chosen: Lines = {
  en: {
    who: 'the housing company’s regional manager',
    act: 'sign a repair promise of ten days, with a caretaker on site',
    whom: 'all 212 flats of Lindenhof',
    when: '1 March',
    proof: 'the list on the notice board shows no repair older than ten days',
  },
  es: {
    who: 'la gerente regional de la empresa de vivienda',
    act: 'firme que toda reparación se hace en diez días, con un conserje en el edificio',
    whom: 'los 212 departamentos de Lindenhof',
    when: 'el 1 de marzo',
    proof: 'en la lista del tablero ninguna reparación tiene más de diez días',
  },
};
const other: Lines = {
  en: {
    who: 'the city’s housing office',
    act: 'inspect the heating before every winter',
    whom: 'our three stairways',
    when: '',
  },
  es: {
    who: 'la oficina de vivienda de la ciudad',
    act: 'revise la calefacción antes de cada invierno',
    whom: 'nuestras tres escaleras',
    when: '',
  },
};
const taken = {
  en: 'sign a repair promise of ten days, three for heating, with a caretaker on site',
  es: 'firme que toda reparación se hace en diez días y la calefacción en tres, con un conserje en el edificio',
} as const;
const proposed = {
  en: 'all 212 flats of Lindenhof and the twelve shops below',
  es: 'los 212 departamentos de Lindenhof y los doce locales de abajo',
} as const;
const why: Readonly<Record<Spoken, readonly [string, string]>> = {
  en: ['Ten days without heating in January is not a promise', 'The shops wait as long as we do'],
  es: ['Diez días sin calefacción en enero no son una promesa', 'Los locales esperan tanto como nosotros'],
};
const inside: Readonly<Record<Spoken, string>> = {
  en: 'Heating in three days, in writing',
  es: 'La calefacción en tres días, por escrito',
};
const stairway: Readonly<Record<Spoken, string>> = { en: 'Stairway 3', es: 'Escalera 3' };

/** A housing block's demand in two languages, invented: two drafts, one change taken and one being talked about. */
export function sample(lang: string): Sample {
  const spoken: Spoken = lang === 'es' ? 'es' : 'en';
  const languages: readonly Spoken[] = spoken === 'es' ? ['es', 'en'] : ['en', 'es'];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-demand',
    kind: 'demand',
    ask: ask[spoken],
    labels: [],
    cards: [],
    config: { stage: 'draft' },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const groups: Group[] = ['A', 'B'].map((letter, nth) => ({
    id: `table-${letter}`,
    type: 'group',
    rank: `a${nth}`,
    name: '',
    letter,
  }));
  const card = newCard({
    activity: 'tree',
    rank: 'a0',
    number: 'Y1',
    role: 'solution',
    lang: spoken,
    words: solution[spoken],
  });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [...languages] }), [
    activity,
    card,
    ...groups,
  ]);
  const now = (id: string): Demand | undefined => find(notebook.snapshot, 'demand', id);

  function write(lines: Lines, group: string | undefined): string {
    const { id, changes } = newDraft(notebook.snapshot, activity, group ?? null);
    notebook.apply(changes);
    for (const each of languages) {
      for (const slot of ['who', 'act', 'whom', 'when', 'proof'] as const) {
        const draft = now(id);
        const words = lines[each][slot];
        if (draft && words) notebook.apply(writeLine(notebook.snapshot, activity, draft, slot, each, words));
      }
    }
    return id;
  }
  const id = write(chosen, groups[0]?.id);
  write(other, groups[1]?.id);
  notebook.apply(askFor(notebook.snapshot, activity, id, [card.id]));
  const draft = now(id);
  if (draft)
    notebook.apply(setState(notebook.snapshot, activity, { ...draft, least: inside[spoken] }, 'chosen'));
  notebook.apply(propose(notebook.snapshot, activity, id, 'act', taken, why[spoken][0]));
  const [change] = amendmentsOf(notebook.snapshot, id);
  if (change) notebook.apply(take(notebook.snapshot, activity, change));
  notebook.apply(propose(notebook.snapshot, activity, id, 'whom', proposed, why[spoken][1]));
  const agreed = now(id);
  if (agreed)
    notebook.apply(
      addPlace({ ...agreed, agreed: { decision: null, how: '', yes: 24, present: 26 } }, stairway[spoken]),
    );
  const records = (
    ['activity', 'group', 'card', 'link', 'demand', 'line', 'version', 'amendment'] as const
  ).flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
