import { plural } from '../../../language/plural.ts';
import type { RecordTypeName } from '../../../notebook/records/registry.ts';

type Counted = (n: number) => string;
const counted =
  (one: string, other: string): Counted =>
  (n) =>
    plural('en', n, { one: `1 ${one}`, other: `${n} ${other}` });

export const cameInStrings = {
  title: 'Copies come together',
  waiting: (n: number) =>
    plural('en', n, {
      one: 'This copy belongs to this notebook. Bring in what is in it?',
      other: `These ${n} copies belong to this notebook. Bring in what is in them?`,
    }),
  first:
    'You can take it back until you leave this page, no longer. If you may want to go back later, save a copy of how it is now.',
  save: 'Save a copy first',
  bring: 'Bring in',
  no: 'No',
  nothing: 'Nothing new was in it. Everything was here already.',
  came: 'Came in',
  /** Each with how many. A bare list: 3 cards, 1 pile. */
  types: {
    activity: counted('activity', 'activities'),
    'agenda-item': counted('line on the agenda', 'lines on the agenda'),
    amendment: counted('change proposed', 'changes proposed'),
    ballot: counted('answer counted', 'answers counted'),
    card: counted('card', 'cards'),
    cluster: counted('pile', 'piles'),
    commitment: counted('promise', 'promises'),
    decision: counted('vote', 'votes'),
    demand: counted('demand', 'demands'),
    gathering: counted('gathering', 'gatherings'),
    group: counted('table', 'tables'),
    line: counted('line', 'lines'),
    link: counted('tie between things', 'ties between things'),
    note: counted('note', 'notes'),
    place: counted('place on a board', 'places on a board'),
    statement: counted('text', 'texts'),
    talk: counted('count of talk', 'counts of talk'),
    version: counted('earlier wording', 'earlier wordings'),
  } satisfies Record<RecordTypeName, Counted>,
  changed: (n: number) =>
    plural('en', n, {
      one: 'One thing was changed in the other copy, and is changed here now.',
      other: `${n} things were changed in the other copy, and are changed here now.`,
    }),
  gone: (n: number) =>
    plural('en', n, {
      one: 'One thing was taken out in the other copy, and is gone here too.',
      other: `${n} things were taken out in the other copy, and are gone here too.`,
    }),
  forgotten: (numbers: string) =>
    `Words were forgotten in the other copy, and so they are gone here too: ${numbers}. That cannot be taken back.`,
  both: 'Both changed this',
  bothHint: 'Read both aloud. The group chooses. Until it does, the one that says “This stands now” counts.',
  one: {
    activity: 'An activity',
    'agenda-item': 'A line on the agenda',
    amendment: 'A change proposed',
    ballot: 'An answer',
    card: 'Card',
    cluster: 'A pile',
    commitment: 'A promise',
    decision: 'A vote',
    demand: 'A demand',
    gathering: 'A gathering',
    group: 'A table',
    line: 'A line',
    link: 'A tie between things',
    note: 'A note',
    place: 'A place on a board',
    statement: 'A text',
    talk: 'A count of talk',
    version: 'An earlier wording',
  } satisfies Record<RecordTypeName, string>,
  here: 'As it was here',
  there: 'As it came in',
  stands: 'This stands now',
  choose: 'Take this one',
  takenOut: 'Taken out',
  empty: 'Nothing',
  yes: 'Yes',
  noWord: 'No',
  twice: 'Numbers used twice',
  twiceHint:
    'Two cards have one number, on the wall too. You can leave them so: the second is then shown with -2 behind its number. Give one another number only if you write it on its paper as well.',
  renumber: (number: string) => `Make this one ${number}`,
  until:
    'You can take it all back with Undo: first what you did since, then this. That ends when you leave the page, when another window writes, or when words are forgotten.',
  takeBack: 'Take it back',
  done: 'Close this list',
  several: 'These are copies of more than one notebook. Choose those of one at a time.',
  other: 'That is a copy of another notebook. Open it from the list of notebooks.',
  which: (name: string) => `The file: ${name}`,
  handed: (n: number) =>
    plural('en', n, {
      one: 'Your device handed over a file. Bring it in only if you know who sent it.',
      other: `Your device handed over ${n} files. Bring them in only if you know who sent them.`,
    }),
  bringHanded: 'Bring in',
  leaveHanded: 'Leave it',
  lost: 'The file did not arrive. Choose it here instead.',
  along: 'Take these tables’ cards along',
  alongHint:
    'A small copy for one phone: the question, and the cards of the tables you choose. No hands, no notes, no votes, no demands, no names of tables; of covered and private cards only the number. What the phone adds comes back as any copy does.',
  alongNone: 'There are no tables with cards yet. Cards with a letter, such as A1, make one.',
  alongOf: 'From which activity?',
  alongTables: 'Which tables?',
  alongSave: 'Save their part',
  alongSaved: 'Saved. On the phone: All notebooks, then Bring back a saved copy.',
  bringHere: 'Bring in a copy from another device',
  hereHint: 'One file or several, in any order. You can also drop or paste them on this page.',
  pasted: 'what you pasted',
};

export type CameInStrings = typeof cameInStrings;
