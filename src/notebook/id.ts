/**
 * A record's id: 128 random bits, written in 22 characters of base64url.
 * `crypto.randomUUID` is missing on plain http, where a village laptop may serve us, so bits come
 * from `getRandomValues`.
 */
export function newId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bits))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The made id of a one-value edge: a card lies in one pile, so two devices write the same edge. */
export const inPile = (card: string): string => `in:${card}`;

/** The made id of a thing's one place on one board (an activity). */
export const placeOn = (activity: string, item: string): string => `at:${activity}:${item}`;
