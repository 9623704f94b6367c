/** A stretch of text that can be found: a chapter, or what stands under one of its headings. */
export interface Passage {
  /** The chapter's title, and the heading it stands under; empty right below the title. */
  readonly title: string;
  readonly heading: string;
  /** Its paragraphs. */
  readonly lines: readonly string[];
}

export interface Found<Kind extends Passage> {
  readonly passage: Kind;
  /** The line that says most of what was asked for. */
  readonly line: string;
}

/** Words as they are compared: without capitals, accents and other marks. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** The words of a query. An s at the end is dropped, so that what is one is found where several are asked for. */
export function wordsOf(query: string): string[] {
  const words = folded(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}

/** Whether a folded text has a word that begins like this one. */
const has = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
};

/**
 * Passages that have every word of a query, those first that have them in their title or heading. A plain scan: a whole
 * route is some hundred kilobytes.
 */
export function findText<Kind extends Passage>(passages: readonly Kind[], query: string): Found<Kind>[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const count = (text: string): number => words.filter((word) => has(folded(text), word)).length;
  return passages
    .flatMap((passage) => {
      const { title, heading, lines } = passage;
      const all = folded([title, heading, ...lines].join('\n'));
      // What has the words in its title alone is found once, by its first passage.
      const own = heading === '' ? all : folded([heading, ...lines].join('\n'));
      if (!words.every((word) => has(all, word)) || !words.some((word) => has(own, word))) return [];
      const counts = lines.map(count);
      const most = Math.max(0, ...counts);
      const weight = (heading === '' ? 3 : 1) * count(title) + 4 * count(heading) + most;
      return [{ passage, line: lines[counts.indexOf(most)] ?? '', weight }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ passage, line }) => ({ passage, line }));
}

/** A line cut to some words around the first one found, in pieces: every second one is what was found. */
export function marked(line: string, query: string, length = 160): string[] {
  const words = wordsOf(query);
  const pieces: string[] = [];
  let rest = 0;
  // Word by word, since folding changes how long a text is.
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!words.some((each) => folded(word).startsWith(each))) continue;
    pieces.push(line.slice(rest, index), word);
    rest = index + word.length;
  }
  pieces.push(line.slice(rest));
  const [before = ''] = pieces;
  if (pieces.length > 1 && before.length > length / 2)
    pieces[0] = `… ${before.slice(before.indexOf(' ', before.length - length / 2) + 1)}`;
  const last = pieces.length - 1;
  const after = pieces[last] ?? '';
  if (after.length > length) pieces[last] = `${after.slice(0, after.lastIndexOf(' ', length))} …`;
  return pieces;
}
