import { expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { pagesOf, useBrowser, visit } from './browsing.ts';

useBrowser();
const site = inject('site');
// Booklets are dozens of pages of paper each: they are looked at in booklet.test.ts.
const pages = pagesOf('dist').filter((path) => !path.includes('/print/'));

test.each(['light', 'dark'] as const)(
  'no page has a finding of axe, an error, a refused style or a foreign request: %s',
  async (colorScheme) => {
    const { page, faults } = await visit(site, { colorScheme, serviceWorkers: 'block' });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(`${site}/${path}`, { waitUntil: 'load' });
      found.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`));
    }
    const ours = faults.filter(
      (fault) => !/Service Worker registration blocked/.test(fault) && !/'waiting'/.test(fault),
    );
    expect({ found, ours }).toEqual({ found: [], ours: [] });
    await page.context().close();
  },
);

const kinds = pages.filter((path) => /^en\/exercises\/[^/]+\/$/.test(path));

test.each(['light', 'dark'] as const)(
  'no exercise has a finding of axe, filled or empty: %s',
  async (colorScheme) => {
    const { page } = await visit(site, {
      colorScheme,
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    });
    const found: string[] = [];
    const look = async (path: string): Promise<void> => {
      await page.goto(`${site}/${path}`);
      await page.locator('[data-start]').first().click();
      await page.locator('[data-live] .exercise > *').first().waitFor();
      found.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`));
    };
    for (const path of kinds) await look(path);
    for (const lesson of [
      'problem-wall',
      'affinity-clustering',
      'dot-voting',
      'but-why',
      'demand-anatomy',
      'agenda',
      'organising-or-mobilising',
      'check-in',
      'community-agreement',
      'listening-pairs',
      'commitments',
      'evaluation-and-closing',
    ]) {
      await look(`en/lessons/${lesson}/`);
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);

test('no page scrolls sideways at 320 pixels', async () => {
  const { page } = await visit(site, { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' });
  const wide: string[] = [];
  for (const path of pages) {
    await page.goto(`${site}/${path}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${path}: ${over} px`);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

test('on a phone a timetable names each lesson beside its symbol', async () => {
  const { page } = await visit(site, { viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const under: string[] = [];
  for (const path of pages.filter((each) => /\/curricula\/.+/.test(each))) {
    await page.goto(`${site}/${path}`);
    const found = await page.locator('.lesson-line').evaluateAll((lines) =>
      lines
        .filter((line) => {
          const [symbol, name] = [line.querySelector('svg'), line.querySelector('a')];
          if (!symbol || !name) return true;
          return name.getBoundingClientRect().top >= symbol.getBoundingClientRect().bottom;
        })
        .map((line) => line.textContent),
    );
    under.push(...found.map((name) => `${path} ${name.trim()}`));
  }
  expect(under).toEqual([]);
  await page.context().close();
});

test('every page reads without JavaScript, and exercises show their paper', async () => {
  const { page } = await visit(site, { javaScriptEnabled: false });
  for (const path of pages.filter((each) => each.startsWith('en/'))) {
    await page.goto(`${site}/${path}`);
    const words = (await page.locator('main').innerText()).split(/\s+/).length;
    expect(words, path).toBeGreaterThan(12);
  }
  await page.goto(`${site}/en/lessons/problem-wall/`);
  await expect(page.locator('.sheet-paper li').count()).resolves.toBeGreaterThan(3);
  await page.context().close();
});

test("a facilitator's notes are absent from the page for participants, not hidden in it", async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  const guide = await (await page.request.get(`${site}/en/lessons/but-why/guide/`)).text();
  const lesson = await (await page.request.get(`${site}/en/lessons/but-why/`)).text();
  expect(guide).toContain('Say this');
  expect(guide).toContain('From experience');
  expect(lesson).not.toContain('Say this');
  expect(lesson).not.toContain('From experience');
  await page.context().close();
});

test('a page nobody has translated says so and keeps its own language', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  await page.goto(`${site}/es/lessons/problem-wall/`);
  await expect(page.locator('html').getAttribute('lang')).resolves.toBe('es');
  await expect(page.getByText('Esta página todavía no está traducida').count()).resolves.toBe(1);
  await expect(page.locator('article > header').getAttribute('lang')).resolves.toBe('en');
  await page.goto(`${site}/es/lessons/organising-or-mobilising/`);
  await expect(page.getByText('Esta página todavía no está traducida').count()).resolves.toBe(0);
  await page.context().close();
});

test('runs from right to left without a word or line out of place', async () => {
  const pseudo = inject('pseudo');
  const { page } = await visit(pseudo, { viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  for (const path of [
    '',
    'lessons/',
    'lessons/but-why/',
    'lessons/but-why/guide/',
    'exercises/cluster/',
    'notebooks/',
    'curricula/one-day/',
  ]) {
    await page.goto(`${pseudo}/ar-XB/${path}`);
    await expect(page.locator('html').getAttribute('dir')).resolves.toBe('rtl');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
  // The name of the site stands at the start, which is now the right-hand side.
  const box = await page.locator('.masthead .name').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(300);
  await page.context().close();
});
