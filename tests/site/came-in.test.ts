import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { openCopy } from '../../src/notebook/copy.ts';
import { axeFindings } from './axe.ts';
import { useBrowser, visit } from './browsing.ts';

const site = inject('site');
useBrowser();

interface Saved {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function saved(page: Page, button: Locator): Promise<Saved> {
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return {
    name: file.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await file.path()),
  };
}

const copyOf = (page: Page): Promise<Saved> =>
  saved(page, page.getByRole('button', { name: 'Save a copy' }).first());
const wall = (page: Page): Locator => page.locator('.wall > li');
const bringBack = (page: Page): Locator => page.getByRole('button', { name: 'Bring back a saved copy' });

async function addCard(page: Page, words: string, number: string): Promise<void> {
  await page.getByLabel('New card').fill(words);
  await page.getByLabel('New card').press('Enter');
  await page.getByText(`${number} added.`).waitFor();
}

async function begin(page: Page): Promise<void> {
  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill('Street');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Begin: Problem wall' }).click();
  await addCard(page, 'damp in the hall', 'A1');
}

async function rewrite(page: Page, number: string, words: string): Promise<void> {
  await page.getByRole('button', { name: `Open ${number}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(words);
  await dialog.getByRole('textbox').first().press('Tab');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
}

/** Chooses copies in the open notebook and brings them in. */
async function bringIn(page: Page, files: Saved[]): Promise<void> {
  await page.getByRole('link', { name: 'Take out' }).click();
  await page.getByRole('button', { name: 'Bring in a copy from another device' }).setInputFiles(files);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
}

test('two devices bring their copies together, choose between wordings, and can take it all back', async () => {
  const { page: laptop, faults } = await visit(site);
  const { page: phone } = await visit(site, { viewport: { width: 360, height: 740 } });
  await begin(laptop);
  const first = await copyOf(laptop);

  await phone.goto(`${site}/en/notebooks/`);
  await bringBack(phone).setInputFiles(first);
  await phone.getByRole('link', { name: /Go on: Problem wall/ }).click();
  await addCard(phone, 'from the phone', 'A2');
  await rewrite(phone, 'A1', 'mould in the hall');
  const second = await copyOf(phone);

  await addCard(laptop, 'from the laptop', 'A2');
  await rewrite(laptop, 'A1', 'damp in the hall and on the stairs');
  await bringIn(laptop, [second, first, second]);
  await laptop.getByText('Came in: 1 card').waitFor();
  await laptop.getByRole('group', { name: 'Card A1' }).getByText('mould in the hall').waitFor();
  expect(await laptop.getByRole('button', { name: 'Make this one A3' }).count()).toBe(2);
  expect(await axeFindings(laptop)).toEqual([]);
  await laptop.getByRole('button', { name: 'Take this one' }).click();
  await laptop.getByRole('button', { name: 'Make this one A3' }).last().click();
  await laptop.getByText('Numbers used twice').waitFor({ state: 'detached' });
  const third = await copyOf(laptop);

  // The same files once more bring nothing, and ask nothing.
  await bringIn(laptop, [first, second]);
  await laptop.getByText('Nothing new was in it.').waitFor();
  await laptop.getByRole('button', { name: 'Close this list' }).click();

  await phone.goto(`${site}/en/notebooks/`);
  await bringBack(phone).setInputFiles(third);
  await phone.getByRole('button', { name: 'Bring in', exact: true }).click();
  await phone.getByText('Came in: 1 card').waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(openCopy((await copyOf(phone)).buffer).records).toEqual(openCopy(third.buffer).records);

  await phone.getByRole('button', { name: 'Take it back' }).click();
  await phone.getByText('Saved', { exact: true }).waitFor();
  await phone.reload();
  await phone.getByRole('link', { name: /Go on: Problem wall/ }).click();
  await wall(phone).filter({ hasText: 'from the phone' }).waitFor();
  expect(await wall(phone).count()).toBe(2);
  expect(faults).toEqual([]);
});

test("a table's part goes to a phone and comes home", async () => {
  const { page: laptop } = await visit(site);
  const { page: phone } = await visit(site, { viewport: { width: 360, height: 740 } });
  await begin(laptop);
  await laptop.getByRole('link', { name: 'Take out' }).click();
  await laptop.getByRole('checkbox', { name: /^A/ }).check();
  const part = await saved(laptop, laptop.getByRole('button', { name: 'Save their part' }));

  await phone.goto(`${site}/en/notebooks/`);
  await bringBack(phone).setInputFiles(part);
  await phone.getByRole('link', { name: /Go on: Problem wall/ }).click();
  await addCard(phone, 'at the table', 'A2');
  await phone.getByText('Saved', { exact: true }).waitFor();
  await phone.reload();
  await wall(phone).filter({ hasText: 'at the table' }).waitFor();
  expect(await wall(phone).filter({ hasText: 'damp in the hall' }).count()).toBe(1);
  const home = await copyOf(phone);

  await bringIn(laptop, [home]);
  await laptop.getByText('Came in: 1 card').waitFor();
  await laptop.getByRole('link', { name: 'The thread so far' }).click();
  await laptop.getByRole('link', { name: /Go on: Problem wall/ }).click();
  await wall(laptop).filter({ hasText: 'at the table' }).waitFor();
});

test('a copy of another notebook, and a file that is none, take nothing in', async () => {
  const { page: laptop } = await visit(site);
  const { page: other } = await visit(site);
  await begin(laptop);
  await begin(other);
  const foreign = await copyOf(other);
  await laptop.getByRole('link', { name: 'Take out' }).click();
  const field = laptop.getByRole('button', { name: 'Bring in a copy from another device' });
  await field.setInputFiles(foreign);
  await laptop.getByText('That is a copy of another notebook.').waitFor();
  const own = await copyOf(laptop);
  await field.setInputFiles([
    own,
    { name: 'not.zip', mimeType: 'application/zip', buffer: Buffer.from('no') },
  ]);
  await laptop.getByText('That is not a saved copy.').waitFor();
  expect(await laptop.getByRole('button', { name: 'Bring in', exact: true }).count()).toBe(0);
});

test('a copy shared to the site or opened with it is asked about, and comes in only then', async () => {
  const { page, faults } = await visit(site, { acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  await begin(page);
  const copy = await copyOf(page);
  await page.getByRole('link', { name: 'What we keep' }).click();
  await page.getByRole('button', { name: 'Destroy this notebook' }).click();
  await page.getByRole('button', { name: 'Destroy it' }).click();
  await page.getByText('No notebook on this device yet.').waitFor();
  await page.locator('html[data-offline="ready"]').waitFor({ timeout: 60_000 });

  // As the system's share sheet does it: the file is posted to the list of notebooks. From a page of another site, since
  // ours may post nothing: whoever can do that is the reason for asking.
  await page.route('http://elsewhere.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>' }),
  );
  const share = async (): Promise<void> => {
    await page.goto('http://elsewhere.test/');
    await page.evaluate(
      ({ bytes, name, action }) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(bytes)], name));
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action });
        const field = document.createElement('input');
        Object.assign(field, { type: 'file', name: 'copies', files: files.files });
        form.append(field);
        document.body.append(form);
        form.submit();
      },
      { bytes: [...copy.buffer], name: copy.name, action: `${site}/en/notebooks/` },
    );
  };
  await share();
  await page.getByText('Your device handed over a file.').waitFor();
  expect(page.url()).not.toContain('#shared');
  await page.getByText(copy.name).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByText('Your device handed over a file.').waitFor({ state: 'detached' });
  await page.getByText('No notebook on this device yet.').waitFor();

  // Asked for when nothing was shared, as after a worker that was stopped.
  await page.goto(`${site}/en/notebooks/#shared`);
  await page.reload();
  await page.goto(`${site}/en/`);
  await page.goto(`${site}/en/notebooks/#shared`);
  await page.getByText('The file did not arrive. Choose it here instead.').waitFor();

  await share();
  await page.getByRole('button', { name: 'Bring in' }).click();
  await page.getByRole('heading', { name: 'Street' }).waitFor();
  expect(new Set(faults)).toEqual(new Set(['request: http://elsewhere.test/']));

  // As an installed site is opened with a file.
  const opened = await page.context().newPage();
  await opened.addInitScript(
    ({ bytes, name }) => {
      const file = new File([new Uint8Array(bytes)], name);
      const setConsumer = (take: (launch: unknown) => void): void =>
        take({ files: [{ getFile: () => Promise.resolve(file) }] });
      Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
    },
    { bytes: [...copy.buffer], name: copy.name },
  );
  await opened.goto(`${site}/en/notebooks/`);
  await opened.getByText('Your device handed over a file.').waitFor();
  await page.context().close();
});
