import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launch } from '../site/launch.ts';

/*
 * `node tests/tools/draw-icons.ts` draws the icons of a home screen from `public/icon.svg`. Run it when that changes.
 * A maskable icon is cut to a circle on some phones: there the drawing keeps to the middle four fifths.
 */
const drawing = readFileSync('public/icon.svg', 'utf8');
const lines = /<path fill="none".*?\/>/.exec(drawing)?.[0] ?? '';
const inTheMiddle = drawing.replace(lines, `<g transform="translate(11 11) scale(.656)">${lines}</g>`);

mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch(launch);
for (const [name, size, svg] of [
  ['icon-192', 192, drawing],
  ['icon-512', 512, drawing],
  ['maskable-512', 512, inTheMiddle],
  ['apple-touch-icon', 180, inTheMiddle],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icons/${name}.png` });
  await page.close();
}
await browser.close();
