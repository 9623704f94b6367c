import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright';
import { launch } from './launch.ts';

/** A browser's own folder on the disk, as somebody finds it who takes the device. */
export class Profile {
  readonly folder = mkdtempSync(join(tmpdir(), 'common-thread-profile-'));

  /** Opens a browser on it, at a given time or now, and closes it again: what it wrote is then on the disk. */
  async use(work: (page: Page, context: BrowserContext) => Promise<void>, now?: Date): Promise<void> {
    const context = await chromium.launchPersistentContext(this.folder, {
      ...launch,
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    if (now) await context.clock.setSystemTime(now);
    try {
      await work(context.pages()[0] ?? (await context.newPage()), context);
    } finally {
      await context.close();
    }
  }

  /** Every file in it that holds these bytes, or these words in one of the encodings a browser writes. */
  filesWith(wanted: string | Uint8Array): string[] {
    const bytes =
      typeof wanted === 'string'
        ? [Buffer.from(wanted, 'utf8'), Buffer.from(wanted, 'utf16le')]
        : [Buffer.from(wanted)];
    return readdirSync(this.folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => {
        const content = readFileSync(path);
        return bytes.some((each) => content.includes(each));
      });
  }

  /** Takes the last bytes off what the database wrote last, as a write leaves it that was cut off. */
  tearDatabase(bytes: number): void {
    const [log] = readdirSync(join(this.folder, 'Default/IndexedDB'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter(({ name }) => name.endsWith('.log'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .reverse();
    if (!log) throw new Error('The browser keeps its database in other files now.');
    truncateSync(log, statSync(log).size - bytes);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A card on the wall by its words; the read-out holds the same words, out of sight. */
export const onWall = (page: Page, words: string): Locator =>
  page.locator('.wall > li').filter({ hasText: words });

/** Begins a notebook with one card on its problem wall. */
export async function beginWith(page: Page, site: string, title: string, words: string): Promise<void> {
  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill(title);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Begin: Problem wall' }).click();
  await page.getByLabel('New card').fill(words);
  await page.getByLabel('New card').press('Enter');
  await page.getByText('A1 added.').waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
}
