import type { Browser, Page } from 'playwright';
import { wall } from '../fixtures/wall-notebook.ts';
import { copiesOf } from './large-notebook.ts';
import { slowDown, tellOpening, tellWork, watchFor } from './work.ts';

const shown = '.arc .made';
const entry = 'form .entry input';

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Notebooks of 5,000 and 20,000 records on a CPU slowed four times: opening them, and joining two of the larger. */
export async function measureOpening(browser: Browser, site: string): Promise<void> {
  console.log('\nA notebook on a CPU slowed four times: by the clock, and main thread; middle of five');
  for (const count of [5000, 20_000]) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const [one, other] = copiesOf(count).map((buffer): File => ({
      name: 'copy.zip',
      mimeType: 'application/zip',
      buffer,
    }));
    if (!one || !other) throw new Error('A copy is missing.');
    await page.goto(`${site}/en/notebooks/`);
    await page.getByRole('button', { name: 'Bring back a saved copy' }).setInputFiles(one);
    await page.locator(shown).first().waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await glanceKept(page);
    const [address = ''] = page.url().split('/arc');
    await watchFor(page, [shown, entry]);
    await slowDown(page);
    await tellOpening(page, `${count} records, first shown`, `${address}/arc`, shown);
    await tellOpening(page, `${count} records, a card can be keyed`, `${address}/activity/${wall.id}`, entry);
    if (count === 20_000) await tellJoining(page, `${address}/out`, other);
    await context.close();
  }
}

/** What is shown at once when it is opened again is kept once nobody has written for a moment. */
async function glanceKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const keys = await root.getDirectoryHandle('common-thread-keys');
    const isKept = async (): Promise<boolean> => {
      for await (const [name, handle] of keys.entries())
        if (name.endsWith('.glance') && handle instanceof FileSystemFileHandle)
          return (await handle.getFile()).size > 0;
      return false;
    };
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 500));
  });
}

/** Two copies that share nothing but their beginning. Measured once: it takes long, and what matters is how long. */
async function tellJoining(page: Page, address: string, other: File): Promise<void> {
  page.setDefaultTimeout(180_000);
  await page.goto(address);
  const bring = page.getByRole('button', { name: 'Bring in', exact: true });
  const field = page.getByRole('button', { name: 'Bring in a copy' });
  await field.waitFor();
  await tellWork(page, {
    name: 'reading a copy of 20,000, once',
    ready: () => Promise.resolve(),
    act: async () => {
      await field.setInputFiles(other);
      await bring.waitFor();
    },
    done: () => Promise.resolve(),
    often: 1,
  });
  await tellWork(page, {
    name: 'joining it to 20,000 others, once',
    ready: () => Promise.resolve(),
    act: async () => {
      await bring.click();
      await page.getByText('Came in:').waitFor();
      await page.getByText('Saved', { exact: true }).waitFor();
    },
    done: () => Promise.resolve(),
    often: 1,
  });
}
