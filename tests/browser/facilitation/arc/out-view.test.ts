import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import OutView from '../../../../src/facilitation/arc/OutView.svelte';
import { strings } from '../../../../src/facilitation/arc/strings/en.ts';
import { live } from '../../../../src/notebook/live.svelte.ts';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import { StoredNotebook } from '../../../../src/notebook/stored-notebook.ts';
import '../../../../src/styles/layers.css';
import { chosenDemand } from '../../../fixtures/demand.ts';

const wall = activityFor({ id: 'w', kind: 'card-wall', ask: '', labels: [], cards: [], config: {} }, 'en', {
  id: 'wall',
  gathering: 'day',
  rank: 'a0',
});
const demand = chosenDemand({ activity: 'wall' });

let stored: StoredNotebook;

beforeEach(() => {
  stored = new StoredNotebook(plainAbout({ languages: ['en'] }), [], undefined);
  stored.apply({
    put: [
      newGathering({ id: 'day', rank: 'a0', date: '2026-02-10', began: 1, present: 9 }),
      { ...wall, began: 1, state: 'done' },
      newCard({
        id: 'c',
        activity: 'wall',
        rank: 'a0',
        number: 'A1',
        role: 'problem',
        lang: 'en',
        words: 'quagga walls',
      }),
      demand,
      { id: 'l', type: 'line', activity: 'wall', of: 'd', slot: 'act', rank: 'a0', words: { en: 'mend it' } },
    ],
  });
  render(OutView, { stored, notebook: live(stored), lang: 'en', strings, careful: false });
});

test('what is in sight to print is one sheet: opening the page puts the record away, and the other way round', async () => {
  const record = page.getByRole('button', { name: strings.record, exact: true });
  const sheet = page.getByRole('button', { name: strings.sheetPage, exact: true });
  await record.click();
  await expect.element(page.getByText('quagga walls').first()).toBeVisible();
  await sheet.click();
  await expect.element(sheet).toHaveAttribute('aria-pressed', 'true');
  await expect.element(record).toHaveAttribute('aria-pressed', 'false');
  expect(document.querySelectorAll('article')).toHaveLength(1);
  expect(document.querySelector('article')?.textContent).not.toContain('quagga');
  await record.click();
  await expect.element(page.getByText('quagga walls').first()).toBeVisible();
  expect(document.querySelectorAll('article')).toHaveLength(1);
  expect(page.getByRole('button', { name: strings.print, exact: true }).elements()).toHaveLength(1);
});

test('what leads to a person is pointed out where it would leave: on a card to the group, in the demand to all', async () => {
  const look = page.getByText(strings.traces.look);
  expect(look.elements()).toHaveLength(0);
  stored.apply({
    put: [
      newCard({
        id: 'n',
        activity: 'wall',
        rank: 'a1',
        number: 'A2',
        role: 'problem',
        lang: 'en',
        words: 'ring 0170 5550142',
      }),
    ],
  });
  const group = page.getByRole('region', { name: strings.tiers.group });
  await expect.element(group.getByText('0170 5550142', { exact: true })).toBeVisible();
  expect(look.elements()).toHaveLength(1);
  stored.apply({
    put: [
      {
        id: 'l',
        type: 'line',
        activity: 'wall',
        of: 'd',
        slot: 'act',
        rank: 'a0',
        words: { en: 'answer <ana@example.org>' },
      },
    ],
  });
  const everyone = page.getByRole('region', { name: strings.tiers.public });
  await expect.element(everyone.getByText('ana@example.org', { exact: true })).toBeVisible();
});
