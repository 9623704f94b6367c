import { plural } from '../../../language/plural.ts';

const firstTurns = (n: number): string =>
  plural('en', n, {
    one: '1 turn by somebody who had not spoken',
    other: `${n} turns by people who had not spoken`,
  });

export const strings = {
  /** By the form of the round: what it is called, how it goes in a sentence, and how it goes without a screen. */
  names: { 'check-in': 'Check-in', 'go-round': 'Go-round', stack: 'Who speaks next' },
  how: {
    'check-in': 'Each of us speaks once, in one breath. “Pass” is always an answer. Nobody replies.',
    'go-round': 'One after another, each as long as one breath. “Pass” is always an answer. Nobody replies.',
    stack: 'Raise a hand to speak. Whoever has not spoken yet goes first.',
  },
  onPaper: {
    'check-in':
      'Sit in a circle. Say the question aloud and answer it yourself first, in one breath. Pass a stone from hand to hand: whoever holds it speaks, or says “pass” and hands it on. Nobody replies. At the end offer the stone once more to all.',
    'go-round':
      'Sit in a circle. Say the question aloud. Pass a stone from hand to hand: whoever holds it speaks, or says “pass” and hands it on. Nobody replies. At the end offer the stone once more to all.',
    stack:
      'One person watches for hands and writes the list. Whoever has not spoken yet goes in the first column, everybody else in the second. Call the first column first. Tear the list up afterwards.',
  },
  lead: 'Answer it yourself first, in one breath. Then leave this screen alone: the round needs eyes.',
  failed: 'This could not be loaded. Use its paper, or connect once.',
  after: 'After the round',
  present: 'How many are here?',
  presentHint: 'Count aloud together, with those on the phone.',
  word: 'A word or a line each',
  wordHint:
    'Once everybody has spoken, in any order and without who said it. As they said it. Spelling does not matter.',
  add: 'Add',
  kept: 'What we keep of this round',
  none: 'Nothing is kept yet. Nobody has to give a word.',
  // Words typed by mistake; before anybody has seen them.
  takeOut: 'Take out',
  covered: 'Covered',
  stack: {
    title: 'The list',
    onlyHere:
      'This list stands only on this page. It is never kept, never in a copy, and the room does not see it.',
    called: 'Who raised a hand?',
    calledHint:
      'Whatever you call them for five minutes: red scarf. Enter: has not spoken yet. Shift and Enter: has spoken.',
    first: 'Not spoken yet',
    again: 'Has spoken',
    next: (called: string) => `Next: ${called}`,
    nobody: 'Nobody is waiting',
    speaking: (called: string) => `Speaking now: ${called}`,
    back: 'Take that back',
    waiting: 'In this order',
    takeOut: 'Take out',
    already: (called: string) => `${called} is waiting already.`,
    close: 'Close the list',
  },
  closing: {
    title: 'The list goes now',
    turns: (first: number, again: number) =>
      `${firstTurns(first)}, ${plural('en', again, { one: '1 by somebody who had', other: `${again} by people who had` })}.`,
    only: 'These two sums are all that can be kept: never who.',
    keep: 'Keep the two sums',
    drop: 'Keep nothing',
    back: 'Back to the list',
  },
  turns: 'Turns',
  turnsNote: 'Only for us. Sums, never who.',
  firstTurns: 'By people who had not spoken',
  againTurns: 'By people who had',
  dropTurns: 'Take the sums out',
  wordsBlank: 'A word each, for those who want to. Without who said it',
  people: (n: number) => plural('en', n, { one: '1 person was here.', other: `${n} people were here.` }),
};

export type Strings = typeof strings;
