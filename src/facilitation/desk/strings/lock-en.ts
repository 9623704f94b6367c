import { plural } from '../../../language/plural.ts';

const time = (seconds: number): string =>
  seconds < 1.5 ? 'about a second' : `about ${Math.round(seconds)} seconds`;
const words = (n: number): string => plural('en', n, { one: '1 word', other: `${n} words` });
const signs = (n: number): string => plural('en', n, { one: '1 character', other: `${n} characters` });

/** What is said about a passphrase: before a lock is made, where one is asked for, and where a copy leaves or comes. */
export const lockStrings = {
  // The field
  passphrase: 'Passphrase',
  show: 'Show',
  hide: 'Hide',
  working: 'One moment ...',
  wrong:
    'That is not the passphrase. Nothing was opened. Capital letters and the spaces between words count.',
  failed: 'That did not work here. Nothing was changed. Load this page again and try once more.',
  // A locked notebook
  locked: 'This notebook is locked',
  unlock: 'Open',
  unlockTakes: (seconds: number) => `On this device it takes ${time(seconds)}.`,
  damaged: 'The file with the lock is damaged. This notebook cannot be opened here any more.',
  forgotten: 'The passphrase is forgotten',
  forgottenText:
    'Then nobody can open this notebook, not even we: nobody else ever had the words. A copy that was saved open can be brought back once this one is destroyed.',
  destroy: 'Destroy this notebook',
  destroyAsk:
    'Destroy this locked notebook on this device? After that not even the passphrase opens it here. Copies you saved elsewhere are not touched.',
  destroyYes: 'Destroy it',
  no: 'No',
  toList: 'All notebooks',
  // Making a lock
  lockTitle: 'Lock it with a passphrase',
  lockWhat:
    'Then this device opens the notebook only with the words you choose. Without them, neither what is in it nor its name can be read here.',
  forgottenMeansGone:
    'Forgotten means gone. Nobody can open it then, not even we: the words are kept nowhere. Make sure that two of you know them.',
  lockTakes: (seconds: number) => `Opening it will then take ${time(seconds)} on this device.`,
  new: 'New passphrase',
  newHint:
    'Four or five words that have nothing to do with each other, in any language. If the browser offers to keep them, say no.',
  again: 'The same once more',
  notSame: 'The two are not the same.',
  holds: {
    short: (n: number, long: number) =>
      `${words(n)}, ${signs(long)}. A computer guesses that quickly. Add words.`,
    few: (n: number, long: number) =>
      `${words(n)}, ${signs(long)}. One or two more words make it much harder to guess.`,
    fine: (n: number, long: number) =>
      `${words(n)}, ${signs(long)}. Good, if they are not a saying, a song or names.`,
  },
  lock: 'Lock it',
  // A lock that is there
  isLocked: 'Locked with a passphrase',
  lockedNow: 'It asks for the passphrase the next time it is opened.',
  current: 'Passphrase now',
  change: 'Change the passphrase',
  changeButton: 'Change it',
  changed: 'The passphrase is changed. Copies saved before keep the old one.',
  takeOff: 'Take the lock off',
  takeOffText: 'Then whoever can open this device can open the notebook.',
  takeOffButton: 'Take it off',
  takenOff: 'The lock is off.',
  idle: 'Close and lock when nobody has touched the page for',
  idleHint: 'Not while a gathering runs: the room would lose its clock.',
  minutes: (n: number) => `${n} minutes`,
  closesAfter: (n: number) => `Written down: it closes after ${n} minutes without a touch.`,
  staysOpen: 'It stays open until you close it.',
  never: 'Leave it open',
  // A copy that leaves
  copyTitle: 'Save a copy',
  copyLocked: 'Locked with its passphrase',
  copyLockedHint:
    'A standard age file. This tool opens it, and so does any age program. Its name does not say what is in it.',
  copyOpen: 'Open',
  copyOpenHint: 'Whoever has the file can read all of it.',
  save: 'Save',
  cancel: 'Not now',
  // A copy that comes back
  copyIsLocked: 'This copy is locked.',
  copyTakes: (seconds: number) => `Opening it takes ${time(seconds)} on this device.`,
  copyAsk: 'Passphrase of the copy',
  copyForeign: 'That file cannot be opened with a passphrase. Choose a copy that was locked here.',
  copyDamaged: 'That copy is damaged. Nothing was taken in. If you have another one, try that.',
  hereIsLocked: 'This notebook is on this device already, and locked. The copy goes into it.',
  hereAsk: 'Passphrase of the notebook on this device',
  hereUnreadable: 'The notebook of this copy is on this device and cannot be read. Nothing was taken in.',
};

export type LockStrings = typeof lockStrings;
