import { plural } from '../../../language/plural.ts';

const cards = (n: number): string => plural('en', n, { one: '1 card', other: `${n} cards` });

/** What is said around a gathering: when it closes, when the next one opens, and of its record. */
export const aroundStrings = {
  closing: {
    title: 'Closing',
    hint: 'In any order. Nothing here has to be done, and all of it can wait.',
    wall: 'Photograph, carry or burn?',
    wallHint: 'Ask what becomes of the paper on the wall.',
    walls: { photograph: 'Photograph it', carry: 'Carry it', burn: 'Burn it', open: 'Not said yet' },
    wallMeans: {
      photograph: 'Say who may see the picture and whose phone it stays on. Names come off first.',
      carry: 'Say who carries it, and where it is until we meet again.',
      burn: 'With everybody watching. What is not keyed by then is gone.',
    },
    answer: 'Does it answer your card?',
    answerOpen: (n: number) =>
      plural('en', n, {
        one: '1 card has not gone anywhere yet.',
        other: `${n} cards have not gone anywhere yet.`,
      }),
    answerNone: 'Every card has gone somewhere.',
    toAnswer: 'Ask the room',
    parked: 'Questions left for later',
    parkedHint: 'Read each aloud. What nobody takes up stays for next time.',
    parkedNone: 'No question was left for later.',
    states: { 'taken-up': 'Taken up', 'let-go': 'Let go', open: 'It stays' },
    // For screen readers: what becomes of one question.
    stateOf: (words: string) => `What becomes of it: ${words}`,
    next: 'When do we meet again?',
    nextIs: (day: string) => `On ${day}.`,
    nextFrom: (day: string, start: string) => `On ${day}, from ${start}.`,
    toPlan: 'Its plan',
    planNext: 'Plan the next one',
    out: 'What goes out',
    toMessage: 'Message for the group chat',
    toKeep: 'What will we keep, and until when?',
    kept: (day: string) => `Kept until ${day}.`,
    keptNoEnd: 'Kept until somebody destroys it.',
    keptNot: 'The group has not answered yet.',
    end: 'End the gathering',
    ended: (time: string) => `Ended at ${time}. Until next time.`,
    notOver: 'Take that back, we go on',
    // Over the part of a page that closes one gathering.
    closeThis: (day: string) => `Close the gathering of ${day}`,
  },
  opening: {
    title: 'Since last time',
    first: 'We meet for the first time. There is nothing from before.',
    who: 'Who was here last time?',
    hands: 'Hands up: how many?',
    whoHint: 'Count the hands, and greet those who are new. This number is kept nowhere.',
    wasThere: (n: number, day: string) =>
      plural('en', n, { one: `1 person was there on ${day}.`, other: `${n} people were there on ${day}.` }),
    wasThereOpen: (day: string) => `Nobody counted who was there on ${day}.`,
    storyMinutes: 'About three minutes, read aloud.',
    promises: 'What we promised',
    promisesHint: 'These first, before any news. What was not done is no fault: ask what we found out.',
    by: (day: string) => `by ${day}`,
    done: 'Done',
    parked: 'Questions left for later',
    takeUp: 'We take it up',
    said: 'Last time you said',
    saidHint: 'Read it out, and say what was done about it. Nothing is an honest answer too.',
    did: 'What we did about it',
    notYet: 'Not yet',
    notYetHint: 'What people said, and what had to wait. Is it time?',
    whereNow: (number: string) => `Say where ${number} goes`,
    more: (n: number) => `and ${cards(n)} more`,
    noWords: 'Words on paper',
    covered: 'Covered',
    nothing: 'Nothing from before is waiting.',
  },
  record: {
    which: 'Which gathering?',
    all: 'All of them, and every card',
    names: 'With the names people go by, beside what they promised',
    namesHint: 'Only for the group itself.',
    lows: 'With the low hands, and the reasons heard',
    lowsHint: 'Only for the group itself: what people disagreed about, without saying who.',
    revealsLows: (n: number) =>
      plural('en', n, {
        one: 'how many could not go along, and 1 reason heard',
        other: `how many could not go along, and ${n} reasons heard`,
      }),
    reveals: (n: number) =>
      plural('en', n, {
        one: 'who promised 1 thing, and with whom',
        other: `who promised ${n} things, and with whom`,
      }),
    calendar: 'Calendar of promises',
    calendarHint: 'For your own calendar: what, and by which day. Without names.',
  },
};

export type AroundStrings = typeof aroundStrings;
