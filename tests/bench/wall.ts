import type { Browser } from 'playwright';
import { slowDown, tellWork } from './work.ts';

/** A wall of 2,000 cards on a CPU slowed four times: what adding, undoing, finding and moving cost. */
export async function measureWall(browser: Browser, site: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill('Bench');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Begin: Problem wall' }).click();
  const lines = Array.from({ length: 2000 }, (_, index) => `Card ${index}: what happens, and to whom`).join(
    '\n',
  );
  const file = { name: 'cards.txt', mimeType: 'text/plain', buffer: Buffer.from(lines) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Bring in 2000 cards' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await slowDown(page);
  const enter = (): Promise<void> => page.keyboard.press('Enter');
  const entry = page.getByLabel('New card');
  const find = page.getByLabel('Find a card by number or word');
  let last = 2000;
  console.log(
    '\nA wall of 2,000 cards on a CPU slowed four times: main thread, drawing included, middle of five',
  );
  await tellWork(page, {
    name: 'adding a card',
    ready: () => entry.fill('one more'),
    act: enter,
    done: () => page.getByText(`A${(last += 1)} added.`).waitFor(),
  });
  await tellWork(page, {
    name: 'undo',
    ready: () => page.getByRole('button', { name: 'Undo' }).focus(),
    act: enter,
    done: () => page.getByRole('heading', { name: `${(last -= 1)} cards` }).waitFor(),
  });
  await tellWork(page, {
    name: 'finding one',
    ready: async () => {
      await find.fill('');
      await find.focus();
    },
    act: () => page.keyboard.insertText('Card 1999'),
    done: () => page.getByText('1 of 2000 cards').waitFor(),
  });
  await page.getByRole('link', { name: 'Back to the thread' }).click();
  await page.getByRole('button', { name: 'Begin: Affinity clustering' }).click();
  const keyed = page.getByLabel('Put in a pile by numbers');
  await keyed.fill('A1 A2');
  await enter();
  let moved = 2;
  await tellWork(page, {
    name: 'moving into a pile',
    ready: () => keyed.fill(`1: A${(moved += 1)} A${moved + 1000}`),
    act: enter,
    done: () => page.getByText(/2 cards put in /).waitFor(),
  });
  await page.close();
}
