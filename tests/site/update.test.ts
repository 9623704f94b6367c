import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSiteAndSearch, writeWorker } from '../../src/offline/offline-copy.ts';
import { ready, withHost } from './with-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const newer = join(folder, 'newer');

/** Another build: a lesson says something else, a view's file has another name, and the worker lists all that. */
beforeAll(async () => {
  cpSync('dist', newer, { recursive: true });
  const change = (path: string, from: string | RegExp, to: string): void => {
    const before = readFileSync(`${newer}/${path}`, 'utf8');
    const after = before.replaceAll(from, to);
    if (after === before) throw new Error(`${path} has no ${String(from)}.`);
    writeFileSync(`${newer}/${path}`, after);
  };
  change('en/lessons/check-in/index.html', '>Check-in</h1>', '>Check-in, made anew</h1>');
  change('catalog/en/check-in.json', '"Check-in"', '"Check-in, made anew"');
  for (const name of readdirSync(`${newer}/assets`).filter((each) => each.startsWith('View.'))) {
    const other = name.replace(
      /\.(.)(.*)\.js$/,
      (_, first: string, rest: string) => `.${first === 'Z' ? 'Y' : 'Z'}${rest}.js`,
    );
    renameSync(`${newer}/assets/${name}`, `${newer}/assets/${other}`);
    for (const file of readdirSync(`${newer}/assets`)) {
      const path = `${newer}/assets/${file}`;
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(name, other));
    }
  }
  await writeWorker(newer, await listSiteAndSearch(newer, '/'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the page again, as the browser does when it looks for a newer version, and waits for the offer. */
async function lookForNewer(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}
const offer = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name: 'Use it', exact: true });
const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const builds = (page: Page): Promise<number> =>
  page.evaluate(
    async () => (await caches.keys()).filter((name) => name.startsWith('common-thread-files-')).length,
  );

/** Starts a notebook with one card in it. */
async function keepCard(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/en/notebook/#begin=problem-wall/problem-wall`);
  await page.getByLabel('What is it about?').fill('Through an update');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByLabel('New card').fill('Damp in the hall');
  await page.getByLabel('New card').press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();
}

test('a newer build is told and waits; an open page stays whole before and after it is used, and the notebook is unharmed', async () => {
  await withHost(async (host, open) => {
    const old = await open();
    await old.goto(`${host.site}/en/`);
    await ready(old);
    const other = await old.context().newPage();
    await keepCard(other, host.site);
    await old.goto(`${host.site}/en/lessons/problem-wall/`);

    host.folder = newer;
    await other.goto(`${host.site}/en/lessons/check-in/`);
    await lookForNewer(other);
    await offer(other).waitFor();
    expect(await heading(other)).toBe('Check-in');
    await other.reload();
    await offer(other).waitFor(); // until somebody asks for it
    expect(await heading(other)).toBe('Check-in');

    await offer(other).click();
    await other.getByText('Check-in, made anew').first().waitFor();
    expect(await builds(other)).toBe(2);
    // A file that only the build before has, asked for now.
    await old.getByRole('button', { name: 'Try it here' }).click();
    await old.getByLabel('New card').fill('It still works');
    await old.getByLabel('New card').press('Enter');
    await old.locator('[data-live] .wall > li').waitFor();

    await host.off();
    await other.goto(`${host.site}/en/notebook/`);
    await other.getByText('Through an update').first().waitFor();
    await other.getByRole('link', { name: /Go on: Problem wall/ }).click();
    await other.locator('.wall > li').filter({ hasText: 'Damp in the hall' }).waitFor();
    await old.close();
    await other.goto(`${host.site}/en/lessons/check-in/`);
    expect(await heading(other)).toBe('Check-in, made anew');
    await expect.poll(() => builds(other)).toBe(1);
  });
});

test('a page of the newer build that was never kept comes whole from the network, beside an older one', async () => {
  await withHost(async (host, open) => {
    const page = await open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(`${host.site}/en/plan/`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await expect.poll(() => builds(page)).toBe(1);
    host.folder = newer;
    await page.goto(`${host.site}/en/lessons/check-in/`);
    expect(await heading(page)).toBe('Check-in, made anew');
    await page.getByRole('button', { name: 'Try it here' }).click();
    await page.locator('[data-live] .exercise > *').first().waitFor();
  });
});

test('while a gathering is run in another window, a newer build is not used', async () => {
  await withHost(async (host, open) => {
    const page = await open();
    await page.goto(`${host.site}/en/`);
    await ready(page);
    const run = await page.context().newPage();
    await run.goto(`${host.site}/en/run/`);
    host.folder = newer;
    await lookForNewer(page);
    await offer(page).click();
    await page.getByText('A gathering is being run in another window.', { exact: false }).waitFor();
    expect(await run.locator('[data-when=update]:visible').count()).toBe(0);
    await run.close();
    await page.reload();
    await offer(page).click();
    await page.waitForEvent('load');
    await page.goto(`${host.site}/en/lessons/check-in/`);
    expect(await heading(page)).toBe('Check-in, made anew');
  });
});

test('a build that is half published, broken, or cut off never takes the place of a good one', async () => {
  await withHost(async (host, open) => {
    const page = await open();
    await page.goto(`${host.site}/en/lessons/check-in/`);
    await ready(page);
    const waits = async (): Promise<boolean> =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update().catch(() => undefined);
        const coming = registration?.installing;
        if (coming)
          await new Promise((done) =>
            coming.addEventListener('statechange', () => coming.state !== 'installing' && done(null)),
          );
        return registration?.waiting != null;
      });

    const half = join(folder, 'half');
    cpSync('dist', half, { recursive: true });
    cpSync(`${newer}/service-worker.js`, `${half}/service-worker.js`);
    host.folder = half;
    expect(await waits()).toBe(false);

    const broken = join(folder, 'broken');
    cpSync(newer, broken, { recursive: true });
    const page2 = `${broken}/en/lessons/check-in/index.html`;
    writeFileSync(page2, readFileSync(page2, 'utf8').slice(0, 5_000));
    host.folder = broken;
    expect(await waits()).toBe(false);
    await page.reload();
    expect(await heading(page)).toBe('Check-in');
    await page.getByRole('button', { name: 'Try it here' }).click();
    await page.locator('[data-live] .exercise > *').first().waitFor();

    host.folder = newer;
    host.lasts = 1; // the worker itself, and then no more
    expect(await waits()).toBe(false);
    await page.reload();
    expect(await heading(page)).toBe('Check-in');

    await host.on();
    expect(await waits()).toBe(true);
    await page.reload();
    await offer(page).click();
    await page.getByText('Check-in, made anew').first().waitFor();
  });
});
