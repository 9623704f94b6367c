import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import { roundsOf } from '../../../src/exercises/agreement/logic.ts';
import type { Audience } from '../../../src/exercises/contract.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import type { Decision } from '../../../src/notebook/records/decision.ts';
import type { Demand } from '../../../src/notebook/records/demand.ts';
import type { Line } from '../../../src/notebook/records/line.ts';
import { find } from '../../../src/notebook/snapshot.ts';
import '../../../src/styles/layers.css';
import { chosenDemand } from '../../fixtures/demand.ts';

const setting = {
  id: 'x',
  kind: 'agreement',
  ask: 'How far can you go with this?',
  labels: [],
  cards: [],
  config: { method: 'fist-to-five' },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
const demand = chosenDemand({ activity: 'drafts' });
const line = (slot: Line['slot'], words: string): Line => ({
  id: slot,
  type: 'line',
  activity: 'drafts',
  of: 'd',
  slot,
  rank: 'a0',
  words: { en: words },
});
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01', present: null }),
    demand,
    line('who', 'the council'),
    line('act', 'mend the roof'),
    line('whom', 'every flat'),
    line('when', 'June'),
    line('proof', 'no bucket stands in a stairwell'),
  ]);
});

function show(audience: Audience = 'facilitator'): void {
  const failed = { message: 'Could not load', again: 'Try again' };
  render(ExerciseHost, { notebook: live(notebook), activity, setting, lang: 'en', audience, failed });
}
const button = (name: string | RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name });
const rounds = (): Decision[] => roundsOf(notebook.snapshot, activity, 'd');
const agreed = (): Demand['agreed'] | undefined => find(notebook.snapshot, 'demand', 'd')?.agreed;

async function askTheRoom(): Promise<void> {
  await button('Read it aloud, then go on').click();
  await button('Ask the room').click();
}

async function faults(): Promise<readonly string[]> {
  // Landmarks and the first heading are the page's; this is the part of one.
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('shows the proposal to read aloud with how we will know, once for a language nobody has written', async () => {
  show();
  await expect
    .element(page.getByText('We want the council to mend the roof for every flat, by June.'))
    .toBeVisible();
  await expect.element(page.getByText('no bucket stands in a stairwell')).toBeVisible();
  expect(document.body.textContent).not.toContain('Queremos');
});

test('what an answer means can be changed before the room is asked, and is kept in the round', async () => {
  show();
  await button('Read it aloud, then go on').click();
  await page.getByLabelText('What 3 means').fill('Fine by me');
  await button('Ask the room').click();
  expect(rounds()[0]?.options.find(({ id }) => id === '3')?.words['en']).toBe('Fine by me');
});

test('low hands and the people here are keyed with one key more than their digits, and nothing else is asked', async () => {
  show();
  await askTheRoom();
  await page.getByLabelText('0: Fist: stop').click();
  await userEvent.keyboard('0{Enter}1{Enter}1{Enter}26{Enter}');
  await expect.element(page.getByText('2 low hands. 26 people are here.', { exact: false })).toBeVisible();
  await expect.element(page.getByLabelText('How many can live with it?')).toHaveFocus();
  expect(notebook.snapshot.all('gathering')[0]?.present).toBe(26);
});

test('writes nothing on the demand before the group says how many', async () => {
  show();
  await askTheRoom();
  await page.getByLabelText('0: Fist: stop').click();
  await userEvent.keyboard('0{Enter}0{Enter}0{Enter}26{Enter}');
  await expect.element(button('Agreed here by __ of __')).toBeDisabled();
  await expect
    .element(page.getByText('At most 26. Somebody who showed nothing has not said yes.'))
    .toBeVisible();
  expect(agreed()).toBeNull();
  await userEvent.keyboard('24{Enter}');
  await expect.element(button('The group says: agreed here by 24 of 26')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(agreed()).toMatchObject({ yes: 24, present: 26, how: 'Fist to five' });
  await expect.element(page.getByText('Agreed here by 24 of 26.')).toBeVisible();
  await button('Take that back').click();
  expect(agreed()).toBeNull();
});

test('never more than can have gone along, nor more low hands than people: it says why and writes nothing', async () => {
  show();
  await askTheRoom();
  await page.getByLabelText('0: Fist: stop').click();
  await userEvent.keyboard('0{Enter}1{Enter}1{Enter}9{Enter}');
  await page.getByLabelText('How many can live with it?').fill('50');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Count again: 50 cannot be.', { exact: false })).toBeVisible();
  await expect.element(button(/agreed here by 50 of 9/)).toBeDisabled();
  await page.getByLabelText('How many can live with it?').fill('7');
  await userEvent.keyboard('{Enter}');
  await expect.element(button('The group says: agreed here by 7 of 9')).toBeEnabled();
  await page.getByLabelText('0: Fist: stop').fill('27');
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('How many can live with it?').fill('9');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Count again: 29 who cannot', { exact: false })).toBeVisible();
  await expect.element(button('The group says: agreed here by 9 of 9')).toBeDisabled();
  expect(agreed()).toBeNull();
});

test('hands counted on the other answers are offered as what the group says', async () => {
  show();
  await askTheRoom();
  await page.getByText('The other hands, if you like').click();
  await page.getByLabelText('0: Fist: stop').click();
  await userEvent.keyboard('0{Enter}0{Enter}2{Enter}26{Enter}5{Enter}9{Enter}4{Enter}');
  await expect.element(button('The group says: agreed here by 18 of 26')).toBeVisible();
});

test('after a change of words it asks for another test, and shows the round before with what it tested', async () => {
  show();
  await askTheRoom();
  await page.getByLabelText('0: Fist: stop').click();
  await userEvent.keyboard('0{Enter}1{Enter}1{Enter}26{Enter}');
  notebook.apply({ put: [line('whom', 'every flat and shop')] });
  await expect
    .element(page.getByText('The words have changed since this test.', { exact: false }))
    .toBeVisible();
  await button('Test again').click();
  await expect.element(page.getByRole('heading', { name: 'Round 2: Fist to five' })).toHaveFocus();
  await page.getByText('Round 1: 2 low hands, 26 people here').click();
  await expect
    .element(page.getByText('We want the council to mend the roof for every flat, by June.'))
    .toBeVisible();
  expect(rounds().map(({ state }) => state)).toEqual(['closed', 'rule']);
});

test('reasons are heard by the facilitator, can be taken out, and never reach the room', async () => {
  show();
  await askTheRoom();
  await page.getByText('Who could not live with this? Hear why').click();
  await page.getByLabelText('A reason, as it was said').fill('Who mends it?');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('1 heard')).toBeVisible();
  expect(rounds()[0]?.reasons).toMatchObject([{ words: 'Who mends it?' }]);
});

test('the room sees the words and the scale, and no hand, no reason, no control', async () => {
  show();
  await askTheRoom();
  await page.getByLabelText('1: Serious concerns').fill('731');
  await userEvent.keyboard('{Enter}');
  const [round] = rounds();
  if (round)
    notebook.apply({ put: [{ ...round, reasons: [{ id: 'r', words: 'Who mends it?', level: '1' }] }] });
  document.body.replaceChildren();
  show('room');
  await expect.element(page.getByText('Can live with it')).toBeVisible();
  expect(document.body.outerHTML).not.toContain('731');
  expect(document.body.outerHTML).not.toContain('Who mends it?');
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('asks for objections, not for hands, where the rule is consent', async () => {
  show();
  await page.getByRole('radio', { name: 'Any objection? (consent)' }).click();
  await askTheRoom();
  await page.getByLabelText('Objection: it would harm what we are here for').fill('1');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('1 objection.', { exact: false })).toBeVisible();
  expect(rounds()[0]?.method).toBe('consent');
});

test('a round begun by mistake goes with what was keyed for it', async () => {
  show();
  await button('Read it aloud, then go on').click();
  await button('Begun by mistake: remove it').click();
  await expect.element(page.getByRole('heading', { name: 'How will we decide?' })).toHaveFocus();
  expect(rounds()).toEqual([]);
});

test('axe finds no fault from the first page of a test to its second round', async () => {
  show();
  await expect.element(page.getByRole('heading', { name: 'How will we decide?' })).toBeVisible();
  expect(await faults()).toEqual([]);
  await button('Read it aloud, then go on').click();
  expect(await faults()).toEqual([]);
  await button('Ask the room').click();
  await page.getByLabelText('0: Fist: stop').click();
  await userEvent.keyboard('0{Enter}1{Enter}1{Enter}26{Enter}');
  await page.getByText('Who could not live with this? Hear why').click();
  expect(await faults()).toEqual([]);
  await button('Test again').click();
  await page.getByText('Round 1: 2 low hands, 26 people here').click();
  expect(await faults()).toEqual([]);
});
