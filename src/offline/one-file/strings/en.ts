/** Words of the one-file edition: about the file, and what its notebook says that the site's does not. */
export const strings = {
  contents: 'Contents',
  skip: 'Skip to the text',
  forReaders: 'To read',
  withGuides: 'With guides for those who lead',
  noScript:
    'This file opened without JavaScript. Everything can be read, and every exercise has its sheet of paper. Search, exercises on screen and the notebook need JavaScript.',
  leaveHint:
    'Or press Esc three times. It drops what is open and leaves an empty page. The browser’s history still has this file.',
  printAll: 'Print all of it',
  previous: 'Before this',
  next: 'After this',
  about: 'About this file',
  aboutText: [
    'Everything of this route is in this one file. It opens without a network, and you can pass it on by chat message, by cable or on a memory card.',
    'What you write in it is sent nowhere, and is gone when you close the file. To keep it, save a copy from the notebook. That copy opens on the site too, and a copy from the site opens here.',
    'On a phone, open it with Chrome or Firefox. A preview inside a chat app or a file manager often shows the text alone.',
  ],
  elsewhere: 'Not in this file',
  thatPage: 'That page is on the site this file came from.',
  onlyOnSite:
    'Only on the site are the plan for a gathering, the run with the room’s screen, and the reading and guides of other routes. Whoever gave you this file may know its address, or may have the site as a whole. Exercises of other routes do work in the notebook here.',
  // Above the ways to begin, where somebody came from an exercise of a lesson.
  first: 'Begin a notebook, or bring one back. The exercise follows.',
  memory: 'In memory only: gone when you close this file.',
  memoryKeep: 'Keep it in this browser?',
  keep: {
    title: 'Keep it in this browser?',
    what: 'Until now nothing of this notebook is on this device. If you keep it, it is there the next time this file is opened in this browser.',
    open: 'What is kept is encrypted, but its key lies beside it. Every other file that somebody opens in this browser from this device can read both. So can whoever takes the device. What is destroyed later may stay readable on the disk for some time.',
    locked: 'With a passphrase, they find nothing they can read.',
    safer: 'Safest is to keep nothing here, and to save a copy where only you find it.',
    copyWay: 'Save a copy with a passphrase instead',
    copyButton: 'Save the locked copy',
    lock: 'Keep it, locked',
    lockWay: 'Keep it with a passphrase',
    openWay: 'Keep it without a passphrase',
    openButton: 'Keep it, open to other files',
    risk: 'You said that somebody may take this device. So this notebook is not kept on it. Save a copy, and put it somewhere else.',
    refused: 'This browser keeps nothing for a file. Save a copy before you close it.',
    working: 'One moment ...',
    kept: 'It is kept in this browser now.',
  },
  close: 'Close this notebook',
  closeAsk: 'Close it? It is in memory only. What was not saved as a copy is gone.',
  closeYes: 'Close it',
  no: 'No',
};

export type Strings = typeof strings;
