import { expect, test } from 'vitest';
import { announce, offersFrom, votesOf } from '../../../src/exercises/vote/logic.ts';
import { newCard } from '../../../src/exercises/cards.ts';
import { wordsIn } from '../../../src/exercises/shown-demand.ts';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import type { Changes } from '../../../src/notebook/changes.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import type { Card } from '../../../src/notebook/records/card.ts';
import { find } from '../../../src/notebook/snapshot.ts';
import { notebookWithWall, wall } from '../../fixtures/wall-notebook.ts';

const words = 'xylophone: the foreman sent me home';

/** A wall with two cards, both offered in a vote. */
function withVote(): { document: NotebookDocument; card: Card } {
  const { about } = notebookWithWall('Lindenhof').snapshot;
  const document = new NotebookDocument(about);
  const [card, other] = ['a0', 'a1'].map((rank, nth) =>
    newCard({
      activity: wall.id,
      rank,
      number: `A${nth + 1}`,
      role: 'problem',
      lang: 'en',
      words: nth === 0 ? words : 'the lift is broken',
    }),
  );
  if (!card || !other) throw new Error('A card is missing.');
  document.apply({
    put: [newGathering({ id: wall.gathering, rank: 'a0', date: '2026-12-01', title: '' }), wall, card, other],
  });
  document.apply(voteOn(document));
  return { document, card };
}

function voteOn({ snapshot }: NotebookDocument): Changes {
  return announce(snapshot, wall, offersFrom(snapshot, { ...wall, reads: null }, 'en'), {
    question: { en: 'Which first?' },
    method: 'dots',
    dots: 3,
    stack: 1,
    how: 'hands',
  });
}

const offered = (document: NotebookDocument): string[] =>
  votesOf(document.snapshot, wall).flatMap(({ options }) => options.map((each) => wordsIn(each.words, 'en')));
const holds = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('xylophone');

test('a card that is forgotten is forgotten in every vote that offered it, and in every byte', () => {
  const { document, card } = withVote();
  expect(offered(document)).toEqual([`A1 ${words}`, 'A2 the lift is broken']);
  const before = document.state();
  expect(holds(document.forget([card.id]))).toBe(false);
  expect(offered(document)).toEqual(['A1', 'A2 the lift is broken']);

  // An older copy that comes in brings nothing of it back; nor does a vote written from what a page still shows.
  document.merge(before);
  expect(holds(document.state())).toBe(false);
  const [vote] = new NotebookDocument(document.snapshot.about, [before]).snapshot.all('decision');
  if (vote) document.apply({ put: [{ ...vote, state: 'open' }] });
  expect(holds(document.state())).toBe(false);
  expect(document.snapshot.all('decision')[0]?.state).toBe('open');
});

test('forgotten elsewhere, it is forgotten in the vote that was opened here meanwhile', () => {
  const { document: here, card } = withVote();
  const there = new NotebookDocument(here.snapshot.about, [here.state()]);
  const [vote] = here.snapshot.all('decision');
  if (vote) here.apply({ put: [{ ...vote, state: 'open', options: [...vote.options].reverse() }] });
  here.merge(there.forget([card.id]));
  expect(holds(here.state())).toBe(false);
  there.merge(here.state());
  expect(offered(there)).toEqual(offered(here));
});

test('what is covered or kept for the facilitators later stands by its number only, until it may be seen again', () => {
  const { document, card } = withVote();
  for (const part of [{ consent: 'private' }, { covered: true }] as const) {
    document.apply({ put: [{ ...card, ...part }] });
    expect(offered(document)).toEqual(['A1', 'A2 the lift is broken']);
    // Written back as it was seen, it loses nothing.
    const [vote] = votesOf(document.snapshot, wall);
    if (vote) document.apply({ put: [vote] });
    document.apply({ put: [card] });
    expect(offered(document)).toEqual([`A1 ${words}`, 'A2 the lift is broken']);
    expect(find(document.snapshot, 'card', card.id)?.words).toBe(words);
  }
});
