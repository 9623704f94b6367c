import { plural } from '../../../language/plural.ts';

const n = (count: number): string => plural('en', count, { one: `${count} card`, other: `${count} cards` });

export const strings = {
  name: 'Piles',
  how: 'Which cards belong together? A symbol first. The name comes when every card has been read. What stands alone may stay alone.',
  onPaper:
    'Read every card aloud. People move cards that belong together and mark each pile with a symbol. No names before the last card is read. Then ask of the largest pile first: what shall we call it? What stands alone stays on the wall.',
  empty: 'No cards to pile yet. Gather some on a wall of cards first.',
  entry: 'Put in a pile by numbers',
  entryHint: 'A3 A9 C14 makes a new pile. With a pile’s number, its symbol or a word in front: damp: A3 A9',
  entryButton: 'Put in a pile',
  put: (cards: number, pile: string, all: number) => `${n(cards)} put in ${pile}, ${all} there now.`,
  unknown: (numbers: string) =>
    `No card has the number ${numbers}. The others were moved; undo takes it back.`,
  unknownOnly: (numbers: string) => `No card has the number ${numbers}. Nothing was moved.`,
  none: 'No card numbers found in that. Key them like this: A3 A9.',
  noPile: (keyed: string, piles: number) =>
    piles === 0
      ? `No pile is here yet, so none is ${keyed}. Nothing was moved.`
      : plural('en', piles, {
          one: `There is no pile ${keyed}, only pile 1. Nothing was moved.`,
          other: `There is no pile ${keyed}. Piles 1 to ${piles} are here. Nothing was moved.`,
        }),
  noColon: (words: string, numbers: string) =>
    `A colon goes between the pile and the cards: ${words}: ${numbers}. Nothing was moved.`,
  cameFrom: (numbers: string, pile: string) => `${numbers} came from ${pile}.`,
  emptied: (pile: string) => `No card was left in ${pile}, so it is gone.`,
  keyedAs: 'Call it as it was keyed:',
  remove: 'Remove this empty pile',
  own: 'On its own',
  ownCount: (cards: number) => `On its own: ${n(cards)}`,
  ownEmpty: 'Every card lies in a pile.',
  pile: (number: number, name: string) => `Pile ${number}: ${name}`,
  pileCount: (cards: number) => n(cards),
  noName: (symbol: string) => `${symbol} (no name yet)`,
  selected: (cards: number) => plural('en', cards, { one: '1 card picked', other: `${cards} cards picked` }),
  pick: (number: string) => `Pick ${number}`,
  newPile: 'New pile',
  putWhere: 'Put them',
  takeOut: 'Take out, on its own',
  unpick: 'Pick none',
  readFirst: 'Names come when every card has been read aloud.',
  readOut: 'Read the cards aloud',
  allReadButton: 'We have read all the cards',
  callIt: 'What shall we call it?',
  callHint: 'In the words of somebody here, three to seven of them.',
  callItIn: (language: string) => `The same in ${language}`,
  symbol: 'Symbol',
  more: (pile: string) => `More about ${pile}`,
  against: 'These pull against each other',
  againstShown: (others: string) => `Pulls against: ${others}`,
  same: 'Same thing, other words',
  sameShown: (others: string) => `Same thing, other words: ${others}`,
  sameButton: 'These are the same thing',
  merge: 'Lay this pile on another',
  mergeInto: (pile: string) => `On ${pile}`,
  apart: 'Take this pile apart',
  whoElse: 'Who else has this?',
  ask: 'Ask it now',
  hands: (number: string) => `Hands for ${number}`,
  find: 'Find a card by number or word',
  showMore: (cards: number) => `Show ${n(cards)} more`,
  cover: 'Cover this card',
  uncover: 'Uncover this card',
  covered: 'Covered',
  noWords: 'Words on paper',
  forgotten: 'Words forgotten',
  translation: 'translation',
  close: 'Close',
  next: 'Next',
  previous: 'Back',
  of: (nth: number, all: number) => `${nth} of ${all}`,
  allRead: 'That was the last card.',
};

export type Strings = typeof strings;
