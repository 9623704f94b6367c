import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import { newCard } from '../../../src/exercises/cards.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import '../../../src/styles/layers.css';

const setting = {
  id: 'x',
  kind: 'card-wall',
  ask: 'What happens?',
  labels: [],
  cards: [],
  config: { role: 'problem' },
};
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
let notebook: MemoryNotebook;

beforeEach(async () => {
  const bare = ['A1', 'A2', 'A3', 'B7'].map((number, index) =>
    newCard({ id: number, activity: 'now', rank: `a${index}`, number, role: 'problem', lang: 'en' }),
  );
  notebook = new MemoryNotebook(plainAbout({ languages: ['en'] }), [activity, ...bare]);
  const failed = { message: 'Could not load', again: 'Try again' };
  render(ExerciseHost, {
    notebook: live(notebook),
    activity,
    setting,
    lang: 'en',
    audience: 'facilitator',
    failed,
  });
  await page.getByText(/^Words later/).click();
});

const words = (id: string): string => {
  const card = notebook.snapshot.get(id);
  return card?.type === 'card' ? card.words : '';
};
const field = (label: string): ReturnType<typeof page.getByLabelText> =>
  page.getByLabelText(label, { exact: true });
const back = page.getByText('Is that how you said it?');
const button = (name: RegExp): ReturnType<typeof page.getByRole> => page.getByRole('button', { name });

test('words cost their text and one key, and the last ones stand to be read back', async () => {
  await field('Words on A1').click();
  expect(back.query()).toBeNull();
  await userEvent.keyboard('the lift is out again{Enter}');
  await expect.element(back).toBeVisible();
  await expect.element(page.getByText('the lift is out again').first()).toBeVisible();
  await expect.element(field('Words on A2')).toHaveFocus();
  await userEvent.keyboard('damp{Enter}noise{Enter}');
  expect(['A1', 'A2', 'A3'].map(words)).toEqual(['the lift is out again', 'damp', 'noise']);
  await expect.element(field('Words on B7')).toHaveFocus();
});

test('words that were not said so are mended in the same field, and what was begun for the next card waits', async () => {
  await field('Words on A1').click();
  await userEvent.keyboard('the lift is new{Enter}half a sent');
  await button(/^Mend it\s*A1$/).click();
  await expect.element(field('Mend the words on A1')).toHaveFocus();
  await expect.element(field('Mend the words on A1')).toHaveValue('the lift is new');
  await userEvent.keyboard(' and broken{Enter}');
  expect(words('A1')).toBe('the lift is new and broken');
  await expect.element(field('Words on A2')).toHaveValue('half a sent');
  await expect.element(page.getByText('the lift is new and broken').first()).toBeVisible();
  notebook.undo();
  expect(words('A1')).toBe('the lift is new');
});

test('mending can be left, and a card that lost its words again is not read back', async () => {
  await field('Words on A1').click();
  await userEvent.keyboard('damp{Enter}');
  await button(/^Mend it\s*A1$/).click();
  await userEvent.keyboard(' walls{Escape}');
  await expect.element(field('Words on A2')).toHaveFocus();
  expect(words('A1')).toBe('damp');
  notebook.undo();
  await expect.element(back).not.toBeInTheDocument();
});

test('a card named by its number gets its words out of turn, and is the one read back', async () => {
  await field('Words on A1').click();
  await userEvent.keyboard('b7: nobody answers{Enter}');
  expect(words('B7')).toBe('nobody answers');
  await expect.element(button(/^Mend it\s*B7$/)).toBeVisible();
  await expect.element(field('Words on A1')).toHaveFocus();
});

test('has no fault that a machine can find', async () => {
  await field('Words on A1').click();
  await userEvent.keyboard('damp{Enter}');
  await expect.element(back).toBeVisible();
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

async function bring(numbers: string): Promise<void> {
  await page.getByText('More ways to bring cards in').click();
  await field('Cards numbered on paper').fill(numbers);
  await userEvent.keyboard('{Enter}');
}

test('says where a range was cut short, and where every number is here already', async () => {
  await bring('C 1-99999');
  await expect
    .element(page.getByText('500 cards added. One range brings at most 500: C1 to C500.', { exact: false }))
    .toBeVisible();
  await field('Cards numbered on paper').fill('A1, B7');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('All of these are here already.')).toBeVisible();
});

test('a table asks for its column and its heading, and what hangs here already is not ticked', async () => {
  await field('New card').fill('damp');
  await userEvent.keyboard('{Enter}');
  await page.getByText('More ways to bring cards in').click();
  await field('A list, one card a line').fill('Marca temporal;¿Qué duele?\n24/11/2026;damp\n24/11/2026;rats');
  await button(/^Look at the list$/).click();
  const heading = page.getByLabelText('The first line is a heading');
  const column = page.getByRole('combobox', { name: 'Column with the words' });
  await expect.element(heading).toBeChecked();
  await expect.element(column).toHaveValue('1');
  await expect.element(page.getByText('The same words again')).toBeVisible();
  await expect.element(button(/^Bring in 1 card$/)).toBeVisible();
  await heading.click();
  await expect.element(button(/^Bring in 2 cards$/)).toBeVisible();
  await column.selectOptions('The whole line');
  await expect.element(page.getByText('24/11/2026;rats')).toBeVisible();
  await heading.click();
  await button(/^Bring in 2 cards$/).click();
  const added = notebook.snapshot.all('card').map(({ words: text }) => text);
  expect(added).toContain('24/11/2026;damp');
  expect(added).not.toContain('Marca temporal;¿Qué duele?');
});
