import { plural } from '../../../language/plural.ts';

// The number stands beside each; these are only what it means.
const levels: Readonly<Record<string, string>> = {
  '0': 'Fist: stop',
  '1': 'Serious concerns',
  '2': 'Minor concerns',
  '3': 'Can live with it',
  '4': 'Support it',
  '5': 'Will lead, or fully agree',
};
const gradients: Readonly<Record<string, string>> = {
  '8': 'Veto',
  '7': 'Serious disagreement',
  '6': 'Do not like it, but will support it',
  '5': 'More discussion needed',
  '4': 'Abstain',
  '3': 'Support with reservations',
  '2': 'Agree, with a minor point',
  '1': 'Whole-hearted',
};
const consent: Readonly<Record<string, string>> = {
  objection: 'Objection: it would harm what we are here for',
  concern: 'A concern, but good enough for now',
  consent: 'Good enough for now, safe enough to try',
};

const ofPresent = (present: number | null): string =>
  present === null
    ? 'Count the people here.'
    : plural('en', present, { one: '1 person is here.', other: `${present} people are here.` });

export const strings = {
  name: 'How far can you go with this?',
  how: 'Low hands first, then the people here. The rest need not be counted. Silence is not yes.',
  onPaper:
    'Read the proposal twice. Say what each answer means before anybody shows one. Everybody at once; count the low hands and the people in the room. Hear each reason. Change the text if it helps, and test again.',
  none: 'There is no demand to test yet. Draft one first.',
  which: 'Which one do we test?',
  proof: 'We will know it is done when',
  method: 'How will we decide?',
  methods: {
    'fist-to-five': 'Fist to five',
    gradients: 'Eight answers, from whole-hearted to veto (Kaner)',
    consent: 'Any objection? (consent)',
  },
  labels: { 'fist-to-five': levels, gradients, consent },
  start: 'Read it aloud, then go on',
  rule: 'Say what each answer means',
  ruleHint: 'Change the words until this group would use them.',
  // For screen readers: the field beside the number 3 holds what 3 means.
  meaning: (level: string) => `What ${level} means`,
  level: (level: string, meaning: string) => `${level}: ${meaning}`,
  open: 'Ask the room',
  /** Two ways of speaking about those who cannot go along: hands on a scale, or objections. */
  asked: {
    hands: {
      first: 'Low hands first',
      hint: 'Everybody shows at once. Type each number and press Enter. None is 0.',
      standing: (low: number, present: number | null) =>
        plural('en', low, {
          one: `1 low hand. ${ofPresent(present)}`,
          other: `${low} low hands. ${ofPresent(present)}`,
        }),
      none: 'By the rule you read out, it stands.',
      hear: 'Hear the low hands first. Change the text if it helps, then test again.',
      round: (low: number) => plural('en', low, { one: '1 low hand', other: `${low} low hands` }),
    },
    objections: {
      first: 'Any objection?',
      hint: 'Harm to what we are here for, not a matter of taste. Type the number and press Enter. None is 0.',
      standing: (low: number, present: number | null) =>
        plural('en', low, {
          one: `1 objection. ${ofPresent(present)}`,
          other: `${low} objections. ${ofPresent(present)}`,
        }),
      none: 'By the rule you read out, it stands.',
      hear: 'Work it in first: change the text, try it for a shorter time, or agree how to watch the worry. Then test again.',
      round: (low: number) => plural('en', low, { one: '1 objection', other: `${low} objections` }),
    },
  },
  present: 'How many are here?',
  rest: 'The other hands, if you like',
  restHint: 'They need not add up.',
  over: 'More hands than people were counted. Count again if it matters.',
  noNumber: 'That is no number. Nothing was changed. Digits only: 12, or 5+4+6.',
  yesOver: (yes: number, most: number) =>
    `Count again: ${yes} cannot be. At most ${most} can have gone along.`,
  nobody: 'Where nobody can live with it, nothing was agreed. Change the words, or leave it.',
  lowOver: (low: number, present: number) => `Count again: ${low} who cannot. ${ofPresent(present)}`,
  uncounted: 'not counted',
  reasons: 'Who could not live with this? Hear why',
  reasonsHint: 'Only for us. Without names.',
  reasonsHeard: 'Reasons heard. Only for us',
  heard: (n: number) => plural('en', n, { one: '1 heard', other: `${n} heard` }),
  reason: 'A reason, as it was said',
  ofLevel: 'It came with',
  anyLevel: 'any answer',
  add: 'Add',
  takeOut: 'Take out',
  notCounted: 'Count these first, none included: type 0.',
  says: 'What does the group say?',
  canLive: 'How many can live with it?',
  canLiveHint: (most: number) =>
    plural('en', most, {
      one: 'At most 1. Somebody who showed nothing has not said yes.',
      other: `At most ${most}. Somebody who showed nothing has not said yes.`,
    }),
  writeBlank: 'Agreed here by __ of __',
  write: (yes: number, present: number) => `The group says: agreed here by ${yes} of ${present}`,
  agreed: (yes: number, present: number) => `Agreed here by ${yes} of ${present}.`,
  unwrite: 'Take that back',
  again: 'Test again',
  correct: 'Correct the counts',
  changed: 'The words have changed since this test. Read them aloud and test again.',
  round: (n: number) => `Round ${n}`,
  rounds: 'Rounds before this one',
  roundOf: (present: number | null) =>
    present === null
      ? 'nobody counted who was here'
      : plural('en', present, { one: '1 person here', other: `${present} people here` }),
  remove: 'Begun by mistake: remove it',
  answer: 'Answer',
  count: 'Hands',
  inside: (round: number) => `Only for us. Round ${round}: hands and reasons`,
};

export type Strings = typeof strings;
