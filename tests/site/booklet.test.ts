import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { useBrowser, visit } from './browsing.ts';

useBrowser();
const site = inject('site');
const pseudo = inject('pseudo');

/** How many pages a PDF has, by its own page tree (ISO 32000-1, 7.7.3.2). */
const pagesIn = (pdf: Buffer): number =>
  Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Type \/Pages\s[^>]*?\/Count (\d+)/g)].map(([, n]) => Number(n)),
  );

/** The size of its pages in points, each once. */
const sizesIn = (pdf: Buffer): string[] => [
  ...new Set(
    [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, across, down]) => `${Math.round(Number(across))} ${Math.round(Number(down))}`,
    ),
  ),
];

async function laidOut(page: Page, address: string, ...choices: string[]): Promise<number> {
  await page.goto(address);
  for (const choice of choices) await page.locator(`[value=${choice}]`).check();
  await page.locator('.side .leaf').first().waitFor();
  return page.locator('.leaf .window').count();
}

const print = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });

test('a booklet is printed on as many pages as it says, and its contents name the page each lesson begins on', async () => {
  const { page, faults } = await visit(site);
  const pages = await laidOut(page, `${site}/en/print/one-afternoon/`);
  expect(await page.locator('[data-made]').textContent()).toBe(
    `Pages: ${pages}. Sheets of paper: ${Math.ceil(pages / 2)}.`,
  );
  const lines = await page.locator('.window .contents a:visible').evaluateAll((links) =>
    links.map((link) => ({
      title: link.querySelector('.of')?.textContent ?? '',
      at: Number(link.querySelector('.at')?.textContent),
    })),
  );
  expect(lines.length).toBeGreaterThan(12);
  const heads = await page.locator('.leaf').evaluateAll((leaves) =>
    leaves.map((leaf) => {
      const frame = leaf.querySelector('.window')?.getBoundingClientRect();
      const titles = [...leaf.querySelectorAll('h1')].filter((title) => {
        const { left, right } = title.getBoundingClientRect();
        return frame && right > frame.left && left < frame.right;
      });
      return titles.map((title) => title.textContent?.trim());
    }),
  );
  for (const { title, at } of lines) expect(heads[at - 1], `page ${at}`).toContain(title);
  const pdf = await print(page);
  expect(pagesIn(pdf)).toBe(pages);
  expect(sizesIn(pdf)).toEqual(['595 842']);
  expect(pdf.includes('/Outlines')).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the page of a booklet has no finding of axe, on paper that is looked at on a phone either', async () => {
  for (const options of [{}, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }] as const) {
    const { page } = await visit(site, options);
    await laidOut(page, `${site}/en/print/organising-or-mobilising/guide/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    // Its pages are all alike, and hearing dozens of them takes minutes: the first three stand for them.
    await page.evaluate(() =>
      document.querySelectorAll('.side:nth-child(n + 4)').forEach((side) => side.remove()),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  }
});

test('no word of a booklet is cut off by its page, on a page of its own or folded', async () => {
  const { page } = await visit(site);
  for (const choices of [
    ['a4', 'single'],
    ['letter', 'fold'],
  ]) {
    await laidOut(page, `${site}/en/print/one-day/guide/`, ...choices);
    const cut = await page.locator('.leaf .window').evaluateAll((frames) =>
      frames.flatMap((frame, nth) => {
        const box = frame.getBoundingClientRect();
        return [...frame.querySelectorAll('p, li, h1, h2, h3, dt, dd, td, th, .paper-card')].flatMap((each) =>
          [...each.getClientRects()]
            .filter(({ left, right, width }) => width > 1 && right > box.left + 1 && left < box.right - 1)
            .filter(
              ({ top, bottom, left, right }) =>
                top < box.top - 1 || bottom > box.bottom + 1 || left < box.left - 1 || right > box.right + 1,
            )
            .map(() => `${nth + 1}: ${each.textContent?.trim().slice(0, 40)}`),
        );
      }),
    );
    expect(cut, choices.join(' ')).toEqual([]);
  }
  await page.context().close();
});

test('two pages on a side lie in the order of a folded booklet, on half as many sheets', async () => {
  const { page } = await visit(site, { viewport: { width: 360, height: 740 } });
  const pages = await laidOut(page, `${site}/en/print/organising-or-mobilising/`, 'letter', 'fold');
  const pdf = await print(page);
  expect(pagesIn(pdf)).toBe(Math.ceil(pages / 4) * 2);
  expect(sizesIn(pdf)).toEqual(['792 612']);
  const sides = await page
    .locator('.side')
    .evaluateAll((all) =>
      all.map((side) =>
        [...side.children].map((leaf) => Number(leaf.querySelector('.number')?.textContent ?? 0)),
      ),
    );
  // The cover has no number; page two stands on the back of its sheet, on the left.
  expect(sides[0]?.[1]).toBe(0);
  expect(sides[1]?.[0]).toBe(2);
  await page.context().close();
});

test('in a language that runs from right to left the first page is on the left of its sheet', async () => {
  const { page } = await visit(pseudo);
  await laidOut(page, `${pseudo}/ar-XB/print/one-afternoon/`, 'fold');
  const covers = await page
    .locator('.side')
    .first()
    .evaluate((side) => [...side.children].map((leaf) => leaf.querySelector('.cover') !== null));
  expect(covers).toEqual([true, false]);
  await page.context().close();
});

test('without JavaScript the booklet stands there whole and in order', async () => {
  const { page } = await visit(site, { javaScriptEnabled: false });
  await page.goto(`${site}/en/print/one-afternoon/`);
  expect(await page.getByText('Without JavaScript').isVisible()).toBe(true);
  expect(await page.locator('[data-flow] [data-chapter] h1').count()).toBeGreaterThan(12);
  expect(pagesIn(await print(page))).toBeGreaterThan(12);
  await page.context().close();
});
