import { CannotUnlock } from './cannot-unlock.ts';
import { importKey, newKeyBytes, seal, unseal } from './cipher.ts';

/**
 * What a locked notebook keeps in memory while it is open, so that forgetting can give it a new key without asking
 * for the passphrase or keeping it: a wrapping key whose bits cannot be read out again, and that key's age file.
 */
export interface Lock {
  readonly wrapping: CryptoKey;
  readonly ageFile: Uint8Array<ArrayBuffer>;
}

/** A key as it lies in an unlocked file. */
const keyLength = 32;
/** A sealed key before the age file: its random start, the key, the seal. */
const sealedLength = 12 + keyLength + 16;

export const isLocked = (file: Uint8Array): boolean => file.byteLength !== keyLength;

/** The age file in a locked key file. Its header says how long opening takes. */
export const ageFileIn = (file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  file.subarray(sealedLength);

/** A lock that only this passphrase opens, with a wrapping key of its own. */
export async function newLock(passphrase: string): Promise<Lock> {
  const bytes = newKeyBytes();
  const { wrapWithPassphrase } = await import('./passphrase.ts');
  const ageFile = await wrapWithPassphrase(bytes, passphrase);
  const wrapping = await importKey(bytes);
  bytes.fill(0);
  return { wrapping, ageFile };
}

/** The content of a key file: the bare key, or, locked, the sealed key and behind it the age file of what seals it. */
export async function keyFileOf(
  key: Uint8Array<ArrayBuffer>,
  lock: Lock | null,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!lock) return key;
  const { iv, bytes } = await seal(lock.wrapping, key);
  const file = new Uint8Array(sealedLength + lock.ageFile.byteLength);
  file.set(iv);
  file.set(new Uint8Array(bytes), iv.byteLength);
  file.set(lock.ageFile, sealedLength);
  return file;
}

/** The key in a key file, and its lock. @throws {CannotUnlock} where the file is locked and stays so. */
export async function openKeyFile(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<{ readonly key: Uint8Array<ArrayBuffer>; readonly lock: Lock | null }> {
  if (!isLocked(file)) return { key: file, lock: null };
  // A copy: what is kept with the notebook must not hold on to the rest of the file.
  const ageFile = new Uint8Array(ageFileIn(file));
  const { unwrapWithPassphrase } = await import('./passphrase.ts');
  const bytes = await unwrapWithPassphrase(ageFile, passphrase);
  const wrapping = await importKey(bytes);
  bytes.fill(0);
  try {
    const sealed = new Uint8Array(file.subarray(12, sealedLength)).buffer;
    return {
      key: await unseal(wrapping, { iv: file.slice(0, 12), bytes: sealed }),
      lock: { wrapping, ageFile },
    };
  } catch (error) {
    throw new CannotUnlock('damaged', String(error));
  }
}
