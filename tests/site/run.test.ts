import type { BrowserContext, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { useBrowser, visit } from './browsing.ts';
import { keyEvening } from './room-evening.ts';

useBrowser();
const site = inject('site');
const minute = 60_000;

/** What must never be on a screen that the room sees: notes, who leads, inside fields, reasons, names of groups. */
const inside = /quagga/;

/** Plans the afternoon of the routes and opens its run page, at a clock that the test moves. */
async function planAfternoon(page: Page, way: 'mirrored' | 'own' | 'two'): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-24T14:00:00') });
  await page.goto(`${site}/en/plan/`);
  await page.getByRole('button', { name: 'One afternoon (240 minutes)' }).click();
  await page.getByRole('link', { name: 'Run it' }).click();
  await page.getByRole('heading', { name: 'Ready when you are' }).waitFor();
  await page.getByLabel('How many are here?').fill('26');
  await page.getByLabel('How many are here?').press('Tab');
  const names = { mirrored: /^The room sees it/, own: /^Only I do/, two: /^I have a second screen/ };
  await page.getByRole('radio', { name: names[way] }).check();
}

const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Next|On to the closing)$/ }).click();

/** The room's page, its whole DOM: what a search would find in it. */
const seen = (page: Page): Promise<string> => page.locator('[data-run-app]').innerHTML();

test('an afternoon loses 40 minutes: demand, the talk before it and the closing stay, and it ends on time', async () => {
  const { page, faults } = await visit(site);
  page.setDefaultTimeout(10_000);
  await planAfternoon(page, 'own');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const done: string[] = [];
  let total = 10; // the last step's, further down
  const go = async (minutes: number): Promise<void> => {
    total += minutes;
    done.push(await title(page));
    await page.clock.fastForward(minutes * minute);
    await next(page);
  };
  await go(10); // kept free for a late start
  await go(55); // the check-in should have taken fifteen
  await page.getByText(/\d+ minutes behind/).waitFor();
  await page.getByRole('button', { name: 'We lost time' }).click();
  await page.getByText('The talk before the decision and the closing stay.').waitFor();
  await page.getByRole('button', { name: 'Do it this way' }).click();
  await expect.poll(() => page.locator('.clock').innerText()).toMatch(/On time|in hand/);
  while (!(await page.getByText('This is the last step.').isVisible())) {
    const left = Number(/(-?\d+) minutes? left/.exec(await page.locator('.clock').innerText())?.[1] ?? 1);
    await go(Math.max(1, left));
  }
  done.push(await title(page));
  expect(done).toEqual(expect.arrayContaining(['Demand anatomy', 'Amend and decide']));
  expect(done.at(-1)).toBe('Evaluation and closing');
  const text = await page.locator('.clock').innerText();
  expect(text).toMatch(/On time|in hand/);
  await page.clock.fastForward(10 * minute);
  await next(page);
  await page.getByText('Photograph, carry or burn?').waitFor();
  await page.getByRole('button', { name: 'End the gathering' }).click();
  await page.getByText(/^Ended at /).waitFor();

  // The record writes itself: every step with its minutes, and they add up to the clock's.
  await page.getByRole('link', { name: 'Message for the group chat' }).click();
  await page.getByRole('button', { name: 'Record for the group' }).click();
  await page.getByRole('columnheader', { name: 'minutes planned' }).first().waitFor({ state: 'attached' });
  const rows = await page
    .locator('table')
    .filter({ has: page.getByRole('columnheader', { name: 'minutes planned' }) })
    .locator('tbody tr, tfoot tr')
    .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  const minutesOf = (row: readonly string[] | undefined, column: number): number =>
    Number(row?.[column]) || 0;
  const steps = rows.slice(0, -1);
  for (const column of [1, 2])
    expect(steps.reduce((sum, row) => sum + minutesOf(row, column), 0)).toBe(minutesOf(rows.at(-1), column));
  expect(minutesOf(rows.at(-1), 2)).toBe(total);
  expect(faults).toEqual([]);
  await page.context().close();
});

/** Puts something inside wherever a facilitator can, and words on a card, while the step is under way. */
async function writeInside(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'A note' });
  if (!(await field.isVisible())) await page.getByRole('button', { name: 'A note', exact: true }).click();
  await field.fill('quagga note');
  await field.press('Enter');
  await page.getByText('Noted.').waitFor();
  await field.blur(); // keys are for the room again; Escape in step after step would be somebody leaving
}

async function roomOf(context: BrowserContext, page: Page): Promise<Page> {
  const room = await context.newPage();
  await room.goto(`${site}/en/run/screen/${new URL(page.url()).hash}`);
  return room;
}

test("the room's screen follows the run page without a network, closes, and follows again", async () => {
  const { page, faults } = await visit(site);
  const context = page.context();
  page.setDefaultTimeout(10_000);
  await planAfternoon(page, 'two');
  const room = await roomOf(context, page);
  await page.getByText('The room’s screen is there.').waitFor();
  await page.locator('html[data-offline="ready"]').waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await room.getByText(/^We begin at/).waitFor();

  // How long a change takes from one window to the other, by one clock that both read.
  await room.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('.dark'))
        Object.assign(globalThis, { wentDark: performance.timeOrigin + performance.now() });
    }).observe(document.body, { subtree: true, childList: true });
  });
  const pressed = await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    return performance.timeOrigin + performance.now();
  });
  await room.locator('.dark').waitFor();
  const dark = await room.evaluate(() => (globalThis as unknown as { wentDark: number }).wentDark);
  expect(dark - pressed).toBeLessThan(200);
  expect(await room.locator('body').innerText()).not.toMatch(/\d/);
  await page.keyboard.press('b');

  // Step after step: the room never holds what is only inside.
  for (let step = 0; step < 5; step += 1) {
    await writeInside(page);
    await next(page);
    await expect.poll(() => seen(room)).not.toMatch(inside);
    expect(await room.locator('input, textarea, select').count()).toBe(0);
  }
  const question = await room.locator('.question').first().innerText();
  await room.close();
  await expect.poll(() => page.getByText('The room’s screen is not there.').count()).toBe(1);
  const again = await roomOf(context, page);
  await expect.poll(() => again.locator('.question').first().innerText()).toBe(question);
  await next(page);
  await expect.poll(() => again.locator('.question').first().innerText()).not.toBe(question);
  // The run page goes away and comes back: the screen stays as it is, then follows.
  await page.reload();
  await page.getByRole('heading', { level: 1 }).or(page.locator('.dark')).first().waitFor();
  expect(await seen(again)).not.toMatch(inside);
  expect(faults).toEqual([]);
  await context.close();
});

test('one mirrored screen starts dark, and shows notes only after a warning', async () => {
  const { page, faults } = await visit(site);
  page.setDefaultTimeout(10_000);
  await planAfternoon(page, 'mirrored');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.dark').waitFor();
  await page.keyboard.press('PageDown'); // the clock starts on a tap, or a remote's
  await page.getByText(/^We begin at/).waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('f');
  await page.getByRole('alertdialog', { name: 'The room can see this.' }).waitFor();
  expect(await seen(page)).not.toContain('Say this');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Show my notes' }).click();
  await page.getByText('Say this').first().waitFor();
  await writeInside(page);
  await page.keyboard.press('f');
  await expect.poll(() => seen(page)).not.toMatch(/quagga|Say this/);
  for (const key of ['.', '.', 'c', 'c', 'PageDown', 'PageDown', 'PageUp', 'b']) {
    await page.keyboard.press(key);
    expect(await seen(page)).not.toMatch(/quagga|Say this|Watch for/);
  }
  await page.locator('.dark').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('killed at ten moments, a run opens in the same step with the right clock and everything said', async () => {
  const { page: first } = await visit(site, { serviceWorkers: 'block' });
  const context = first.context();
  let page = first;
  await planAfternoon(page, 'own');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (let kill = 0; kill < 10; kill += 1) {
    page.setDefaultTimeout(10_000);
    await page.clock.fastForward((3 + ((kill * 7) % 11)) * minute);
    if (kill % 3 !== 0) await next(page);
    if (kill === 4) await writeInside(page);
    await page.getByText('Saved', { exact: true }).waitFor();
    const before = await page.locator('.clock').innerText();
    const address = page.url();
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    page = await context.newPage();
    await page.goto(address);
    await expect.poll(() => page.locator('.clock').innerText()).toBe(before);
  }
  await context.close();
});

test('120 cards are piled, closed and sent without a word; words cost their text and a key, a count a key over its digits', async () => {
  const { page } = await visit(site, { serviceWorkers: 'block' });
  page.setDefaultTimeout(10_000);
  const { numbers, words, counts } = await keyEvening(page, site);
  expect(numbers).toBeLessThan(500);
  expect(words.keys).toBe(words.characters + words.cards);
  expect(counts.keys).toBe(counts.digits + counts.fields);
  await page.context().close();
});

test('a gathering runs by keyboard alone, and is told as it is to those who hear the page', async () => {
  const { page, faults } = await visit(site);
  page.setDefaultTimeout(10_000);
  await planAfternoon(page, 'own');
  await page.getByRole('button', { name: 'Begin', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.clock').waitFor();
  for (const key of ['PageDown', 'PageDown', 'PageUp', 'ArrowRight', '5', 'r'])
    await page.keyboard.press(key);
  const tree = await page.locator('main').ariaSnapshot();
  expect(tree).toMatch(/heading "Community agreement" \[level=1\]/);
  for (const name of [
    'Next',
    'Five more minutes',
    'Leave this for now',
    'Go back',
    'Bell',
    'Who speaks next',
    'Count off',
    'Park a question',
    'A note',
    'We lost time',
    'All steps',
  ])
    expect(tree).toContain(`button "${name}"`);
  expect(tree).toMatch(/region "Now"/);
  expect(tree).toMatch(/20 minutes left/); // fifteen, and the five that were asked for
  // Everything on the page that can be pressed is reached with Tab.
  const count = await page
    .locator('main')
    .locator('button:visible, a:visible, input:visible, summary:visible, select:visible')
    .count();
  const reached = new Set<string>();
  await page.locator('#main').focus();
  for (let press = 0; press < count + 5; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ''));
  }
  expect(reached.size).toBeGreaterThanOrEqual(count - 1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { name: 'Listening pairs', level: 1 }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where somebody may take the device, the plan is run on its own page and nothing of it is kept', async () => {
  const { page, faults } = await visit(site);
  page.setDefaultTimeout(10_000);
  await page.goto(`${site}/en/plan/`);
  await page.getByLabel('In one line').fill('20 people, 3 hours, the police may come');
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await page.getByText('Leave the laptop at home.').waitFor();
  await page.getByRole('button', { name: 'Run it' }).click();
  await page.getByRole('radio', { name: /^Only I do/ }).check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.clock').waitFor();
  // A second window follows from memory to memory, and keeps nothing either.
  const room = await page.context().newPage();
  const hash = await page.evaluate(() => location.hash);
  await room.goto(`${site}/en/run/screen/${hash}`);
  await page.keyboard.press('PageDown');
  await room.locator('.question').first().waitFor();
  // A key of a remote reaches the run from the screen's window too, where the hand may have left it.
  const before = await title(page);
  await room.keyboard.press('PageDown');
  await expect.poll(() => title(page)).not.toBe(before);
  // What is typed is typed, whatever the letters of the keys.
  await page.getByRole('button', { name: 'Park a question', exact: true }).click();
  await page.keyboard.type('bus b . 5 n');
  expect(await page.getByRole('textbox', { name: 'Park a question' }).inputValue()).toBe('bus b . 5 n');
  expect(await page.locator('.dark').count()).toBe(0);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'common-thread')) return 0;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('common-thread');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The storage refused.'));
    });
    const stores = [...database.objectStoreNames];
    const counts = await Promise.all(
      stores.map(
        (store) =>
          new Promise<number>((resolve) => {
            const request = database.transaction(store).objectStore(store).count();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    database.close();
    return counts.reduce((sum, count) => sum + count, 0);
  });
  expect(kept).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)(
  'planner and run have no finding of axe and never scroll sideways: %s at %i pixels',
  async (colorScheme, width) => {
    const { page } = await visit(site, {
      colorScheme,
      viewport: { width, height: 800 },
      serviceWorkers: 'block',
    });
    page.setDefaultTimeout(10_000);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await axeFindings(page)).map((finding) => `${where}: ${finding}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${where}: ${over} pixels too wide`);
    };
    await planAfternoon(page, 'own');
    await look('ready');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await look('first step');
    for (const tool of ['Who speaks next', 'Count off', 'Park a question', 'We lost time', 'All steps']) {
      await page.getByRole('button', { name: tool, exact: true }).click();
      await look(tool);
    }
    await page.getByRole('button', { name: 'All steps', exact: true }).click();
    while (!(await page.getByText('This is the last step.').isVisible())) {
      await next(page);
      await look(await title(page));
    }
    await next(page);
    await look('closing');
    await page.goto(`${site}/en/plan/${new URL(page.url()).hash}`);
    await page.getByRole('heading', { name: 'Look again' }).waitFor();
    await look('plan');
    expect(found).toEqual([]);
    await page.context().close();
  },
);
