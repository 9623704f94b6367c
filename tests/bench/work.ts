import type { Page } from 'playwright';

export interface Action {
  readonly name: string;
  /** Brings the page to where the action starts; not measured. */
  readonly ready: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
  /** Waits for what the action must have done; not measured either, since looking costs the page time of its own. */
  readonly done: () => Promise<unknown>;
}

const times = 5;

/** From now on this page's CPU is four times as slow: an old phone. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * Prints the milliseconds a page's main thread computes for an action and for drawing what came of it: its own thread's
 * clock, so that other programs on this machine do not count. The middle one of several.
 */
export async function tellWork(page: Page, { name, ready, act, done }: Action): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
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
    const still = await busy();
    await drawn(); // what the measuring itself costs
    const before = await busy();
    await act();
    await drawn();
    costs.push((await busy()) - before - (before - still));
    await done();
  }
  await session.detach();
  const middle = costs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  console.log(`  ${name.padEnd(24)} ${Math.round(middle)} ms`);
}
