import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { openCopy, saveCopy } from '../../src/notebook/copy.ts';
import { cardsOnWall, notebookWithWall } from '../fixtures/wall-notebook.ts';
import type { Book } from './kill-acts.ts';

/** What is found of a notebook that the device does not know. */
export const notHere = 'it is not on the device';

/** What may open a notebook; undefined: nothing is asked. */
type Passphrases = readonly (string | undefined)[];

/**
 * Opens the notebook of the page's address as a person would, by one of these passphrases where it asks. Answers which,
 * or why it does not open.
 */
export async function open(
  page: Page,
  passphrases: Passphrases,
): Promise<{ readonly passphrase: string | undefined } | string> {
  const copy = page.getByRole('button', { name: 'Save a copy' }).first();
  const ask = page.getByLabel('Passphrase', { exact: true });
  const wrong = page.getByText('That is not the passphrase.');
  const none = page.getByRole('button', { name: 'Begin', exact: true });
  await copy.or(ask).or(none).waitFor();
  if (await none.isVisible())
    return (await page.getByText('This notebook is not').isVisible()) ? notHere : 'the storage refuses';
  if (!(await ask.isVisible()))
    return passphrases.includes(undefined) ? { passphrase: undefined } : 'it opens without a passphrase';
  for (const passphrase of passphrases) {
    if (passphrase === undefined) continue;
    await ask.fill(passphrase);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await copy.or(wrong).waitFor();
    if (await copy.isVisible()) return { passphrase };
  }
  return 'no passphrase opens it';
}

/** A notebook as it stands on the device, read from a copy that the page saves; or why it cannot be read. */
export async function read(
  page: Page,
  site: string,
  id: string,
  passphrases: Passphrases,
): Promise<Book | string> {
  await page.goto('about:blank'); // else a notebook that is open would stay open
  await page.goto(`${site}/en/notebook/#${id}`);
  const opened = await open(page, passphrases);
  if (typeof opened === 'string') return opened;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).first().click();
  if (opened.passphrase !== undefined) {
    const asked = page.getByRole('dialog', { name: 'Save a copy' });
    await asked.getByRole('radio', { name: /^Open/ }).check();
    await asked.getByRole('button', { name: 'Save' }).click();
  }
  const { records, state } = openCopy(readFileSync(await (await download).path()));
  return { id, records, state, ...opened };
}

/** Puts a notebook with some cards on the device. */
export async function bring(page: Page, site: string, title: string): Promise<Book> {
  const made = notebookWithWall(title);
  made.apply({ put: cardsOnWall(30) });
  const { id } = made.snapshot.about;
  await page.goto(`${site}/en/notebooks/`);
  await page.getByRole('button', { name: 'Bring back a saved copy' }).setInputFiles({
    name: 'copy.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(saveCopy(made.snapshot, made.state())),
  });
  await page.getByRole('link', { name: /Go on: Problem wall/ }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  const book = await read(page, site, id, [undefined]);
  if (typeof book === 'string') throw new Error(book);
  return book;
}
