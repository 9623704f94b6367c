/** Cards on an A4 page: two across, four down, so that a guillotine needs one long cut and three across. */
export const cardsAPage = 8;

/** A table's letter: A, B ... Z, AA. The same letters begin the numbers on the screen. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

/** Most of each that is ever printed at once: more is a slip of the finger. */
export const mostTables = 60;
export const mostCards = 60;

const within = (n: number, most: number): number => Math.min(most, Math.max(1, Math.floor(n)));

/** The pages of numbered cards, table after table. With eight cards a table each table has a page of its own. */
export function cardPages(tables: number, cards: number): string[][] {
  const numbers = Array.from({ length: within(tables, mostTables) }, (_none, table) =>
    Array.from({ length: within(cards, mostCards) }, (_each, index) => `${letterOf(table)}${index + 1}`),
  ).flat();
  const pages: string[][] = [];
  for (let start = 0; start < numbers.length; start += cardsAPage)
    pages.push(numbers.slice(start, start + cardsAPage));
  return pages;
}
