import { inPile } from '../../notebook/id.ts';
import { MemoryNotebook, plainAbout } from '../../notebook/memory.ts';
import { newGathering } from '../../notebook/records/gathering.ts';
import { activityFor } from '../activity-for.ts';
import { newCard } from '../cards.ts';
import { countHands } from '../counting.ts';
import type { ExerciseSetting, Sample } from '../contract.ts';
import type { Config } from './definition.ts';
import { announce, offersFrom, ruleFrom, setState, votesOf } from './logic.ts';

const texts = {
  en: {
    ask: 'Which of these shall we work on first?',
    piles: ['The walls make us ill', 'They do not answer', 'Home late is frightening'],
  },
  es: {
    ask: '¿Con cuál de estos empezamos?',
    piles: ['Las paredes nos enferman', 'No contestan', 'Da miedo volver tarde'],
  },
};

/** Three piles of a housing block, invented, counted by hands with a tie. */
export function sample(lang: string): Sample {
  const spoken = lang === 'es' ? 'es' : 'en';
  const { ask, piles } = texts[spoken];
  const config: Config = { method: 'approval', dots: 3, stack: 2 };
  const setting: ExerciseSetting<Config> = {
    id: 'sample-vote',
    kind: 'vote',
    ask,
    labels: [],
    cards: [],
    config,
  };
  const activity = activityFor(setting, spoken, { id: 'sample', gathering: 'sample-day', rank: 'a0' });
  const symbols = ['drop', 'bell', 'road'];
  const notebook = new MemoryNotebook(plainAbout({ id: 'sample', languages: [spoken] }), [
    activity,
    newGathering({ id: 'sample-day', rank: 'a0', date: '2026-01-10', present: 26 }),
    ...piles.map((words, index) => ({
      id: `pile-${index}`,
      type: 'cluster' as const,
      activity: 'sample',
      rank: `a${index}`,
      symbol: symbols[index] ?? 'drop',
      words,
      lang: spoken,
      also: {},
    })),
    ...piles.flatMap((_words, index) => [
      newCard({
        id: `card-${index}`,
        activity: 'sample',
        rank: `a${index}`,
        number: `A${index + 1}`,
        role: 'problem',
        lang: spoken,
      }),
      {
        id: inPile(`card-${index}`),
        type: 'link' as const,
        activity: 'sample',
        kind: 'in' as const,
        from: `card-${index}`,
        to: `pile-${index}`,
        note: '',
      },
    ]),
  ]);
  const offers = offersFrom(notebook.snapshot, activity, spoken);
  const question = { [spoken]: ask };
  notebook.apply(
    announce(notebook.snapshot, activity, offers, { ...ruleFrom(config), how: 'hands', question }),
  );
  for (const vote of votesOf(notebook.snapshot, activity)) {
    vote.options.forEach(({ id }, index) =>
      notebook.apply(countHands(notebook.snapshot, activity, vote.id, id, [17, 17, 9][index] ?? 0)),
    );
    notebook.apply(setState(vote, 'shown'));
  }
  const types = ['activity', 'gathering', 'card', 'cluster', 'link', 'decision', 'ballot'] as const;
  const records = types.flatMap((type) => [...notebook.snapshot.all(type)]);
  return { setting, activity, about: notebook.snapshot.about, records };
}
