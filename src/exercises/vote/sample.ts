import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { activityFor } from '../activity-for.ts';
import { countHands } from '../counting.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { announce, optionsFrom, votesOf } from './logic.ts';

const texts = {
  en: { ask: 'Which of these shall we work on first?', piles: ['The walls make us ill', 'They do not answer', 'Home late is frightening'] },
  es: { ask: '¿Con cuál de estos empezamos?', piles: ['Las paredes nos enferman', 'No contestan', 'Da miedo volver tarde'] },
};

/** Three piles of a housing block, invented, counted by hands with a tie. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const text = texts[spoken];
  const setting: ExerciseSetting<Config> = { id: 'sample-vote', kind: 'vote', ask: text.ask, labels: [], cards: [], config: { method: 'approval', dots: 3, stack: 2 } };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample', rank: 'a0' });
  const symbols = ['drop', 'bell', 'road'];
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    { id: 'sample', type: 'gathering', rank: 'a0', title: '', date: '2026-01-10', present: 26 },
    ...text.piles.map((words, index) => ({ id: `pile-${index}`, type: 'cluster' as const, activity: 'sample', rank: `a${index}`, symbol: symbols[index] ?? 'drop', words, lang: spoken, also: {} })),
  ]);
  const options = optionsFrom(notebook.snapshot, activity, 'cluster', spoken).map((option, index) => ({ ...option, id: `option-${index}` }));
  notebook.apply(announce(notebook.snapshot, activity, options, { question: text.ask, lang: spoken, method: 'approval', dots: null, stack: 1, how: 'hands' }));
  const [vote] = votesOf(notebook.snapshot, activity);
  if (vote) {
    [17, 17, 9].forEach((hands, index) => notebook.apply(countHands(notebook.snapshot, activity, vote.id, `option-${index}`, hands)));
    notebook.apply({ put: [{ ...vote, state: 'shown' }] });
  }
  const records = (['activity', 'gathering', 'cluster', 'decision', 'ballot'] as const).flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
