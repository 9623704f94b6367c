import { plural } from '../../../language/plural.ts';

const minutes = (n: number): string => plural('en', n, { one: '1 minute', other: `${n} minutes` });
const people = (n: number): string => plural('en', n, { one: '1 person', other: `${n} people` });
const list = (items: readonly string[]): string => new Intl.ListFormat('en').format(items);

export const strings = {
  title: 'Paper and sending round',
  onPaper: 'On paper',
  toSend: 'To send round',
  pieces: {
    'run-sheet': 'Run-sheet',
    'hand-card': 'To copy by hand',
    sheets: 'Blank sheets',
    cards: 'Numbered cards',
    calls: 'Call list',
    bring: 'Bring and prepare',
    booklet: 'The whole guide',
    all: 'All the paper at once',
    evening: 'Your evening',
    calendar: 'Calendar',
    plan: 'This plan',
  },
  /** What each piece is, in a line. */
  hints: {
    'run-sheet': 'One page to run the gathering from.',
    'hand-card': 'Short enough for a card in your hand.',
    sheets: 'The paper for every exercise of this gathering, one a page.',
    cards: 'Eight cards a page. Straight cuts, and a ticket with the same number to tear off.',
    calls: 'For calling round. What is written on it stays on paper.',
    bring: 'Counted for this group, with the room, what to prepare, and what to be careful about.',
    booklet: 'Every lesson in order, with clock times.',
    all: 'Run-sheet, what to bring, call list, blank sheets and cards.',
    evening: 'For those who come: where, when, and one question.',
    calendar: 'A file that every calendar opens.',
    plan: 'For whoever plans with you: the steps and what they reckon with. No cards, nothing anybody said.',
  },
  noWordsIn: (name: string) =>
    `We have no words in ${name} yet. There is a line to write the question on; headings are in one language.`,
  print: 'Print',
  put: 'Put it away',
  noSteps: 'Put a step into the plan first. Then there is paper for it.',
  named: 'With place, name of the gathering and who leads',
  watched:
    'Paper comes first here. Places and names are left out of everything below. Tick the box to bring them in.',
  loading: 'Laying it out ...',
  gathering: 'Gathering',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  // Run-sheet
  clock: 'Clock',
  step: 'Step',
  sayOrAsk: 'Say or ask',
  bring: 'Bring',
  min: 'Min',
  real: 'Really',
  fromStart: 'No hour is named yet: the times count from the start.',
  beside: 'at the same time',
  short: 'short form',
  format: { solo: 'each alone', pairs: 'in pairs', 'small-groups': 'at tables', plenary: 'all together' },
  lost: {
    title: 'If we lose time',
    lost: (n: number) => `${minutes(n)} lost:`,
    shorten: (items: readonly string[]) => `first shorten ${list(items)}.`,
    to: (title: string, n: number) => `${title} to ${n}`,
    /** `only`: nothing was shortened before. */
    leave: (items: readonly string[], only: boolean) =>
      only ? `leave ${list(items)}.` : `Then leave ${list(items)}.`,
    slack: 'Start without waiting.',
    never: (items: readonly string[]) => `Never leave out ${list(items)}.`,
    nothing: 'nothing has to change.',
  },
  // Numbered cards
  tables: 'How many tables?',
  cardsATable: 'Cards for each table',
  pagesOfCards: (cards: number, pages: number) =>
    `${plural('en', cards, { one: '1 card', other: `${cards} cards` })} on ${plural('en', pages, { one: '1 page', other: `${pages} pages` })}.`,
  ticket: 'Your number',
  // Call list
  calls: {
    how: 'A name people chose will do. Ring, and ask what is needed. Burn it or give it back afterwards.',
    who: 'name they use',
    called: 'called',
    comes: 'comes',
    needs: 'needs',
    brings: 'brings',
    needsSuch: 'Needs: language, ramp, child, ride. Brings: food, a pen, a neighbour.',
  },
  // Bring and prepare
  bringTitle: 'Bring',
  counted: (n: number) => `Counted for ${people(n)}, at tables of about six.`,
  assumed: (n: number) => `The plan does not say how many come: counted for ${people(n)}.`,
  rule: 'Cards, sheets and what else is used up are added together. Pens, tape and what serves again are counted once, for the step that needs most.',
  count: 'how many',
  what: 'what',
  forSteps: 'for',
  nothingToBring: 'Nothing to bring but yourselves.',
  roomTitle: 'The room, where it changes',
  prepareTitle: 'Prepare',
  done: 'done',
  prepare: {
    reading: () =>
      'Find two people with good voices: every card and sheet is read aloud. Put a symbol beside each word on the wall.',
    twice: () =>
      'Find somebody to interpret, and somebody to take over after half an hour. What hangs on the wall is in both languages.',
    online: () => 'Send the number to ring or the link, and try it out with one person the day before.',
    hybrid: () => 'One person does nothing but look after those on the line. They speak first.',
    'no-screen': () => 'No screen: print or copy everything on this list.',
    'one-screen': () =>
      'Charge the laptop. Bring its cable and the adapter. Its screen stays dark between steps.',
    phones: () => 'Phones may stay in the pocket: nobody needs one to take part.',
    food: (words: string) => `Food: ${words}`,
    children: (words: string) => `Children: ${words}`,
    'no-food': () => 'Food: who brings water, tea, bread?',
    'no-children': () => 'Children: who minds them, and where?',
    sheets: (words: string) => `Hang up and write beforehand: ${words}`,
  },
  careTitle: 'Risk and access',
  care: {
    access: (words: string) => `People need: ${words}`,
    watched: () =>
      'Somebody may come or listen. Agree who talks at the door, where the paper goes, and when you stop.',
    'watched-paper': () =>
      'No names and no place on any paper. Count the sheets out, and count them in again.',
    agree: (title: string) => `Before “${title}”: agree what stays in the room.`,
    pain: (title: string) =>
      `“${title}” touches personal pain. Have somebody trained there. Nothing goes into a device.`,
    note: (title: string, note: string) => `“${title}”: ${note}`,
    nothing: () => 'Ask each person who comes what they need to take part.',
  },
  // Booklet
  say: 'Say this',
  ask: 'Ask',
  watchFor: 'Watch for',
  debrief: 'Talk it through',
  room: 'The room',
  variant: {
    noReading: 'Some do not read or write',
    lowTech: 'No device, little paper',
    online: 'On the line',
    hybrid: 'Room and line together',
    twoLanguages: 'Two languages',
    short: 'Short form',
  },
  missing: 'The guide of this lesson is not on this device. Connect once, then print again.',
  // Sending
  copyLink: 'Copy the link',
  copyMessage: 'Copy the message',
  copied: 'Copied.',
  copyByHand: 'This browser does not copy. The text is selected: copy it by hand.',
  saveFile: 'Save as a file',
  message: 'Message',
  messageLength: (n: number) => plural('en', n, { one: '1 character', other: `${n} characters` }),
  tooMuch: (parts: readonly string[]) =>
    `Too long for a message: ${list(parts)} is left out. It stands in the link.`,
  link: 'Link',
  linkHolds: 'It holds all of it, and no server is asked for it. The chat that carries it can read it.',
  printSlips: 'Print slips, four a page',
  seeIt: 'See it as they will',
  fillIn: (where: string) => `Food, children and the question are filled in above, under “${where}”.`,
  spoken: 'Languages in the room',
  noEveningIn: (name: string) =>
    `We have no words in ${name} yet. Send one of these, and say the rest yourselves.`,
  inLanguage: 'In which language?',
  withTitle: 'With the name of the gathering',
  titleHint: 'A name can tell too much. Without it the slip says only when and where.',
  evening: {
    title: 'You are welcome',
    when: 'When',
    where: 'Where',
    askWhere: 'Ask the person who invited you.',
    fromTo: (day: string, from: string, to: string) => `${day}, ${from} to ${to}`,
    from: (day: string, from: string) => `${day}, from ${from}`,
    languages: 'Languages',
    food: 'Food',
    children: 'Children',
    reading: 'You do not need to read or write.',
    question: 'To think about beforehand',
    /** A line of the message: what it is about, and the words. */
    line: (label: string, words: string) => `${label}: ${words}`,
  },
  neutral: 'Neutral title',
  neutralHint: (title: string) =>
    `The calendar shows “${title}”. Calendars are often shared without anybody thinking of it.`,
  calendarAll: (n: number) => plural('en', n, { one: 'One gathering', other: `${n} gatherings` }),
  promises: (n: number) =>
    plural('en', n, { one: 'One promise by its day', other: `${n} promises by their days` }),
  promisesHint: 'What is to be done, without who promised it.',
  inside: 'With our notes and who leads',
  long: 'A link this long breaks in some chats. Send the file.',
  // A plan that came from somebody
  openFile: 'Open a plan from a file',
  received: 'A plan somebody sent',
  receivedHolds: (gatherings: number, steps: number) =>
    `${plural('en', gatherings, { one: '1 gathering', other: `${gatherings} gatherings` })}, ${plural('en', steps, { one: '1 step', other: `${steps} steps` })}. Nothing has been taken in yet.`,
  receivedMinutes: (n: number) => minutes(n),
  receivedNotes: 'It brings notes and who leads.',
  moved: (day: string) => `Its days are over. Begun now, it starts on ${day}.`,
  begin: 'Begin with it in a new notebook',
  addHere: 'Add it to this notebook',
  addTo: (title: string) => `Add it to “${title}”`,
  noTitle: 'the notebook opened last',
  addToLocked: 'Add it to the locked notebook. It asks for its passphrase first',
  refuse: 'Leave it',
  taken: 'It is in the plan now. Undo takes it back.',
  broken: {
    'not-ours':
      'That is not a plan made here. Choose the file that was saved under “This plan”, or ask for the link again.',
    'too-large': 'That is far too large for a plan. Nothing was opened.',
    newer: 'That plan was made by a newer version. Connect once to get it, then try again.',
    damaged: 'That plan is damaged, or part of the link was lost on its way. Ask for the file instead.',
  },
};

export type Strings = typeof strings;
