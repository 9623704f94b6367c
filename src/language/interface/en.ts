import { plural } from '../plural.ts';
import { download } from './download-en.ts';

const minutes = (n: number): string => plural('en', n, { one: '1 minute', other: `${n} minutes` });

/** Words of the pages, apart from exercises and the notebook, which carry their own. */
export const strings = {
  site: {
    name: 'Common Thread',
    tagline: 'From shared problems to a common demand',
    description:
      'A toolkit for popular education that works offline, on paper and on one old laptop. It takes a group from what hurts to what it demands, and keeps the thread between the two.',
    skip: 'Skip to the text',
    menu: 'Pages',
    languages: 'Language',
    inLanguage: (name: string) => `This page in ${name}`,
    fallback: 'This page has not been translated yet. You are reading it in English.',
    partly: 'Some lessons have not been translated yet. Their words stand here in English.',
    licence: 'Text: CC BY-SA 4.0. Code: MIT.',
    nothingLeaves: 'Nothing you write leaves this device unless you send it.',
    offlineReady: 'Ready to work without a network.',
    update: 'A newer version is ready.',
    updateNow: 'Use it',
    updateBusy: 'A gathering is being run in another window. Use the newer version when it is over.',
    offlineMore: 'What is kept',
  },
  nav: {
    home: 'Start page',
    routes: 'Routes',
    lessons: 'Lessons',
    exercises: 'Exercises',
    plan: 'Plan',
    notebook: 'Our notebook',
    search: 'Search',
    glossary: 'Words we use',
    safety: 'Safety',
    authors: 'Write a lesson',
    download: 'Take it with you',
  },
  plan: {
    title: 'Plan a gathering',
    lead: 'One line is enough: who comes, how long, what matters. You get the steps with clock times and the paper for them.',
    needsScript:
      'Planning needs a script that this browser does not run. The routes below are plans that fit a real day.',
  },
  leave: {
    now: 'Leave now',
    hint: 'Or press Esc three times. It closes what is open and shows another page. The browser’s history still has the pages before.',
  },
  // The name is what the tab of the browser shows: a word any page could have.
  plainTab: {
    title: 'A plain name for the tab',
    label: 'Call every page “Notes”, with a plain icon',
    name: 'Notes',
    hint: 'For this browser. The address still names this site, and so does the list of pages visited before.',
    refused: 'This browser keeps no choices. It cannot be set here.',
  },
  // A page that must not look like this site: nothing in it may remind of it.
  tea: {
    title: 'How long tea steeps',
    lead: 'Pour water over the leaves, wait, and take them out. A lid keeps it warm.',
    kind: 'Tea',
    minutes: 'Minutes',
    kinds: [
      ['Black tea', '3 to 5'],
      ['Green tea', '2 to 3'],
      ['Mint', '5 to 7'],
      ['Chamomile', '5 to 8'],
      ['Ginger', '10'],
      ['Rooibos', '6 to 8'],
    ],
  },
  run: {
    run: 'Run a gathering',
    screen: 'The room’s screen',
    needsScript:
      'Running a gathering on a screen needs a script that this browser does not run. On paper it needs none: print the guides of a route.',
  },
  evening: {
    title: 'Your evening',
    greeting: 'You are welcome',
    none: 'Nothing stands here yet. Open the whole link that somebody sent you: the evening is in it, behind the #.',
    where: 'Where',
    askWhere: 'Ask the person who invited you.',
    languages: 'Languages',
    food: 'Food',
    children: 'Children',
    reading: 'You do not need to read or write.',
    question: 'To think about beforehand',
    listen: 'Listen',
    stays: 'Everything here came with the link.',
    needsScript:
      'This browser runs no scripts, so it cannot show what the link holds. Ask the person who invited you, or open the link on another phone.',
  },
  home: {
    lead: 'A group sits down with what hurts. It gets up with a demand that everyone can trace back to what they said.',
    body: 'Common Thread is for the person who has one laptop, a wall of paper, forty people and two hours. It helps them listen, sort, ask why, decide and promise. Most of it happens on paper and aloud. The screen keeps count.',
    open: 'Open our notebook',
    chooseRoute: 'Choose a route',
    arcTitle: 'Twelve phases, one thread',
    arcLead:
      'Nobody walks them all in an evening. Groups go round, come back, and start again with more people.',
    routesTitle: 'Routes that fit a real day',
    routesLead: 'Breaks and a late start are in the sums.',
    keepTitle: 'What it promises',
    promises: [
      {
        title: 'The thread holds',
        text: 'Every card is followed to where it went, and every line of a demand back to what people said.',
      },
      {
        title: 'The room comes first',
        text: 'One device is enough for a whole room, and its screen is dark most of the time.',
      },
      {
        title: 'Nothing leaves the device',
        text: 'No account, no tracking, no cloud. You decide what goes out.',
      },
      {
        title: 'It works from a village hall',
        text: 'Offline, on an old phone, on A4 in grey, in two languages at once.',
      },
      {
        title: 'The group decides',
        text: 'Words stay as they were said. Counts stay hidden until you show them.',
      },
    ],
    whyTitle: 'Why the thread matters',
    why: 'Organising brings people together around a shared injustice. Through dialogue they build ties strong enough to act on, and work out a demand that is theirs. Mobilising calls on those people to press for it.',
    whyLink: 'Organising or mobilising?',
    twin: 'Every exercise also exists on paper, blank and filled.',
    newAuthor: 'Write a lesson in five steps',
  },
  trial: {
    failed: 'The exercise could not be loaded. Connect once, or use the paper below.',
    again: 'Try again',
  },
  phase: { number: (n: number) => `Phase ${n}` },
  lessons: {
    title: 'Lessons',
    lead: 'Each lesson is one activity with a group: what to do, what to say, what to watch for.',
    none: 'No lesson yet. Yours could be the first.',
    minutes: (least: number, most: number) =>
      least === most ? minutes(least) : `${least} to ${minutes(most)}`,
    people: (least: number, most: number) => `${least} to ${most} people`,
    forParticipants: 'To read',
    guide: 'Facilitator’s guide',
    toGuide: 'Facilitating this? Open the guide',
    toLesson: 'The page for participants',
    exercise: 'On paper',
    start: 'Try it here',
    close: 'Put it away',
    solo: 'Stays on this phone. Nobody has seen it.',
    // Said beside the line above, where an exercise works with what others have said before.
    example: 'What stands here already is an example: an invented group said it.',
    noScript: 'Trying it on screen needs JavaScript. On paper it works like this.',
    useInNotebook: 'Use it in our notebook',
    previous: 'Before this',
    next: 'After this',
    inRoutes: 'Part of',
    story: 'A story',
    invented: 'The people in it are invented.',
    reported: 'Reported, not word for word.',
  },
  guide: {
    purpose: 'What it is for',
    facts: 'At a glance',
    time: 'Time',
    group: 'Group',
    phase: 'Phase',
    safety: 'Care',
    modes: 'Works',
    mode: { room: 'in the room', online: 'on the line', hybrid: 'both at once' },
    safetyLevels: {
      L0: 'Open: anyone may see what comes out of it.',
      L1: 'Stays in the room unless the group says otherwise.',
      L2: 'Speaks of people and places that could be hurt. Use other names; keep it local; be ready to burn it.',
      L3: 'Touches personal pain. Nothing is written into the notebook. Have somebody trained beside you.',
    },
    materials: 'Bring',
    materialFor: {
      person: (n: number, what: string) => `${n} × ${what} for each person`,
      pair: (n: number, what: string) => `${n} × ${what} for each pair`,
      group: (n: number, what: string) => `${n} × ${what} for each table`,
      room: (n: number, what: string) => `${n} × ${what}`,
    },
    space: 'The room',
    // Above what participants read, which the guide shows too; the steps follow it.
    text: 'What participants read',
    steps: 'Step by step',
    step: 'Step',
    say: 'Say this',
    ask: 'Ask',
    format: { solo: 'each alone', pairs: 'in pairs', 'small-groups': 'at tables', plenary: 'all together' },
    facilitatorTalks: 'mostly you talk',
    debrief: 'Talk it through',
    watchFor: 'Watch for',
    variants: 'If the room is different',
    variant: {
      noReading: 'Some do not read or write',
      lowTech: 'No device, little paper',
      online: 'On the line',
      hybrid: 'Room and line together',
      twoLanguages: 'Two languages',
      short: 'Short of time',
    },
    shortIn: (n: number) => `In ${minutes(n)}.`,
    experience: 'From experience',
    origin: 'Where it comes from',
    print: 'Print this guide',
    paper: 'Blank sheets',
  },
  routes: {
    title: 'Routes',
    lead: 'A route is a plan for one gathering or more. These fit their time with breaks and a late start.',
    length: (all: number) => {
      const hours = Math.floor(all / 60);
      const rest = all % 60;
      const inHours = plural('en', hours, { one: `${hours} hour`, other: `${hours} hours` });
      if (rest === 0) return inHours;
      return hours === 0 ? minutes(rest) : `${inHours} ${minutes(rest)}`;
    },
    outcome: 'What exists at the end',
    for: 'For whom',
    timetable: 'Timetable',
    from: 'From',
    minutes: 'Minutes',
    what: 'What',
    break: 'Break',
    slack: 'Late start',
    short: 'short form',
    gathering: (n: number) => `Gathering ${n}`,
    otherVersions: 'The same in other shapes',
    twoLanguages: 'In two languages every lesson takes one and a half times as long.',
    lessonsIn: (n: number) => plural('en', n, { one: `${n} lesson`, other: `${n} lessons` }),
    bring: 'Bring, for 30 people',
  },
  exercises: {
    title: 'Exercises',
    lead: 'What a group does together. Each works on paper, by voice, and on one screen for the whole room.',
    sample: 'A sample. Nobody’s words.',
    seeSample: 'See it at work',
    onPaper: 'On paper',
    blank: 'Blank sheet',
    filled: 'Filled sheet',
    usedIn: 'Used in',
    printBlank: 'Print a blank sheet',
  },
  glossary: {
    title: 'Words we use',
    lead: 'Short meanings of the words organisers use. Yours may differ, and that is worth a talk.',
    also: (words: string) => `Also: ${words}`,
  },
  search: {
    title: 'Search',
    label: 'What are you looking for?',
    lessons: 'Lessons',
    exercises: 'Exercises',
    terms: 'Words',
    other: 'Other pages',
    none: (query: string) => `Nothing found for “${query}”. Try one word, or look at the lessons by phase.`,
    found: (n: number) => plural('en', n, { one: `${n} page found`, other: `${n} pages found` }),
    needsScript: 'Searching needs JavaScript. Everything can also be found from these pages:',
    broken:
      'Search could not be loaded. Connect once so that it can be kept for offline use, or use the lists:',
  },
  notebook: {
    lead: 'What the group says, sorts, asks and decides, on this device only.',
    needsScript: 'The notebook needs JavaScript. Everything in it also works on paper.',
  },
  authors: { fields: 'Every field of a lesson, a step, an exercise and a route' },
  download,
  notFound: {
    title: 'This page is not here',
    lead: 'The address may have changed, or this device has not kept the page for offline use.',
    offline:
      'Without a network there is only what this device has kept: pages that were opened before, and what was saved for offline. With a network, open any page, and wait until it says: Ready to work without a network.',
    try: 'You may be looking for one of these:',
  },
  picker: { title: 'Choose your language' },
};

export type Strings = typeof strings;
