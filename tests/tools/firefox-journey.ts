import { existsSync, readFileSync } from 'node:fs';
import { openCopy } from '../../src/notebook/copy.ts';
import { fromStatementsToDemand, inFirefox, type Hand } from './firefox-hand.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Firefox of this machine, or undefined. */
export const firefoxPath = (): string | undefined => places.find((path) => existsSync(path));

async function outAndBack(hand: Hand): Promise<void> {
  const before = await hand.download('Save a copy', 'Lindenhof');
  await hand.press('What we keep', 'link');
  await hand.press('Destroy this notebook');
  await hand.press('Destroy it');
  await hand.sees('No notebook on this device yet.');
  await hand.give(before);
  await hand.find('heading', 'Lindenhof');
  const after = await hand.download('Save a copy', 'Lindenhof');
  const [was, is] = [before, after].map((path) => JSON.stringify(openCopy(readFileSync(path)).records));
  if (was !== is) throw new Error('The copy that came back is not equal.');
  if (!was?.includes('promise repairs in ten days')) throw new Error('The copy lacks what was said.');
}

async function lockedAndOpened(hand: Hand): Promise<void> {
  const passphrase = 'kettle violin harbour seven';
  await hand.press('What we keep', 'link');
  await hand.sees('Forgotten means gone');
  await hand.key('New passphrase', passphrase, 'Tab', null);
  await hand.key('The same once more', passphrase, 'Enter', null);
  await hand.find('heading', 'Locked with a passphrase');
  await hand.press('Close and lock');
  await hand.find('heading', 'This notebook is locked');
  await hand.key('Passphrase', passphrase, 'Enter', null);
  await hand.press('Follow the thread', 'link');
  await hand.sees('promise repairs in ten days');
}

/** The main job of the ground floor in Firefox, locking, then reading without a network. Answers what went wrong. */
export function firefoxFaults(executablePath: string): Promise<readonly string[]> {
  return inFirefox(executablePath, async ({ hand, site, cut }) => {
    const { page } = hand;
    await fromStatementsToDemand(hand, `${site}/en/notebooks/`);
    await outAndBack(hand);
    await lockedAndOpened(hand);
    await page.goto(`${site}/en/lessons/problem-wall/`);
    await page.waitForSelector('html[data-offline="ready"]', { timeout: 60_000 });
    await cut();
    await page.goto(`${site}/en/lessons/but-why/guide/`);
    await hand.find('heading', 'But why?');
    await page.goto(`${site}/en/notebooks/`);
    await hand.sees('A locked notebook');
  });
}
