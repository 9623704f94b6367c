import { folded } from './imposition.ts';

/*
 * A booklet is laid out here and not by the printer: only so can its contents say on which page a lesson begins, and its
 * pages lie two on a side. Each chapter flows through columns of the size of a page; a page shows one of them.
 */

const mm = 96 / 25.4;
/** Paper by its width and height, in whole pixels of CSS that fit on it: a hair more would begin another sheet. */
const papers = { a4: [793, 1122], letter: [816, 1056] } as const;
export type Paper = keyof typeof papers;
/** Between two columns, so that nothing of the next one shows. */
const gap = 40;

interface Page {
  readonly chapter: HTMLElement;
  /** Which of its chapter's columns it shows. */
  readonly column: number;
}

const element = (name: string, className: string): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  return made;
};

/** The same chapter again, moved so that a column of it stands in the window. */
function columnOf(chapter: HTMLElement, column: number, width: number): HTMLElement {
  const copy = chapter.cloneNode(true) as HTMLElement; // of an element
  copy.style.marginInlineStart = `${-column * (width + gap)}px`;
  return copy;
}

/** How many columns a chapter fills. A margin at its end, or the foot of a frame, makes no page of its own. */
function columnsOf(chapter: HTMLElement, width: number): number {
  const { left, right } = chapter.getBoundingClientRect();
  const forward = getComputedStyle(chapter).direction === 'rtl' ? -1 : 1;
  const start = forward > 0 ? left : right;
  let last = 0;
  for (const each of chapter.querySelectorAll('*')) {
    if (each.childElementCount > 0 && !each.matches('p, li, dt, dd, td, th, h1, h2, h3, h4, span, svg'))
      continue;
    for (const rect of each.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const middle = (rect.left + rect.right) / 2;
      last = Math.max(last, Math.floor((forward * (middle - start)) / (width + gap)));
    }
  }
  return last + 1;
}

/** What stands outside its window is not on the page: nobody hears it, no link leads there, no outline names it. */
function keepWithin(frame: HTMLElement): void {
  const { left, right } = frame.getBoundingClientRect();
  for (const each of frame.querySelectorAll<HTMLElement>('[data-chapter] *')) {
    const rects = [...each.getClientRects()];
    const inside = rects.some((rect) => rect.right > left + 1 && rect.left < right - 1);
    if (rects.length > 0 && !inside) {
      each.removeAttribute('id');
      each.style.visibility = 'hidden';
    } else if (each.id && rects[0] && (rects[0].right <= left + 1 || rects[0].left >= right - 1))
      each.removeAttribute('id'); // it began on a page before
  }
}

/**
 * Lays the chapters in `flow` out as pages in `place`, and answers how many pages they are on how many sides of paper.
 * `fold`: two pages on a side, in the order of a folded booklet.
 */
export function layOut(
  flow: HTMLElement,
  place: HTMLElement,
  paper: Paper,
  fold: boolean,
): { readonly pages: number; readonly sides: number } {
  const [across, down] = papers[paper];
  const [pageWidth, pageHeight] = fold ? [down / 2, across] : [across, down];
  const margin = (fold ? 11 : 17) * mm;
  const foot = (fold ? 8 : 10) * mm;
  const width = Math.floor(pageWidth - 2 * margin);
  const height = Math.floor(pageHeight - 2 * margin - foot);
  place.replaceChildren();
  place.classList.toggle('folded', fold);
  place.hidden = false;
  flow.hidden = false;

  const measure = element('div', 'measure');
  measure.style.cssText = `inline-size:${width}px;block-size:${height}px;`;
  place.append(measure);
  const columns: Page[] = [];
  const starts = new Map<string, number>();
  for (const original of flow.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const chapter = original.cloneNode(true) as HTMLElement; // of an element
    chapter.style.cssText = `inline-size:${width}px;block-size:${height}px;column-width:${width}px;column-gap:${gap}px;`;
    measure.append(chapter);
    const count = columnsOf(chapter, width);
    starts.set(original.id, columns.length + 1);
    for (let column = 0; column < count; column += 1) columns.push({ chapter, column });
  }
  for (const { chapter } of columns)
    for (const number of chapter.querySelectorAll<HTMLElement>('[data-page-of]'))
      number.textContent = String(starts.get(number.dataset['pageOf'] ?? '') ?? '');
  measure.remove();

  const leaves = columns.map(({ chapter, column }, nth) => {
    const leaf = element('section', 'leaf');
    leaf.style.cssText = `inline-size:${pageWidth}px;block-size:${pageHeight}px;padding:${margin}px;`;
    const frame = element('div', 'window');
    frame.style.cssText = `inline-size:${width}px;block-size:${height}px;`;
    frame.append(columnOf(chapter, column, width));
    leaf.append(frame);
    if (nth > 0) {
      const line = element('p', 'foot');
      line.style.blockSize = `${foot}px`;
      const head = element('span', 'running');
      head.textContent = chapter.dataset['chapter'] ?? '';
      head.lang = chapter.lang;
      const number = element('span', 'number');
      number.textContent = String(nth + 1);
      line.append(head, number);
      leaf.append(line);
    }
    return leaf;
  });

  const rightToLeft = getComputedStyle(flow).direction === 'rtl';
  const sides = fold
    ? folded(leaves.length, rightToLeft).map((pair) =>
        pair.map((nth) => (nth === null ? undefined : leaves[nth])),
      )
    : leaves.map((leaf) => [leaf]);
  for (const pages of sides) {
    const side = element('div', 'side');
    side.dir = 'ltr'; // left is left on paper
    side.dataset['paper'] = `${paper}-${fold ? 'fold' : 'single'}`;
    side.style.cssText = `inline-size:${fold ? down : across}px;block-size:${fold ? across : down}px;`;
    for (const leaf of pages) {
      const half = leaf ?? element('div', 'leaf');
      half.dir = rightToLeft ? 'rtl' : 'ltr';
      half.style.inlineSize = `${pageWidth}px`;
      side.append(half);
    }
    place.append(side);
  }
  for (const frame of place.querySelectorAll<HTMLElement>('.window')) keepWithin(frame);
  flow.hidden = true;
  return { pages: leaves.length, sides: sides.length };
}
