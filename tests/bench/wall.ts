import { preview } from 'astro';
import { chromium, type Page } from 'playwright';
import { launch } from '../site/launch.ts';

interface Action {
  readonly name: string;
  /** Brings the page to where the action starts; not measured. */
  readonly ready: () => Promise<void>;
  readonly act: () => Promise<void>;
  /** Waits for what the action must have done; not measured either, since looking costs the page time of its own. */
  readonly done: () => Promise<void>;
}

const times = 5;

/**
 * Milliseconds a page's main thread computes for an action and for drawing what came of it: its own thread's clock, so
 * that other programs on this machine do not count. The middle one of several.
 */
async function work(page: Page, { ready, act, done }: Action): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const drawn = (): Promise<unknown> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200)));
        }),
    );
  const costs: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    await ready();
    await drawn();
    const before = await busy();
    await act();
    await drawn();
    costs.push((await busy()) - before);
    await done();
  }
  await session.detach();
  return costs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** A wall of 2,000 cards on a CPU slowed four times: what adding, undoing, finding and moving cost. Needs the built site. */
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
  const enter = (): Promise<void> => page.keyboard.press('Enter');
  const entry = page.getByLabel('New card');
  const find = page.getByLabel('Find a card by number or word');
  let last = 2000;
  console.log(
    '\nA wall of 2,000 cards on a CPU slowed four times: main thread, drawing included, middle of five',
  );
  const tell = async (action: Action): Promise<void> =>
    console.log(`  ${action.name.padEnd(16)} ${Math.round(await work(page, action))} ms`);
  await tell({
    name: 'adding a card',
    ready: () => entry.fill('one more'),
    act: enter,
    done: () => page.getByText(`A${(last += 1)} added.`).waitFor(),
  });
  await tell({
    name: 'undo',
    ready: () => page.getByRole('button', { name: 'Undo' }).focus(),
    act: enter,
    done: () => page.getByRole('heading', { name: `${(last -= 1)} cards` }).waitFor(),
  });
  await tell({
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
  await tell({
    name: 'moving into a pile',
    ready: () => keyed.fill(`1: A${(moved += 1)} A${moved + 1000}`),
    act: enter,
    done: () => page.getByText(/2 cards in /).waitFor(),
  });
  await browser.close();
  await server.stop();
}
