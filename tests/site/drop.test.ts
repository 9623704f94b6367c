import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyText } from '../../src/notebook/copy-json.ts';
import { snapshotOf } from '../../src/notebook/snapshot.ts';
import { wrap } from '../../src/notebook/storage/age-file.ts';
import { hostileNotebook } from '../fixtures/hostile.ts';
import { useBrowser, visit } from './browsing.ts';

const site = inject('site');
useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'dropped-'));
const copy = join(folder, 'notebook.json');
const page = join(folder, 'page.html');
beforeAll(async () => {
  const { about, records } = await hostileNotebook(false);
  writeFileSync(copy, copyText(snapshotOf(about, records)));
  writeFileSync(page, '<title>Away</title><p>Away from the site</p>');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Drags a file in from the desktop, as a hand does, and lets go of it in the middle of the page. */
async function dropOn(onto: Page, ...files: readonly string[]): Promise<void> {
  const session = await onto.context().newCDPSession(onto);
  const { width, height } = onto.viewportSize() ?? { width: 0, height: 0 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  await session.detach();
}

test('a copy dropped on the page comes in; what is no copy is refused in words, and nobody is taken away', async () => {
  const { page: at, faults } = await visit(site);
  await at.goto(`${site}/en/notebooks/`);
  await at.getByRole('button', { name: 'Bring back a saved copy' }).waitFor();

  await dropOn(at, page);
  await at.getByRole('alert').getByText('That is not a saved copy.').waitFor();
  expect(await at.getByRole('alert').innerText()).toContain('page.html');
  expect(new URL(at.url()).pathname).toBe('/en/notebooks/');

  await dropOn(at, copy, page);
  await at.getByRole('alert').getByText('That is not a saved copy.').waitFor();
  expect(await at.getByRole('link', { name: 'Take out' }).count()).toBe(0);

  await dropOn(at, copy);
  await at.getByRole('link', { name: 'Take out' }).waitFor();
  expect(new URL(at.url()).hash).toContain('#hostile');
  expect(faults).toEqual([]);
});

/** Pastes as a hand does that copied a file in a chat, or a text. */
const pasteInto = (onto: Page, pasted: { name?: string; text: string }): Promise<void> =>
  onto.evaluate(({ name, text }) => {
    const data = new DataTransfer();
    if (name === undefined) data.setData('text/plain', text);
    else data.items.add(new File([text], name));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, pasted);

test('a copy that is pasted comes in, as a file or as its text; other words that are pasted do nothing', async () => {
  const text = readFileSync(copy, 'utf8');
  for (const pasted of [{ name: 'notebook.json', text }, { text: `\n${text}` }]) {
    const { page: at, faults } = await visit(site);
    await at.goto(`${site}/en/notebooks/`);
    await at.getByRole('button', { name: 'Bring back a saved copy' }).waitFor();
    await pasteInto(at, { text: 'The lift is broken, {again}' });
    await pasteInto(at, { name: 'page.html', text: 'Away' });
    await at.getByRole('alert').getByText('That is not a saved copy.').waitFor();
    await pasteInto(at, { text: '{"format": "common-thread-notebook", "version": 1, "records": 7}' });
    await at.getByRole('alert').getByText('That copy is damaged.').waitFor();
    expect(await at.getByRole('alert').innerText()).toContain('what you pasted');
    await pasteInto(at, pasted);
    await at.getByRole('link', { name: 'Take out' }).waitFor();
    expect(new URL(at.url()).hash).toContain('#hostile');
    expect(faults).toEqual([]);
    await at.context().close();
  }
});

test('the text of a locked copy that is pasted asks for its passphrase', async () => {
  const { page: at } = await visit(site);
  await at.goto(`${site}/en/notebooks/`);
  await at.getByRole('button', { name: 'Bring back a saved copy' }).waitFor();
  const locked = await wrap(readFileSync(copy), 'kettle violin', 4);
  await pasteInto(at, { text: armor.encode(locked) });
  await at.getByLabel('Passphrase of the copy').fill('kettle violin');
  await at.getByRole('button', { name: 'Open', exact: true }).click();
  await at.getByRole('link', { name: 'Take out' }).waitFor();
});

test('a file dropped on a lesson takes nobody away from an exercise that was started', async () => {
  const { page: at, faults } = await visit(site);
  await at.goto(`${site}/en/lessons/problem-wall/`);
  await at.locator('[data-start]').first().click();
  await at.locator('[data-live] .exercise > *').first().waitFor();
  const opened: string[] = [];
  at.context().on('page', (other) => opened.push(other.url()));
  at.on('framenavigated', (frame) => opened.push(frame.url()));
  await dropOn(at, page);
  await at.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(opened).toEqual([]);
  expect(await at.locator('[data-live] .exercise > *').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test.each(['notebook', 'plan', 'run'])(
  'a file dropped beside a field leaves the page of %s as it is',
  async (name) => {
    const { page: at, faults } = await visit(site);
    await at.goto(`${site}/en/notebooks/`);
    await at.getByRole('button', { name: 'Bring back a saved copy' }).setInputFiles(copy);
    await at.getByText('Saved', { exact: true }).waitFor(); // a page left before that has nothing to open again
    await at.goto(`${site}/en/${name}/#hostile`);
    await at.getByText('Saved', { exact: true }).or(at.getByText('Which gathering?')).first().waitFor();
    const opened: string[] = [];
    at.context().on('page', (other) => opened.push(other.url()));
    at.on('framenavigated', (frame) => opened.push(frame.url()));
    await dropOn(at, page);
    // Whatever a drop sets off has begun before the page answers twice.
    await at.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(opened).toEqual([]);
    expect(faults).toEqual([]);
  },
);
