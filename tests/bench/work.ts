import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';

export interface Action {
  readonly name: string;
  /** Brings the page to where the action starts; not measured. */
  readonly ready: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
  /** Waits for what the action must have done; not measured either, since looking costs the page time of its own. */
  readonly done: () => Promise<unknown>;
  /** How often it is measured, where not as often as the rest. */
  readonly often?: number;
}

const times = 5;
/** Milliseconds a page is left alone while it opens. */
const untilRest = 6000;

/** From now on this page's CPU is four times as slow: an old phone. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Milliseconds a page's main thread has computed so far: its own clock, so that other programs do not count. */
async function busyClock(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

const middleOf = (costs: readonly number[]): number =>
  Math.round([...costs].sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0);

/**
 * Prints the milliseconds a page's main thread computes for an action and for drawing what came of it. The middle one of
 * several.
 */
export async function tellWork(page: Page, { name, ready, act, done, often = times }: Action): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const busy = await busyClock(session);
  const drawn = (): Promise<unknown> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200)));
        }),
    );
  const costs: number[] = [];
  for (let nth = 0; nth < often; nth += 1) {
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
  console.log(`  ${name.padEnd(24)} ${middleOf(costs)} ms`);
}

/**
 * Prints the milliseconds by the clock from asking for a page until `wanted` stands in a frame, and all that its main
 * thread computes until it rests. The page must have been given `watchFor`.
 */
export async function tellOpening(page: Page, name: string, address: string, wanted: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const busy = await busyClock(session);
  const clock: number[] = [];
  const thread: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    await page.goto(new URL('../', address).href); // near enough to stay in the same thread
    const before = await busy();
    await page.goto(address);
    await sleep(untilRest); // looking while it opens would cost the page a tenth of a second
    thread.push((await busy()) - before);
    const stood = await page.waitForFunction((selector) => window.stoodAt?.[selector], wanted);
    clock.push((await stood.jsonValue()) ?? 0);
  }
  await session.detach();
  console.log(`  ${name.padEnd(40)} ${middleOf(clock)} ms, main thread in all ${middleOf(thread)} ms`);
}

declare global {
  interface Window {
    /** For each thing that was waited for: milliseconds after the page was asked for at which it stood in a frame. */
    stoodAt?: Record<string, number>;
  }
}

/** Every page from now on notes when these things stand in it. */
export async function watchFor(page: Page, wanted: readonly string[]): Promise<void> {
  await page.addInitScript((selectors) => {
    const stoodAt: Record<string, number> = (window.stoodAt = {});
    const open = new Set(selectors);
    new MutationObserver(() => {
      for (const selector of open) {
        if (!document.querySelector(selector)) continue;
        open.delete(selector);
        requestAnimationFrame(() => setTimeout(() => (stoodAt[selector] = performance.now())));
      }
    }).observe(document, { childList: true, subtree: true });
  }, wanted);
}
