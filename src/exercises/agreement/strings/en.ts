import { plural } from '../../../language/plural.ts';

const levels: Readonly<Record<string, string>> = {
  '0': 'Fist: stop',
  '1': '1: serious concerns',
  '2': '2: minor concerns',
  '3': '3: can live with it',
  '4': '4: support it',
  '5': '5: will lead, or fully agree',
};
const gradients: Readonly<Record<string, string>> = {
  '8': 'Veto',
  '7': 'Serious disagreement',
  '6': 'Do not like it, will support it',
  '5': 'More discussion needed',
  '4': 'Abstain',
  '3': 'Support with reservations',
  '2': 'Agree, one minor point',
  '1': 'Whole-hearted',
};
const consent: Readonly<Record<string, string>> = {
  objection: 'Objection: it would harm what we are here for',
  concern: 'Concern, but good enough for now',
  consent: 'Good enough for now, safe enough to try',
};

export const strings = {
  name: 'How far can you go with this?',
  how: 'Low hands first, then the people present. The rest need not be counted. Silence is not yes.',
  onPaper:
    'Read the proposal twice. Say what each answer means before anybody shows one. Everybody at once; count the low hands and the people in the room. Hear each reason. Change the text if it helps, and test again.',
  none: 'There is no demand to test yet. Draft one first.',
  which: 'Which one do we test?',
  method: 'How will we decide?',
  methods: { 'fist-to-five': 'Fist to five', gradients: 'Eight gradients (Kaner)', consent: 'Any objection? (consent)' },
  labels: { 'fist-to-five': levels, gradients, consent },
  start: 'Read the proposal',
  rule: 'Say what each answer means',
  ruleHint: 'Change the words until this group would use them.',
  open: 'Ask the room',
  lowFirst: 'Low hands first',
  present: 'How many are here?',
  rest: 'The other hands, if you like',
  restHint: 'They need not add up.',
  reasons: 'Who could not live with this? Hear why',
  reasonsHint: 'Only for us. Without names.',
  reason: 'A reason, as it was said',
  ofLevel: 'From',
  anyLevel: 'nobody in particular',
  add: 'Add',
  takeOut: 'Take out',
  standing: (low: number, present: number | null) =>
    present === null
      ? plural('en', low, { one: '1 low hand. Count the people present.', other: `${low} low hands. Count the people present.` })
      : plural('en', low, { one: `1 low hand of ${present} present.`, other: `${low} low hands of ${present} present.` }),
  notCounted: 'Count the low hands, none included: key 0.',
  noLow: 'No low hands. By the rule you read out, it stands.',
  hear: 'Hear the low hands first. Change the text if it helps, then test again.',
  write: (yes: number, present: number) => `The group says: agreed here by ${yes} of ${present}`,
  agreed: (yes: number, present: number) => `Agreed here by ${yes} of ${present}.`,
  unwrite: 'Take that back',
  again: 'Test again',
  round: (n: number) => `Round ${n}`,
  rounds: 'Rounds so far',
  roundShown: (low: number, present: number | null) =>
    plural('en', low, { one: `1 low hand, ${present ?? 'nobody counted'} present`, other: `${low} low hands, ${present ?? 'nobody counted'} present` }),
  remove: 'Begun by mistake: remove it',
  level: 'Answer',
  count: 'Hands',
  inside: 'Only for us: hands and reasons',
};

export type Strings = typeof strings;
