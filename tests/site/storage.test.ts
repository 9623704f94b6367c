import { chromium } from 'playwright';
import { expect, inject, test } from 'vitest';
import { launch } from './launch.ts';
import { beginWith, onWall, Profile } from './profile.ts';

const site = inject('site');

test('the disk never holds the words of a notebook: neither while it lives, nor over, destroyed or forgotten', async () => {
  using profile = new Profile();
  await profile.use((page) => beginWith(page, site, 'quixotry provisional', 'zephyrine provisional words'));
  expect(profile.filesWith('zephyrine provisional')).toEqual([]);
  expect(profile.filesWith('quixotry provisional')).toEqual([]);

  // The next day, once the night is over, it ends at the first opening, and the page says so.
  const tomorrow = new Date(Date.now() + 36 * 3_600_000);
  await profile.use(async (page) => {
    await page.goto(`${site}/en/notebooks/`);
    await page.getByText('One notebook ended with its day').waitFor();
    await page.getByText('No notebook on this device yet.').waitFor();
  }, tomorrow);

  await profile.use(async (page) => {
    await beginWith(page, site, 'destroyed', 'zephyrine destroyed words');
    await page.getByRole('link', { name: 'What we keep' }).click();
    await page.getByRole('button', { name: 'Destroy this notebook' }).click();
    await page.getByRole('button', { name: 'Destroy it' }).click();
    await page.getByText('No notebook on this device yet.').waitFor();
  });

  await profile.use(async (page) => {
    await beginWith(page, site, 'forgotten', 'zephyrine forgotten words');
    await page.getByRole('button', { name: 'Open A1' }).click();
    await page.getByRole('button', { name: 'Forget these words' }).click();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('Words forgotten').first().waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Words forgotten').first().waitFor();
  });
  expect(profile.filesWith('zephyrine')).toEqual([]);
});

test('a killed page loses at most the field that was being keyed', async () => {
  using profile = new Profile();
  await profile.use(async (page, context) => {
    await beginWith(page, site, 'killed', 'first card');
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
});

test('what a browser loses after a write that was cut off comes back, whole and as it was said to be saved', async () => {
  using profile = new Profile();
  let wall = '';
  await profile.use(async (page) => {
    await beginWith(page, site, 'torn', 'first card');
    wall = page.url();
  });
  profile.tearDatabase(40);
  // The browser goes on behind the torn end, and says nothing.
  for (const words of ['second card', 'third card'])
    await profile.use(async (page) => {
      await page.goto(wall);
      await page.getByLabel('New card').fill(words);
      await page.getByLabel('New card').press('Enter');
      await onWall(page, words).waitFor();
      await page.getByText('Saved', { exact: true }).waitFor();
    });
  await profile.use(async (page) => {
    await page.goto(wall);
    for (const words of ['first card', 'second card', 'third card']) await onWall(page, words).waitFor();
    expect(await page.locator('.wall > li').count()).toBe(3);
    await page.goto(`${site}/en/notebooks/`);
    await page.getByRole('link', { name: 'torn' }).waitFor();
  });
});

test('two tabs of the same notebook stay in step', async () => {
  using profile = new Profile();
  await profile.use(async (page, context) => {
    await beginWith(page, site, 'tabs', 'from the first tab');
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

test('a key that cannot be reached just now is not a notebook that is gone', async () => {
  using profile = new Profile();
  await profile.use(async (page, context) => {
    await beginWith(page, site, 'refused', 'still there');
    const refuse = `navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'InvalidStateError'));`;
    await context.route(/key-file\.worker/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${refuse}\n${await answer.text()}` });
    });
    await page.reload();
    await page.getByText('lives in memory only: save a copy').waitFor();
    expect(await page.getByText('This notebook is not on this device any more.').count()).toBe(0);
    await context.unroute(/key-file\.worker/);
    await page.reload();
    await onWall(page, 'still there').waitFor();
  });
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
  await beginWith(page, site, 'Full', 'before it was full');
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

test('a link pressed right after a change leads on once that is written, however slow the device', async () => {
  using profile = new Profile();
  await profile.use(async (page) => {
    await page.addInitScript(() => {
      const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
      crypto.subtle.encrypt = async (...given) => {
        await new Promise((slow) => setTimeout(slow, 600));
        return encrypt(...given);
      };
    });
    await page.goto(`${site}/en/plan/`);
    await page.getByRole('button', { name: 'One afternoon (240 minutes)' }).click();
    await page.getByRole('link', { name: 'Run it' }).click();
    await page.getByText('13 steps, 240 minutes').waitFor();
  });
});
