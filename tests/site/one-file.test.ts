import { readdirSync, readFileSync, statSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyText } from '../../src/notebook/copy-json.ts';
import { openCopy } from '../../src/notebook/copy.ts';
import { snapshotOf } from '../../src/notebook/snapshot.ts';
import { hostileNotebook } from '../fixtures/hostile.ts';
import { axeFindings } from './axe.ts';
import { launch } from './launch.ts';
import { faultsIn, keptFor, SentFile } from './opened-file.ts';
import { onWall, Profile } from './profile.ts';

const site = inject('site');
const passphrase = 'kettle violin harbour seven';
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launch);
});
afterAll(() => browser.close());

/** Opens a file as somebody does who has no network at all. */
async function open(
  file: SentFile,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', offline: true, ...options });
  const faults = faultsIn(context, file);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(file.address);
  return { page, faults };
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
const view = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Views of the notebook' }).getByRole('link', { name }).click();

async function begin(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Our notebook' }).click();
  await page.getByLabel('What is it about?').fill(title);
  await press(page, 'Begin');
}

async function write(page: Page, words: string): Promise<void> {
  await press(page, 'Begin: Problem wall');
  await page.getByLabel('New card').fill(words);
  await page.getByLabel('New card').press('Enter');
  await page.getByText('A1 added.').waitFor();
}

async function fileOf(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return readFileSync(await download.path());
}

const give = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page
    .getByRole('button', { name: 'Bring back a saved copy' })
    .setInputFiles({ name, mimeType: 'application/zip', buffer });

/** From statements to a demand that is chosen and agreed on. */
async function fromStatementsToDemand(page: Page): Promise<void> {
  const back = (): Promise<void> => page.getByRole('link', { name: 'Back to the thread' }).click();
  const keyCounts = async (counts: readonly number[]): Promise<void> => {
    await page.locator('input[data-count]').first().focus();
    for (const count of counts) {
      await page.keyboard.type(String(count));
      await page.keyboard.press('Enter');
    }
  };
  await press(page, 'Begin: Problem wall');
  await page.locator('summary', { hasText: 'More ways to bring cards in' }).click();
  await page.getByLabel('A file: CSV').setInputFiles('tests/fixtures/statements/housing-block.csv');
  await press(page, 'Bring in 32 cards');
  await page.locator('.wall > li').nth(31).waitFor();

  await back();
  await press(page, 'Begin: Affinity clustering');
  for (const line of ['damp: A2 A6 A17 A18', 'silence: A3 A4 A8 A14 A20']) {
    await page.getByLabel('Put in a pile by numbers').fill(line);
    await page.getByLabel('Put in a pile by numbers').press('Enter');
  }

  await back();
  await press(page, 'Begin: Dot voting');
  await page.getByRole('radio', { name: 'Everything one would be glad of' }).click();
  await press(page, 'Go to the rule');
  await page.getByLabel('How many are here?').fill('26');
  await page.getByLabel('How many are here?').press('Tab');
  await press(page, 'Open the vote');
  await keyCounts([17, 9]);
  await press(page, 'Close the vote');
  await press(page, 'Show the count');
  await page.getByText('A vote informs, the group decides.').first().waitFor();

  await back();
  await press(page, 'Begin: Demand anatomy');
  await press(page, 'New draft');
  for (const [label, words] of [
    ['We want Who can say yes?', 'the regional manager'],
    ['to Do what, exactly?', 'promise repairs in ten days'],
    ['for For whom?', 'all 212 flats'],
    ['by By when?', '1 March'],
  ] as const) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(words);
    await page.getByRole('textbox', { name: label, exact: true }).press('Tab');
  }
  await press(page, 'Choose this one');
  await page.getByText('Draft 1 is chosen.').first().waitFor();

  await back();
  await press(page, 'Begin: How far can you go with this?');
  await press(page, 'Read it aloud, then go on');
  await press(page, 'Ask the room');
  await keyCounts([0, 1, 1]);
  await page.getByLabel('How many can live with it?').fill('24');
  await page.getByLabel('How many can live with it?').press('Tab');
  await press(page, 'The group says: agreed here by 24 of 26');
  await page.getByText('Agreed here by 24 of 26.').first().waitFor();
}

test('a room goes from statements to a printed demand in one file without a network, its copy goes on with the site, and comes back', async () => {
  using file = new SentFile('en/one-afternoon');
  const { page, faults } = await open(file, { viewport: { width: 1280, height: 900 } });
  // Somebody reads a lesson, tries it, and uses it with the group.
  await page.getByRole('link', { name: 'Problem wall' }).first().click();
  await page.getByRole('heading', { name: 'Problem wall', level: 1 }).waitFor();
  await press(page, 'Try it here');
  await page.getByLabel('New card').fill('only tried');
  await page.getByLabel('New card').press('Enter');
  await onWall(page, 'only tried').waitFor();
  await page.getByRole('link', { name: 'Use it in our notebook' }).filter({ visible: true }).click();
  await page.getByText('The exercise follows.').waitFor();
  await page.getByLabel('What is it about?').fill('Lindenhof');
  await press(page, 'Begin');
  await page.getByRole('heading', { name: 'Problem wall', level: 2 }).waitFor();
  await press(page, 'Begun by mistake: remove it');
  await press(page, 'Remove it');

  await fromStatementsToDemand(page);
  await view(page, 'Take out');
  expect(await page.getByLabel('Message for the group chat').inputValue()).toContain('repairs in ten days');
  await press(page, 'One page');
  await page.locator('article .sentence').waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  expect(paper).toContain('promise repairs in ten days');
  expect(paper).not.toMatch(/Leave now|Contents|In memory only|Save a copy/);
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Record for the group');
  await page.getByRole('heading', { name: 'Record: Lindenhof' }).waitFor();
  expect((await fileOf(page, 'Save as Markdown')).toString()).toContain('promise repairs in ten days');
  expect((await fileOf(page, 'All but covered and private ones')).toString()).toContain('A17');
  expect(await keptFor(page)).toEqual([]);
  await view(page, 'What we keep');
  await page.locator('summary', { hasText: 'Save a copy with a passphrase instead' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  const copy = await fileOf(page, 'Save the locked copy');
  expect(copy.subarray(0, 21).toString()).toBe('age-encryption.org/v1');

  // On the site somebody writes one more card.
  const served = await (await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })).newPage();
  served.setDefaultTimeout(10_000);
  await served.goto(`${site}/en/notebooks/`);
  await give(served, 'copy.zip.age', copy);
  await served.getByLabel('Passphrase of the copy').fill(passphrase);
  await press(served, 'Open');
  await served.getByRole('link', { name: 'Go on: Problem wall' }).click();
  await served.getByLabel('New card').fill('written on the site');
  await served.getByLabel('New card').press('Enter');
  await onWall(served, 'written on the site').waitFor();
  await press(served, 'Save a copy');
  await served.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  const changed = await fileOf(served, 'Save');
  await served.context().close();

  // It comes into the open notebook, and into the file where nothing is open.
  await view(page, 'Take out');
  await page.getByRole('button', { name: 'Bring in a copy from another device' }).setInputFiles({
    name: 'changed.zip.age',
    mimeType: 'application/octet-stream',
    buffer: changed,
  });
  await page.getByLabel('Passphrase of the copy').fill(passphrase);
  await press(page, 'Open');
  await press(page, 'Bring in');
  await page.getByText('Came in').waitFor();
  const joined = await fileOf(page, 'Save a copy');
  expect(JSON.stringify(openCopy(joined).records)).toContain('written on the site');
  await press(page, 'Close this notebook');
  await press(page, 'Close it');
  await give(page, 'joined.zip', joined);
  await page.getByRole('heading', { name: 'Lindenhof' }).waitFor();
  expect(openCopy(await fileOf(page, 'Save a copy')).records).toEqual(openCopy(joined).records);
  expect(await keptFor(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('nothing is kept unless somebody asks; then it is there again, locked if they want, and gone without a sign when destroyed', async () => {
  using file = new SentFile('en/one-afternoon');
  using profile = new Profile();
  await profile.use(async (page, context) => {
    const faults = faultsIn(context, file);
    page.setDefaultTimeout(10_000);
    await page.goto(file.address);
    await begin(page, 'quixotry in a file');
    await write(page, 'zephyrine in a file');
    expect(await keptFor(page)).toEqual([]);
    await page.reload();
    await page.getByText('This notebook is not on this device any more.').waitFor();
    expect(await keptFor(page)).toEqual([]);

    // Come from a lesson's exercise, which must not begin once more when the notebook is kept.
    await page.goto(`${file.address}#begin=problem-wall/problem-wall`);
    await page.getByLabel('What is it about?').fill('quixotry in a file');
    await press(page, 'Begin');
    await page.getByLabel('New card').fill('zephyrine in a file');
    await page.getByLabel('New card').press('Enter');
    await page.getByText('A1 added.').waitFor();
    await page.getByRole('link', { name: 'Keep it in this browser?' }).click();
    await page.getByText('Every other file that somebody opens in this browser').waitFor();
    await page.locator('summary', { hasText: 'Keep it without a passphrase' }).click();
    await press(page, 'Keep it, open to other files');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'quixotry in a file' }).waitFor();
    await view(page, 'The thread so far');
    await page.getByRole('link', { name: /Go on: Problem wall/ }).click();
    await onWall(page, 'zephyrine in a file').waitFor();
    await page.goto('about:blank');
    await page.goto(file.address);
    await page.getByRole('link', { name: 'Our notebook' }).click();
    await page.getByRole('link', { name: 'quixotry in a file' }).click();
    await view(page, 'What we keep');
    await press(page, 'Destroy this notebook');
    await press(page, 'Destroy it');
    await page.getByLabel('What is it about?').waitFor();
    await expect.poll(() => keptFor(page)).toEqual([]);

    // Locked from its first byte.
    await begin(page, 'quixotry locked');
    await write(page, 'zephyrine locked');
    await page.getByRole('link', { name: 'Keep it in this browser?' }).click();
    await page.locator('summary', { hasText: 'Keep it with a passphrase' }).click();
    await page.getByLabel('New passphrase').fill(passphrase);
    await page.getByLabel('The same once more').fill(passphrase);
    await press(page, 'Keep it, locked');
    await page.getByText('Saved', { exact: true }).waitFor({ timeout: 30_000 });
    const locked = (async () => {
      await press(page, 'Save a copy');
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      return fileOf(page, 'Save');
    })();
    expect((await locked).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    await press(page, 'Close and lock');
    await page.getByRole('heading', { name: 'This notebook is locked' }).waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await press(page, 'Open');
    await page.getByRole('heading', { name: 'quixotry locked' }).waitFor({ timeout: 30_000 });

    // That one is kept says nothing about the next.
    await press(page, 'Close this notebook');
    await page.getByRole('link', { name: 'A locked notebook' }).waitFor();
    await page.getByLabel('What is it about?').fill('quixotry in memory');
    await press(page, 'Begin');
    await page.getByText('In memory only', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });
  expect(profile.filesWith('zephyrine')).toEqual([]);
  expect(profile.filesWith('quixotry')).toEqual([]);
});

test('everything reads with JavaScript off, at 320 pixels and without a network', async () => {
  using file = new SentFile('en/one-afternoon');
  const { page, faults } = await open(file, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  for (const title of ['One afternoon', 'Check-in', 'But why?', 'Commitments', 'Words we use'])
    await page.getByRole('heading', { name: title, level: 1 }).scrollIntoViewIfNeeded();
  const papers = await page.locator('[data-paper]').all();
  expect(papers.length).toBeGreaterThan(10);
  for (const paper of papers) await paper.scrollIntoViewIfNeeded();
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(
    await page
      .getByRole('link', { name: /our notebook/i })
      .filter({ visible: true })
      .count(),
  ).toBe(0);
  const { width } = (await page.locator('main').boundingBox()) ?? { width: 0 };
  expect(width).toBeLessThanOrEqual(320);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('guides are only in the file for those who lead', async () => {
  const [without, withGuides] = ['', '-with-guides'].map((end) =>
    readFileSync(`dist/download/en/one-afternoon${end}.html`, 'utf8'),
  );
  expect(withGuides).toContain('Watch for');
  expect(withGuides).toContain('data-startable');
  expect(without).not.toContain('Watch for');
});

test('search finds words without their accents, and leads to where they stand', async () => {
  using file = new SentFile('es/one-afternoon');
  const { page, faults } = await open(file);
  await page.getByRole('link', { name: 'Buscar' }).click();
  await page.locator('#query').fill('numero tarjeta');
  const found = page.locator('[data-found] a').filter({ hasText: 'Número de tarjeta' });
  await found.waitFor();
  await found.press('Enter');
  await page.getByRole('heading', { name: 'Palabras que usamos' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Número de tarjeta');
  await page.goBack();
  await page.locator('#query').fill('xyzzy');
  await page.getByText('«xyzzy»').or(page.getByText('“xyzzy”')).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('hostile words are only words, in every view of the file', async () => {
  using file = new SentFile('en/one-afternoon');
  const { page, faults } = await open(file);
  const { about, records } = await hostileNotebook();
  await page.getByRole('link', { name: 'Our notebook' }).click();
  await give(page, '<img src=x>.json', Buffer.from(copyText(snapshotOf(about, records))));
  await page.getByRole('link', { name: 'Take out' }).waitFor();
  for (const place of ['arc', 'thread', 'story', 'open', 'answer', 'out', 'keep']) {
    await page.evaluate((to) => (location.hash = `#hostile/${to}`), place);
    await page.locator('.view > :is(article, section, ol, ul, div)').first().waitFor();
    const harm = page.locator('[onerror], [onload], img[src="x"], iframe, a[href^="javascript:" i]');
    expect(await harm.count(), place).toBe(0);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the file is clean to axe in light and dark, and never wider than 320 pixels', async () => {
  using file = new SentFile('en/organising-or-mobilising-with-guides');
  const { page, faults } = await open(file, { viewport: { width: 320, height: 640 } });
  const look = async (where: string, dark = false): Promise<void> => {
    expect(await axeFindings(page), where).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(320);
    if (!dark) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page), `${where}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await look('contents', true);
  for (const id of ['listening-pairs', 'about', 'nowhere', 'search']) {
    await page.goto(`${file.address}#${id}`);
    await page.locator('.chapter:not([hidden]) h1').waitFor();
    if (id === 'listening-pairs') await press(page, 'Try it here');
    if (id === 'search') await page.locator('#query').fill('listen');
    await look(id, id === 'listening-pairs');
  }
  await begin(page, 'Lindenhof');
  await look('notebook');
  await view(page, 'What we keep');
  await page.locator('summary', { hasText: 'Keep it with a passphrase' }).click();
  await look('keeping', true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('three presses of Escape drop what was open, the way back is empty, and the file opened again has nothing of it', async () => {
  using file = new SentFile('en/one-afternoon');
  const { page } = await open(file);
  await begin(page, 'Lindenhof');
  await write(page, 'zephyrine words');
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape');
  await page.waitForURL('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForURL('about:blank');
  expect(await page.locator('body').innerText()).toBe('');
  await page.goto(file.address);
  await page.locator('.chapter:not([hidden]) h1').first().waitFor();
  expect(await page.locator('body').innerText()).not.toContain('zephyrine');
  await page.context().close();
});

test('printing all of it prints every chapter, and then one is in sight again', async () => {
  using file = new SentFile('en/one-afternoon');
  const { page } = await open(file);
  await page.getByRole('link', { name: 'About this file' }).click();
  await page.evaluate(() => {
    window.print = () => {
      const seen = [...document.querySelectorAll<HTMLElement>('.chapter')].filter(({ hidden }) => !hidden);
      document.title = seen.map(({ id }) => id).join(' ');
      dispatchEvent(new Event('afterprint'));
    };
  });
  await press(page, 'Print all of it');
  const printed = (await page.title()).split(' ');
  expect(printed).toEqual(
    expect.arrayContaining(['route', 'check-in', 'evaluation-and-closing', 'glossary']),
  );
  expect(printed).not.toContain('notebook');
  expect(await page.locator('.chapter:not([hidden])').getAttribute('id')).toBe('about');
  await page.context().close();
});

test('a route without guides is one file of at most 1,200,000 bytes', () => {
  for (const lang of ['en', 'es'])
    for (const name of readdirSync(`dist/download/${lang}`).filter((each) =>
      /^(?!.*-with-guides).*\.html$/.test(each),
    ))
      expect(statSync(`dist/download/${lang}/${name}`).size, `${lang}/${name}`).toBeLessThanOrEqual(
        1_200_000,
      );
});
