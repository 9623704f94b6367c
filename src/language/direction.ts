/** Direction of a language's script; left-to-right for those we do not know. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)\b/.test(tag) ? 'rtl' : 'ltr';
}

/*
 * Words that people typed, inside a sentence of ours. Hebrew beside English, or a mark that turns what follows it, must
 * not move the words around them. What people typed stays as it is: marks are only put around it, and only for showing.
 * Records, fields to write in, and cells of a CSV hold it bare.
 */

/** Begins a stretch that finds its own direction (FSI), and ends the stretch begun last (PDI): Unicode UAX 9, 2.5. */
const begin = '\u2068';
const end = '\u2069';

/** What does not run with a sentence: letters of the other direction, and marks that set a direction or a stretch. */
const apart = {
  ltr: /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc\u{10800}-\u{1efff}]/u,
  rtl: /[A-Za-z\u00c0-\u058f\u061c\u0900-\u200f\u202a-\u202e\u2066-\u2069\u2c00-\ud7ff]/,
};

/**
 * As many beginnings in front as there are ends in it, as many ends behind as beginnings, and one of each around all:
 * whatever the words begin or end, it comes out even, and nothing of them is changed. Embeddings and overrides need no
 * counting, the end of a stretch closes them.
 */
const lineApart = (line: string): string =>
  begin.repeat(line.split(end).length) + line + end.repeat(line.split(/[\u2066-\u2068]/).length);

/**
 * People's words for a place in a sentence: marked off where they run the other way or hold marks of direction, else
 * untouched. `sentence` is the direction of the words around them. Line ends (class B) end every stretch by themselves,
 * so none is counted across them.
 */
export function isolated(words: string, sentence: 'ltr' | 'rtl' = 'ltr'): string {
  return apart[sentence].test(words) ? words.replace(/[^\p{Cc}\u2029]+/gu, lineApart) : words;
}

/** Several people's words in a row, none of which moves another. Empty ones are left out. */
export function inARow(words: readonly string[], between = ', '): string {
  return words
    .filter(Boolean)
    .map((each) => isolated(each))
    .join(between);
}
