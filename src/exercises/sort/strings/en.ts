import { plural } from '../../../language/plural.ts';

export const strings = {
  name: 'Sort the cards',
  how: 'Read a card aloud, let people argue, and put it where most of the talk goes. "Both" is a good answer.',
  onPaper:
    'Lay the places out on the floor. Read each card aloud. Whoever has a reason walks it to its place and says why.',
  layOut: (n: number) => plural('en', n, { one: 'Lay out the card', other: `Lay out the ${n} cards` }),
  layOutHint: 'Or begin with your own below.',
  oneByOne: 'One card at a time',
  place: 'Where does it go?',
  later: 'Later',
  allPlaced: 'Every card has a place. Move any of them below, or add your own.',
  waiting: 'Not placed yet',
  none: 'Nothing here yet',
  inPlace: (n: number) => plural('en', n, { one: `${n} card`, other: `${n} cards` }),
  move: (number: string) => `Where ${number} goes`,
  reason: 'The reason people gave',
  add: 'Your own: what did we do last year?',
  addHint: 'One line a card. As they said it. Spelling does not matter.',
  addButton: 'Add',
  keyed: 'Key in from the floor',
  keyedHint: 'The place, then the numbers: 1: S3 S8',
  keyedButton: 'Put there',
  noPlace: (head: string) => `There is no place called “${head}”. Use its number or the start of its name.`,
  unknown: (numbers: string) => `No card has the number ${numbers}. The others were placed.`,
  unknownOnly: (numbers: string) => `No card has the number ${numbers}. Nothing was placed.`,
  placed: (n: number) => plural('en', n, { one: `${n} card placed.`, other: `${n} cards placed.` }),
  meaning: (place: string) => `${place}, in our own words`,
  drawing: 'Where the cards stand',
  card: 'Card',
  where: 'Place',
  moveTo: 'Move to',
};

export type Strings = typeof strings;
