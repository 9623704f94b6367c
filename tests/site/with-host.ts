import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { Host } from './host.ts';
import { launch } from './launch.ts';

/** A browser with a folder of its own, so that it can be closed and opened again, and a host that can really go off. */
export async function withHost(
  work: (host: Host, open: () => Promise<Page>) => Promise<void>,
  folder = 'dist',
  base = '/',
): Promise<void> {
  const host = new Host(folder, base);
  await host.on();
  const profile = mkdtempSync(join(tmpdir(), 'offline-'));
  let context: BrowserContext | undefined;
  const open = async (): Promise<Page> => {
    await context?.close();
    context = await chromium.launchPersistentContext(profile, {
      ...launch,
      locale: 'en-GB',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(20_000);
    return context.pages()[0] ?? context.newPage();
  };
  try {
    await work(host, open);
  } finally {
    await context?.close();
    await host.off();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Waits until the site is kept. */
export const ready = async (page: Page): Promise<void> => page.locator('html[data-offline=ready]').waitFor();
