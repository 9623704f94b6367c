import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { sample } from '../../../../src/exercises/agreement/sample.ts';
import ForTheGroup from '../../../../src/facilitation/arc/ForTheGroup.svelte';
import { strings } from '../../../../src/facilitation/arc/strings/en.ts';
import { aroundStrings } from '../../../../src/facilitation/run/strings/around-en.ts';
import type { AnyRecord } from '../../../../src/notebook/records/registry.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';
import { strings as output } from '../../../../src/outputs/strings/en.ts';
import '../../../../src/styles/layers.css';

const { about, records, activity } = sample('en');
const shown = [...records, activity].map((record): AnyRecord =>
  record.type === 'decision' ? { ...record, state: 'shown' } : record,
);
const reason = 'Say who cooks, or it will be the mothers again';

test('the record tells low hands and reasons only where somebody asks for them, and says beforehand what it reveals', async () => {
  render(ForTheGroup, {
    snapshot: snapshotOf(about, shown),
    lang: 'en',
    strings,
    words: aroundStrings.record,
    output,
    paper: 'record',
  });
  await expect.element(page.getByRole('heading', { name: output.decided })).toBeVisible();
  await expect.element(page.getByText(reason, { exact: false })).not.toBeInTheDocument();
  await expect.element(page.getByText(new RegExp(strings.revealed.nothingInside))).toBeVisible();
  await page.getByRole('checkbox', { name: aroundStrings.record.lows }).click();
  await expect.element(page.getByRole('heading', { name: output.disagreed })).toBeVisible();
  await expect.element(page.getByText(reason, { exact: false })).toBeVisible();
  await expect.element(page.getByText(/2 low hands of 22/)).toBeVisible();
  await expect.element(page.getByText(new RegExp(strings.revealed.nothingInside))).not.toBeInTheDocument();
});
