import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { copyText } from '../../src/notebook/copy-json.ts';
import { snapshotOf } from '../../src/notebook/snapshot.ts';
import { hostile, hostileNotebook, type HostileNotebook } from '../fixtures/hostile.ts';
import { useBrowser, visit } from './browsing.ts';

const site = inject('site');
useBrowser();

/** Every text in a value: what stands on a page by itself. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * What words must never become, and marks of direction that could turn words beside them, by where they stand. What is
 * not one of the texts that were `said` has been joined with something, and must be marked off in it.
 */
function harm(page: Page, said: readonly string[]): Promise<string[]> {
  return page.evaluate((said) => {
    const found = [
      ...document.querySelectorAll('[onerror], [onload], img[src="x"], iframe, a[href^="javascript:" i]'),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200));
    /** Whether a mark reaches beyond the stretch it stands in, or has none around it. */
    const reaches = (text: string): boolean => {
      let depth = 0;
      for (const mark of text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
        if (mark === '\u2069') depth -= 1;
        if (depth < 0 || (depth === 0 && mark < '\u2066')) return true;
        if (mark >= '\u2066' && mark !== '\u2069') depth += 1;
      }
      return depth > 0;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (!reaches(text)) continue;
      let box = node.parentElement;
      // A block is a line of its own, an isolated box a stretch of its own: nothing may stand beside the words in it.
      for (; box; box = box.parentElement) {
        const { unicodeBidi, display } = getComputedStyle(box);
        if (/isolate|plaintext/.test(unicodeBidi) || (display !== 'inline' && display !== 'contents')) break;
      }
      if (box && box.textContent?.trim() !== text.trim())
        found.push(`not isolated: ${box.tagName}.${box.className}: ${box.outerHTML.slice(0, 260)}`);
      const lines = box && getComputedStyle(box).whiteSpace.startsWith('pre') ? text.split('\n') : [text];
      if (lines.some((line) => reaches(line) && !said.includes(line.trim())))
        found.push(`joined: ${text.trim().slice(0, 160)}`);
    }
    for (const box of document.querySelectorAll('[aria-label], [aria-description], [title], [alt], [label]'))
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'label']) {
        const text = box.getAttribute(name) ?? '';
        if (reaches(text) && !said.includes(text.trim()))
          found.push(`joined: ${name}: ${text.slice(0, 160)}`);
      }
    return found;
  }, said);
}

interface Looking {
  readonly page: Page;
  readonly faults: string[];
  readonly records: HostileNotebook['records'];
  /** All text that was seen, and all harm that was found. */
  readonly seen: string[];
  readonly bad: string[];
  readonly look: (where: string) => Promise<void>;
}

/** A browser into which the hostile notebook was brought, and which looks for harm. */
async function lookAt({ about, records }: HostileNotebook): Promise<Looking> {
  const { page, faults } = await visit(site, { acceptDownloads: true });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${site}/en/notebooks/`);
  await page.getByRole('button', { name: 'Bring back a saved copy' }).setInputFiles({
    name: '<img src=x onerror=alert(1)>.json',
    mimeType: 'application/json',
    buffer: Buffer.from(copyText(snapshotOf(about, records))),
  });
  await page.getByRole('link', { name: 'Take out' }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  const seen: string[] = [];
  const bad: string[] = [];
  const said = textsIn([records, about.title]).filter((text) => text.length < 100);
  const look = async (where: string): Promise<void> => {
    for (const each of await harm(page, said)) bad.push(`${where}: ${each}`);
    seen.push(await page.locator('body').innerText());
  };
  return { page, faults, records, seen, bad, look };
}

test('hostile words come through every view as words, and nothing of them runs or turns what stands beside', async () => {
  const { page, faults, records, seen, bad, look } = await lookAt(await hostileNotebook());
  expect(await page.getByText('cannot be shown here').count()).toBe(0);
  const activities = records.flatMap((record) =>
    record.type === 'activity' && record.kind !== 'paper' ? [record] : [],
  );
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
  for (const place of places) {
    // By way of an empty page: a view that is still there would be read twice, and this one not at all.
    await page.goto('about:blank');
    await page.goto(`${site}/en/notebook/#hostile/${place}`);
    await page.locator('.view > :is(article, section, ol, ul, div)').first().waitFor();
    expect(await page.getByText('Opening ...').count()).toBe(0);
    await page.waitForLoadState('networkidle');
    await look(place);
    if (!place.startsWith('activity/')) continue;
    await page.getByRole('button', { name: 'The sheet as it stands' }).click();
    await page.locator('.paper').waitFor();
    await look(`${place}, on paper`);
    await page.getByRole('button', { name: 'The sheet as it stands' }).click();
    await page.getByRole('button', { name: 'What the room may see' }).click();
    await look(`${place}, for the room`);
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

test('so they do in a plan, in everything printed or sent of it, and while it runs', async () => {
  const { page, faults, bad, seen, look } = await lookAt(await hostileNotebook(false));
  await page.goto(`${site}/en/plan/#hostile`);
  await page.getByRole('heading', { name: 'Steps' }).waitFor();
  await page.getByRole('button', { name: /2999/ }).click();
  await page.getByRole('checkbox', { name: /place/ }).check();
  for (const piece of await page.locator('.kit button[aria-pressed]').all()) {
    await piece.click();
    await page.locator('.kit .opened').waitFor();
    await page.waitForLoadState('networkidle');
    await look(`plan, ${await piece.innerText()}`);
  }
  await page.goto('about:blank');
  await page.goto(`${site}/en/run/#hostile`);
  await page.getByLabel('Which gathering').selectOption('planned');
  await page.getByRole('radio', { name: /^Only I do/ }).check();
  await look('run, before it begins');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  for (const more of await page.locator('details:not([open]) > summary').all())
    if (await more.isVisible()) await more.click();
  await look('run');
  expect(seen.join()).toContain('\u202eturned round');
  expect(bad).toEqual([]);
  expect(faults).toEqual([]);
});

test('an evening made of hostile words show them as words', async () => {
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
  expect(await harm(page, textsIn([words, ...hostile]))).toEqual([]);
  expect(faults).toEqual([]);
});
