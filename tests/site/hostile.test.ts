import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { copyText } from '../../src/notebook/copy-json.ts';
import { snapshotOf } from '../../src/notebook/snapshot.ts';
import { hostile, hostileNotebook } from '../fixtures/hostile.ts';
import { useBrowser, visit } from './browsing.ts';

const site = inject('site');
useBrowser();

/** What words must never become, and the override marks that could turn words beside them, by where they stand. */
function harm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll('[onerror], [onload], img[src="x"], iframe, a[href^="javascript:" i]'),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (!text.includes('\u202e')) continue;
      let box = node.parentElement;
      let alone = false;
      while (box && !alone) {
        const { unicodeBidi, display } = getComputedStyle(box);
        if (/isolate|plaintext/.test(unicodeBidi)) alone = true;
        else if (display !== 'inline' && display !== 'contents') break;
        else box = box.parentElement;
      }
      // A block is a line of its own: nothing stands beside what fills it.
      if (!alone && box && box.textContent?.trim() !== text.trim())
        found.push(`not isolated: ${box.tagName}.${box.className}: ${box.outerHTML.slice(0, 160)}`);
    }
    return found;
  });
}

test('hostile words come through every view as words, and nothing of them runs or turns what stands beside', async () => {
  const { about, records } = await hostileNotebook();
  const { page, faults } = await visit(site, { acceptDownloads: true });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const buffer = Buffer.from(copyText(snapshotOf(about, records)));
  await page.goto(`${site}/en/notebooks/`);
  const field = page.getByRole('button', { name: 'Bring back a saved copy' });
  await field.setInputFiles({
    name: '<img src=x onerror=alert(1)>.json',
    mimeType: 'application/json',
    buffer,
  });
  await page.getByRole('link', { name: 'Take out' }).waitFor();
  const bad: string[] = [];
  const look = async (where: string): Promise<string> => {
    await page.locator('.view > :is(article, section, ol, ul, div)').first().waitFor();
    expect(await page.getByText('Opening ...').count()).toBe(0);
    await page.waitForLoadState('networkidle');
    for (const each of await harm(page)) bad.push(`${where}: ${each}`);
    return page.locator('body').innerText();
  };
  expect(await page.getByText('made by a newer version').count()).toBe(0);
  const activities = records.flatMap((record) => (record.type === 'activity' ? [record] : []));
  const places = [
    'arc',
    'thread',
    'story',
    'open',
    'answer',
    'out',
    'keep',
    ...activities.map(({ id }) => `activity/${encodeURIComponent(id)}`),
  ];
  const seen: string[] = [];
  for (const place of places) {
    // By way of an empty page: a view that is still there would be read twice, and this one not at all.
    await page.goto('about:blank');
    await page.goto(`${site}/en/notebook/#hostile/${place}`);
    seen.push(await look(place));
    if (!place.startsWith('activity/')) continue;
    await page.getByRole('button', { name: 'The sheet as it stands' }).click();
    await page.locator('.paper').waitFor();
    seen.push(await look(`${place}, on paper`));
    await page.getByRole('button', { name: 'The sheet as it stands' }).click();
    await page.getByRole('button', { name: 'What the room may see' }).click();
    seen.push(await look(`${place}, for the room`));
  }
  for (const words of hostile.filter((each) => !each.includes('\u0000')))
    expect(seen.some((text) => text.includes(words))).toBe(true);
  expect(bad).toEqual([]);

  await page.getByRole('link', { name: 'Take out' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All but covered and private ones' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('HYPERLINK');
  expect(csv).not.toMatch(/(^|[,\n])"?[=+@-]/m);
  expect(faults).toEqual([]);
});

test('a plan and an evening made of hostile words show them as words', async () => {
  const { page, faults } = await visit(site);
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const { eveningText } = await import('../../src/facilitation/kit/evening-link.ts');
  const words = hostile.join(' ');
  const evening = eveningText({
    title: hostile[3],
    date: '2030-05-30',
    from: '19:00',
    to: '21:00',
    where: words,
    food: hostile[0],
    children: hostile[2],
    languages: ['en'],
    question: words,
  });
  await page.goto(`${site}/en/evening/#${evening}`);
  await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
  expect(await harm(page)).toEqual([]);
  expect(faults).toEqual([]);
});
