import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { activityFor } from '../activity-for.ts';
import { newCard } from '../cards.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { addEffect, addIndented, addSolution, growFrom, rootsOf, setChangeable } from './logic.ts';

const texts = {
  en: {
    ask: 'But why?',
    trunk: 'They do not answer when something is broken',
    effect: 'People repair things themselves, and get hurt',
    strips: 'Nobody at the office has our case\n  The caretaker post was cut in 2021\n    The contract pays the company by closed cases, not by repairs\n  Letters go to a scanning centre in another city\nWe each call alone',
    right: 'The contract counts repairs done within ten days',
  },
  es: {
    ask: '¿Pero por qué?',
    trunk: 'No contestan cuando algo se descompone',
    effect: 'La gente repara por su cuenta y se lastima',
    strips: 'Nadie en la oficina tiene nuestro caso\n  Quitaron al conserje en 2021\n    El contrato paga por casos cerrados, no por reparaciones\n  Las cartas llegan a un centro en otra ciudad\nCada quien llama por su cuenta',
    right: 'Que el contrato cuente las reparaciones hechas en diez días',
  },
};

/** A housing block's tree, invented, with one root marked and answered. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = { id: 'sample-tree', kind: 'cause-tree', ask: text.ask, labels: [], cards: [], config: { solutions: false } };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const trunk = newCard({ activity: 'wall', rank: 'a0', number: 'A4', role: 'problem', lang: spoken, words: text.trunk });
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [activity, trunk]);
  notebook.apply(growFrom(notebook.snapshot, activity, trunk.id));
  notebook.apply(addEffect(notebook.snapshot, activity, trunk.id, text.effect, spoken));
  notebook.apply(addIndented(notebook.snapshot, activity, trunk.id, text.strips, spoken));
  const deep = rootsOf(notebook.snapshot, trunk.id)[0]?.children[0]?.children[0]?.card;
  if (deep) {
    notebook.apply(setChangeable(deep, true));
    notebook.apply(addSolution(notebook.snapshot, activity, deep.id, text.right, spoken));
  }
  const records = (['activity', 'card', 'link'] as const).flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
