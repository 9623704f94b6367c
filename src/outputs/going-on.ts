/** Marks by which a stretch of text is ended: the last isolate with all in it (PDI), the last embedding (PDF). */
const endIsolate = '\u2069';
const endEmbedding = '\u202c';
const isIsolate = (mark: string): boolean => mark >= '\u2066';

/** The stretches open after a mark: an end closes the last isolate and all in it, a pop the last embedding. */
function afterMark(open: readonly string[], mark: string): readonly string[] {
  if (mark === endIsolate) {
    const last = open.findLastIndex(isIsolate);
    return last < 0 ? open : open.slice(0, last);
  }
  const inner = open.at(-1);
  if (mark === endEmbedding) return inner && !isIsolate(inner) ? open.slice(0, -1) : open;
  return [...open, mark];
}

/** Lines broken out of one text: what was begun in a line is ended in it, and begun again in the next. */
export function goingOn(lines: readonly string[]): string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    for (const [mark] of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) open = afterMark(open, mark);
    const ends = [...open].reverse().map((mark) => (isIsolate(mark) ? endIsolate : endEmbedding));
    return before + line + ends.join('');
  });
}
