import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import { newCard } from '../../../src/exercises/cards.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import { cardsIn } from '../../../src/notebook/thread.ts';
import '../../../src/styles/layers.css';

const setting = {
  id: 'x',
  kind: 'cluster',
  ask: 'Which belong together?',
  labels: [],
  cards: [],
  config: { roles: ['problem'] },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(() => {
  const cards = ['A3', 'A9', 'A19', 'C14'].map((number, index) =>
    newCard({ id: number, activity: 'wall', rank: `a${index}`, number, role: 'problem', lang: 'en' }),
  );
  notebook = new MemoryNotebook(plainAbout({ languages: ['en'] }), [activity, ...cards]);
  const failed = { message: 'Could not load', again: 'Try again' };
  render(ExerciseHost, {
    notebook: live(notebook),
    activity,
    setting,
    lang: 'en',
    audience: 'facilitator',
    failed,
  });
});

const field = page.getByLabelText('Put in a pile by numbers');
async function key(line: string): Promise<void> {
  await field.fill(line);
  await userEvent.keyboard('{Enter}');
}
const held = (): string[][] =>
  notebook.snapshot
    .all('cluster')
    .map(({ id }) => cardsIn(notebook.snapshot, id).map(({ number }) => number));
const says = (text: string): Promise<void> =>
  expect.element(page.getByText(text, { exact: false })).toBeVisible();

test('a word in front finds its pile again, stands on no page before all was read, and is then offered', async () => {
  await key('damp: A3 A9');
  await key('damp: C14');
  expect(held()).toEqual([['A3', 'A9', 'C14']]);
  await expect.element(page.getByText('damp', { exact: true })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'We have read all the cards' }).click();
  await page.getByRole('button', { name: 'Call it as it was keyed: damp' }).click();
  await expect.element(page.getByRole('heading', { name: 'Pile 1: damp' })).toBeVisible();
  notebook.undo();
  expect(notebook.snapshot.all('cluster')[0]?.words).toBe('');
});

test('a number no pile has, or words without a colon, move nothing and say why', async () => {
  await key('A3 A9');
  await key('99: A3');
  await says('There is no pile 99, only pile 1. Nothing was moved.');
  await expect.element(field).toHaveValue('99: A3');
  await key('damp A19 C14');
  await says('A colon goes between the pile and the cards: damp: A19 C14. Nothing was moved.');
  expect(held()).toEqual([['A3', 'A9']]);
});

test('says where a card came from, and that a pile without a name went with its last', async () => {
  await key('sun: A3 A9');
  await key('bell: A19');
  await key('2: A9');
  await says('1 card put in bell (no name yet), 2 there now. A9 came from Pile 1: sun (no name yet).');
  await key('2: A3');
  await says(
    'A3 came from Pile 1: sun (no name yet). No card was left in Pile 1: sun (no name yet), so it is gone.',
  );
  expect(held()).toEqual([['A3', 'A9', 'A19']]);
  notebook.undo();
  expect(held()).toEqual([['A3'], ['A9', 'A19']]);
});

test('an empty pile with a name stays to be filled or removed', async () => {
  await page.getByRole('button', { name: 'We have read all the cards' }).click();
  await key('damp: A3');
  await key('bell: A3');
  await expect.element(page.getByRole('heading', { name: 'Pile 1: damp' })).toBeVisible();
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Remove this empty pile' }).click();
  expect(held()).toEqual([['A3']]);
});
