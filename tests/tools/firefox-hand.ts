import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';

export const inTime = { timeout: 15_000 };

/** What somebody does on a page: everything is found by the name it is read out with. */
export class Hand {
  readonly page: Page;
  /** Where its downloads go. */
  readonly folder: string;
  /** A selector of where on the page it looks; empty: all of it, which takes seconds in a file with a whole route. */
  within = '';

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** `role` null: a field of a passphrase, which has no role of its own. */
  async find(role: string | null, name: string): Promise<ElementHandle> {
    const byRole = role === null ? '' : `[role="${role}"]`;
    const found = await this.page.waitForSelector(
      `${this.within}::-p-aria([name="${name}"]${byRole})`,
      inTime,
    );
    if (!found) throw new Error(`No ${role} “${name}”.`);
    return found;
  }

  async press(name: string, role = 'button'): Promise<void> {
    const target = await this.find(role, name);
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await target.click();
  }

  async open(summary: string): Promise<void> {
    const found = await this.page.waitForSelector(`summary::-p-text(${summary})`, inTime);
    await found?.click();
  }

  async key(
    name: string,
    words: string,
    then: 'Enter' | 'Tab' = 'Enter',
    role: string | null = 'textbox',
  ): Promise<void> {
    const field = await this.find(role, name);
    await field.focus();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press(then);
  }

  /** Gives a file to the one file field of the page. */
  async give(path: string): Promise<void> {
    const field = await this.page.waitForSelector('main input[type=file]', inTime);
    // The selector asks for an input.
    await (field as ElementHandle<HTMLInputElement>).uploadFile(resolve(path));
  }

  async sees(words: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('main')?.innerText.includes(wanted),
      inTime,
      words,
    );
  }

  /** Waits for one more file of this name in the folder of downloads. Until it is whole, Firefox gives it another. */
  async download(button: string, named: string): Promise<string> {
    const before = new Set(readdirSync(this.folder));
    await this.press(button);
    const until = Date.now() + inTime.timeout;
    for (;;) {
      const made = readdirSync(this.folder).find((name) => name.startsWith(named) && !before.has(name));
      if (made && !made.endsWith('.part') && statSync(join(this.folder, made)).size > 0)
        return join(this.folder, made);
      if (Date.now() > until) throw new Error(`“${button}” saved no file.`);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }
}

/** The main job of the ground floor, from the page where a notebook begins: a wall, piles, a demand that is chosen. */
export async function fromStatementsToDemand(hand: Hand, notebooks: string): Promise<void> {
  const { page } = hand;
  await page.goto(notebooks);
  await hand.key('What is it about?', 'Lindenhof');
  await hand.press('Begin: Problem wall');
  await hand.open('More ways to bring cards in');
  await hand.give('tests/fixtures/statements/housing-block.csv');
  await hand.press('Bring in 32 cards');
  await page.waitForSelector('.wall > li:nth-child(32)', inTime);

  await hand.press('Back to the thread', 'link');
  await hand.press('Begin: Affinity clustering');
  for (const line of ['damp: A2 A6 A17 A18', 'silence: A3 A4 A8 A14'])
    await hand.key('Put in a pile by numbers', line);

  await hand.press('Back to the thread', 'link');
  await hand.press('Begin: Demand anatomy');
  await hand.press('New draft');
  for (const [label, words] of [
    ['We want Who can say yes?', 'the regional manager'],
    ['to Do what, exactly?', 'promise repairs in ten days'],
    ['for For whom?', 'all 212 flats'],
    ['by By when?', '1 March'],
  ] as const)
    await hand.key(label, words, 'Tab');
  await hand.press('Choose this one');
  await hand.sees('Draft 1 is chosen.');
}

interface InFirefox {
  readonly hand: Hand;
  /** Where the built site is served. */
  readonly site: string;
  /** The network is gone. */
  readonly cut: () => Promise<void>;
}

/** Does something in a fresh Firefox beside the built site. Answers what went wrong, and all that pages complained of. */
export async function inFirefox(
  executablePath: string,
  work: (at: InFirefox) => Promise<void>,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'common-thread-firefox-'));
  const server = await preview({ logLevel: 'error', outDir: './dist', server: { port: 4392 } });
  const faults: string[] = [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'browser.download.dir': folder,
      'browser.download.folderList': 2,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  let served = true;
  const cut = async (): Promise<void> => {
    await server.stop();
    served = false;
  };
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.setViewport({ width: 1280, height: 900 });
    await work({ hand: new Hand(page, folder), site: `http://localhost:${server.port}`, cut });
  } catch (error) {
    faults.push(String(error));
  } finally {
    await browser.close();
    if (served) await cut();
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}
