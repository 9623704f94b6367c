import { expect, test } from 'vitest';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import {
  addPlace,
  agreeHere,
  countPlace,
  questions,
  stillToAsk,
  toggleTalked,
} from '../../../../src/exercises/demand/backing.ts';
import { newDraft } from '../../../../src/exercises/demand/logic.ts';
import { strings } from '../../../../src/exercises/demand/strings/en.ts';
import type { Changes } from '../../../../src/notebook/changes.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Demand } from '../../../../src/notebook/records/demand.ts';
import { find } from '../../../../src/notebook/snapshot.ts';

const setting = {
  id: 'x',
  kind: 'demand',
  ask: '',
  labels: [],
  cards: [],
  config: { stage: 'draft' as const },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'g', rank: 'a0' });
const notebook = new MemoryNotebook(plainAbout(), [activity]);
const begun = newDraft(notebook.snapshot, activity, null);
notebook.apply(begun.changes);

function after(...steps: readonly ((demand: Demand) => Changes)[]): Demand {
  const tried = new MemoryNotebook(plainAbout(), [activity, ...notebook.snapshot.all('demand')]);
  const now = (): Demand => {
    const found = find(tried.snapshot, 'demand', begun.id);
    if (!found) throw new Error('gone');
    return found;
  };
  for (const step of steps) tried.apply(step(now()));
  return now();
}

test('a place is still to ask until somebody there was asked, whatever they said', () => {
  const named = after(
    (demand) => addPlace(demand, 'floor 3'),
    (demand) => addPlace(demand, 'night shift'),
  );
  expect(stillToAsk(named)).toEqual(['floor 3', 'night shift']);
  const [floor] = named.backed;
  const asked = after(() => countPlace(named, floor?.id ?? '', { asked: 12, yes: 0, no: 3 }));
  expect(stillToAsk(asked)).toEqual(['night shift']);
});

test('counts of a place need not add up', () => {
  const named = after((demand) => addPlace(demand, 'floor 3'));
  const counted = after(() => countPlace(named, named.backed[0]?.id ?? '', { asked: 12, yes: 7, no: 1 }));
  expect(counted.backed[0]).toMatchObject({ asked: 12, yes: 7, no: 1 });
});

test('agreed here and backed by those it concerns are two things', () => {
  const agreed = after((demand) => agreeHere(demand, 24, 26));
  expect(agreed.agreed).toMatchObject({ yes: 24, present: 26, decision: null });
  expect(agreed.backed).toEqual([]);
});

test('ticks a question as talked through and unticks it, and keeps no score', () => {
  const talked = after(
    (demand) => toggleTalked(demand, 'divide'),
    (demand) => toggleTalked(demand, 'lose'),
    (demand) => toggleTalked(demand, 'divide'),
  );
  expect(talked.talkedThrough).toEqual(['lose']);
});

test('every question has its words', () => {
  expect(Object.keys(strings.questions)).toEqual([...questions]);
});
