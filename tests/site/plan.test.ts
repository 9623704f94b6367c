import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import type { CatalogIndex } from '../../src/catalog/catalog-index.ts';
import { useBrowser, visit } from './browsing.ts';

useBrowser();
const site = inject('site');

type Hand = 'mouse' | 'keyboard';

/** How a hand presses something. By keyboard nothing is ever clicked: what cannot take the focus fails. */
const presses: Readonly<Record<Hand, (target: Locator) => Promise<void>>> = {
  mouse: (target) => target.click(),
  keyboard: async (target) => {
    await target.focus();
    const isBox = await target.evaluate((element) => element instanceof HTMLInputElement);
    await target.press(isBox ? 'Space' : 'Enter');
  },
};

const line = '32 people, 3.5 hours, two languages, some do not read, no screens';

/** Counts what a hand does: a press or a field is one step. */
function steps(hand: Hand): {
  count: number;
  press: (target: Locator) => Promise<void>;
  fill: (field: Locator, words: string) => Promise<void>;
} {
  const counted = {
    count: 0,
    async press(target: Locator) {
      counted.count += 1;
      await presses[hand](target);
    },
    async fill(field: Locator, words: string) {
      counted.count += 1;
      await field.fill(words);
    },
  };
  return counted;
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(); // evaluated just above
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => String(target))
          .slice(0, 3)
          .join(', ')}`,
    );
  });
}

const sidewards = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Pages of what would be printed now. */
async function pagesPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Words that print and stand outside of the sheets of paper. */
async function printedBeside(page: Page, sheets: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate((selector) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!node.textContent?.trim() || !around || around.closest(selector)) continue;
      const box = around.getBoundingClientRect();
      if (around.checkVisibility() && box.width > 1 && box.height > 1) found.push(node.textContent.trim());
    }
    return found;
  }, sheets);
  await page.emulateMedia({ media: 'screen' });
  return words;
}

async function plan(page: Page, words = line): Promise<void> {
  await page.goto(`${site}/en/plan/`);
  await page.getByLabel('In one line').fill(words);
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await page.getByRole('heading', { name: 'Paper and sending round' }).waitFor();
}

const piece = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

test.each(['mouse', 'keyboard'] as const)(
  'a newcomer goes from the home page to a printed run-sheet and all the paper in at most eight steps: by %s',
  async (hand) => {
    const { page, faults } = await visit(site, {
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    page.setDefaultTimeout(10_000);
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = String(
          Number(document.documentElement.dataset['printed'] ?? 0) + 1,
        );
      };
    });
    const by = steps(hand);
    await page.goto(`${site}/en/`);
    await by.press(page.getByRole('link', { name: 'Plan a gathering' }));
    await by.fill(page.getByLabel('In one line'), line);
    await by.press(page.getByRole('button', { name: 'Make a plan' }));
    await by.press(piece(page, 'Run-sheet'));
    await page.locator('.run-sheet li').nth(5).waitFor();
    await by.press(piece(page, 'Print'));
    expect(await pagesPrinted(page)).toBe(1);
    expect(await printedBeside(page, '.run-sheet')).toEqual([]);
    await page.getByText('If we lose time').waitFor();

    await by.press(piece(page, 'All the paper at once'));
    await page.locator('.pieces article').nth(8).waitFor();
    await by.press(piece(page, 'Print'));
    expect(await printedBeside(page, '.sheet-of-paper')).toEqual([]);
    expect(await pagesPrinted(page)).toBeGreaterThan(8);
    await page.getByText('A1', { exact: true }).first().waitFor();

    expect(await page.locator('html').getAttribute('data-printed')).toBe('2');
    console.log(`From the home page to all paper printed, by ${hand}: ${by.count} steps.`);
    expect(by.count).toBeLessThanOrEqual(8);
    expect(faults.filter((fault) => !/Service Worker|'waiting'/.test(fault))).toEqual([]);
    await page.context().close();
  },
);

const pieces = [
  'Run-sheet',
  'To copy by hand',
  'Blank sheets',
  'Numbered cards',
  'Call list',
  'Bring and prepare',
  'The whole guide',
  'Your evening',
  'Calendar',
  'This plan',
];

test.each([
  [1280, 'light'],
  [360, 'dark'],
] as const)('no piece has a finding of axe, %s pixels wide, %s', async (width, colorScheme) => {
  const { page } = await visit(site, {
    viewport: { width, height: 800 },
    colorScheme,
    serviceWorkers: 'block',
  });
  await plan(page);
  const found: string[] = [];
  for (const name of pieces) {
    await piece(page, name).click();
    await page.locator('.kit > :nth-child(2):not(.hint)').first().waitFor();
    found.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test('no piece scrolls sideways at 320 pixels', async () => {
  const { page } = await visit(site, { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' });
  await plan(page);
  const wide: string[] = [];
  for (const name of pieces) {
    await piece(page, name).click();
    await page.locator('.kit > :nth-child(2):not(.hint)').first().waitFor();
    const over = await sidewards(page);
    if (over > 0) wide.push(`${name}: ${over} px`);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

test('twelve steps fit one page, whichever lessons they are', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  await page.goto(`${site}/en/plan/`);
  await page.getByLabel('In one line').fill(`${line}, from 18:00`);
  await page.getByRole('button', { name: 'Start with an empty plan' }).click();
  await page.locator('summary', { hasText: 'Add a step' }).click();
  const lessons = page.getByLabel('A lesson', { exact: true });
  const ids = await lessons.locator('option').evaluateAll((options) =>
    // Every option of this list is an option element.
    options.map((option) => (option as HTMLOptionElement).value),
  );
  for (const [index, id] of ids.slice(0, 12).entries()) {
    await lessons.selectOption(id);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.locator('.steps > li').nth(index).waitFor();
  }
  await piece(page, 'Run-sheet').click();
  await page.locator('.run-sheet li').nth(11).waitFor();
  await page.getByText('If we lose time').waitFor();
  expect(await pagesPrinted(page)).toBe(1);
  await page.context().close();
});

test('eight steps fit one page, also with the longest lists of things to bring and in two languages', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  await page.goto(`${site}/en/plan/`);
  await page
    .getByLabel('In one line')
    .fill('99 people, 8 hours, English and Spanish, some do not read, from 18:00');
  await page.getByRole('button', { name: 'Start with an empty plan' }).click();
  await page.locator('summary', { hasText: 'Add a step' }).click();
  const catalog: CatalogIndex = await (await page.request.get(`${site}/catalog/en/index.json`)).json();
  const length = ({ materials }: CatalogIndex['lessons'][number]): number =>
    materials.reduce((sum, { what }) => sum + what.length + 6, 0);
  const longest = catalog.lessons.toSorted((a, b) => length(b) - length(a)).slice(0, 8);
  for (const [index, { id }] of longest.entries()) {
    await page.getByLabel('A lesson', { exact: true }).selectOption(id);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.locator('.steps > li').nth(index).waitFor();
  }
  await piece(page, 'Run-sheet').click();
  await page.locator('.run-sheet li').nth(7).waitFor();
  expect(await page.locator('.run-sheet .second').count()).toBeGreaterThan(0);
  await page.getByText('If we lose time').waitFor();
  expect(await pagesPrinted(page)).toBe(1);
  await page.context().close();
});

test('the evening goes round as a link that holds it whole, and needs no network once the page was seen', async () => {
  const { page, faults } = await visit(site, { viewport: { width: 360, height: 740 } });
  page.setDefaultTimeout(10_000);
  await plan(page, `${line}, from 18:00`);
  await page.locator('summary', { hasText: 'For those who come' }).click();
  await page.getByLabel('One question to think about beforehand').fill('What did the week cost you?');
  await page.getByLabel('One question to think about beforehand').press('Tab');
  await page.getByLabel('Food', { exact: true }).fill('Soup');
  await page.getByLabel('Food', { exact: true }).press('Tab');
  await piece(page, 'Your evening').click();
  const spoken = page.getByRole('group', { name: 'Languages in the room' });
  await spoken.getByRole('checkbox', { name: 'Arabic' }).check();
  // Asked in one place at a time: the box above would have the same names.
  expect(await page.getByRole('checkbox', { name: 'Arabic' }).count()).toBe(1);
  const message = page.getByLabel('Message', { exact: true });
  await expect.poll(() => message.inputValue()).toContain('English and Arabic');
  const text = await message.inputValue();
  expect(text.length).toBeLessThan(700);
  expect(text).toContain('What did the week cost you?');
  expect(await pagesPrinted(page)).toBe(1);
  const address = await page.getByLabel('Link', { exact: true }).inputValue();
  await page.locator('html[data-offline="ready"]').waitFor({ timeout: 60_000 });

  const guest = await page.context().newPage();
  await page.context().setOffline(true);
  await guest.goto(address);
  await guest.getByText('What did the week cost you?').waitFor();
  for (const words of ['18:00 – 21:30', 'English and Arabic', 'Soup', 'You do not need to read or write.'])
    await guest.getByText(words).first().waitFor();
  expect(await guest.locator('[data-part="children"]').isVisible()).toBe(false);
  expect(await axeFindings(guest)).toEqual([]);
  await guest.setViewportSize({ width: 320, height: 640 });
  expect(await sidewards(guest)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an evening is read aloud only by a voice that lives on the device', async () => {
  const address = `${site}/en/evening/#${Buffer.from(
    JSON.stringify([1, '', '2026-12-01', '18:00', '', '', '', '', 'en', 'Why?']),
  ).toString('base64url')}`;
  for (const local of [true, false]) {
    const { page } = await visit(site, { serviceWorkers: 'block' });
    await page.addInitScript((localService) => {
      SpeechSynthesis.prototype.getVoices = () => [
        { lang: 'en-GB', localService, name: 'x', default: true, voiceURI: 'x' },
      ];
    }, local);
    await page.goto(address);
    await page.getByText('Why?').waitFor();
    expect(await page.getByRole('button', { name: 'Listen' }).isVisible()).toBe(local);
    await page.context().close();
  }
});

test('an address that is no evening says what to do, and the page is light enough for a cheap phone', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${site}/en/evening/#not-an-evening`, { waitUntil: 'networkidle' });
  await page.getByText('Open the whole link that somebody sent you').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const scripts = fetched.filter((path) => path.endsWith('.js') && path !== '/service-worker.js');
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = (
    await Promise.all(scripts.map(async (path) => (await page.request.get(`${site}${path}`)).body()))
  ).reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
  expect(bytes).toBeLessThanOrEqual(15_000);
  await page.context().close();
});

test('a plan comes back from its link and its file, is looked at first, and is one step of undo', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block', acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  await plan(page);
  const titles = await page.locator('.steps > li strong').allInnerTexts();
  await piece(page, 'This plan').click();
  const address = await page.getByLabel('Link', { exact: true }).inputValue();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    piece(page, 'Save as a file').click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'common-thread-plan', version: 1 });

  const other = await page.context().newPage();
  other.setDefaultTimeout(10_000);
  await other.goto(address);
  await other.getByText('Nothing has been taken in yet.').waitFor();
  await piece(other, 'Begin with it in a new notebook').click();
  await other.locator('.steps > li').first().waitFor();
  expect(await other.locator('.steps > li strong').allInnerTexts()).toEqual(titles);
  expect(other.url()).not.toContain('plan=');

  // The same as a file, into the notebook that is open: one press, one undo.
  const gatherings = other.getByRole('group', { name: 'Gatherings' }).getByRole('button');
  const before = await gatherings.count();
  await piece(other, 'This plan').click();
  await other.getByLabel('Open a plan from a file').setInputFiles(file);
  await piece(other, 'Add it to this notebook').click();
  await expect.poll(() => gatherings.count()).toBeGreaterThan(before);
  await piece(other, 'Undo').click();
  await expect.poll(() => gatherings.count()).toBe(before);

  await other.getByLabel('Open a plan from a file').setInputFiles('package.json');
  await other.getByText('That is not a plan made here.').waitFor();
  const broken = await page.context().newPage();
  await broken.goto(address.slice(0, -40));
  await broken.getByText('That plan is damaged').waitFor();
  await page.context().close();
});

test('where somebody may watch, names and places come onto paper only by hand', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  await plan(page, '12 people, 2 hours, the police may come');
  await page.locator('summary', { hasText: 'What this gathering reckons with' }).click();
  await page.getByRole('textbox', { name: 'Where?' }).fill('quagga hall');
  await page.getByRole('textbox', { name: 'Where?' }).press('Tab');
  await page.getByText('Paper comes first here.').waitFor();
  for (const name of ['Run-sheet', 'Your evening', 'Bring and prepare']) {
    await piece(page, name).click();
    await page.locator('.kit > :nth-child(2):not(.hint)').first().waitFor();
    expect(await page.locator('.kit').innerText(), name).not.toContain('quagga');
    for (const field of await page.locator('.kit textarea').all())
      expect(await field.inputValue()).not.toContain('quagga');
  }
  await piece(page, 'Run-sheet').click();
  await page.getByRole('checkbox', { name: /^With place/ }).check();
  await page.locator('.run-sheet').getByText('quagga hall').waitFor();
  await page.context().close();
});

test('said only later, that somebody may watch takes names and places off the paper at once', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  await plan(page, '12 people, 2 hours');
  await page.locator('summary', { hasText: 'What this gathering reckons with' }).click();
  await page.getByRole('textbox', { name: 'Where?' }).fill('quagga hall');
  await page.getByRole('textbox', { name: 'Where?' }).press('Tab');
  await piece(page, 'Run-sheet').click();
  await page.locator('.run-sheet').getByText('quagga hall').waitFor();
  await page.getByRole('checkbox', { name: /^The police, an employer/ }).check();
  await page.locator('.run-sheet').getByText('quagga hall').waitFor({ state: 'detached' });
  await page.context().close();
});

test('two languages are asked for in plain sight, and then every paper that goes out has room for both', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  await plan(page);
  await page.getByText('Which languages?').waitFor();
  const spanish = page.getByRole('checkbox', { name: 'Spanish' });
  await spanish.focus();
  await page.keyboard.press('Space');
  await page.getByText('In the room: English and Spanish').waitFor();
  // Whoever chose by keys is still where they were, and can take it back.
  expect(await spanish.evaluate((box) => box === document.activeElement)).toBe(true);
  await piece(page, 'Run-sheet').click();
  await page.locator('.run-sheet .second').first().waitFor();
  expect(await pagesPrinted(page)).toBe(1);
  await piece(page, 'Blank sheets').click();
  await page.locator('.blank .ask[lang="es"]').first().waitFor();
  await page.locator('.blank').getByText('What would put it right? / ¿Qué lo arreglaría?').first().waitFor();
  await piece(page, 'Numbered cards').click();
  await page.getByText('Your number / Tu número').first().waitFor();
  await piece(page, 'Your evening').click();
  await page.getByLabel('Message (Español)').waitFor();
  await page.locator('.slips[lang="es"]').waitFor();
  expect(await pagesPrinted(page)).toBe(2);
  await page.context().close();
});

test('that it takes several gatherings is said for as long as it is so, also after the page was opened again', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  await plan(page, '32 people, 2 hours, two languages');
  const gatherings = page.getByRole('group', { name: 'Gatherings' }).getByRole('button', { pressed: false });
  const takes = page.getByText(/^This takes \d gatherings/);
  await takes.waitFor();
  const said = await takes.innerText();
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await page.reload();
  await takes.waitFor();
  expect(await takes.innerText()).toBe(said);
  await gatherings.filter({ hasText: 'Gathering 2' }).click();
  await page.getByRole('button', { name: 'Remove this gathering' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect.poll(() => takes.allInnerTexts()).not.toEqual([said]);
  await page.context().close();
});

test('tables keyed for the numbered cards are those of everything to bring', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  await plan(page);
  await piece(page, 'Numbered cards').click();
  await page.getByLabel('How many tables?').fill('9');
  await page.getByLabel('How many tables?').press('Tab');
  const cards = Number(await page.getByLabel('Cards for each table').inputValue());
  // Another kind of piece between: what was keyed is not kept by the sheet that shows it.
  await piece(page, 'Calendar').click();
  await piece(page, 'Bring and prepare').click();
  const row = page.locator('tr', { hasText: 'ticket' });
  await expect.poll(() => row.locator('td').first().innerText()).toBe(String(9 * cards));
  await page.context().close();
});

test('a language we have no words in is said plainly, beside what is printed in one', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  await plan(page);
  await page.getByRole('checkbox', { name: 'Arabic' }).check();
  await piece(page, 'Blank sheets').click();
  await page.getByText(/^We have no words in Arabic yet\. There is a line/).waitFor();
  await piece(page, 'Your evening').click();
  await page.getByText(/^We have no words in Arabic yet\. Send one/).waitFor();
  await page.context().close();
});

test('lost time: nothing is said before anything is, every key counts, and what was accepted is what paper counts', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  await plan(page);
  await page.getByRole('button', { name: 'We lost time' }).click();
  await page.getByText('Say what has changed.').waitFor();
  const lost = page.getByLabel('Minutes lost');
  await lost.pressSequentially('-5');
  await page.getByText('A whole number, 0 or more.').waitFor();
  await lost.fill('999');
  await page.getByText('That is all the time there was.').waitFor();
  expect(await page.getByText(/stay/).count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Keep it as it was' }).first().check();
  await page.getByText('So it is now 10 minutes too long.').waitFor();
  await lost.fill('40');
  await page.getByLabel('People who came').fill('64');
  await page.getByRole('button', { name: 'Do it this way' }).click();
  await page.getByText(/^\d+ of 170 minutes planned$/).waitFor();
  await piece(page, 'Bring and prepare').click();
  await page.getByText('Counted for 64 people').waitFor();
  await page.context().close();
});

test('another gathering has steps by one press', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  await plan(page, '20 people, 3 hours');
  await page.getByRole('button', { name: 'Another gathering' }).click();
  await page.getByRole('button', { name: 'Propose steps for this one' }).click();
  await page.locator('.steps > li', { hasText: 'Evaluation and closing' }).waitFor();
  await page.locator('.steps > li', { hasText: '+0:10' }).waitFor();
  await page.context().close();
});
