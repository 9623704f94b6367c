import type { BrowserContextOptions, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { sample } from '../../src/exercises/demand/sample.ts';
import { copyText } from '../../src/notebook/copy-json.ts';
import { plainAbout } from '../../src/notebook/memory.ts';
import type { AnyRecord } from '../../src/notebook/records/registry.ts';
import { snapshotOf } from '../../src/notebook/snapshot.ts';
import { axeFindings } from './axe.ts';
import { useBrowser, visit } from './browsing.ts';
import { card, demand, link, pile } from '../unit/notebook/replicas.ts';

useBrowser();
const site = inject('site');

const numbers = Array.from({ length: 60 }, (_, nth) => `a${nth + 1}`);
const words = 'Involve them more in training. Involve them more where the rules are made, and say it back. ';
const records: readonly AnyRecord[] = [
  { ...sample('en').activity, id: 'a', lesson: 'demand-anatomy' },
  demand('d'),
  { id: 'l', type: 'line', activity: 'a', of: 'd', slot: 'act', rank: 'a0', words: { en: 'mend it' } },
  pile('p'),
  ...numbers.map((id, nth) => card(id, { words: words.repeat(1 + (nth % 3)) })),
  ...numbers.slice(0, 50).map((id) => link('in', id, 'p')),
  card('y1', { role: 'solution', words: 'A caretaker on site' }),
  link('answers', 'y1', 'p'),
  link('asks-for', 'l', 'y1'),
];
const copy = Buffer.from(copyText(snapshotOf(plainAbout({ id: 'n', title: 'Lindenhof' }), records)));

async function opened(options: BrowserContextOptions, lang = 'en'): Promise<Page> {
  const { page } = await visit(site, options);
  page.setDefaultTimeout(10_000);
  await page.goto(`${site}/${lang}/notebooks/`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: copy });
  await page.getByRole('heading', { name: 'Lindenhof' }).waitFor();
  return page;
}
const goTo = async (page: Page, nth: number): Promise<void> => {
  await page.locator('.bar nav a').nth(nth).click();
  await page.locator('.bar nav a').nth(nth).and(page.locator('[aria-current=page]')).waitFor();
};
const views = ['arc', 'story', 'thread', 'open', 'answer', 'out', 'keep'];

test.each(['en', 'es'])(
  'on a phone the work begins in the upper half of every view, with the current view in sight: %s',
  async (lang) => {
    const page = await opened({ viewport: { width: 360, height: 740 } }, lang);
    for (const nth of views.keys()) {
      await goTo(page, nth);
      await page.evaluate(() => scrollTo(0, 0));
      const measured = await page.evaluate(() => {
        const here = document.querySelector('.bar nav [aria-current]')?.getBoundingClientRect();
        return {
          begins: document.querySelector('.view')?.getBoundingClientRect().top ?? Infinity,
          seen: here !== undefined && here.left >= 0 && here.right <= innerWidth,
          over: document.documentElement.scrollWidth - innerWidth,
        };
      });
      expect(measured.begins, views[nth]).toBeLessThan(370);
      expect({ ...measured, begins: 0 }, views[nth]).toEqual({ begins: 0, seen: true, over: 0 });
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  },
);

test('paper shows what is said in a view, and nothing that is pressed or filled in', async () => {
  const page = await opened({ viewport: { width: 1280, height: 900 } });
  for (const nth of views.keys()) {
    await page.emulateMedia({ media: 'screen' });
    await goTo(page, nth);
    await page.emulateMedia({ media: 'print' });
    const controls = await page
      .locator('main')
      .locator('button, input, select, textarea, summary, label')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML));
    expect(controls, views[nth]).toEqual([]);
    expect(await page.locator('main').innerText(), views[nth]).not.toMatch(/Go on:|Begin:/);
  }
  await page.context().close();
});

test('the thread prints without a card cut in two or printed over another', async () => {
  const page = await opened({ viewport: { width: 1280, height: 900 } });
  await goTo(page, 2);
  await page.locator('.drawing > svg').waitFor();
  await page.emulateMedia({ media: 'print' });
  const faults = await page.locator('.view').evaluate((view) => {
    const boxes = [view, ...view.querySelectorAll<HTMLElement>('*')].filter(
      (each) => !each.closest('svg') && each.checkVisibility(),
    );
    const grids = boxes.filter((each) => /grid/.test(getComputedStyle(each).display));
    const cards = boxes.filter((each) => each.matches('li.paper-card'));
    return {
      cards: cards.length,
      // A card that has no height until it is in sight is printed over what follows it.
      late: cards.filter((each) => getComputedStyle(each).contentVisibility !== 'visible').length,
      cut: cards.filter((each) => getComputedStyle(each).breakInside !== 'avoid').length,
      grids: grids
        .filter((each) => getComputedStyle(each).breakInside !== 'avoid')
        .map((each) => each.className),
    };
  });
  expect(faults).toEqual({ cards: 51, late: 0, cut: 0, grids: [] });
  await page.context().close();
});

test('a pile is drawn with its symbol, and every card behind the demand with its number', async () => {
  const page = await opened({ viewport: { width: 360, height: 740 } });
  await goTo(page, 2);
  const drawing = page.getByRole('img', { name: /^Drawn: the demand at the top/ });
  await drawing.waitFor();
  expect(await drawing.locator('.pile-symbol path').count()).toBeGreaterThan(0);
  const drawn = await drawing.locator('text').allTextContents();
  expect(drawn.sort()).toEqual(['Y1', ...numbers.slice(0, 50).map((id) => id.toUpperCase())].sort());
  await page.context().close();
});

test.each(['', 'exercises/sort/', 'curricula/one-day/'])(
  "in the reader's own colours no words take the colour of their ground: %s",
  async (path) => {
    const { page } = await visit(site, { forcedColors: 'active', serviceWorkers: 'block' });
    await page.goto(`${site}/en/${path}`);
    const lost = await page.locator('body *').evaluateAll((all) => {
      const [html] = all.map((each) => each.ownerDocument.documentElement);
      html?.classList.add('probe');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.probe { background: Canvas }');
      document.adoptedStyleSheets.push(sheet);
      const ground = html ? getComputedStyle(html).backgroundColor : '';
      // The browser lays this ground behind all words that it colours itself.
      return all
        .filter(
          (each) => each instanceof HTMLElement && each.checkVisibility() && each.innerText.trim() !== '',
        )
        .filter((each) => getComputedStyle(each).forcedColorAdjust === 'auto')
        .filter((each) => getComputedStyle(each).color === ground)
        .map((each) => each.outerHTML.slice(0, 80));
    });
    expect(lost).toEqual([]);
    await page.context().close();
  },
);

test.each(['light', 'dark'] as const)(
  "in the reader's own colours, what is pressed or current is told apart: %s",
  async (colorScheme) => {
    const page = await opened({
      viewport: { width: 1280, height: 900 },
      forcedColors: 'active',
      colorScheme,
    });
    const groundOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).backgroundColor);
    const highlight = await page.evaluate(() => {
      const probe = document.createElement('div');
      probe.className = 'probe';
      document.body.append(probe);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.probe { forced-color-adjust: none; background: Highlight }');
      document.adoptedStyleSheets.push(sheet);
      return getComputedStyle(probe).backgroundColor;
    });
    expect(await groundOf('.bar nav [aria-current=page]')).toBe(highlight);
    expect(await groundOf('.masthead [aria-current=page]')).toBe(highlight);
    expect(await groundOf('.bar nav a:not([aria-current])')).not.toBe(highlight);
    await page.getByRole('link', { name: /^Go on:/ }).click();
    await page.getByRole('button', { name: 'The sheet as it stands' }).click();
    expect(await groundOf('[aria-pressed=true]')).toBe(highlight);
    expect(await groundOf('[aria-pressed=false]')).not.toBe(highlight);
    await goTo(page, 2);
    // Drawings keep their colours in this mode: they have to be the reader's.
    const [strand, paper] = await page.locator('.drawing > svg').evaluate((svg) => {
      const path = svg.querySelector('.strand');
      return [path ? getComputedStyle(path).stroke : '', getComputedStyle(document.body).color];
    });
    expect(strand).toBe(paper);
    await page.context().close();
  },
);

test('a large notebook shows its arc as it was kept while the rest is still read, and no hand reaches it before', async () => {
  const { page } = await visit(site);
  const cards = Array.from({ length: 800 }, (_, nth) => card(`a${nth + 1}`, { words: `Damp wall ${nth}` }));
  const opened = new Date().toISOString().slice(0, 10); // one of an earlier day would end at its opening
  const large = snapshotOf(plainAbout({ id: 'large', title: 'Lindenhof', opened }), cards);
  await page.goto(`${site}/en/notebooks/`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(copyText(large)),
  });
  await page.getByText('Saved', { exact: true }).waitFor();
  const glance = (): Promise<boolean> =>
    page.evaluate(async () => {
      const names: string[] = [];
      const keys = await (await navigator.storage.getDirectory()).getDirectoryHandle('common-thread-keys');
      for await (const name of keys.keys()) names.push(name);
      return names.some((name) => name.endsWith('.glance'));
    });
  await expect.poll(glance, { timeout: 20_000 }).toBe(true);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const made = document.querySelector('.arc .made');
      const state = made?.closest('[inert]') ? 'glance' : made ? 'open' : undefined;
      if (state && !seen.includes(state)) seen.push(state);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual(['glance', 'open']);
  expect(await page.locator('.arc .made').first().textContent()).toContain('800');
  expect(await page.locator('[inert]').count()).toBe(0);
});
