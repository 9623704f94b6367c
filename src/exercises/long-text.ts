/** Characters beyond which a text is not laid out as one. What people say in one go is far shorter. */
const mostAtOnce = 5_000;
/** Characters of a piece: even one that cannot be broken is laid out in a few milliseconds. */
const piece = 2_000;
/** Characters of a field that can be laid out, and of a run without a space in it. */
const mostInField = 50_000;
const mostUnbroken = 3_000;

const begun = /[\u2066-\u2068]/g;
const ended = /\u2069/g;
const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Where a piece ends that begins at `from`: at a space where one is near, and never inside a character. */
function endOf(text: string, from: number): number {
  const end = from + piece;
  if (end >= text.length) return text.length;
  const space = text.slice(end - piece / 10, end).search(/\s\S*$/);
  if (space >= 0) return end - piece / 10 + space + 1;
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** A text in pieces that together are the text. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = endOf(text, from);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

/**
 * What is shown of a text too long to be laid out as one; undefined for any other. It ends what it begins, so that the
 * words behind it keep their direction.
 */
export function beginningOf(text: string): string | undefined {
  if (text.length <= mostAtOnce) return undefined;
  const first = text.slice(0, endOf(text, 0));
  const open = Math.max(0, countOf(first, begun) - countOf(first, ended));
  return `${first}${'\u2069'.repeat(open)} ...`;
}

/** Whether a field with this in it could stop the page: such fields cannot be laid out in pieces. */
export function isTooLongForField(text: string): boolean {
  if (text.length <= mostUnbroken) return false;
  return text.length > mostInField || text.split(/\s/).some((run) => run.length > mostUnbroken);
}
