import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { launch } from './launch.ts';

const site = inject('site');

/** Every file under a folder that holds these words, in one of the encodings a browser writes. */
function filesWith(folder: string, words: string): string[] {
  const wanted = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return wanted.some((each) => bytes.includes(each));
    });
}

async function withProfile(
  profile: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
  now?: Date,
): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  if (now) await context.clock.setSystemTime(now);
  const page = context.pages()[0] ?? (await context.newPage());
  await use(page, context);
  await context.close();
}

/** A card on the wall by its words; the read-out holds the same words, out of sight. */
const onWall = (page: Page, words: string): Locator => page.locator('.wall > li').filter({ hasText: words });

async function beginWith(page: Page, title: string, words: string): Promise<void> {
  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill(title);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Begin: Problem wall' }).click();
  await page.getByLabel('New card').fill(words);
  await page.getByLabel('New card').press('Enter');
  await page.getByText('A1 added.').waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
}

test('the disk never holds the words of a notebook: neither while it lives, nor over, destroyed or forgotten', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'common-thread-profile-'));
  try {
    await withProfile(profile, (page) =>
      beginWith(page, 'quixotry provisional', 'zephyrine provisional words'),
    );
    expect(filesWith(profile, 'zephyrine provisional')).toEqual([]);
    expect(filesWith(profile, 'quixotry provisional')).toEqual([]);

    // The next day, once the night is over, it ends at the first opening, and the page says so.
    const tomorrow = new Date(Date.now() + 36 * 3_600_000);
    await withProfile(
      profile,
      async (page) => {
        await page.goto(`${site}/en/notebooks/`);
        await page.getByText('One notebook ended with its day').waitFor();
        await page.getByText('No notebook on this device yet.').waitFor();
      },
      tomorrow,
    );

    await withProfile(profile, async (page) => {
      await beginWith(page, 'destroyed', 'zephyrine destroyed words');
      await page.getByRole('link', { name: 'What we keep' }).click();
      await page.getByRole('button', { name: 'Destroy this notebook' }).click();
      await page.getByRole('button', { name: 'Destroy it' }).click();
      await page.getByText('No notebook on this device yet.').waitFor();
    });

    await withProfile(profile, async (page) => {
      await beginWith(page, 'forgotten', 'zephyrine forgotten words');
      await page.getByRole('button', { name: 'Open A1' }).click();
      await page.getByRole('button', { name: 'Forget these words' }).click();
      await page.getByRole('button', { name: 'Forget them' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
      await page.getByText('Words forgotten').first().waitFor();
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.reload();
      await page.getByText('Words forgotten').first().waitFor();
    });
    expect(filesWith(profile, 'zephyrine')).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a killed page loses at most the field that was being keyed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'common-thread-profile-'));
  try {
    await withProfile(profile, async (page, context) => {
      await beginWith(page, 'killed', 'first card');
      for (const words of ['second card', 'third card']) {
        await page.getByLabel('New card').fill(words);
        await page.getByLabel('New card').press('Enter');
      }
      await page.getByText('A3 added.').waitFor();
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.getByLabel('New card').fill('half a ca');
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
      const again = await context.newPage();
      await again.goto(`${site}/en/notebook/`);
      await again.getByRole('link', { name: /Go on: Problem wall/ }).click();
      for (const words of ['first card', 'second card', 'third card']) await onWall(again, words).waitFor();
      expect(await again.locator('.wall > li').count()).toBe(3);
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('two tabs of the same notebook stay in step', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'common-thread-profile-'));
  try {
    await withProfile(profile, async (page, context) => {
      await beginWith(page, 'tabs', 'from the first tab');
      const other = await context.newPage();
      await other.goto(page.url());
      await onWall(other, 'from the first tab').waitFor();
      await other.getByLabel('New card').fill('from the second tab');
      await other.getByLabel('New card').press('Enter');
      await onWall(page, 'from the second tab').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await onWall(other, 'from the first tab').waitFor({ state: 'detached' });
      await onWall(page, 'from the second tab').waitFor();
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('storage that refuses to open is said at once, and the copy is offered', async () => {
  const browser = await chromium.launch(launch);
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  await context.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  await page.goto(`${site}/en/notebook/`);
  await page.getByLabel('What is it about?').fill('Refused');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByText('lives in memory only: save a copy').waitFor();
  await page.getByRole('button', { name: 'Save a copy' }).waitFor();
  await browser.close();
});

test('a full device is said at once, and nothing is lost from the page', async () => {
  const browser = await chromium.launch(launch);
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  await context.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
      if (sessionStorage.getItem('full')) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    };
  });
  const page = await context.newPage();
  await beginWith(page, 'Full', 'before it was full');
  await page.evaluate(() => sessionStorage.setItem('full', '1'));
  await page.getByLabel('New card').fill('when it was full');
  await page.getByLabel('New card').press('Enter');
  await page.getByText('This device is full. Not saved: save a copy now').waitFor();
  await onWall(page, 'when it was full').waitFor();
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await page.getByLabel('New card').fill('when there was room again');
  await page.getByLabel('New card').press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await page.locator('.wall > li').count()).toBe(3);
  await browser.close();
});
