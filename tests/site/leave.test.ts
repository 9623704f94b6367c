import { expect, inject, test } from 'vitest';
import { pagesOf, useBrowser, visit } from './browsing.ts';
import { beginWith, onWall } from './profile.ts';

useBrowser();
const site = inject('site');
const pages = pagesOf('dist').filter((path) => path.startsWith('en/') && path !== 'en/tea/');

test('three presses of Escape leave every page within a tenth of a second, and nothing of it can be gone back to', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  const took: number[] = [];
  // Written at once, where the next page of the site still finds it.
  await page.addInitScript(() => {
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (document.documentElement.hidden)
        sessionStorage.setItem('took', String(performance.now() - pressed));
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['hidden'] });
  });
  await page.goto('about:blank');
  for (const path of pages) {
    await page.goto(`${site}/${path}`);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await page.waitForURL(`${site}/en/tea/`);
    took.push(
      await page.evaluate(() => {
        const told = Number(sessionStorage.getItem('took') ?? NaN);
        sessionStorage.removeItem('took');
        return told;
      }),
    );
    expect(await page.locator('body').innerText(), path).not.toMatch(/thread|demand|notebook|lesson/i);
  }
  for (const [index, milliseconds] of took.entries()) expect(milliseconds, pages[index]).toBeLessThan(100);
  // Each page gave its place in the history away: behind the last tea there is only more tea.
  await page.goBack();
  expect(page.url()).toMatch(/\/tea\/$/);
  await page.context().close();
});

test('by touch, a notebook is closed and every other window of this site leaves with it', async () => {
  const { page, faults } = await visit(site, { hasTouch: true, viewport: { width: 360, height: 740 } });
  await page.goto(`${site}/en/plan/`);
  await page.getByRole('button', { name: 'One afternoon (240 minutes)' }).tap();
  await page.getByText('Saved', { exact: true }).waitFor();
  const { hash } = new URL(page.url());
  const [run, room] = [await page.context().newPage(), await page.context().newPage()];
  await run.goto(`${site}/en/run/${hash}`);
  await run.getByRole('radio', { name: /second screen/ }).check();
  await run.getByRole('button', { name: 'Begin', exact: true }).tap();
  await room.goto(`${site}/en/run/screen/${hash}`);
  await room.locator('.question').first().waitFor();
  await run.getByRole('link', { name: 'Leave now' }).tap();
  for (const window of [page, run, room]) await window.waitForURL(`${site}/en/tea/`);
  await run.goBack();
  await run.waitForURL((url) => !url.pathname.includes('/run/'));
  expect(faults).toEqual([]);
  await page.context().close();
});

test('whoever goes back finds tea, page after page, until somebody goes on; a dialog has a way out of its own', async () => {
  const { page } = await visit(site, { hasTouch: true, viewport: { width: 360, height: 740 } });
  await page.goto(`${site}/en/lessons/`);
  await beginWith(page, site, 'Lindenhof', 'the foreman sent me home');
  await page.getByRole('link', { name: 'Follow the thread' }).first().tap();
  await page.getByRole('link', { name: 'Take out' }).first().tap();
  await page.goBack();
  await page.goBack();
  await page.getByRole('button', { name: 'Open A1' }).tap();
  await page.getByRole('dialog').getByRole('link', { name: 'Leave now' }).tap();
  await page.waitForURL(`${site}/en/tea/`);
  for (let back = 0; back < 2; back += 1) {
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForURL(`${site}/en/tea/`);
    expect(await page.locator('body').innerText()).not.toMatch(/foreman|Lindenhof|notebook/);
  }
  await page.goto(`${site}/en/lessons/`);
  await page.getByRole('link', { name: 'Problem wall' }).first().tap();
  await page.getByRole('heading', { name: 'Problem wall' }).first().waitFor();
  await page.goBack();
  expect(page.url()).toBe(`${site}/en/lessons/`);
  await page.context().close();
});

test('a notebook that is in memory only is left without a question', async () => {
  const { page } = await visit(site);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  for (const leave of ['key', 'button'] as const) {
    await page.goto(`${site}/en/notebooks/`);
    await page.getByLabel('What is it about?').fill('danger');
    await page.getByRole('checkbox', { name: /risk/ }).check();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'Begin: Problem wall' }).click();
    await page.getByLabel('New card').fill('the foreman sent me home');
    await page.getByLabel('New card').press('Enter');
    await onWall(page, 'the foreman sent me home').waitFor();
    if (leave === 'button') await page.getByRole('link', { name: 'Leave now' }).click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await page.waitForURL(`${site}/en/tea/`);
  }
  expect(asked).toEqual([]);
  await page.context().close();
});

test('a plain name and icon are worn by every page and window once chosen, and taken off again', async () => {
  const { page, faults } = await visit(site);
  const other = await page.context().newPage();
  await other.goto(`${site}/en/lessons/check-in/`);
  await page.goto(`${site}/en/safety/`);
  const own = await page.title();
  const icon = (of: typeof page): Promise<string | null> => of.locator('link[rel=icon]').getAttribute('href');
  const box = page.getByRole('checkbox', { name: 'Call every page “Notes”' });
  await box.check();
  for (const window of [page, other]) {
    await expect.poll(() => window.title()).toBe('Notes');
    expect(await icon(window)).toMatch(/plain\.svg$/);
  }
  for (const path of pages.filter((_, index) => index % 6 === 0)) {
    await other.goto(`${site}/${path}`);
    await expect.poll(() => other.title(), { message: path }).toBe('Notes');
  }
  await page.reload();
  await expect.poll(() => page.title()).toBe('Notes');
  await box.uncheck();
  expect(await page.title()).toBe(own);
  expect(await icon(page)).toMatch(/\/icon\.svg$/);
  expect(faults).toEqual([]);
  await page.context().close();
});
