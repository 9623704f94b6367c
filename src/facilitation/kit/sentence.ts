/** A sentence's end in the scripts we print, closing marks included, where words go on behind it. */
const sentenceEnd = /(?<=[.!?؟。…]["'”’»)]*)\s+/u;

/** The first sentences of a text that fit into `most` characters; one that is too long is cut behind a whole word. */
export function firstSentences(text: string, most: number): string {
  let kept = '';
  for (const sentence of text.trim().split(sentenceEnd)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > most) break;
    kept = longer;
  }
  return kept || cutAtWord(text.trim(), most);
}

/** Whole words within `most` characters, and a mark where something is left out. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return `${short.slice(0, most).replace(/[\s,;:(]+$/u, '')} …`;
}

/** The first words of a text: for a card that is copied by hand. */
export function fewWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
}

/** The name of a thing without what explains it: "sheet with two columns (good; change it)" is a sheet with two columns. */
export function shortName(what: string): string {
  return what.split(/[,;:(]|\s-\s/)[0]?.trim() || what;
}
