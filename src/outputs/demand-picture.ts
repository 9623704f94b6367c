import { sentenceOf } from '../exercises/shown-demand.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import { goingOn } from './going-on.ts';
import type { Strings } from './strings/en.ts';

/** What stands on the picture of a demand. */
export interface PictureText {
  readonly sentence: string;
  readonly below: string;
}

/** The words of the picture in one language. */
export function pictureText(
  snapshot: Snapshot,
  demandId: string,
  strings: Strings,
  lang: string,
): PictureText {
  const agreed = find(snapshot, 'demand', demandId)?.agreed;
  return {
    sentence: sentenceOf(snapshot, demandId, lang),
    below: agreed ? strings.agreed(agreed.yes, agreed.present) : strings.notAgreed,
  };
}

/** A sentence that no picture has room for: a part of it would stand there as if it were all. */
export class TooLongForPicture extends Error {
  override readonly name = 'TooLongForPicture';
}

/** Characters of a sentence that is tried: in the smallest type there is no room for half of them. */
const mostTried = 3000;

/** Breaks text into lines no wider than `width`, by the measure of whoever draws it. */
export function wrap(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return goingOn(line === '' ? lines : [...lines, line]);
}

const side = 1080;
const margin = 90;

/**
 * Draws the picture on a canvas of 1080 by 1080: paper, ink, one thread. The type shrinks until the sentence fits.
 * @throws {TooLongForPicture} @throws when the browser gives no drawing context.
 */
export function drawPicture(
  canvas: HTMLCanvasElement,
  { sentence, below }: PictureText,
  dir: 'ltr' | 'rtl',
): void {
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No drawing context.');
  if (sentence.length > mostTried) throw new TooLongForPicture();
  context.direction = dir;
  const start = dir === 'rtl' ? side - margin : margin;
  context.textAlign = dir === 'rtl' ? 'right' : 'left';
  context.fillStyle = '#f7f2e6';
  context.fillRect(0, 0, side, side);
  context.fillStyle = '#b92c16';
  context.fillRect(0, margin, side, 14);
  context.fillStyle = '#1c1a16';
  let size = 104;
  let lines: string[] = [];
  for (; ; size -= 4) {
    if (size < 30) throw new TooLongForPicture();
    context.font = `${size}px "League Gothic", "Arial Narrow", system-ui, sans-serif`;
    const width = (line: string): number => context.measureText(line).width;
    lines = wrap(sentence, side - 2 * margin, width);
    const isIn = lines.every((line) => width(line) <= side - margin);
    if (isIn && lines.length * size * 1.12 < side - 2 * margin - 190) break;
  }
  lines.forEach((line, index) => context.fillText(line, start, margin + 60 + (index + 1) * size * 1.12));
  context.font = '34px system-ui, sans-serif';
  wrap(below, side - 2 * margin, (line) => context.measureText(line).width).forEach((line, index) => {
    context.fillText(line, start, side - margin - 40 + index * 44);
  });
}
