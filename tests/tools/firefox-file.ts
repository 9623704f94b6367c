import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openCopy } from '../../src/notebook/copy.ts';
import { fromStatementsToDemand, inFirefox, inTime, type Hand } from './firefox-hand.ts';

/** Brings a copy back and adds a card to the wall. Answers the copy that is saved then. */
async function writeInto(hand: Hand, copy: string, words: string): Promise<string> {
  await hand.give(copy);
  await hand.find('heading', 'Lindenhof');
  await hand.press('Go on: Problem wall', 'link');
  await hand.key('New card', words);
  await hand.page.waitForSelector('.wall > li:nth-child(33)', inTime);
  return hand.download('Save a copy', 'Lindenhof');
}

const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify([await indexedDB.databases(), Object.keys(localStorage)]));

/**
 * The one file opened from the disk in Firefox: the main job of the ground floor end to end, its copy opened and written
 * into on the site, and back in the file. Answers what went wrong.
 */
export async function fileInFirefoxFaults(executablePath: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'common-thread-file-'));
  copyFileSync('dist/download/en/one-afternoon.html', join(folder, 'sent.html'));
  const file = pathToFileURL(join(folder, 'sent.html')).href;
  try {
    return await inFirefox(executablePath, async ({ hand, site, cut }) => {
      const { page } = hand;
      hand.within = '#notebook ';
      await fromStatementsToDemand(hand, `${file}#notebooks`);
      await hand.press('Take out', 'link');
      await hand.press('One page');
      const sheet = await page.waitForSelector('article .sentence', inTime);
      const printed = await sheet?.evaluate((sentence) => sentence.textContent);
      if (!printed?.includes('promise repairs in ten days')) throw new Error(`The sheet says: ${printed}`);
      const copy = await hand.download('Save a copy', 'Lindenhof');
      if ((await kept(page)) !== '[[],[]]') throw new Error(`The file kept ${await kept(page)} unasked.`);

      hand.within = '';
      await page.goto(`${site}/en/notebooks/`);
      const changed = await writeInto(hand, copy, 'written on the site');
      await cut();
      await page.goto('about:blank');
      hand.within = '#notebook ';
      await page.goto(`${file}#notebooks`);
      await hand.give(changed);
      await hand.find('heading', 'Lindenhof');
      const back = await hand.download('Save a copy', 'Lindenhof');
      const [was, is] = [changed, back].map((path) => JSON.stringify(openCopy(readFileSync(path)).records));
      if (was !== is) throw new Error('The copy that came back into the file is not equal.');
      if (!is?.includes('written on the site'))
        throw new Error('The copy lacks what was written on the site.');

      for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape');
      await page.waitForFunction(() => location.href === 'about:blank', inTime);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
