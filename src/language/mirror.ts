/** Every word of a text set to run from right to left; marks inside `<...>` and links stay as they are. */
function mirrorText(text: string): string {
  return text.replace(/[^\s<>]+/g, (word) => `\u202e${word}\u202c`);
}

/** Strings in the pseudo-language: texts mirrored, functions answering mirrored texts. */
export function mirror<Strings>(strings: Strings): Strings {
  const turn = (value: unknown): unknown => {
    if (typeof value === 'string') return mirrorText(value);
    if (typeof value === 'function')
      return (...args: unknown[]) => turn(Reflect.apply(value, undefined, args));
    if (Array.isArray(value)) return value.map(turn);
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]));
    }
    return value;
  };
  return turn(strings) as Strings; // the same shape, text by text
}
