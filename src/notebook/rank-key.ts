/** The digits of a key, in the order in which code units compare. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The first letters a key may have: A to Z below the start, a to z from it on. */
const heads = digits.slice(10);

/** Below this key nothing can be put. */
const lowest = `A${'0'.repeat(26)}`;

/** How many characters the whole number of a key has: its first letter says it, so that longer ones stay in order. */
function wholeLength(key: string): number {
  const head = key === '' ? -1 : heads.indexOf(key.charAt(0));
  if (head < 0) throw new Error(`No rank begins like "${key}".`);
  return head < 26 ? 27 - head : head - 24;
}

/** A key as its whole number and the fraction after it. @throws where it is no key. */
function parted(key: string): readonly [whole: string, fraction: string] {
  const length = wholeLength(key);
  if (key.length < length || key === lowest || (key.length > length && key.endsWith('0')))
    throw new Error(`"${key}" is no rank.`);
  return [key.slice(0, length), key.slice(length)];
}

/** The whole number one up (`step` 1) or one down (-1), or `null` past the last. */
function stepped(whole: string, step: 1 | -1): string | null {
  const [full, empty] = step === 1 ? ['z', '0'] : ['0', 'z'];
  let at = whole.length - 1;
  while (at > 0 && whole[at] === full) at -= 1;
  const carried = empty.repeat(whole.length - 1 - at);
  if (at > 0) return whole.slice(0, at) + digits.charAt(digits.indexOf(whole.charAt(at)) + step) + carried;
  const head = heads[heads.indexOf(whole.charAt(0)) + step];
  return head ? head + empty.repeat(wholeLength(head) - 1) : null;
}

/** A fraction between two; `null` is one whole. Neither may end in a zero, nor does the answer. */
function middle(before: string, after: string | null): string {
  if (after !== null) {
    if (before >= after) throw new Error(`No room between "${before}" and "${after}".`);
    let same = 0;
    while ((before[same] ?? '0') === after[same]) same += 1;
    if (same > 0) return after.slice(0, same) + middle(before.slice(same), after.slice(same));
  }
  const low = before === '' ? 0 : Math.max(0, digits.indexOf(before.charAt(0)));
  const high = after === null ? digits.length : Math.max(0, digits.indexOf(after.charAt(0)));
  if (high - low > 1) return digits.charAt(Math.round((low + high) / 2));
  if (after !== null && after.length > 1) return after.charAt(0);
  return digits.charAt(low) + middle(before.slice(1), null);
}

/**
 * A key that sorts by code unit between two others; `null` is the open end. A whole number whose first letter says how
 * long it is, then a fraction: keys at the ends grow by a character only every 62 to the power of their length, keys
 * between two only where there is no shorter one. After David Greenspan, "Implementing Fractional Indexing" (2020);
 * the keys are the same, letter for letter, as those of the library `fractional-indexing`, which the tests hold them
 * against.
 * @throws where one is no key, where both are the same, or below the lowest.
 */
export function keyBetween(one: string | null, other: string | null): string {
  const [before, after] = one !== null && other !== null && one > other ? [other, one] : [one, other];
  const low = before === null ? null : parted(before);
  const high = after === null ? null : parted(after);
  if (low === null && high === null) return 'a0';
  if (high !== null && low === null) {
    const [whole, fraction] = high;
    if (whole === lowest) return whole + middle('', fraction);
    if (fraction !== '') return whole;
    const down = stepped(whole, -1);
    if (down === null) throw new Error(`Nothing comes before "${whole}".`);
    return down;
  }
  const [whole, fraction] = low ?? ['', ''];
  if (high !== null && whole === high[0]) return whole + middle(fraction, high[1]);
  const up = stepped(whole, 1);
  if (up !== null && (after === null || up < after)) return up;
  return whole + middle(fraction, null);
}
