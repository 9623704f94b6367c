import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, expect, inject, test } from 'vitest';
import { openCopy } from '../../src/notebook/copy.ts';
import { allRecords, copyText } from '../../src/notebook/copy-json.ts';
import { snapshotOf } from '../../src/notebook/snapshot.ts';
import { heavyNotebook } from '../fixtures/heavy.ts';
import { useBrowser, visit } from './browsing.ts';

const site = inject('site');
useBrowser();
const { about, records } = await heavyNotebook();
const folder = mkdtempSync(join(tmpdir(), 'heavy-'));
const copy = join(folder, 'copy.json');
writeFileSync(copy, copyText(snapshotOf(about, records)));
afterAll(() => rmSync(folder, { recursive: true }));

const open = async (): Promise<{ page: Page; faults: string[] }> => {
  const { page, faults } = await visit(site, { acceptDownloads: true });
  page.setDefaultTimeout(30_000);
  await page.goto(`${site}/en/notebooks/`);
  await page.locator('input[type=file]').setInputFiles(copy);
  await page.getByRole('link', { name: 'Take out' }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  return { page, faults };
};

/** The page answers, and nothing of what was said became a part of it; the longest text that is laid out in it. */
const answers = async (page: Page): Promise<number> => {
  const longest = page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const markup = document.querySelectorAll(
      '[onerror], [onload], img[src="x"], iframe, a[href^="javascript:" i]',
    );
    if (markup.length > 0) throw new Error(markup[0]?.outerHTML.slice(0, 200));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let most = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      most = Math.max(most, text.nodeValue?.length ?? 0);
    return most;
  });
  const late = new Promise<never>((_, no) => setTimeout(() => no(new Error('It hangs.')), 20_000));
  return Promise.race([longest, late]);
};

test('every view of a notebook with megabytes in it answers, and shows no text that could hang it', async () => {
  const { page, faults } = await open();
  for (const place of ['arc', 'thread', 'story', 'open', 'answer', 'out', 'keep']) {
    await page.goto(`${site}/en/notebook/#hostile/${place}`);
    await page.locator('.view > :is(article, section, ol, ul, div)').first().waitFor();
    expect(await answers(page), place).toBeLessThanOrEqual(5_000);
  }
  for (const { id, kind } of records.flatMap((each) => (each.type === 'activity' ? [each] : []))) {
    if (kind === 'paper') continue;
    await page.goto(`${site}/en/notebook/#hostile/activity/${encodeURIComponent(id)}`);
    await page.locator(`[data-kind="${kind}"] > *`).first().waitFor();
    expect(await answers(page), kind).toBeLessThanOrEqual(5_000);
    await page.getByRole('button', { name: 'The sheet as it stands' }).click();
    await page.locator('.paper').waitFor();
    await page.getByRole('button', { name: 'What the room may see' }).click();
    expect(await answers(page), `${kind}, on paper and for the room`).toBeLessThanOrEqual(5_000);
  }
  expect(faults).toEqual([]);
});

test('so do its plan, what is printed and sent of it, its run, and the screen of the room', async () => {
  const { page, faults } = await open();
  await page.goto(`${site}/en/plan/#hostile`);
  await page.getByRole('heading', { name: 'Steps' }).waitFor();
  const nth = snapshotOf(about, records)
    .all('gathering')
    .findIndex(({ id }) => id === 'planned');
  await page.locator('.row[role=group] button[aria-pressed]').nth(nth).click();
  await page.getByRole('checkbox', { name: /place/ }).check();
  for (const piece of await page.locator('.kit button[aria-pressed]').all()) {
    await piece.click();
    await page.locator('.kit .opened').waitFor();
    expect(await answers(page), await piece.innerText()).toBeLessThanOrEqual(5_000);
  }
  await page.goto('about:blank');
  await page.goto(`${site}/en/run/#hostile`);
  await page.getByLabel('Which gathering').selectOption('planned');
  await page.getByRole('radio', { name: /^I have a second screen/ }).check();
  const room = await page.context().newPage();
  await room.goto(`${site}/en/run/screen/#hostile`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  expect(await answers(page), 'run').toBeLessThanOrEqual(5_000);
  await room.locator('[data-run-app] > *').first().waitFor();
  expect(await answers(room), 'screen').toBeLessThanOrEqual(5_000);
  expect(faults).toEqual([]);
});

/** A record as text, whatever order its fields were written in. */
const inOrder = (record: object): string =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

test('every way out of it holds every character', async () => {
  const { page, faults } = await open();
  await page.getByRole('link', { name: 'Take out' }).click();
  const saved = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).first().click(),
    ]);
    expect(file.suggestedFilename().length).toBeLessThan(100);
    return readFileSync(await file.path());
  };
  // Counted and compared by hand: to look for a megabyte of one letter in another, or to print how two differ, does not end.
  const counts = (text: string): number[] =>
    ['\u0000', 'م', 'x'].map((letter) => text.split(letter).length - 1);
  const cards = records.flatMap((each) =>
    each.type === 'card' && !each.covered && each.consent !== 'private' ? [each.words] : [],
  );
  const least = counts(cards.join('\n'));
  expect(Math.min(...least)).toBeGreaterThan(100_000);
  const said = (text: string): boolean => counts(text).every((count, nth) => count >= (least[nth] ?? 0));
  expect(said((await saved('All but covered and private ones')).toString())).toBe(true);
  expect(said((await saved('Save as Markdown')).toString())).toBe(true);
  expect((await saved('Calendar of promises')).toString()).toContain('BEGIN:VEVENT');
  await page.getByText('The sentence is too long for a picture').waitFor();
  for (const sheet of ['One page', 'Poster']) {
    await page.getByRole('button', { name: sheet, exact: true }).click();
    await page.locator('.sheet').waitFor();
    expect(await answers(page), sheet).toBeLessThanOrEqual(5_000);
  }
  await page.getByRole('button', { name: 'Record for the group' }).click();
  await page.getByRole('heading', { name: 'heavy' }).last().waitFor();
  expect(await answers(page), 'record').toBeLessThanOrEqual(5_000);
  const { about: facts, records: kept } = openCopy(await saved('Save a copy'));
  expect(JSON.stringify(facts) === JSON.stringify(about)).toBe(true);
  const written = allRecords(snapshotOf(about, records)).map(inOrder);
  expect(kept.map(({ id }) => id)).toEqual(allRecords(snapshotOf(about, records)).map(({ id }) => id));
  const changed = kept.filter((record, nth) => inOrder(record) !== written[nth]);
  expect(changed.map(({ id, type }) => `${type} ${id}`)).toEqual([]);
  expect(faults).toEqual([]);
});
