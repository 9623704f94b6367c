/*
 * Stands in for `lib0/logging`, by which Yjs says the three things it may have to say. The library's own colours its
 * words in many kinds of console and brings a second schema library with it: 3 kB of every page with a notebook.
 */

/** Marks of colour and weight, which are not heeded here. */
export const BOLD = Symbol('bold');
export const UNBOLD = Symbol('unbold');
export const ORANGE = Symbol('orange');
export const RED = Symbol('red');

const plain = (parts: readonly unknown[]): unknown[] => parts.filter((part) => typeof part !== 'symbol');

export function print(...parts: readonly unknown[]): void {
  console.log(...plain(parts));
}

export function warn(...parts: readonly unknown[]): void {
  console.warn(...plain(parts));
}
