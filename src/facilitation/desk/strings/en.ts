import { plural } from '../../../language/plural.ts';

/** What every page says that has a notebook open: where it is saved, and why it is not. */
export const strings = {
  ended: (n: number) =>
    plural('en', n, {
      one: 'One notebook ended with its day: nobody had said what to keep. It is gone.',
      other: `${n} notebooks ended with their day: nobody had said what to keep. They are gone.`,
    }),
  gone: 'This notebook is not on this device any more.',
  refused:
    'This browser does not let the site store anything. The notebook lives in memory only: save a copy before you close the page.',
  notSecure:
    'This address is not secure, so nothing can be stored safely. The notebook lives in memory only: save a copy before you close the page.',
  saved: 'Saved',
  saving: 'Saving ...',
  unsaved: 'Not saved on this device: save a copy now',
  unsavedFull: 'This device is full. Not saved: save a copy now',
  memory: 'In memory only',
  undo: 'Undo',
  redo: 'Redo',
  copy: 'Save a copy',
  closeAndLock: 'Close and lock',
};

export type Strings = typeof strings;
