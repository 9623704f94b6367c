import { plural } from '../../../language/plural.ts';

const minutes = (n: number): string => plural('en', n, { one: '1 minute', other: `${n} minutes` });

export const strings = {
  loading: 'Opening ...',
  noPlan: 'There is nothing to run yet. Make a plan first: one line is enough.',
  toPlan: 'Plan a gathering',
  which: 'Which gathering?',
  // Before it begins
  ready: 'Ready when you are',
  readyHint: 'The clock starts when you begin. Everything else waits for you.',
  steps: (n: number, all: number) =>
    `${plural('en', n, { one: '1 step', other: `${n} steps` })}, ${minutes(all)}`,
  noSteps: 'This gathering has no steps yet. You can begin all the same, and add them as you go.',
  partly: (titles: string) => `Nobody has translated this yet: ${titles}. Its words are in English.`,
  partlyMany: (n: number) => `Nobody has translated ${n} of these steps yet. Their words are in English.`,
  present: 'How many are here?',
  screenWay: 'Who sees this screen?',
  ways: {
    mirrored: 'The room sees it: a projector shows the same',
    own: 'Only I do: a phone, or no projector',
    two: 'I have a second screen for the room',
  },
  waysHint: {
    mirrored:
      'It shows what the room may see and starts dark. B or “.” makes it dark and light again. Your notes are behind F.',
    own: 'It shows your notes. The room looks at the wall.',
    two: 'Drag the new window to the projector and press F11 there. It follows this one by itself.',
  },
  begin: 'Begin',
  openScreen: 'Open the room’s screen',
  screenThere: 'The room’s screen is there.',
  screenGone: 'The room’s screen is not there.',
  // The room's face
  dark: 'Dark screen',
  darkHint: 'The screen is dark. Press B or touch it.',
  cover: 'Cover it',
  uncover: 'Show what is under it',
  covered: 'Covered.',
  notes: 'For the facilitator',
  keyIn: 'Key it in',
  keyInHint: 'For two people of the room, while somebody reads aloud from the wall.',
  tapToBegin: 'Touch the screen, or press Page Down, when everybody is there. The clock starts then.',
  soon: 'We begin soon.',
  soonAt: (time: string) => `We begin at ${time}`,
  moment: 'One moment.',
  // Asked of the paper on the wall, when the last step is over.
  wall: 'Photograph, carry or burn?',
  restUntil: (time: string) => `Rest until ${time}`,
  rest: 'Rest',
  over: 'Until next time.',
  waiting: 'Waiting for the other window. It connects by itself.',
  screenTitle: 'The room’s screen',
  // Warning before notes
  canSee: 'The room can see this.',
  canSeeText:
    'Your notes are about to stand on the wall. Turn the projector off, or cover its lens, if they are not for the room.',
  showAnyway: 'Show my notes',
  stayHere: 'Stay with the room',
  backToRoom: 'Back to what the room sees',
  // The facilitator's side
  under: 'Now',
  left: (n: number) => (n >= 0 ? `${minutes(n)} left` : `${minutes(-n)} over`),
  behind: (n: number) => (n > 2 ? `${minutes(n)} behind` : n < -2 ? `${minutes(-n)} in hand` : 'On time'),
  endsAt: (time: string) => `Ends at ${time}`,
  nextIs: (title: string) => `Then: ${title}`,
  lastStep: 'This is the last step.',
  next: 'Next',
  toClosing: 'On to the closing',
  back: 'Go back',
  five: 'Five more minutes',
  lessFive: 'Take five back',
  leave: 'Leave this for now',
  swap: 'Do something else instead',
  swapWith: (title: string) => `Do “${title}” now`,
  pause: 'Between two steps',
  closing: 'After the last step',
  between: 'Between two steps. Go on when the room is ready.',
  say: 'Say this',
  ask: 'Ask',
  watchFor: 'Watch for',
  variants: {
    noReading: 'Some do not read',
    lowTech: 'Without screens',
    online: 'On the line',
    hybrid: 'Some on the line',
    twoLanguages: 'In two languages',
    short: 'Short form',
  },
  scriptFailed: 'The words for this step are not on this device. The paper guide has them.',
  noScript: 'Nothing is written for this step. It is yours.',
  ownNote: 'Note to ourselves',
  lead: 'Leads',
  phonesFirst: 'Phones first: ask those on the line, and key what they said, before the room raises hands.',
  onPaper: 'This one is done aloud and on paper. Nothing of it is kept here.',
  exercises: 'In this step',
  failed: 'This could not be loaded. Use its paper, or connect once.',
  again: 'Try again',
  question: 'The question, as the room sees it',
  questionIn: (language: string) => `The question in ${language}`,
  // Tools
  tools: 'At hand',
  bell: 'Bell',
  rang: 'The bell has rung.',
  stack: 'Who speaks next',
  countOff: 'Count off',
  park: 'Park a question',
  parkHint: 'Say it back before you write it. It comes up again at the end and next time.',
  parked: 'Parked.',
  note: 'A note',
  noteHint: 'Only for us. It is never in what goes out.',
  noted: 'Noted.',
  keep: 'Keep it',
  lost: 'We lost time',
  all: 'All steps',
  since: 'Since last time',
  // Counting off
  groupsOf: 'How many in a group?',
  people: 'How many are here?',
  countNone: 'Count the people first.',
  countAloud: (n: number) =>
    n === 1
      ? 'One group, all together.'
      : `Count aloud from 1 to ${n}, again and again, round the room. All ones together, all twos together.`,
  sizes: (groups: readonly number[]) =>
    Object.entries(
      groups.reduce<Record<string, number>>((sum, size) => ({ ...sum, [size]: (sum[size] ?? 0) + 1 }), {}),
    )
      .sort(([a], [b]) => Number(b) - Number(a))
      .map(([size, n]) => plural('en', n, { one: `1 group of ${size}`, other: `${n} groups of ${size}` }))
      .join(', '),
  anyoneMove: 'Does anyone need to move, for language or safety? Nobody has to say why.',
  showRoom: 'Show the room',
  hideRoom: 'Take it off the room’s screen',
  // Steps
  stateOf: { planned: 'ahead', open: 'now', done: 'done', left: 'waits for another time' },
  jump: (title: string) => `Go to “${title}”`,
  skip: (title: string) => `Leave out “${title}”`,
  undo: 'Undo',
  // The keys, told once
  keysTitle: 'Keys',
  keys: [
    ['Page Down, →', 'Next'],
    ['Page Up, ←', 'Go back'],
    ['B or .', 'Dark, and light again'],
    ['C', 'Cover what the room sees'],
    ['F', 'Notes, and back to the room'],
    ['K', 'Key in from the wall, and back to the room'],
    ['R', 'Ring the bell'],
    ['5', 'Five more minutes'],
  ],
  break: 'Rest',
  slack: 'Kept free for a late start',
  own: 'Something of our own',
  toNotebook: 'To the notebook',
};

export type Strings = typeof strings;
