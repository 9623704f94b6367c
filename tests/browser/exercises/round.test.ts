import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import type { Audience } from '../../../src/exercises/contract.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import type { Config } from '../../../src/exercises/round/definition.ts';
import { keptTurns, keptWords } from '../../../src/exercises/round/logic.ts';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import { strings } from '../../../src/exercises/round/strings/en.ts';
import View from '../../../src/exercises/round/View.svelte';
import '../../../src/styles/layers.css';

const ask = 'What weather did you come with?';
const base = { id: 'x', kind: 'round', ask, labels: [], cards: [], config: {} };
const activity = activityFor(base, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en'] }), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01', present: null }),
  ]);
});

const failed = { message: 'Could not load', again: 'Try again' };
function show(config: Config, audience: Audience = 'facilitator'): ReturnType<typeof render> {
  const setting = { ...base, config };
  return render(ExerciseHost, { notebook: live(notebook), activity, setting, lang: 'en', audience, failed });
}
const button = (name: string | RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name });
const waiting = (): string[] => [...document.querySelectorAll('ol .called')].map((each) => each.textContent);

async function faults(): Promise<readonly string[]> {
  // Landmarks and the first heading are the page's; this is the part of one.
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a check-in asks for nothing but the people here, once it is over', async () => {
  await show({ form: 'check-in', keep: false });
  await expect.element(page.getByText(ask)).toBeVisible();
  await page.getByLabelText('How many are here?').click();
  await userEvent.keyboard('14{Enter}');
  expect(notebook.snapshot.all('gathering')[0]?.present).toBe(14);
  expect(document.querySelectorAll('.exercise input')).toHaveLength(1);
  expect(await faults()).toEqual([]);
});

test('words are kept one after another from the keyboard, as they were said, and a mistake is taken out', async () => {
  await show({ form: 'go-round', keep: true });
  await page.getByLabelText('A word or a line each').click();
  await userEvent.keyboard('raine{Enter}tired{Enter}');
  expect(keptWords(notebook.snapshot, activity).map(({ words }) => words)).toEqual(['raine', 'tired']);
  expect(await faults()).toEqual([]);
  await button(/Take out.*raine/).click();
  await expect.element(page.getByRole('heading', { name: 'What we keep of this round' })).toHaveFocus();
  expect(keptWords(notebook.snapshot, activity).map(({ words }) => words)).toEqual(['tired']);
});

test('the list of speakers runs from the keyboard: first voices first, next, and one step back', async () => {
  await show({ form: 'stack', keep: false });
  await page.getByLabelText('Who raised a hand?').click();
  await userEvent.keyboard('cap{Shift>}{Enter}{/Shift}tall{Shift>}{Enter}{/Shift}grey hat{Enter}');
  await expect.element(button('Next: grey hat')).toBeVisible();
  expect(waiting()).toEqual(['grey hat', 'cap', 'tall']);
  expect(await faults()).toEqual([]);

  await button('Next: grey hat').click();
  await expect.element(page.getByText('Speaking now: grey hat')).toBeVisible();
  await userEvent.keyboard('{Enter}'); // the same button, which now says who follows
  await expect.element(page.getByText('Speaking now: cap')).toBeVisible();
  await button('Take that back').click();
  await expect.element(page.getByText('Speaking now: grey hat')).toBeVisible();
  expect(waiting()).toEqual(['cap', 'tall']);
  await expect.element(page.getByLabelText('Who raised a hand?')).toHaveFocus();
});

test('a wrong mark is set right on the line itself, which keeps the focus as it moves', async () => {
  await show({ form: 'stack', keep: false });
  await page.getByLabelText('Who raised a hand?').click();
  await userEvent.keyboard('cap{Shift>}{Enter}{/Shift}tall{Shift>}{Enter}{/Shift}cap{Enter}');
  await expect.element(page.getByText('cap is waiting already.')).toBeVisible();
  await page.getByRole('checkbox', { name: /Not spoken yet.*tall/ }).click();
  expect(waiting()).toEqual(['tall', 'cap']);
  await expect.element(page.getByRole('checkbox', { name: /Not spoken yet.*tall/ })).toHaveFocus();
  await button(/Take out.*tall/).click();
  expect(waiting()).toEqual(['cap']);
});

test('of the closed list only the sums are kept, and only if somebody says so', async () => {
  await show({ form: 'stack', keep: false });
  await page.getByLabelText('Who raised a hand?').click();
  await userEvent.keyboard('grey hat{Enter}cap{Shift>}{Enter}{/Shift}');
  await button('Next: grey hat').click();
  await button('Next: cap').click();
  await button('Close the list').click();
  await expect.element(page.getByRole('heading', { name: 'The list goes now' })).toHaveFocus();
  expect(notebook.snapshot.all('talk')).toEqual([]);
  expect(await faults()).toEqual([]);
  await button('Keep the two sums').click();
  expect(keptTurns(notebook.snapshot, activity)).toEqual({ first: 1, again: 1 });
  await expect.element(button('Nobody is waiting')).toBeVisible();
  const stored = JSON.stringify(
    (['card', 'talk', 'activity', 'gathering', 'note'] as const).flatMap((type) =>
      notebook.snapshot.all(type),
    ),
  );
  expect(stored).not.toContain('grey hat');
  expect(document.body.innerHTML).not.toContain('grey hat');
  await page.getByLabelText('By people who had not spoken').fill('2');
  await userEvent.keyboard('{Enter}');
  expect(keptTurns(notebook.snapshot, activity)).toEqual({ first: 2, again: 1 });
  expect(notebook.snapshot.all('talk')).toHaveLength(1);
});

test('the room sees the rule and no name, no turn and no control; the list waits for the facilitator', async () => {
  const config = { form: 'stack', keep: false } as const;
  const setting = { ...base, config };
  const part = { notebook: live(notebook), activity, setting, strings, lang: 'en', languages: ['en'] };
  const view = await render(View, { ...part, audience: 'facilitator' });
  await page.getByLabelText('Who raised a hand?').click();
  await userEvent.keyboard('grey hat{Enter}cap{Enter}');
  await button('Next: grey hat').click();
  await view.rerender({ audience: 'room' });
  await expect
    .element(page.getByText('Whoever has not spoken yet goes first.', { exact: false }))
    .toBeVisible();
  const seen = document.body.innerHTML;
  expect(seen).not.toContain('grey hat');
  expect(seen).not.toContain('cap<');
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  await view.rerender({ audience: 'facilitator' });
  await expect.element(button('Next: cap')).toBeVisible();
});

test('the room sees the question of a round, and neither words kept nor how many are here', async () => {
  await show({ form: 'go-round', keep: true });
  await page.getByLabelText('A word or a line each').fill('deaf in one ear');
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('How many are here?').fill('731');
  await userEvent.keyboard('{Enter}');
  document.body.replaceChildren();
  await show({ form: 'go-round', keep: true }, 'room');
  await expect.element(page.getByText(ask)).toBeVisible();
  expect(document.body.innerHTML).not.toContain('deaf in one ear');
  expect(document.body.innerHTML).not.toContain('731');
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('alone there is the question and how it goes, nothing to fill in', async () => {
  await show({ form: 'check-in', keep: true }, 'solo');
  await expect.element(page.getByText('“Pass” is always an answer.', { exact: false })).toBeVisible();
  expect(document.querySelectorAll('.exercise :is(input, button)')).toHaveLength(0);
  expect(await faults()).toEqual([]);
});
