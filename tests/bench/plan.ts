import type { Browser } from 'playwright';
import { slowDown, tellWork } from './work.ts';

/** A plan of 60 steps over five gatherings on a CPU slowed four times: what editing it costs. */
export async function measurePlan(browser: Browser, site: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.goto(`${site}/en/plan/`);
  await page.getByRole('button', { name: 'One day (450 minutes)' }).click();
  const rows = page.locator('[data-block]');
  await rows.first().waitFor();
  // Four more gatherings of a dozen steps each: the first one's steps, added by hand as people would.
  await page.locator('summary', { hasText: 'Add a step' }).click();
  for (let gathering = 0; gathering < 4; gathering += 1) {
    await page.getByRole('button', { name: 'Another gathering' }).click();
    await page.locator('summary', { hasText: 'Add a step' }).click();
    for (let step = 0; step < 12; step += 1) {
      await page.getByLabel('A lesson').selectOption({ index: step });
      await page.getByRole('button', { name: 'Add it' }).click();
    }
    await page.waitForFunction((wanted) => document.querySelectorAll('[data-block]').length === wanted, 12);
  }
  await slowDown(page);
  console.log(
    '\nA plan of five gatherings, over 60 steps, on a CPU slowed four times: main thread, drawing included, middle of five',
  );
  const first = rows.first();
  await tellWork(page, {
    name: 'a minute more',
    ready: () => first.getByRole('button', { name: /a minute more$/ }).focus(),
    act: () => page.keyboard.press('Enter'),
    done: () => page.getByText('Saved', { exact: true }).waitFor(),
  });
  await tellWork(page, {
    name: 'a step later',
    ready: () =>
      rows
        .nth(4)
        .getByRole('button', { name: /: later$/ })
        .focus(),
    act: () => page.keyboard.press('Enter'),
    done: () => page.getByText('Saved', { exact: true }).waitFor(),
  });
  await tellWork(page, {
    name: 'undo',
    ready: () => page.getByRole('button', { name: 'Undo' }).focus(),
    act: () => page.keyboard.press('Enter'),
    done: () => page.getByText('Saved', { exact: true }).waitFor(),
  });
  await tellWork(page, {
    name: 'adding a step',
    ready: () => page.getByRole('button', { name: 'Add it' }).focus(),
    act: () => page.keyboard.press('Enter'),
    done: () => page.getByText('Saved', { exact: true }).waitFor(),
  });
  await page.close();
}
