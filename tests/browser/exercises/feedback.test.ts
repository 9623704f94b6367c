import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import type { Audience } from '../../../src/exercises/contract.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import { addWords, lastTime, wordsAt, type Part } from '../../../src/exercises/feedback/logic.ts';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import '../../../src/styles/layers.css';

const setting = {
  id: 'x',
  kind: 'feedback',
  ask: 'What would you change?',
  labels: [],
  cards: [],
  config: { form: 'plus-delta' },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a1' });
const before = activityFor(setting, 'en', { id: 'before', gathering: 'day-before', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en'] }), [
    activity,
    before,
    newGathering({ id: 'day-before', rank: 'a0', date: '2026-02-10' }),
    newGathering({ id: 'day', rank: 'a1', date: '2026-02-24' }),
  ]);
});

function show(audience: Audience = 'facilitator', form = 'plus-delta'): void {
  const failed = { message: 'Could not load', again: 'Try again' };
  render(ExerciseHost, {
    notebook: live(notebook),
    activity,
    setting: { ...setting, config: { form } },
    lang: 'en',
    audience,
    failed,
  });
}
function say(where: typeof activity, slot: Part, words: string): void {
  notebook.apply(addWords(notebook.snapshot, where, slot, words, 'en'));
}
const button = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name, exact: true });
const words = (slot: Part): string[] => wordsAt(notebook.snapshot, activity, slot).map((card) => card.words);

async function faults(): Promise<readonly string[]> {
  // Landmarks and the first heading are the page's; this is the part of one.
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('slips are keyed one after the other with Enter alone, the same words as often as they come', async () => {
  show();
  await page.getByLabelText('What would you change?').click();
  await userEvent.keyboard('begin later{Enter}begin later{Enter}more songs{Enter}');
  expect(words('delta')).toEqual(['begin later', 'begin later', 'more songs']);
  await expect.element(page.getByLabelText('What would you change?')).toHaveFocus();
});

test('the body has four places of its own', async () => {
  show('facilitator', 'head-heart-hands-feet');
  await page.getByLabelText('Heart: what did I feel?').fill('less alone');
  await userEvent.keyboard('{Enter}');
  expect(words('heart')).toEqual(['less alone']);
  const names = ['What I learned', 'What I felt', 'What I can do now', 'My next step'];
  for (const name of names) await expect.element(page.getByRole('heading', { name })).toBeVisible();
});

test('words are mended, moved and taken out, and the focus stays in reach', async () => {
  say(activity, 'plus', 'begn later');
  show();
  await button('Change begn later').click();
  await expect.element(page.getByLabelText('As they said it')).toHaveFocus();
  await page.getByLabelText('As they said it').fill('begin later');
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Change begin later')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('Where it belongs', { exact: false }).selectOptions('Do otherwise');
  await expect.element(page.getByRole('heading', { name: 'Keep' })).toHaveFocus();
  expect([words('plus'), words('delta')]).toEqual([[], ['begin later']]);
  await button('Change begin later').click();
  await button('Keyed by mistake: take it out').click();
  expect(words('delta')).toEqual([]);
  notebook.undo();
  await expect.element(page.getByRole('paragraph').filter({ hasText: 'begin later' })).toBeVisible();
});

test('all of it is read aloud, with the place over each', async () => {
  say(activity, 'plus', 'the food');
  say(activity, 'delta', 'begin later');
  show();
  await button('Read them aloud').click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('begin later')).toBeVisible();
  await expect.element(dialog.getByText('Do otherwise 1 of 2')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(dialog.getByText('the food')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(dialog.getByText('That was all of it. Thank you.')).toBeVisible();
});

test('what was said last time waits for a line about what was done', async () => {
  say(before, 'delta', 'mind the children');
  say(before, 'plus', 'the songs');
  show();
  await expect.element(page.getByText('mind the children')).toBeVisible();
  expect(document.body.textContent).not.toContain('the songs');
  await page.getByLabelText('What we did about it').fill('two of us do');
  await userEvent.tab();
  expect(lastTime(notebook.snapshot, activity).map(({ place }) => place.note)).toEqual(['two of us do']);
});

test('the room sees the words of today by place; nothing covered, nothing of last time, no control', async () => {
  say(before, 'delta', 'mind the children');
  say(activity, 'delta', 'begin later');
  say(activity, 'plus', 'a wound');
  const [wound] = wordsAt(notebook.snapshot, activity, 'plus');
  if (wound) notebook.apply({ put: [{ ...wound, covered: true }] });
  show('room');
  await expect.element(page.getByText('begin later')).toBeVisible();
  expect(document.body.outerHTML).not.toContain('a wound');
  expect(document.body.outerHTML).not.toContain('mind the children');
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('what is being changed closes to the room when the page turns to it', async () => {
  say(activity, 'delta', 'begin later');
  const props = {
    notebook: live(notebook),
    activity,
    setting,
    lang: 'en',
    failed: { message: '', again: '' },
  };
  const { rerender } = await render(ExerciseHost, { ...props, audience: 'facilitator' });
  await button('Change begin later').click();
  await rerender({ audience: 'room' });
  await expect.element(page.getByText('begin later')).toBeVisible();
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('axe finds no fault, empty and full, with words being changed', async () => {
  show('facilitator', 'head-heart-hands-feet');
  await expect.element(page.getByRole('heading', { name: 'What I learned' })).toBeVisible();
  expect(await faults()).toEqual([]);
  say(before, 'feet', 'ask my cousin');
  say(activity, 'head', 'who signs');
  await button('Change who signs').click();
  expect(await faults()).toEqual([]);
});
