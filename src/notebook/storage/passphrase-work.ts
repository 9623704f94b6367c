/** A worker of its own for what works with passphrases: one request each. */
export function startPassphraseWork(): Worker {
  return new Worker(new URL('./passphrase.worker.ts', import.meta.url), { type: 'module' });
}
