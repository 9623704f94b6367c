import { plural } from '../../language/plural.ts';

const cards = (n: number): string => plural('en', n, { one: 'one card', other: `${n} cards` });

export const strings = {
  messageOpening: 'What we agreed today:',
  agreed: (yes: number, present: number) => `Agreed by ${yes} of ${present} people there.`,
  notAgreed: 'A draft. Not agreed yet.',
  proof: (words: string) => `We will know it was done when ${words}.`,
  behind: (n: number) => `Behind it: ${cards(n)} from the wall.`,
  whereTitle: 'Where the cards went',
  whereAsk: 'Ask about your number.',
  ending: {
    in: 'In the demand',
    doing: 'Being done',
    'not-yet': 'Not yet',
    'not-this-time': 'Not this time',
    'taken-back': 'Taken back',
    open: 'Still open',
  },
  because: (reason: string) => `because ${reason}`,
  nextStep: (words: string) => `First on our agenda: ${words}`,
  sheetTitle: 'Our demand',
  poster: 'Poster',
  footnotesTitle: 'From the wall',
  footnotesCount: (n: number) => `This sentence rests on ${cards(n)}. The numbers are those of the wall.`,
  piles: 'Piles behind it',
  recordTitle: (title: string) => (title ? `Record: ${title}` : 'Record'),
  present: (n: number | null) =>
    n === null
      ? 'Nobody counted the people present.'
      : plural('en', n, { one: 'One person present', other: `${n} people present` }),
  cardsTitle: 'Every card, and where it went',
  agendaTitle: 'Agenda',
  number: 'number',
  words: 'words',
  language: 'language',
  pile: 'pile',
  endingColumn: 'where it went',
  reason: 'reason',
  voice: (sentence: string) => `Hello everyone. ${sentence}`,
};

export type Strings = typeof strings;
