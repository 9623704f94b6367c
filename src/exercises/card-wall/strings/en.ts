import { plural } from '../../../language/plural.ts';

const n = (count: number): string => plural('en', count, { one: `${count} card`, other: `${count} cards` });

export const strings = {
  name: 'Wall of cards',
  how: 'One thing on one card, as they said it. The number on the card is enough for now; words can come later.',
  onPaper:
    'Each table has a letter and numbers its own cards: A1, A2. One thing on one card. Tear off the ticket with the number, so that you can ask later where your card went. Read each card aloud before it goes up.',
  ticket: 'Ticket to keep',
  empty: 'No cards yet. Key the first one above, or bring in the numbers from the paper.',
  count: (cards: number, bare: number) =>
    bare === 0
      ? n(cards)
      : plural('en', bare, {
          one: `${n(cards)}, 1 still without words`,
          other: `${n(cards)}, ${bare} still without words`,
        }),
  add: 'New card',
  addHint: 'As they said it. Spelling does not matter. Enter adds it.',
  addButton: 'Add',
  table: 'Table',
  tableHint: 'Its letter numbers the cards.',
  added: (number: string) => `${number} added.`,
  addedMany: (cards: number) => `${n(cards)} added.`,
  more: 'More ways to bring cards in',
  numbers: 'Cards numbered on paper',
  numbersHint: 'For example: A 1-12, B 1-9',
  numbersButton: 'Bring in the numbers',
  allHere: 'All of these are here already.',
  cut: (first: string, last: string) =>
    `One range brings at most 500: ${first} to ${last}. The rest needs a range of its own.`,
  noNumbers: 'No numbers found in that. Write a letter and a number: A 1-12.',
  paste: 'A list, one card a line',
  pasteButton: 'Look at the list',
  file: 'A file: CSV, or one card a line',
  fileHint: 'A Polis comments.csv works as it is.',
  choose: 'Which of these become cards?',
  column: 'Column with the words',
  columnOf: (nth: number, first: string) => (first ? `Column ${nth}: ${first}` : `Column ${nth}`),
  wholeLines: 'The whole line',
  heading: 'The first line is a heading',
  ticked: (cards: number) => `Bring in ${n(cards)}`,
  cancel: 'Not now',
  apart: {
    quotes: 'Its quotes do not close: it may hold several cards',
    unpublished: 'Held back where it comes from',
    'about-people': 'Says who somebody is, not what hurts',
    twice: 'The same words again',
  },
  odd: (lines: string) => `Look at these lines of the file, their quotes do not close: ${lines}.`,
  line: (line: number) => `Line ${line}`,
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  unreadable: {
    empty: 'There is nothing in that file. Choose another, or key the cards.',
    'too-large':
      'That file is larger than 5 megabytes. Save only the column with the words, and choose it again.',
    binary: 'That is not a text file. Save the sheet as CSV, and choose that.',
    foreign:
      'That is neither a table nor a list. Save the sheet as CSV, or one card a line, and choose that.',
    'no-words': 'No words found in that column. Choose another column, or another file.',
  },
  words: 'Words later',
  wordsFor: (number: string) => `Words on ${number}`,
  wordsHint: 'Somebody reads the card aloud, you key it, then you read it back: is that how you said it?',
  wordsButton: 'Keep',
  wordsLeft: (cards: number) =>
    plural('en', cards, {
      one: 'One card still has no words here.',
      other: `${cards} cards still have no words here.`,
    }),
  // Read back to whoever said it, under its words.
  readBack: 'Is that how you said it?',
  mend: 'Mend it',
  mendFor: (number: string) => `Mend the words on ${number}`,
  mendNot: 'Leave it as it was',
  skip: 'Skip this one',
  find: 'Find a card by number or word',
  found: (shown: number, all: number) => `${shown} of ${n(all)}`,
  showMore: (cards: number) => `Show ${n(cards)} more`,
  readOut: 'Read the cards aloud',
  edit: (number: string) => `Open ${number}`,
  card: (number: string) => `Card ${number}`,
  asSaid: 'As they said it',
  also: (language: string) => `The same in ${language}`,
  translation: 'translation',
  cover: 'Cover this card',
  uncover: 'Uncover this card',
  covered: 'Covered',
  noWords: 'Words on paper',
  forgotten: 'Words forgotten',
  consent: 'Who may read it?',
  consents: { group: 'Only this group', share: 'May be shared', private: 'Only the facilitators' },
  hands: 'Who else has this?',
  handsHint: 'Hands, if the room was asked. Never used to sort cards.',
  forget: 'Forget these words',
  forgetAsk: (number: string) =>
    `Forget the words of ${number}? They go from this device, from undo and from every later file. This cannot be undone. Copies you saved earlier still have them.`,
  forgetYes: 'Forget them',
  remove: 'Keyed by mistake: remove the card',
  removed: (number: string) => `${number} removed. Undo brings it back.`,
  close: 'Close',
  next: 'Next',
  previous: 'Back',
  of: (nth: number, all: number) => `${nth} of ${all}`,
  allRead: 'That was the last card.',
};

export type Strings = typeof strings;
