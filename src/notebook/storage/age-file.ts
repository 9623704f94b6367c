import { Decrypter, Encrypter } from 'age-encryption';
import { unarmoured } from './armour.ts';
import { CannotUnlock } from './cannot-unlock.ts';
import { factorOf, leastFactor, timedFactor } from './work-factor.ts';

/**
 * A phone's keyboard adds a space behind a word it suggests, and writes an accent as one letter or as two: neither may
 * lock people out.
 */
const asMeant = (passphrase: string): string => passphrase.normalize('NFC').trim();

/** Wraps bytes as a standard binary age file that this passphrase opens, here and in any age program. */
export async function wrap(bytes: Uint8Array, passphrase: string, factor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asMeant(passphrase));
  encrypter.setScryptWorkFactor(factor);
  try {
    return await encrypter.encrypt(bytes);
  } catch (error) {
    // No memory for it: half the work needs half of it.
    if (!(error instanceof RangeError) || factor <= leastFactor) throw error;
    return wrap(bytes, passphrase, factor - 1);
  }
}

/** @throws {CannotUnlock} saying whether the passphrase is wrong, the file foreign, or damaged. */
export async function unwrap(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const bytes = unarmoured(file);
  const factor = factorOf(bytes);
  if (typeof factor === 'string') throw new CannotUnlock(factor);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asMeant(passphrase));
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw error; // no memory for it: not the file's fault
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    throw new CannotUnlock(wrong ? 'wrong' : 'damaged', String(error));
  }
}

/** Milliseconds that the timed work factor takes here, once the code is warm. */
export async function measure(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = performance.now();
    await wrap(new Uint8Array(32), 'measure', timedFactor);
    times.push(performance.now() - before);
  }
  return Math.min(...times);
}
