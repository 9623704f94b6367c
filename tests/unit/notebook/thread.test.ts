import { expect, test } from 'vitest';
import { newCard } from '../../../src/exercises/cards.ts';
import { confirmEndings, endingFor, proposeEndings } from '../../../src/notebook/answered.ts';
import { inPile, newId } from '../../../src/notebook/id.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import type { Card } from '../../../src/notebook/records/card.ts';
import type { Link } from '../../../src/notebook/records/link.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';
import { find } from '../../../src/notebook/snapshot.ts';
import { backFrom, cardsBehind, forwardFrom, openEnds } from '../../../src/notebook/thread.ts';
import { chosenDemand } from '../../fixtures/demand.ts';

const card = (id: string, role: Card['role'] = 'problem'): Card =>
  newCard({ id, activity: 'a', rank: `a${id}`, number: id.toUpperCase(), role, lang: 'en', words: id });
const link = (kind: Link['kind'], from: string, to: string): Link => ({
  id: kind === 'in' ? inPile(from) : newId(),
  type: 'link',
  activity: 'a',
  kind,
  from,
  to,
  note: '',
});
const pile = (id: string): AnyRecord => ({
  id,
  type: 'cluster',
  activity: 'a',
  rank: `a${id}`,
  symbol: 'drop',
  words: id,
  lang: 'en',
  also: {},
});
const demand = chosenDemand();
const line: AnyRecord = {
  id: 'l',
  type: 'line',
  activity: 'a',
  of: 'd',
  slot: 'act',
  rank: 'a0',
  words: { en: 'mend it' },
};

/** Two piles; the first leads by a cause and a solution to the demand. A third problem stands alone. */
function house(extra: readonly AnyRecord[] = []): MemoryNotebook {
  return new MemoryNotebook(plainAbout(), [
    card('a1'),
    card('a2'),
    card('b1'),
    card('b2'),
    card('w1', 'cause'),
    card('w2', 'cause'),
    card('r1', 'solution'),
    pile('damp'),
    pile('noise'),
    demand,
    line,
    link('in', 'a1', 'damp'),
    link('in', 'a2', 'damp'),
    link('in', 'b1', 'noise'),
    link('because', 'damp', 'w1'),
    link('because', 'w1', 'w2'),
    link('answers', 'r1', 'w2'),
    link('asks-for', 'l', 'r1'),
    ...extra,
  ]);
}
const ids = (cards: readonly { readonly id: string }[] | undefined): string[] =>
  (cards ?? []).map(({ id }) => id).sort();

test('follows a demand back through its line to solutions, causes, piles and cards', () => {
  const behind = backFrom(house().snapshot, 'd');
  expect(ids(behind?.solutions)).toEqual(['r1']);
  expect(ids(behind?.causes)).toEqual(['w1', 'w2']);
  expect(behind?.piles.map(({ pile: { id } }) => id)).toEqual(['damp']);
  expect(ids(behind?.cards)).toEqual(['a1', 'a2']);
});

test('follows a card forward to the demand it is behind, and another to none', () => {
  const { snapshot } = house();
  expect(ids(forwardFrom(snapshot, 'a1')?.demands)).toEqual(['d']);
  expect(ids(forwardFrom(snapshot, 'a1')?.causes)).toEqual(['w1', 'w2']);
  expect(forwardFrom(snapshot, 'b1')?.demands).toEqual([]);
  expect(forwardFrom(snapshot, 'nobody')).toBeUndefined();
});

test('a circle of causes made by two devices does not hang it', () => {
  const { snapshot } = house([link('because', 'w2', 'w1'), link('because', 'w2', 'w2')]);
  expect(ids(backFrom(snapshot, 'd')?.causes)).toEqual(['w1', 'w2']);
});

test('being behind a demand is not yet being in it', () => {
  const { snapshot } = house();
  expect(ids(openEnds(snapshot).cards)).toEqual(['a1', 'a2', 'b1', 'b2', 'r1']);
});

test('proposes the piles behind a demand first, and every card that is open once', () => {
  const proposed = proposeEndings(house().snapshot, 'd');
  expect(proposed[0]?.pile?.id).toBe('damp');
  expect(proposed[0]?.behind).toBe(true);
  const all = proposed.flatMap(({ cards }) => cards.map(({ id }) => id));
  expect([...all].sort()).toEqual(['a1', 'a2', 'b1', 'b2', 'r1']);
});

test('closes whole piles in one step, except the numbers that were keyed', () => {
  const notebook = house();
  const [first] = proposeEndings(notebook.snapshot, 'd');
  const exceptionEnding = endingFor('not-this-time', null, 'the owner is bankrupt', null);
  notebook.apply(
    confirmEndings(notebook.snapshot, {
      demand: 'd',
      activity: null,
      cards: first?.cards ?? [],
      exceptions: ['a2'],
      exceptionEnding,
    }),
  );
  expect(find(notebook.snapshot, 'card', 'a1')?.ending).toMatchObject({ how: 'in', to: 'd' });
  expect(find(notebook.snapshot, 'card', 'a2')?.ending).toMatchObject({
    how: 'not-this-time',
    reason: 'the owner is bankrupt',
  });
  notebook.undo();
  expect(find(notebook.snapshot, 'card', 'a1')?.ending).toBeNull();
});

test('a card falls open again when the demand it was in is set aside', () => {
  const notebook = house();
  const first = find(notebook.snapshot, 'card', 'a1');
  const chosen = find(notebook.snapshot, 'demand', 'd');
  if (!first || !chosen) throw new Error('missing');
  notebook.apply({ put: [{ ...first, ending: endingFor('in', 'd', '', null) }] });
  expect(ids(openEnds(notebook.snapshot).cards)).not.toContain('a1');
  notebook.apply({ put: [{ ...chosen, state: 'set-aside' }] });
  expect(ids(openEnds(notebook.snapshot).cards)).toContain('a1');
});

test('names demand lines with nobody behind them, and decisions nobody counted', () => {
  const bare: AnyRecord = { ...demand, id: 'bare' };
  const { snapshot } = house([
    bare,
    { ...line, id: 'bare-line', of: 'bare' } as AnyRecord,
    {
      id: 'v',
      type: 'decision',
      activity: 'a',
      rank: 'a0',
      question: {},
      about: null,
      options: [],
      method: 'dots',
      dots: 3,
      stack: 2,
      how: 'hands',
      present: null,
      state: 'shown',
      outcome: '',
      reasons: [],
    },
  ]);
  expect(ids(openEnds(snapshot).lines)).toEqual(['bare-line']);
  expect(ids(openEnds(snapshot).decisions)).toEqual(['v']);
});

test('120 cards are closed with one step, in well under a thousand keys', () => {
  const many = Array.from({ length: 120 }, (_, index) => card(`c${index}`));
  const notebook = house([pile('large'), ...many, ...many.map(({ id }) => link('in', id, 'large'))]);
  const open = proposeEndings(notebook.snapshot, 'd').find(({ pile: shown }) => shown?.id === 'large');
  const keyed = 'C3 C14 C15 C92 C65';
  notebook.apply(
    confirmEndings(notebook.snapshot, {
      demand: 'd',
      activity: null,
      cards: open?.cards ?? [],
      exceptions: ['c3', 'c14', 'c15', 'c92', 'c65'],
      exceptionEnding: null,
    }),
  );
  expect(notebook.snapshot.all('card').filter(({ ending }) => ending?.how === 'in')).toHaveLength(115);
  expect(keyed.length).toBeLessThan(60);
});

test('a demand rests on what links lead to, until the room confirmed who stands behind it', () => {
  const notebook = house();
  const linked = cardsBehind(notebook.snapshot, 'd').map(({ id }) => id);
  expect(linked).toEqual(backFrom(notebook.snapshot, 'd')?.cards.map(({ id }) => id));
  expect(linked.length).toBeGreaterThan(1);
  // One stands up and says no: the others stand behind it.
  const [no, ...others] = linked;
  const ended = { reason: '', activity: null };
  notebook.apply({
    put: notebook.snapshot
      .all('card')
      .filter(({ id }) => linked.includes(id))
      .map((one) => ({
        ...one,
        ending:
          one.id === no
            ? { ...ended, how: 'not-yet' as const, to: null }
            : { ...ended, how: 'in' as const, to: 'd' },
      })),
  });
  expect(cardsBehind(notebook.snapshot, 'd').map(({ id }) => id)).toEqual(others);
});

test('a card whose words were forgotten still waits for its ending', () => {
  const notebook = house();
  const open = openEnds(notebook.snapshot).cards.length;
  const [first] = openEnds(notebook.snapshot).cards;
  if (!first) throw new Error('The house has no open card.');
  notebook.apply({ put: [{ ...first, words: '', forgotten: true }] });
  expect(openEnds(notebook.snapshot).cards.length).toBe(open);
});
