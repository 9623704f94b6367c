import { unarmoured } from './armour.ts';
import { CannotUnlock } from './cannot-unlock.ts';
import { startPassphraseWork } from './passphrase-work.ts';
import type { PassphraseAnswer, PassphraseRequest } from './passphrase.worker.ts';
import { factorFor, factorOf, secondsFor } from './work-factor.ts';

/** One request, one worker: what it knew ends with it. */
function ask(request: PassphraseRequest): Promise<PassphraseAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startPassphraseWork();
    worker.addEventListener('message', ({ data }: MessageEvent<PassphraseAnswer>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('The passphrase worker could not start.'));
    });
    worker.postMessage(request);
  });
}

async function askForBytes(request: PassphraseRequest): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(request);
  if ('bytes' in answer) return answer.bytes;
  const detail = 'detail' in answer ? answer.detail : '';
  throw 'why' in answer && answer.why ? new CannotUnlock(answer.why, detail) : new Error(detail);
}

let measuring: Promise<number> | undefined;

/** Milliseconds for the timed work factor on this device, timed once a page. */
function measured(): Promise<number> {
  measuring ??= ask({ op: 'measure' }).then(
    (answer) => {
      if ('ms' in answer) return answer.ms;
      throw new Error('detail' in answer ? answer.detail : '');
    },
    (error: unknown) => {
      measuring = undefined;
      throw error;
    },
  );
  return measuring;
}

/** The work factor a new lock gets here, and the seconds that one unlock will take. */
export async function newLockEstimate(): Promise<{ readonly factor: number; readonly seconds: number }> {
  const ms = await measured();
  const factor = factorFor(ms);
  return { factor, seconds: secondsFor(factor, ms) };
}

/**
 * Seconds that opening this age file will take here; null where that cannot be timed.
 * @throws {CannotUnlock} where no passphrase will open it: nobody needs to be asked for one.
 */
export async function unlockEstimate(file: Uint8Array): Promise<number | null> {
  const factor = factorOf(unarmoured(file));
  if (typeof factor === 'string') throw new CannotUnlock(factor);
  return measured().then(
    (ms) => secondsFor(factor, ms),
    () => null,
  );
}

/** Bytes as a standard age file that this passphrase opens. */
export async function wrapWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { factor } = await newLockEstimate();
  return askForBytes({ op: 'wrap', bytes, passphrase, factor });
}

/** @throws {CannotUnlock} saying whether the passphrase is wrong, the file foreign, or damaged. */
export function unwrapWithPassphrase(file: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  return askForBytes({ op: 'unwrap', bytes: file, passphrase });
}
