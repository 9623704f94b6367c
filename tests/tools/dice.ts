/** A small generator with a seed, so that whatever a random test breaks can be broken again. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** From 0 to `below`, itself left out. */
  roll(below: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  }
  pick<T>(from: readonly T[]): T {
    const chosen = from[this.roll(from.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from.');
    return chosen;
  }
}
