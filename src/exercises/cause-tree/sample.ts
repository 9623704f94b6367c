import type { Changes } from '../../notebook/changes.ts';
import { inPile } from '../../notebook/id.ts';
import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Cluster } from '../../notebook/records/cluster.ts';
import { activityFor } from '../activity-for.ts';
import { newCard } from '../cards.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { addIndented, setChangeable } from './logic.ts';
import { addSolution, leaveOut, toggleAnswers } from './solutions.ts';

const texts = {
  en: {
    ask: 'But why?',
    pile: 'Nobody answers when something breaks',
    card: 'Three weeks with no heating and nobody called back',
    effects:
      'People mend things themselves\n  One neighbour was hurt on the stairs\nFamilies with small children move away',
    causes:
      'Nobody at the office knows our building\n  The caretaker’s post was cut in 2021\n    The contract pays the company for cases closed, not for repairs\n  Letters go to a scanning centre in another city\nEach of us calls alone\n  The old tenants’ list was lost\n    Nobody has the keys to the meeting room',
    marked: ['W3', 'W7'],
    right: [
      'The contract pays for repairs done within ten days',
      'A caretaker in the building again, two days a week',
    ],
    left: {
      words: 'Each stairway hires its own handyman',
      reason: 'then we would pay twice for what the rent already pays.',
    },
  },
  es: {
    ask: '¿Pero por qué?',
    pile: 'Nadie contesta cuando algo se descompone',
    card: 'Tres semanas sin calefacción y nadie devolvió la llamada',
    effects:
      'La gente arregla las cosas por su cuenta\n  Una vecina se lastimó en la escalera\nLas familias con niños chicos se van',
    causes:
      'Nadie en la oficina conoce nuestro edificio\n  Quitaron el puesto del conserje en 2021\n    El contrato le paga a la empresa por casos cerrados, no por reparaciones\n  Las cartas llegan a un centro en otra ciudad\nCada quien llama por su cuenta\n  Se perdió la lista de inquilinos\n    Nadie tiene las llaves del salón',
    marked: ['W3', 'W7'],
    right: [
      'Que el contrato pague las reparaciones hechas en diez días',
      'Otra vez un conserje en el edificio, dos días por semana',
    ],
    left: {
      words: 'Que cada escalera contrate a alguien',
      reason: 'pagaríamos dos veces lo que ya paga la renta.',
    },
  },
};

/** A housing block's tree, invented: two roots that somebody could change, one solution left with its reason. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = {
    id: 'sample-tree',
    kind: 'cause-tree',
    ask: text.ask,
    labels: [],
    cards: [],
    config: { solutions: false },
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const pile: Cluster = {
    id: 'pile',
    type: 'cluster',
    activity: 'piles',
    rank: 'a0',
    symbol: 'bell',
    words: text.pile,
    lang: spoken,
    also: {},
  };
  const card = newCard({
    activity: 'wall',
    rank: 'a0',
    number: 'A4',
    role: 'problem',
    lang: spoken,
    words: text.card,
  });
  const lies = {
    id: inPile(card.id),
    type: 'link',
    activity: 'piles',
    kind: 'in',
    from: card.id,
    to: pile.id,
    note: '',
  } as const;
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    pile,
    card,
    lies,
  ]);
  const apply = ({
    strips,
    changes,
  }: {
    readonly strips: readonly Card[];
    readonly changes: Changes;
  }): readonly Card[] => {
    notebook.apply(changes);
    return strips;
  };

  apply(addIndented(notebook.snapshot, activity, 'leads-to', pile.id, text.effects, spoken));
  const causes = apply(addIndented(notebook.snapshot, activity, 'because', pile.id, text.causes, spoken));
  const roots = causes.filter(({ number }) => text.marked.includes(number));
  for (const root of roots) notebook.apply(setChangeable(root, true));
  const [contract, meeting] = roots;
  if (contract && meeting) {
    const [repairs, caretaker] = text.right.flatMap((words) =>
      apply(addSolution(notebook.snapshot, activity, contract.id, words, spoken)),
    );
    if (repairs && caretaker)
      notebook.apply(toggleAnswers(notebook.snapshot, activity, caretaker.id, meeting.id));
    for (const solution of apply(
      addSolution(notebook.snapshot, activity, contract.id, text.left.words, spoken),
    )) {
      notebook.apply(leaveOut(solution, activity, text.left.reason));
    }
  }
  const records = (['activity', 'cluster', 'card', 'link'] as const).flatMap((type) => [
    ...notebook.snapshot.all(type),
  ]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
