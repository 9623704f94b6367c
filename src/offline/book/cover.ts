import { escaped, xhtml } from './chapter-xhtml.ts';
import type { RouteBook } from './route-book.ts';
import type { Strings } from './strings/en.ts';

/* What many people said, spun into one thread that ends in a banner: the drawing of the home page, upright. */
const cards = [
  { x: 60, y: 70, turn: -6, number: 'A3' },
  { x: 250, y: 40, turn: 5, number: 'C2' },
  { x: 440, y: 90, turn: -3, number: 'B7' },
  { x: 620, y: 50, turn: 6, number: 'A9' },
  { x: 130, y: 220, turn: 4, number: 'D1' },
  { x: 340, y: 240, turn: -7, number: 'B2' },
  { x: 560, y: 230, turn: 5, number: 'C14' },
];

const ink = '#1c1a16';
const accent = '#b92c16';

/** Cards, strands and rope, 800 wide and 620 high. Colours are said in it: a shelf of books shows it without styles. */
function drawing(): string {
  const strands = cards.map(({ x, y }, index) => {
    const into = 388 + index * 4;
    return `<path d="M${x + 46} ${y + 66}C${x + 46} ${y + 220} ${into} 330 ${into} 470"/>`;
  });
  const rope = [0, 1, 2].map((n) => {
    const turns = [0, 1, 2, 3].map((step) => {
      const over = (step + n) % 2 === 0 ? -22 : 22;
      return `c${over} 14 ${over} 26 0 40`;
    });
    return `<path stroke-width="7" d="M${392 + n * 8} 466${turns.join('')}"/>`;
  });
  const sheets = cards.map(
    ({ x, y, turn, number }) =>
      `<g transform="translate(${x} ${y}) rotate(${turn} 46 34)"><path fill="#fffdf7" stroke="${ink}" stroke-width="4" d="M0 0h92v66H0z"/><path fill="none" stroke="#857b6a" stroke-width="3" d="M12 38h66M12 50h52"/><text x="46" y="28" fill="${ink}" font-size="24" text-anchor="middle">${number}</text></g>`,
  );
  return `<g fill="none" stroke="${accent}" stroke-width="4">${strands.join('')}${rope.join('')}</g>${sheets.join('')}`;
}

/** Letters of a text: marks that set a direction take no room. */
const lettersOf = (text: string): number => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').length;

/** How wide a letter is set, in parts of its height: a little wider than the display face, narrower than most others. */
const letter = 0.34;
const banner = { width: 610, height: 300 };

function brokenAt(most: number, title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && lettersOf(`${last} ${word}`) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The lines in which a title stands largest on the banner, and the height of a line. */
export function linesOf(title: string): { readonly lines: readonly string[]; readonly size: number } {
  const ways = Array.from({ length: 24 }, (_, index) => {
    const lines = brokenAt(index + 6, title);
    const longest = Math.max(...lines.map(lettersOf));
    return { lines, size: Math.min(170, banner.height / lines.length, banner.width / (letter * longest)) };
  });
  return ways.reduce((best, way) => (way.size > best.size ? way : best));
}

/** The cover as a picture: the drawing, and the banner it holds up with the title on it. */
export function coverPicture(book: RouteBook, words: Strings): string {
  const { lines, size } = linesOf(book.title);
  const first = 807 - ((lines.length - 1) * size) / 2 + size * 0.35;
  // A fixed length: a program that has no display face squeezes its own into the banner.
  const title = lines.map(
    (line, index) =>
      `<text x="400" y="${Math.round(first + index * size)}" fill="#fffdf7" font-size="${Math.round(size * 0.95)}" textLength="${Math.round(lettersOf(line) * letter * size * 0.95)}" lengthAdjust="spacingAndGlyphs">${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1200" width="800" height="1200" direction="${book.dir}" font-family="'League Gothic', 'Arial Narrow', 'Noto Sans', sans-serif">
<path fill="#f7f2e6" d="M0 0h800v1200H0z"/>
${drawing()}
<path fill="${ink}" d="M52 612h14v560H52zM734 612h14v560h-14z"/>
<path fill="${accent}" d="M66 632c112 26 222-22 334 0s222 22 334 0v350c-112 26-222-22-334 0s-222 22-334 0z"/>
<g text-anchor="middle">
${title.join('\n')}
<text x="400" y="1080" fill="${ink}" font-size="44">${escaped(words.editions[book.edition])}</text>
<text x="400" y="1144" fill="${ink}" font-size="34">${escaped(words.name)}</text>
</g>
</svg>
`;
}

/** The first page. Its words are said again as text, for who does not see the picture. */
export function coverPage(book: RouteBook, words: Strings): string {
  const said = escaped([book.title, words.editions[book.edition], words.name].join('. '));
  const picture = coverPicture(book, words)
    .replace(/ width="800" height="1200"/, ' role="img"')
    .replace(/>/, `><title>${said}</title>`);
  return xhtml(
    book,
    words.cover,
    `<section epub:type="cover" role="region" aria-label="${escaped(words.cover)}">\n${picture}</section>`,
    'cover',
  );
}
