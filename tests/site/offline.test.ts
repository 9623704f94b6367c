import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openCopy } from '../../src/notebook/copy.ts';
import { ready, withHost } from './with-host.ts';

/** The lessons of a route, as the built site has them. */
function lessonsOf(folder: string, lang: string, route: string): string[] {
  const { routes }: { routes: { id: string; timetable: { what: { lesson?: string } }[] }[] } = JSON.parse(
    readFileSync(`${folder}/catalog/${lang}/index.json`, 'utf8'),
  );
  const found = routes.find(({ id }) => id === route);
  return [...new Set(found?.timetable.flatMap(({ what }) => what.lesson ?? []))];
}

/** Reads, searches, tries an exercise, keeps a notebook and takes a copy of it out: all without a network. */
async function useAll(page: Page, site: string, lessons: readonly string[]): Promise<void> {
  for (const lesson of lessons)
    for (const face of ['', 'guide/']) {
      await page.goto(`${site}/en/lessons/${lesson}/${face}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText(), lesson).not.toContain('not here');
    }
  await page.goto(`${site}/en/lessons/problem-wall/`);
  await page.getByRole('button', { name: 'Try it here' }).click();
  await page.getByLabel('New card').fill('Damp in the hall');
  await page.getByLabel('New card').press('Enter');
  await page.locator('[data-live] .wall > li').filter({ hasText: 'Damp in the hall' }).waitFor();

  await page.goto(`${site}/en/search/`);
  await page.getByLabel('What are you looking for?').fill('root');
  await page.locator('[data-results] a').first().waitFor();

  await page.goto(`${site}/en/plan/`);
  await page.getByRole('button', { name: 'One afternoon (240 minutes)' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  const run = await page.getByRole('link', { name: 'Run it' }).getAttribute('href');
  await page.goto(new URL(run ?? '', page.url()).href);
  await page.getByRole('radio', { name: /^Only I do/ }).check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.locator('.exercise > *').first().waitFor();

  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill('Offline');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  expect(openCopy(readFileSync(await file.path())).about.title).toBe('Offline');

  await page.goto(`${site}/en/nowhere/`);
  await page.getByRole('heading', { name: 'This page is not here' }).waitFor();
  // How something is kept, in each language: one may be what was looked for.
  await page.getByText('what was saved for offline', { exact: false }).waitFor();
  await page.getByText('lo que se guardó a propósito', { exact: false }).waitFor();
}

test('after one visit everything works with the server stopped, and still does when the browser is opened again', async () => {
  await withHost(async (host, open) => {
    const page = await open();
    await page.goto(`${host.site}/en/`);
    await ready(page);
    await host.off();
    await useAll(page, host.site, lessonsOf('dist', 'en', 'one-afternoon'));
    const again = await open();
    await useAll(again, host.site, ['check-in']);
  });
});

test('so it does in a folder of another site', async () => {
  await withHost(
    async (host, open) => {
      const page = await open();
      await page.goto(`${host.site}/en/`);
      await ready(page);
      await host.off();
      await useAll(page, host.site, lessonsOf('.cache/folder', 'en', 'one-afternoon'));
    },
    '.cache/folder',
    '/a/folder/',
  );
});

/** Everything the browser keeps of a build, each file by the hash of what is kept. */
const keptFiles = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      if (!name.startsWith('common-thread-files-')) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0)));
        found[new URL(request.url).pathname] = btoa(String.fromCharCode(...hash));
      }
    }
    return found;
  });

const row = (page: Page, wish: string): ReturnType<Page['locator']> => page.locator(`[data-wish="${wish}"]`);

test('a download that breaks off ten times says so, goes on from there and ends the same as one that does not', async () => {
  let whole: Record<string, string> = {};
  await withHost(async (host, open) => {
    const page = await open();
    await page.goto(`${host.site}/en/download/`);
    await ready(page);
    await row(page, 'es').getByRole('button', { name: 'Save for offline' }).click();
    await row(page, 'es').getByText('Kept. Works without a network.').waitFor();
    whole = await keptFiles(page);
  });
  expect(Object.keys(whole).length).toBeGreaterThan(300);
  await withHost(async (host, open) => {
    const page = await open();
    await page.goto(`${host.site}/en/download/`);
    await ready(page);
    const spanish = row(page, 'es');
    await host.on(6);
    await spanish.getByRole('button', { name: 'Save for offline' }).click();
    for (let nth = 0; nth < 10; nth += 1) {
      await host.wentOff;
      const goOn = spanish.getByRole('button', { name: 'Go on' });
      await goOn.waitFor();
      await spanish.getByText(/^Stopped at .+ of .+: no network/).waitFor();
      await host.on(nth < 9 ? 7 + nth : Infinity);
      await goOn.click();
    }
    await spanish.getByText('Kept. Works without a network.').waitFor();
    // No file that had come was fetched again.
    const fetched = host.served.filter((path) => path.startsWith('/es/'));
    expect(fetched.filter((path, at) => fetched.indexOf(path) !== at)).toEqual([]);
    expect(await keptFiles(page)).toEqual(whole);
  });
});

test('a download is paused, gone on with after the browser was closed, and given back', async () => {
  await withHost(async (host, open) => {
    const page = await open();
    await page.goto(`${host.site}/en/download/`);
    await ready(page);
    const spanish = row(page, 'es');
    await spanish.getByRole('button', { name: 'Save for offline' }).click();
    await spanish.getByRole('button', { name: 'Pause' }).click();
    await spanish.getByText(/^Paused at/).waitFor();
    const again = await open();
    await again.goto(`${host.site}/en/download/`);
    await row(again, 'es')
      .getByText(/^Paused at/)
      .waitFor();
    await row(again, 'es').getByRole('button', { name: 'Go on' }).click();
    await row(again, 'es').getByText('Kept. Works without a network.').waitFor();
    const before = Object.keys(await keptFiles(again));

    await row(again, 'es').getByRole('button', { name: 'Give the space back' }).first().click();
    await row(again, 'es').getByText('Without a network these pages will not open any more.').waitFor();
    await row(again, 'es').getByRole('button', { name: 'Keep them' }).click();
    expect(Object.keys(await keptFiles(again))).toEqual(before);
    await row(again, 'es').getByRole('button', { name: 'Give the space back' }).first().click();
    await row(again, 'es')
      .locator('[data-sure]')
      .getByRole('button', { name: 'Give the space back' })
      .click();
    await row(again, 'es').getByRole('button', { name: 'Save for offline' }).waitFor();
    const left = Object.keys(await keptFiles(again));
    expect(left.filter((path) => path.startsWith('/es/lessons/'))).toEqual([]);
    expect(left.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(50);
    // What was read once can be read again, and nothing else of it.
    await again.goto(`${host.site}/es/lessons/check-in/`);
    await host.off();
    await again.goto(`${host.site}/en/lessons/check-in/`);
    await again.goto(`${host.site}/es/lessons/check-in/`);
    expect(await again.getByRole('heading', { level: 1 }).innerText()).toContain('Check-in');
  });
});

test('a full device says so, keeps what it had, stays usable, and goes on when there is room', async () => {
  await withHost(async (host, open) => {
    const page = await open();
    await page.goto(`${host.site}/en/download/`);
    await ready(page);
    const session = await page.context().newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.site });
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.site, quotaSize: usage + 300_000 });
    const before = Object.keys(await keptFiles(page));
    const spanish = row(page, 'es');
    await spanish.getByRole('button', { name: 'Save for offline' }).click();
    await spanish.getByText(/^This device is full/).waitFor();
    const kept = Object.keys(await keptFiles(page));
    expect(kept).toEqual(expect.arrayContaining(before));
    expect(kept.length).toBeGreaterThan(before.length);
    await page.goto(`${host.site}/en/lessons/problem-wall/`);
    await page.getByRole('button', { name: 'Try it here' }).click();
    await page.getByLabel('New card').waitFor();

    await page.goto(`${host.site}/en/download/`);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.site });
    await spanish.getByRole('button', { name: 'Go on' }).click();
    await spanish.getByText('Kept. Works without a network.').waitFor();
  });
});

test('who spares data gets what is read and no more, and can still save a route', async () => {
  await withHost(async (host, open) => {
    const page = await open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(`${host.site}/en/lessons/check-in/`);
    await page.goto(`${host.site}/en/download/`);
    await row(page, 'en/one-afternoon').getByRole('button', { name: 'Save for offline' }).waitFor();
    await page.goto(`${host.site}/en/lessons/problem-wall/`);
    expect(host.served).not.toContain('/en/lessons/agenda/');
    await page.goto(`${host.site}/en/download/`);
    await row(page, 'en/one-afternoon').getByRole('button', { name: 'Save for offline' }).click();
    await row(page, 'en/one-afternoon').getByText('Kept. Works without a network.').waitFor();
    expect(host.served).not.toContain('/en/lessons/agenda/');
    await host.off();
    await useAll(page, host.site, lessonsOf('dist', 'en', 'one-afternoon'));
  });
});
