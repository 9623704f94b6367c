/*
 * Stands in the place of the curves and lattices that age needs for pairs of keys: in the one-file edition only passphrases
 * lock a file, and 90 kB of it would never run.
 */
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;
export const p256 = undefined;
export const x25519 = undefined;
