import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CountField from '../../../src/exercises/CountField.svelte';

async function keyed(...keys: readonly string[]): Promise<(number | null)[]> {
  const heard: (number | null)[] = [];
  await render(CountField, {
    label: 'Hands',
    value: null,
    change: (value: number | null) => heard.push(value),
  });
  for (const text of keys) {
    await page.getByLabelText('Hands').fill(text);
    await userEvent.keyboard('{Enter}');
  }
  return heard;
}

test('counts called out table by table add up', async () => {
  expect(await keyed('5+4+6')).toEqual([15]);
});

test('a sum with a table still to come is the sum so far, not nothing', async () => {
  expect(await keyed('5 + 4')).toEqual([9]);
});

test('what is no count changes nothing', async () => {
  expect(await keyed('abc', '-3', '5+')).toEqual([]);
});

test('digits of an Arabic keypad count too', async () => {
  expect(await keyed('١٢+٣')).toEqual([15]);
});
