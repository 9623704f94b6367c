import { expect } from 'vitest';
import { Dice } from '../../tools/dice.ts';

/** Words that break readers, views and spreadsheets. */
export const hostileWords = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("http://x")',
  '\u202edrow \u2066isolated',
  '\u0000null',
  '__proto__',
  'constructor',
  '"',
  ',',
  '\n',
  '\ufeff',
  '\ud800',
  '9'.repeat(400),
  'e\u0301'.repeat(200),
];

const json = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  'null',
  'true',
  '1e999',
  '-0',
  '"__proto__":{"polluted":1},',
];

/** Another version of some bytes: flipped, cut, doubled, with pieces of hostile text put in. */
export function mutated(bytes: Uint8Array, dice: Dice): Uint8Array {
  let now: Uint8Array = bytes.slice();
  for (let times = 1 + dice.roll(4); times > 0 && now.length > 0; times -= 1) {
    const at = dice.roll(now.length);
    switch (dice.roll(6)) {
      case 0:
        now[at] = dice.roll(256);
        break;
      case 1:
        now[at] = (now[at] ?? 0) ^ (1 << dice.roll(8));
        break;
      case 2:
        now = now.slice(0, at);
        break;
      case 3:
        now = spliced(now, at, now.slice(dice.roll(now.length), dice.roll(now.length)));
        break;
      case 4:
        now = spliced(now, at, new TextEncoder().encode(dice.pick([...hostileWords, ...json])));
        break;
      default:
        now = spliced(now.slice(0, at), at, now.slice(at + 1 + dice.roll(8)));
    }
  }
  return now;
}

function spliced(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  const most = piece.subarray(0, 4096);
  const whole = new Uint8Array(bytes.length + most.length);
  whole.set(bytes.subarray(0, at));
  whole.set(most, at);
  whole.set(bytes.subarray(at), at + most.length);
  return whole;
}

/** A copy of a value with some of its parts replaced by anything, deep or with the names of prototypes. */
export function mangled(value: unknown, dice: Dice, chance = 12): unknown {
  if (dice.roll(chance) === 0) return anything(dice);
  if (Array.isArray(value)) {
    const list: unknown[] = value.map((each) => mangled(each, dice, chance * 2));
    if (dice.roll(20) === 0) list.push(...list, anything(dice));
    return list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    dice.roll(40) === 0 ? dice.pick(['__proto__', 'constructor', 'prototype', 'toString', '', key]) : key,
    mangled(each, dice, chance * 2),
  ]);
  return Object.fromEntries(entries);
}

function anything(dice: Dice): unknown {
  return dice.pick<() => unknown>([
    () => null,
    () => -1,
    () => Number.MAX_SAFE_INTEGER * 4,
    () => dice.pick(hostileWords),
    () => [],
    () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    () => deep(dice.roll(400)),
    () => Array.from({ length: dice.roll(50) }, (_, index) => index),
    () => 'toString',
    () => true,
  ])();
}

function deep(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

/** A reader that takes longer for one input hangs, in milliseconds. */
const hang = 1000;

/**
 * Reads many inputs: nothing but the reader's own error may come out, within a second each, and nobody's prototype may
 * be touched. The seed stands in the message.
 */
export function readsAll(
  seed: number,
  count: number,
  make: (dice: Dice) => unknown,
  read: (input: never) => void,
  mayThrow: (error: unknown) => boolean,
): void {
  for (let nth = 0; nth < count; nth += 1) {
    const name = `seed ${seed + nth}`;
    const once = (): number => {
      const input = make(new Dice(seed + nth));
      const began = performance.now();
      try {
        read(input as never); // what the maker of inputs made is what the reader takes
      } catch (error) {
        if (!mayThrow(error)) throw new Error(`${name}: ${String(error)}`, { cause: error });
      }
      return performance.now() - began;
    };
    // On a busy machine anything may take a second once; what hangs does so each time.
    const took = once();
    if (took > hang && Math.min(once(), once(), once()) > hang)
      throw new Error(`${name}: ${Math.round(took)} ms`);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined(); // any object would show it
}
