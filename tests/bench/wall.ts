import { preview } from 'astro';
import { chromium, type Page } from 'playwright';
import { launch } from '../site/launch.ts';

/** Milliseconds of main-thread work that an action costs, by the browser's own count. */
async function work(page: Page, action: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  await action();
  return (await busy()) - before;
}

/** A wall of 2,000 cards on a CPU slowed four times: what adding, finding and undoing cost. Needs the built site. */
export async function measureWall(): Promise<void> {
  const server = await preview({ logLevel: 'error', server: { port: 4392 } });
  const browser = await chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.goto(`http://localhost:${server.port}/en/notebooks/`);
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
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const entry = page.getByLabel('New card');
  await entry.fill('one more');
  const actions: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'adding a card',
      async () => {
        await entry.press('Enter');
        await page.getByText('A2001 added.').waitFor();
      },
    ],
    [
      'undo',
      async () => {
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByRole('heading', { name: '2000 cards' }).waitFor();
      },
    ],
    [
      'finding one',
      async () => {
        await page.getByLabel('Find a card by number or word').fill('Card 1999');
        await page.getByText('1 of 2000 cards').waitFor();
      },
    ],
  ];
  console.log(
    '\nA wall of 2,000 cards, main-thread work on a CPU slowed four times (the browser’s own waiting and drawing included)',
  );
  for (const [name, action] of actions)
    console.log(`  ${name.padEnd(16)} ${Math.round(await work(page, action))} ms`);
  await browser.close();
  await server.stop();
}
