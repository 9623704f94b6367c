import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { beginWith, onWall, Profile } from './profile.ts';

const site = inject('site');
const passphrase = 'kettle violin harbour seven';

/** The bytes of the one key file there is. */
const keyBytes = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('common-thread-keys');
    for await (const handle of folder.values())
      if (handle instanceof FileSystemFileHandle)
        return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    return [];
  });

async function lock(page: Page, words = passphrase): Promise<void> {
  await page.getByRole('link', { name: 'What we keep' }).click();
  await page.getByText('Forgotten means gone').waitFor();
  await page.getByText('on this device.').first().waitFor();
  await page.getByLabel('New passphrase').fill(words);
  await page.getByLabel('The same once more').fill(words);
  await page.getByRole('button', { name: 'Lock it' }).click();
  await page.getByRole('heading', { name: 'Locked with a passphrase' }).waitFor();
}

async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function openCopyOf(page: Page): Promise<unknown> {
  await page.getByRole('button', { name: 'Save a copy' }).first().click();
  const asked = page.getByRole('dialog', { name: 'Save a copy' });
  await asked.getByRole('radio', { name: /^Open/ }).check();
  const { bytes } = await download(page, () => asked.getByRole('button', { name: 'Save' }).click());
  return JSON.parse(strFromU8(unzipSync(bytes)['notebook.json'] ?? new Uint8Array()));
}

test('a locked notebook opens with its passphrase only, and the disk holds neither its words nor its key', async () => {
  using profile = new Profile();
  let raw: number[] = [];
  await profile.use(async (page, context) => {
    await beginWith(page, site, 'quixotry locked', 'zephyrine before the lock');
    const wall = page.url();
    raw = await keyBytes(page);
    expect(raw.length).toBe(32);
    const other = await context.newPage();
    await other.goto(wall);
    await onWall(other, 'zephyrine before').waitFor();

    // Two that differ, and a short one, are told in words; nothing is locked.
    await page.getByRole('link', { name: 'What we keep' }).click();
    await page.getByLabel('New passphrase').fill('agua');
    await page.getByText('1 word, 4 characters. A computer guesses that quickly.').waitFor();
    await page.getByLabel('The same once more').fill('agva');
    await page.getByRole('button', { name: 'Lock it' }).click();
    await page.getByText('The two are not the same.').waitFor();
    expect(await keyBytes(page)).toEqual(raw);
    await page.getByRole('button', { name: 'Show' }).first().click();
    expect(await page.getByLabel('New passphrase').inputValue()).toBe('agua');
    expect(await axeFindings(page)).toEqual([]);

    await lock(page);
    // The other window opens again and asks; so does this one after a reload.
    await other.getByRole('heading', { name: 'This notebook is locked' }).waitFor();
    expect(await axeFindings(other)).toEqual([]);
    await page.goto(wall);
    await page.reload();
    await page.getByText('On this device it takes').waitFor();
    await unlock(page, 'kettle violin harbour eight');
    await page.getByText('That is not the passphrase.').waitFor();
    expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe(
      'kettle violin harbour eight',
    );
    await unlock(page);
    await onWall(page, 'zephyrine before').waitFor();
    await page.getByLabel('New card').fill('zephyrine behind the lock');
    await page.getByLabel('New card').press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await page.title()).not.toContain('quixotry');

    await page.getByRole('button', { name: 'Close and lock' }).click();
    await page.getByRole('heading', { name: 'This notebook is locked' }).waitFor();
    await page.goto(`${site}/en/notebooks/`);
    await page.getByRole('link', { name: 'A locked notebook' }).waitFor();
    expect(await page.getByText('quixotry').count()).toBe(0);
  });
  expect(profile.filesWith('zephyrine')).toEqual([]);
  expect(profile.filesWith('quixotry')).toEqual([]);
  expect(profile.filesWith('violin harbour')).toEqual([]);
  expect(profile.filesWith(Uint8Array.from(raw))).toEqual([]);

  await profile.use(async (page) => {
    for (const path of ['plan', 'run']) {
      await page.goto(`${site}/en/notebooks/`);
      const id = (await page.getByRole('link', { name: 'A locked notebook' }).getAttribute('href'))
        ?.split('#')[1]
        ?.split('/')[0];
      await page.goto(`${site}/en/${path}/#${id}`);
      await page.getByRole('heading', { name: 'This notebook is locked' }).waitFor();
    }
    await page.goto(`${site}/en/notebook/`);
    await unlock(page);
    await page.getByRole('link', { name: /Go on: Problem wall/ }).click();
    await onWall(page, 'zephyrine before').waitFor();
    await onWall(page, 'zephyrine behind').waitFor();
  });
});

test('the passphrase is changed, and the lock taken off, by who knows it', async () => {
  using profile = new Profile();
  await profile.use(async (page) => {
    await beginWith(page, site, 'changed', 'a card');
    await lock(page);
    await page.getByText('Change the passphrase').click();
    await page.getByLabel('Passphrase now').fill('not this one');
    await page.getByLabel('New passphrase').fill('other odd plain words');
    await page.getByLabel('The same once more').fill('other odd plain words');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('That is not the passphrase.').waitFor();
    await page.getByLabel('Passphrase now').fill(passphrase);
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('The passphrase is changed.').waitFor();
    await page.reload();
    await unlock(page);
    await page.getByText('That is not the passphrase.').waitFor();
    await unlock(page, 'other odd plain words');
    await page.getByText('Take the lock off').click();
    await page.getByLabel('Passphrase now').fill('other odd plain words');
    await page.getByRole('button', { name: 'Take it off' }).click();
    await page.getByText('The lock is off.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Lock it with a passphrase' }).waitFor();
    expect((await keyBytes(page)).length).toBe(32);
  });
});

test('forgetting in a locked notebook is real, and the passphrase stays', async () => {
  using profile = new Profile();
  await profile.use(async (page) => {
    await beginWith(page, site, 'forgotten', 'zephyrine forgotten words');
    const wall = page.url();
    await lock(page);
    const before = await keyBytes(page);
    await page.goto(wall);
    await page.getByRole('button', { name: 'Open A1' }).click();
    await page.getByRole('button', { name: 'Forget these words' }).click();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('Words forgotten').first().waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    // Another key, sealed by the same lock.
    const after = await keyBytes(page);
    expect(after.slice(0, 60)).not.toEqual(before.slice(0, 60));
    expect(after.slice(60)).toEqual(before.slice(60));
    await page.reload();
    await unlock(page);
    await page.getByText('Words forgotten').first().waitFor();
  });
  expect(profile.filesWith('zephyrine')).toEqual([]);
});

test('a locked copy comes back equal, locked; wrong, foreign and damaged ones take nothing in', async () => {
  using home = new Profile();
  using away = new Profile();
  let copy: Buffer = Buffer.alloc(0);
  let whole: unknown;
  await home.use(async (page) => {
    await beginWith(page, site, 'quixotry copied', 'zephyrine copied');
    await lock(page);
    whole = await openCopyOf(page);
    await page.getByRole('button', { name: 'Save a copy' }).first().click();
    const asked = page.getByRole('dialog', { name: 'Save a copy' });
    expect(await asked.getByRole('radio', { name: /^Locked/ }).isChecked()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await asked.getByLabel('Passphrase', { exact: true }).fill('not this one');
    await asked.getByRole('button', { name: 'Save' }).click();
    await asked.getByText('That is not the passphrase.').waitFor();
    await asked.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    const saved = await download(page, () => asked.getByRole('button', { name: 'Save' }).click());
    expect(saved.name).toMatch(/^copy-\d{4}-\d\d-\d\d\.zip\.age$/);
    copy = saved.bytes;
    expect(copy.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  });
  await away.use(async (page) => {
    await page.goto(`${site}/en/notebooks/`);
    const field = page.locator('input[type=file]');
    const give = (buffer: Buffer): Promise<void> =>
      field.setInputFiles({ name: 'copy.zip.age', mimeType: 'application/octet-stream', buffer });
    const answer = async (words: string): Promise<void> => {
      await page.getByLabel('Passphrase of the copy').fill(words);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
    };
    await give(Buffer.from('a poem, no copy'));
    await page.getByText('That file cannot be opened with a passphrase.').waitFor();
    await give(copy.subarray(0, copy.length - 40));
    await answer(passphrase);
    await page.getByText('That copy is damaged.').waitFor();
    await give(copy);
    await page.getByText('Opening it takes').waitFor();
    await answer('not this one');
    await page.getByText('That is not the passphrase.').waitFor();
    await page.reload();
    await page.getByText('No notebook on this device yet.').waitFor();
    await give(copy);
    await answer(passphrase);
    await page.getByRole('heading', { name: 'quixotry copied' }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    // It is locked with the passphrase of its copy.
    await page.reload();
    await unlock(page);
    await page.getByRole('heading', { name: 'quixotry copied' }).waitFor();
    expect(await openCopyOf(page)).toEqual(whole);
    // Twice is once; and here it needs the passphrase it has here.
    await page.getByRole('link', { name: 'What we keep' }).click();
    await page.getByText('Change the passphrase').click();
    await page.getByLabel('Passphrase now').fill(passphrase);
    await page.getByLabel('New passphrase').fill('words of this device');
    await page.getByLabel('The same once more').fill('words of this device');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('The passphrase is changed.').waitFor();
    await page.goto(`${site}/en/notebooks/`);
    await give(copy);
    await answer(passphrase);
    await page.getByLabel('Passphrase of the notebook on this device').fill('words of this device');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { name: 'quixotry copied' }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await unlock(page, 'words of this device');
    await page.getByRole('heading', { name: 'quixotry copied' }).waitFor();
    expect(await openCopyOf(page)).toEqual(whole);
  });
  for (const profile of [home, away]) expect(profile.filesWith('zephyrine')).toEqual([]);
});

test('a locked notebook closes when nobody touches it, and not before', async () => {
  using profile = new Profile();
  await profile.use(async (page) => {
    await page.clock.install();
    await beginWith(page, site, 'idle', 'a card');
    await lock(page);
    await page.getByRole('radio', { name: /^5 minutes/ }).check();
    await page.getByText('it closes after 5 minutes').waitFor();
    await page.reload();
    await unlock(page);
    expect(await page.getByRole('radio', { name: /^5 minutes/ }).isChecked()).toBe(true);
    await page.clock.fastForward('04:30');
    await page.keyboard.press('Shift');
    await page.clock.fastForward('04:30');
    expect(await page.getByRole('heading', { name: 'Locked with a passphrase' }).isVisible()).toBe(true);
    await page.clock.fastForward('00:35');
    await page.getByRole('heading', { name: 'This notebook is locked' }).waitFor();
  });
});
