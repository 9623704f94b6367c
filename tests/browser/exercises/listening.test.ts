import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import type { Audience } from '../../../src/exercises/contract.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import type { Config } from '../../../src/exercises/listening/definition.ts';
import { pairsOf } from '../../../src/exercises/listening/logic.ts';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import { strings } from '../../../src/exercises/listening/strings/en.ts';
import View from '../../../src/exercises/listening/View.svelte';
import '../../../src/styles/layers.css';

const ask = 'When was something here harder than it should be?';
const base = { id: 'x', kind: 'listening', ask, labels: [], cards: [], config: {} };
const activity = activityFor(base, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
const whole: Config = { minutes: 3, rounds: 2, playback: true, mirror: true };
/** A turn so short that its bell comes at once. */
const moment = 0.0001;
let notebook: MemoryNotebook;
const struck = vi.spyOn(AudioContext.prototype, 'createOscillator');

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en'] }), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01', present: 15 }),
  ]);
});
afterEach(() => {
  struck.mockReset(); // a spy again, without what a test made of it
});

const failed = { message: 'Could not load', again: 'Try again' };
function show(config: Partial<Config> = {}, audience: Audience = 'facilitator'): ReturnType<typeof render> {
  const setting = { ...base, config: { ...whole, ...config } };
  return render(ExerciseHost, { notebook: live(notebook), activity, setting, lang: 'en', audience, failed });
}
/** The view itself, whose audience can change under it as it does in the notebook. */
function showView(part: Partial<Config> = {}): ReturnType<typeof render<typeof View>> {
  const setting = { ...base, config: { ...whole, ...part } };
  const props = { notebook: live(notebook), activity, setting, strings, lang: 'en', languages: ['en'] };
  return render(View, { ...props, audience: 'facilitator' });
}
const button = (name: string | RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name });
const heading = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('heading', { name });
/** One ring strikes two tones. */
const rings = (): number => struck.mock.calls.length / 2;

/** Says it, then begins. */
async function toFirstTurn(): Promise<void> {
  await button('Go on: the first one speaks').click();
  await button('Ring the bell and begin').click();
}

async function faults(): Promise<readonly string[]> {
  // Landmarks and the first heading are the page's; this is the part of one.
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('what a turn is can be said before it begins: no bell and no clock until the second press', async () => {
  await show();
  await button('Go on: the first one speaks').click();
  await expect.element(page.getByText('The first one speaks for 3 minutes.', { exact: false })).toBeVisible();
  expect(document.body.textContent).not.toContain('Bell at');
  expect(rings()).toBe(0);
  await expect.element(button('Ring the bell and begin')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^Bell at/)).toBeVisible();
});

test('a turn begins with a press and a bell, and shows the hour of the next bell, which stands still', async () => {
  await show();
  await expect.element(page.getByText('You are 15: one group of three', { exact: false })).toBeVisible();
  await toFirstTurn();
  await expect.element(heading('The first one speaks')).toBeVisible();
  await expect.element(page.getByText(/^Bell at \d\d:\d\d$/)).toBeVisible();
  await expect.poll(rings).toBe(1);
  expect(document.querySelector('.exercise')?.textContent).not.toMatch(/\d:\d\d:\d\d|[^\d]\d:\d\d/);
  expect(await faults()).toEqual([]);
});

test('the bell at the end rings by itself, is shown for those who do not hear it, and only a press goes on', async () => {
  await show({ minutes: moment });
  await toFirstTurn();
  await expect.element(page.getByText('The bell has rung.')).toBeVisible();
  await expect.poll(rings).toBe(2);
  await expect.element(heading('The first one speaks')).toBeVisible();
  await button('Go on: play back').click();
  await button('Go on: change over').click();
  await button('Ring the bell and begin').click();
  await button('Go on: play back').click();
  await expect.element(page.getByText('“What I heard you say is ...”', { exact: false })).toBeVisible();
  await button('Go on: back together').click();
  await expect.element(heading('Back together')).toBeVisible();
});

test('a step back does not start a clock; the turn begins again when somebody presses', async () => {
  await show();
  await toFirstTurn();
  await button('Go on: play back').click();
  await button('One step back').click();
  await expect.element(heading('The first one speaks')).toBeVisible();
  expect(document.body.textContent).not.toContain('Bell at');
  await button('Ring the bell and begin').click();
  await expect.element(page.getByText(/^Bell at/)).toBeVisible();
});

test('the mirror is away while anybody talks', async () => {
  await show();
  await expect.element(page.getByText('The 70 to 30 mirror')).toBeVisible();
  await toFirstTurn();
  await expect.element(heading('The first one speaks')).toBeVisible();
  expect(document.body.textContent).not.toContain('mirror');
});

test('pairs are keyed one after another by the keyboard, shown together and one by one, and can be taken out', async () => {
  await show();
  await page.getByText('The 70 to 30 mirror').click();
  await page.getByLabelText('Talk of whoever asked and listened').click();
  await userEvent.keyboard('9{Enter}21{Enter}{Enter}');
  await userEvent.keyboard('11{Enter}19{Enter}{Enter}');
  await expect.element(heading('All 2 pairs together')).toBeVisible();
  await expect.element(page.getByText('listened for 67 and talked for 33', { exact: false })).toBeVisible();
  await expect.element(page.getByText('listened for 70 and talked for 30', { exact: false })).toBeVisible();
  expect(pairsOf(notebook.snapshot, activity).map(({ roles }) => roles)).toEqual([
    { asked: 9, spoke: 21 },
    { asked: 11, spoke: 19 },
  ]);
  expect(await faults()).toEqual([]);
  await button(/Take out.*Pair 1/).click();
  await expect.element(heading('All 2 pairs together')).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Talk of whoever asked and listened')).toHaveFocus();
});

test('nothing can be written of a pair in which nobody talked', async () => {
  await show();
  await page.getByText('The 70 to 30 mirror').click();
  await page.getByLabelText('Talk of whoever asked and listened').click();
  await userEvent.keyboard('0{Enter}0{Enter}');
  await expect.element(button('Add this pair')).toBeDisabled();
});

test('the room sees the question and whose turn it is, and neither hour nor share nor control', async () => {
  const view = await showView();
  await page.getByText('The 70 to 30 mirror').click();
  await page.getByLabelText('Talk of whoever asked and listened').click();
  await userEvent.keyboard('9{Enter}21{Enter}{Enter}');
  await toFirstTurn();
  await view.rerender({ audience: 'room' });
  await expect.element(page.getByText('The first one speaks. The other listens.')).toBeVisible();
  await expect.element(page.getByText(ask)).toBeVisible();
  const seen = view.container.textContent;
  expect(seen).not.toMatch(/\d/);
  expect(seen).not.toContain('listened');
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('the bell rings also while the page shows what the room sees', async () => {
  const view = await showView({ minutes: 0.02 });
  await toFirstTurn();
  await view.rerender({ audience: 'room' });
  await expect.element(page.getByText('The bell has rung.')).toBeVisible();
  await expect.poll(rings).toBe(2);
});

test('alone the steps can be read and the bell rung by hand', async () => {
  await show({}, 'solo');
  await expect.element(heading('Play back').first()).toBeVisible();
  await button('Ring the bell').click();
  await expect.poll(rings).toBe(1);
  expect(await faults()).toEqual([]);
});

test('where there is no sound a turn begins all the same', async () => {
  struck.mockImplementation(() => {
    throw new Error('no sound');
  });
  await show();
  await toFirstTurn();
  await expect.element(page.getByText(/^Bell at/)).toBeVisible();
});
