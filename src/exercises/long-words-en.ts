/** What is said beside words that are longer than anybody says in one go. Counts come as they are written. */
export const longWordsStrings = {
  all: (count: string) => `Show all ${count} characters`,
  less: 'Show only the beginning',
  inField: (count: string) =>
    `In this field are ${count} characters. Nothing of them is lost; they are not shown, because they could make this page stand still.`,
  showField: 'Show them all the same',
  refused: (most: string) =>
    `That was too long: one field holds ${most} characters. Nothing was put in, and nothing here has changed. Put it in piece by piece.`,
};

export type LongWordsStrings = typeof longWordsStrings;
