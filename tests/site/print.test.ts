import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { useBrowser, visit } from './browsing.ts';

useBrowser();
const site = inject('site');

/** Pages of what would be printed now. */
async function pages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Grids that could run over a page's end: what follows them is then printed on top of them. */
function gridsOnPaper(page: Page): Promise<string[]> {
  return page
    .locator('article')
    .first()
    .evaluate((article) =>
      [article, ...article.querySelectorAll('*')]
        .filter((each) => {
          const { display, breakInside } = getComputedStyle(each);
          return display.includes('grid') && breakInside !== 'avoid';
        })
        .map((each) => each.className),
    );
}

test('a poster with a long demand and who agreed is one page; the record breaks between its cards', async () => {
  const { page, faults } = await visit(site, { viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill('Lindenhof');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Begin: Problem wall' }).click();
  await page.locator('summary', { hasText: 'More ways to bring cards in' }).click();
  await page.getByLabel('A file: CSV').setInputFiles('tests/fixtures/statements/housing-block.csv');
  await page.getByRole('button', { name: /^Bring in \d+ cards$/ }).click();
  await page.locator('.wall > li').nth(31).waitFor();
  await page.getByRole('link', { name: 'Back to the thread' }).click();
  await page.getByRole('button', { name: 'Begin: Demand anatomy' }).click();
  await page.getByRole('button', { name: 'New draft' }).click();
  for (const [label, words] of [
    ['We want Who can say yes?', 'the borough council and the housing association together'],
    ['to Do what, exactly?', 'repair every lift, every door and every stairwell light on the estate'],
    ['for For whom?', 'all tenants of the four blocks'],
    ['by By when?', 'the end of September'],
  ] as const) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(words);
    await page.getByRole('textbox', { name: label, exact: true }).press('Tab');
  }
  await page.getByRole('link', { name: 'Take out' }).click();
  await page.getByRole('button', { name: 'Poster', exact: true }).click();
  await page.locator('article .sentence').waitFor();
  expect((await page.locator('article .sentence').innerText()).length).toBeGreaterThan(180);
  expect(await pages(page)).toBe(1);
  await page.getByRole('button', { name: 'Record for the group', exact: true }).click();
  await page.getByRole('heading', { name: 'Record: Lindenhof' }).waitFor();
  expect(await page.locator('article .sentence').count()).toBe(0);
  expect(await pages(page)).toBeLessThanOrEqual(8);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.screen-only:visible').count()).toBe(0);
  expect(await gridsOnPaper(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('on paper the home page has no pale words: whatever stands on a ground of its own is printed without it', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  await page.goto(`${site}/en/`);
  await page.emulateMedia({ media: 'print' });
  const pale = await page.locator('main :is(h1, h2, h3, p, a)').evaluateAll((all) =>
    all
      .filter((each) => {
        const [red = 0, green = 0, blue = 0] = getComputedStyle(each).color.match(/\d+/g)?.map(Number) ?? [];
        return each.checkVisibility() && red + green + blue > 300;
      })
      .map((each) => each.textContent),
  );
  expect(pale).toEqual([]);
  await page.context().close();
});
