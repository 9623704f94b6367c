import { changeWords } from '../../change-words-en.ts';
import { plural } from '../../../language/plural.ts';

const here = (present: number | null): string =>
  present === null
    ? 'Count the people here.'
    : plural('en', present, { one: '1 person is here.', other: `${present} people are here.` });

const copyOut =
  'Copy this onto a large sheet. One line each, in the words people used. A change goes beside the old words in another colour, so that both can be read. Read the whole sheet aloud. Ask for hands that cannot live with it, hear why, change the words and ask again. Silence is not yes.';
const gather =
  'One line each, as they said it. Then read them all aloud and ask: can you live with these until we meet again?';

export const strings = {
  name: 'Words we hold to',
  /** By what the lines are about. */
  titles: {
    agreement: 'How we want to work together',
    vision: 'What we want to see',
    injustice: 'What is unjust, for all of us',
    values: 'What we stand for',
  },
  how: {
    agreement: gather,
    vision: gather,
    injustice: gather,
    values:
      'One value each, as they said it. Then open each one: because of it, what will we do, and what will we not do?',
  },
  onPaper: {
    agreement: copyOut,
    vision: copyOut,
    injustice: copyOut,
    values: `For each value, ask what somebody would see us do, and never see us do. ${copyOut}`,
  },
  empty: 'No line yet. Write down the first one as it is said.',

  add: 'Next line',
  addHint: 'As they said it. Spelling does not matter.',
  saidIn: 'Said in',
  sameIn: (language: string) => `Translation: ${language}`,
  addButton: 'Add',
  added: (nth: number) => `Line ${nth} added.`,

  count: (n: number) => plural('en', n, { one: '1 line', other: `${n} lines` }),
  many: (most: number) => `More than ${most} are hard to keep in mind. Are any two the same thing?`,
  line: (nth: number) => `Line ${nth}`,
  newLine: 'A new line',
  goneLine: 'A line that was taken out',
  translation: 'translation',
  // The beginnings of two sentences; each goes on with people's own words.
  meanings: { will: 'So we will', wont: 'So we will not' },
  noMeaning: 'What will we do, and not do, because of it?',

  up: (nth: number) => `Move line ${nth} up`,
  down: (nth: number) => `Move line ${nth} down`,
  moved: (nth: number) => `It is line ${nth} now.`,
  edit: 'Change',
  // For screen readers. Begins with the word on the button.
  editLine: (nth: number) => `Change line ${nth}`,
  keep: 'Keep it',
  cancel: 'Leave it as it was',
  takeOut: 'Take this line out',
  kept: (nth: number) => `Line ${nth} is written.`,
  out: 'Taken out. Undo brings it back.',
  outKept: 'Taken out. It can still be read under “How it read before”.',
  whyHint: 'The old words stay, under “How it read before”.',

  readBack: 'Read it back: this is how it stands',
  readBackHint:
    'Until then a slip of the key leaves no trace. From then on every change keeps the old words.',
  settled: 'It was read back. Every change keeps the old words.',

  check: 'Can you live with these until we meet again?',
  start: 'Read them aloud, then ask the room',
  options: {
    objection: 'I cannot live with it',
    concern: 'I have a worry, and I can live with it',
    consent: 'I can live with it',
  },
  lowFirst: 'Low hands first. Type the number and press Enter. None is 0.',
  cannot: 'Hands that cannot',
  present: 'How many are here?',
  notCounted: 'Count the hands that cannot, none included: type 0.',
  standing: (low: number, present: number | null) =>
    plural('en', low, {
      one: `1 cannot live with it. ${here(present)}`,
      other: `${low} cannot live with it. ${here(present)}`,
    }),
  hear: 'Hear why. Change the words if it helps, then ask again.',
  noneLow: 'Nobody said they cannot. That is not yet a yes.',
  over: 'More hands than people were counted. Count again if it matters.',
  noNumber: 'That is no number. Nothing was changed. Digits only: 12, or 5+4+6.',
  yesOver: (yes: number, most: number) =>
    `Count again: ${yes} cannot be. At most ${most} can have gone along.`,
  nobody: 'Where nobody can live with it, nothing was agreed. Change the words, or leave it.',
  lowOver: (low: number, present: number) => `Count again: ${low} who cannot. ${here(present)}`,
  hearing: {
    reasons: 'Who could not live with this? Hear why',
    reasonsHint: 'Only for us. Without names.',
    heard: (n: number) => plural('en', n, { one: '1 heard', other: `${n} heard` }),
    reason: 'A reason, as it was said',
    takeOut: 'Take out',
    add: 'Add',
  },
  reasonsHeard: 'Reasons heard. Only for us',
  says: 'What does the group say?',
  canLive: 'How many can live with it?',
  canLiveHint: (most: number) =>
    plural('en', most, {
      one: 'At most 1. Somebody who showed nothing has not said yes.',
      other: `At most ${most}. Somebody who showed nothing has not said yes.`,
    }),
  write: (yes: number, present: number) => `The group says: ${yes} of ${present} can live with it`,
  writeBlank: 'The group says: __ of __ can live with it',
  agreed: (yes: number, present: number) => `${yes} of ${present} can live with it.`,
  agreedBlank: 'Agreed here by ____ of ____',
  unsay: 'Take that back',
  again: 'Ask again',
  stale: 'The words have changed since the room was asked. Read them aloud and ask again.',
  removeCheck: 'Begun by mistake: remove it',
  checks: 'Asked before',
  nth: (n: number) => `Round ${n}`,
  roundSum: (low: number | null, present: number | null) =>
    `${low === null ? 'hands not counted' : plural('en', low, { one: '1 could not', other: `${low} could not` })}, ${
      present === null ? 'nobody counted who was here' : `${present} here`
    }`,

  before: 'How it read before',
  version: (nth: number) => `Wording ${nth}`,
  thenItRead: 'Then it read',

  changes: {
    ...changeWords,
    notIn: (language: string) => `Not yet in ${language}.`,
  },

  answer: 'Answer',
  hands: 'Hands',
  insideRound: (n: number) => `Only for us. Round ${n}: hands and reasons`,
  insideChanges: 'Only for us: changes proposed',
  insideBefore: 'Only for us: how it read before',
};

export type Strings = typeof strings;
