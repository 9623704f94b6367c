import { readdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './launch.ts';

let browser: Browser;

/** Opens one browser for a file of journeys. Call it once at its top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(launch);
  });
  afterAll(async () => {
    await browser.close();
  });
}

export interface Visit {
  readonly page: Page;
  /** Everything the page complained of: errors, policy violations, requests to anywhere else. */
  readonly faults: string[];
}

/** A page in a fresh profile that notes every fault. */
export async function visit(site: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site && protocol !== 'data:' && protocol !== 'blob:')
      faults.push(`request: ${request.url()}`);
  });
  return { page, faults };
}

/** Every page of a built site, as paths from its root. */
export function pagesOf(folder: string, below = ''): string[] {
  return readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return entry.name === 'pagefind' ? [] : pagesOf(folder, `${below}${entry.name}/`);
    return entry.name === 'index.html' ? [below] : [];
  });
}
