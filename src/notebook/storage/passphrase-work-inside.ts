import Work from './passphrase.worker.ts?worker&inline';

/** The same for the one-file edition, which has no second file to start a worker from: its code stands in the file. */
export function startPassphraseWork(): Worker {
  return new Work();
}
