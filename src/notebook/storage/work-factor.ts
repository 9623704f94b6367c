/**
 * How hard a passphrase is made to try, as the power of two that scrypt works through. Below 2^15 guessing is cheap;
 * above 2^20 it takes a gigabyte of memory, and no age program of ours opens it.
 */
export const leastFactor = 15;
export const mostFactor = 20;

/** What is timed before a lock: small enough for the oldest phone, large enough to fall out of its caches. */
export const timedFactor = 14;

/** The factor with which one unlock takes about a second on a device that needs `ms` milliseconds for the timed one. */
export function factorFor(ms: number): number {
  const factor = timedFactor + Math.round(Math.log2(1000 / Math.max(ms, 0.1)));
  return Math.min(mostFactor, Math.max(leastFactor, factor));
}

/** Seconds that one unlock takes. The work doubles with each step of the factor. */
export function secondsFor(factor: number, ms: number): number {
  return (ms * 2 ** (factor - timedFactor)) / 1000;
}

const version = 'age-encryption.org/v1\n';
/** The header of a file that one passphrase opens: https://age-encryption.org/v1, "scrypt recipient stanza". */
const header = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]*)\n/;

/** The work factor an age file names; `foreign` where no passphrase opens it, `damaged` where it is cut or garbled. */
export function factorOf(file: Uint8Array): number | 'foreign' | 'damaged' {
  const text = String.fromCharCode(...file.subarray(0, 200));
  if (!text.startsWith(version)) return version.startsWith(text) && text ? 'damaged' : 'foreign';
  const factor = header.exec(text)?.[1];
  if (factor !== undefined) return Number(factor) > mostFactor ? 'foreign' : Number(factor);
  return /^-> (?!scrypt )\S+ /.test(text.slice(version.length)) ? 'foreign' : 'damaged';
}
