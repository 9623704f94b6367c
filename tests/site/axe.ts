import axe from 'axe-core';
import type { Page } from 'playwright';

/** Runs axe in the page; the policy forbids inline scripts, so it comes in by the debugging protocol. */
export async function axeFindings(page: Page): Promise<string[]> {
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
