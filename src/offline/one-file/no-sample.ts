/** Stands in the place of every kind's sample in the one-file edition, which has no gallery to show them in. */
export function sample(): never {
  throw new Error('The one-file edition has no samples.');
}
