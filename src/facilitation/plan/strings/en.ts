import type { Role } from '../../../exercises/contract.ts';
import { plural } from '../../../language/plural.ts';
import type { ByHand, FindingKind } from '../findings.ts';

const minutes = (n: number): string => plural('en', n, { one: '1 minute', other: `${n} minutes` });
const people = (n: number): string => plural('en', n, { one: '1 person', other: `${n} people` });

const roles: Readonly<Partial<Record<Role, string>>> = {
  problem: 'problems',
  need: 'needs',
  cause: 'causes',
  effect: 'effects',
  solution: 'solutions',
  tactic: 'tactics',
  activity: 'activities',
  word: 'words',
  value: 'values',
  vision: 'a vision',
  strength: 'strengths',
  cluster: 'piles',
  decision: 'a count or a decision',
  demand: 'a demand',
  statement: 'an agreement',
  'agenda-item': 'an agenda',
  commitment: 'promises',
};
const all = (titles: readonly string[]): string =>
  new Intl.ListFormat('en').format(titles.map((title) => `“${title}”`));
const named = (list: readonly Role[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(list.map((role) => roles[role] ?? role));

const findings: Readonly<
  Record<FindingKind, (title: string, numbers: readonly number[], list: readonly Role[]) => string>
> = {
  'over-time': (_title, [over = 0]) => `The steps take ${minutes(over)} more than there are.`,
  'no-break': (_title, [sat = 0]) =>
    `People sit for ${minutes(sat)} without a rest. After 90 nobody listens.`,
  'too-short': (title, [has = 0, least = 0]) =>
    `“${title}” has ${minutes(has)}, which is too short. It needs ${least}.`,
  gap: (title, _numbers, list) => `“${title}” works with ${named(list)}, and nothing before it makes any.`,
  unused: (title, _numbers, list) => `Nobody takes up what “${title}” makes: ${named(list)}.`,
  'not-heard': (title) => `“${title}” asks for a demand before people were heard.`,
  'tactic-jump': (title) => `“${title}” jumps from the problem to what to do. Nobody has asked why.`,
  'talk-share': (title, [share = 0]) =>
    `You talk for ${share} per cent of the time, most of it in “${title}”. A good conversation is 70 per cent listening.`,
  'no-closing': () => 'Nobody closes. People leave with what is unsaid.',
  'no-slack': () => 'Nothing is kept free for those who come late.',
  reading: (title) => `“${title}” needs reading or writing, and says no other way.`,
  mode: (title) => `“${title}” does not work for people on the line.`,
  precautions: (title) => `“${title}” can hurt people if it gets out. First agree what stays in the room.`,
  'never-on-device': (title) =>
    `“${title}” touches personal pain. Nothing of it goes into any device: paper only, or none.`,
  crowd: (title, [came = 0, most = 0]) =>
    `${people(came)} are too many for one “${title}”. Make circles of at most ${most}, side by side.`,
  'needs-screen': (title) => `“${title}” needs a screen, and there is none.`,
};

const byHand: Readonly<Record<ByHand, string>> = {
  'no-break': 'One step alone is that long. Stop halfway through it: let people stand up.',
  gap: 'No lesson here makes that. Bring it with you on paper, or let people say it at the start.',
  unused: 'No lesson here takes it up. Tell people what becomes of it, or take the step out.',
  'not-heard': 'No lesson here listens. Begin by asking each person what weighs on them.',
  'tactic-jump': 'No lesson here asks why. Ask it yourself, five times, before you go on.',
  'talk-share': 'No step here can be shortened for that. Say less, and ask more.',
  reading: 'Nothing else here does the same. Read everything aloud, and write down what people say.',
  mode: 'Nothing else here does the same. Let somebody in the room speak for each person on the line, or take it out.',
  precautions: 'No lesson here makes an agreement. Agree aloud, before it begins, what stays in the room.',
};

export const strings = {
  // Beginning
  lead: 'Say in one line what you reckon with. You get a plan that leads there, with clock times, and the paper for it.',
  line: 'In one line',
  lineHint: 'Such as: 32 people, 3.5 hours, two languages, some do not read',
  lineExample: '32 people, 3.5 hours, two languages, some do not read',
  understood: 'Understood:',
  nothingUnderstood: 'Say how many people and how long, and what else matters.',
  propose: 'Make a plan',
  more: 'Say more',
  fromRoute: 'Start from a route',
  routeMinutes: (title: string, n: number) => `${title} (${minutes(n)})`,
  empty: 'Start with an empty plan',
  intoNotebook: 'It goes into the notebook that is open. What is in it already is reckoned with.',
  otherNotebook: 'Plan for another group',
  // What a plan reckons with
  facts: {
    people: 'How many people?',
    minutes: 'How many minutes are there?',
    outcome: 'What should exist at the end?',
    outcomes: {
      none: 'Talk is enough',
      cluster: 'What hurts, in piles',
      cause: 'Why it is so',
      demand: 'One demand',
      'agenda-item': 'An agenda of demands',
      commitment: 'Promises',
    },
    languages: 'Two languages in the room: everything is said twice',
    reading: 'Some do not read or write',
    devices: 'Screens in the room',
    deviceChoices: { none: 'None', one: 'One, ours', many: 'Most have a phone' },
    mode: 'Where people are',
    modes: { room: 'In the room', online: 'On the line', hybrid: 'Some in the room, some on the line' },
    watched: 'The police, an employer or a landlord may come or listen',
    access: 'What people need to take part',
    accessHint: 'A ramp, a signer, a corner for children. No names.',
    date: 'Which day?',
    start: 'From when?',
    place: 'Where?',
    food: 'Food',
    children: 'Children',
    question: 'One question to think about beforehand',
    title: 'A name for this gathering',
    label: 'What this gathering reckons with',
    evening: 'For those who come',
  },
  said: {
    people: (n: number) => people(n),
    minutes: (n: number) =>
      n % 60 === 0
        ? plural('en', n / 60, { one: '1 hour', other: `${n / 60} hours` })
        : n < 60
          ? minutes(n)
          : `${Math.floor(n / 60)} h ${n % 60} min`,
    twice: 'two languages',
    noProjector: 'no projector',
    notReading: 'some do not read',
    watched: 'somebody may watch',
    start: (time: string) => `from ${time}`,
    devices: { none: 'no screens', one: 'one screen', many: 'phones' },
  },
  // The plan
  gathering: (n: number) => `Gathering ${n}`,
  gatherings: 'Gatherings',
  addGathering: 'Another gathering',
  removeGathering: 'Remove this gathering',
  removeGatheringAsk: 'Remove this gathering and its plan? Undo brings it back until you close the page.',
  removeYes: 'Remove it',
  no: 'No',
  whichLanguages: 'Which languages?',
  whichLanguagesHint: 'Name two. Then the papers are in both, as far as somebody has translated them.',
  inLanguages: (names: string) =>
    `In the room: ${names}. The papers are in two, as far as somebody has translated them.`,
  steps: 'Steps',
  noSteps: 'No steps yet.',
  proposeOne: 'Propose steps for this one',
  planned: (n: number, all: number) => `${n} of ${minutes(all)} planned`,
  plannedOpen: (n: number) => `${minutes(n)} planned`,
  left: (n: number) => `${minutes(n)} left`,
  over: (n: number) => `${minutes(n)} too long`,
  ends: (time: string) => `Ends at ${time}`,
  share: (n: number) => `You talk for ${n} per cent of it.`,
  break: 'Rest',
  meal: 'Meal',
  slack: 'Kept free for a late start',
  own: 'Something of our own',
  minutes: 'Minutes',
  range: (least: number, most: number) => `${least} to ${most}`,
  fewer: (title: string) => `${title}: a minute less`,
  moreMinutes: (title: string) => `${title}: a minute more`,
  earlier: (title: string) => `${title}: earlier`,
  later: (title: string) => `${title}: later`,
  move: (title: string) => `Move ${title}. Arrow up and arrow down move it.`,
  moved: (title: string, nth: number, of: number) => `${title} is now step ${nth} of ${of}.`,
  details: (title: string) => `More about ${title}`,
  short: 'Short form',
  beside: 'At the same time as the step before, at other tables',
  lead2: 'Who leads?',
  leadHint: 'A name people chose, or a role. It stays on your copy.',
  note: 'Note to ourselves',
  toGathering: 'Move to',
  swap: 'Something else here that makes the same',
  noSwap: 'Nothing else here makes the same.',
  guide: 'The guide',
  remove: 'Take it out',
  take: (title: string) => `Take “${title}” instead`,
  waits: 'Waits for another time',
  bringBack: (title: string) => `Bring “${title}” back`,
  why: {
    opens: 'so that everyone has spoken once',
    closes: 'so that people part well',
    makes: (role: Role, title: string) => `makes ${named([role])} for “${title}”`,
    goal: (role: Role) => `ends with ${named([role])}`,
    rest: 'so that nobody sits for more than 90 minutes',
    late: 'people come late, with reason',
    care: 'for the people in the room',
  },
  // Adding
  add: 'Add a step',
  addLesson: 'A lesson',
  addBreak: 'A rest',
  addSlack: 'Free minutes',
  addOwn: 'Something of our own',
  ownTitle: 'What is it?',
  phase: (n: number, name: string) => `${n}. ${name}`,
  addIt: 'Add it',
  at: 'Where?',
  atEnd: 'At the end',
  before: (title: string) => `Before “${title}”`,
  // What the plan lacks
  findings,
  findingsTitle: 'Look again',
  allWell: 'Nothing is missing.',
  mend: {
    lesson: (title: string) => `Put in “${title}”`,
    named: {
      'over-time': 'Make it fit',
      'no-break': 'Put in rests',
      'too-short': 'Give it what it needs',
      'no-slack': 'Keep ten minutes free',
      'talk-share': 'Shorten my talk',
      'never-on-device': 'Take it off the screen',
      'needs-screen': 'Run it from paper. Its blank sheet is among the paper below',
      crowd: 'Write circles into its note',
    },
    other: 'Put it right',
  },
  byHand,
  /** What a tap writes into the plan. */
  written: {
    circles: (count: number, size: number) => `${count} circles of at most ${size}, at the same time`,
  },
  watchedTitle: 'Leave the laptop at home.',
  watchedText:
    'Make the paper for this evening, print it without names and places, and run it from paper. Nothing of this plan is kept on this device: save a copy only where nobody looks, or close the page and it is gone.',
  watchedStored:
    'This plan is kept on this device. Whoever can open the device can read it, unless the notebook is locked with a passphrase. Where somebody may take the device, print the paper and destroy the notebook under “What we keep”.',
  tooLong: (titles: string) =>
    `There is not enough time for ${titles}. Plan a longer gathering, or ask for less at the end.`,
  tooShortAtAll: 'That is too short for a round and a good parting. Plan at least half an hour.',
  unreachable: 'No lesson here leads there yet.',
  severalGatherings: (n: number) =>
    `This takes ${n} gatherings: what should exist at the end is there after the last of them.`,
  // Lost time
  lost: 'We lost time',
  lostLead: 'What has changed?',
  lostMinutes: 'Minutes lost',
  gainedMinutes: 'Minutes gained',
  came: 'People who came',
  lostProposal: 'How it could still work',
  lostNothing: 'It all still fits. Nothing has to change.',
  lostFirst: 'Say what has changed. Then you see what could give way.',
  lostKeepsAll: 'The talk before the decision and the closing stay.',
  lostKeeps: (titles: readonly string[]) =>
    plural('en', titles.length, {
      one: `${all(titles)} stays as it was.`,
      other: `${all(titles)} stay as they were.`,
    }),
  lostAll: 'That is all the time there was. Better to meet on another day.',
  nowTooLong: (n: number) => `So it is now ${minutes(n)} too long.`,
  noCount: 'A whole number, 0 or more.',
  fate: {
    same: 'stays',
    shorter: (from: number, to: number) => `${to} instead of ${minutes(from)}`,
    longer: (from: number, to: number) => `${to} instead of ${minutes(from)}`,
    'short-form': (to: number) => `short form, ${minutes(to)}`,
    gone: 'falls away',
    later: 'waits for next time',
  },
  keepIt: 'Keep it as it was',
  accept: 'Do it this way',
  refuse: 'Leave the plan as it is',
  // Paper and sending round
  paper: 'Paper and sending round',
  run: 'Run it',
  backToPlan: 'Back to the plan',
  backToRun: 'Back to the gathering',
  toNotebook: 'To the notebook',
  roles,
  loading: 'Opening ...',
};

export type Strings = typeof strings;
