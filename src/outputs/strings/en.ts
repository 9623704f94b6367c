import { plural } from '../../language/plural.ts';

const cards = (n: number): string => plural('en', n, { one: 'one card', other: `${n} cards` });

export const strings = {
  messageOpening: { agreed: 'What we agreed:', draft: 'What we are working on:' },
  gaps: 'Where there is a line, we do not know it yet.',
  agreed: (yes: number, present: number) =>
    plural('en', present, {
      one: `Agreed by ${yes} of 1 person there.`,
      other: `Agreed by ${yes} of ${present} people there.`,
    }),
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
  nextStep: (words: string) => `Next on our agenda: ${words}`,
  sheetTitle: 'Our demand',
  poster: 'Poster',
  footnotesTitle: 'From the wall',
  footnotesCount: (n: number) => `This sentence rests on ${cards(n)}. The numbers are those of the wall.`,
  footnotesRest: 'The room says it answers these too',
  piles: 'Piles behind it',
  recordTitle: (title: string) => (title ? `Record: ${title}` : 'Record'),
  present: (n: number | null) =>
    n === null
      ? 'Nobody counted the people present.'
      : plural('en', n, { one: 'One person present', other: `${n} people present` }),
  // The record of one gathering
  happened: 'What we planned, and what happened',
  step: 'step',
  // Where nothing was planned.
  happenedOnly: 'What happened',
  plannedMinutes: 'minutes planned',
  realMinutes: 'minutes taken',
  blocks: { break: 'Rest', slack: 'Kept free', own: 'Something of our own', lesson: 'Without a name' },
  atOnce: (titles: readonly string[]) =>
    titles.length > 1 ? `At the same time: ${titles.join(' · ')}` : (titles[0] ?? ''),
  became: {
    done: '',
    running: 'so far',
    ahead: 'still ahead',
    'not-begun': 'not begun',
    left: 'left for another time',
    'no-end': 'nobody noted when it ended',
  },
  movedTo: (day: string) => `moved to ${day}`,
  unplanned: 'not planned',
  betweenSteps: 'Between the steps',
  inAll: 'In all',
  asPlanned: 'As long as planned.',
  longer: (n: number) =>
    plural('en', n, { one: '1 minute longer than planned.', other: `${n} minutes longer than planned.` }),
  shorter: (n: number) =>
    plural('en', n, { one: '1 minute shorter than planned.', other: `${n} minutes shorter than planned.` }),
  soFar: 'It is still going on.',
  said: 'What people said',
  decided: 'What we decided',
  methods: {
    dots: (n: number) => plural('en', n, { one: 'By 1 dot each.', other: `By ${n} dots each.` }),
    approval: 'Each for as many as they liked.',
    'fist-to-five': 'Fist to five.',
    gradients: 'Eight answers, from whole-hearted to veto.',
    consent: 'Can everybody live with it?',
  },
  shownBy: {
    hands: 'Hands.',
    backs: 'Hands, backs turned.',
    cups: 'Beans in cups, or dots on the wall.',
    slips: 'Slips of paper.',
    taps: 'One phone, passed round.',
  },
  answers: (n: number, present: number | null) =>
    present === null
      ? plural('en', n, {
          one: '1 answer. Nobody counted the people present.',
          other: `${n} answers. Nobody counted the people present.`,
        })
      : plural('en', n, {
          one: `1 answer. People present: ${present}.`,
          other: `${n} answers. People present: ${present}.`,
        }),
  answeredAbsent: (n: number) =>
    plural('en', n, { one: 'Besides, 1 who was not there.', other: `Besides, ${n} who were not there.` }),
  there: (n: number | null) =>
    n === null
      ? 'Nobody counted the people present.'
      : plural('en', n, { one: 'One person present.', other: `${n} people present.` }),
  first: (name: string) => `First: ${name}.`,
  firstCounted: (name: string) => `First of what was counted: ${name}.`,
  uncounted: (names: string) => `Not counted, or only in part: ${names}.`,
  tie: (names: string) => `A tie: ${names}.`,
  promised: 'What we promised',
  what: 'what',
  byWhen: 'by when',
  who: 'who',
  buddy: 'buddy',
  noDay: 'no day yet',
  disagreed: 'What we disagreed about',
  reservations: 'Who could not go along, and why',
  lowHands: (n: number, present: number | null) =>
    present === null
      ? plural('en', n, { one: '1 low hand.', other: `${n} low hands.` })
      : plural('en', n, { one: `1 low hand of ${present}.`, other: `${n} low hands of ${present}.` }),
  lowUncounted: 'Nobody counted the low hands.',
  ties: 'Ties',
  against: 'These pull against each other',
  pulls: (one: string, other: string) => `${one} ↔ ${other}`,
  notTaken: 'Changes that were not taken',
  taken: 'Changes taken',
  nowReads: 'as it reads now',
  asItWas: 'as it was',
  asProposed: 'as proposed',
  notThisTime: 'Not this time',
  left: 'What we left open',
  more: (n: number) => `And ${n} more.`,
  undecided: 'Changes nobody has decided on',
  notYet: 'Not yet',
  open: 'Still open',
  onTheirOwn: 'On their own',
  noCardBehind: 'No card behind it',
  nobodyCounted: 'Nobody counted who was there',
  parked: 'Questions left for later',
  wall: 'The wall',
  walls: {
    photograph: 'It was photographed. The group decided who may see the picture.',
    carry: 'Somebody carries it to the next gathering.',
    burn: 'It was burned, with everybody watching.',
  },
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
