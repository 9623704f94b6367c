import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import { newCard } from '../../../src/exercises/cards.ts';
import { addPromise, promisesOf } from '../../../src/exercises/commitments/logic.ts';
import type { Audience } from '../../../src/exercises/contract.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import type { Commitment } from '../../../src/notebook/records/commitment.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import { find } from '../../../src/notebook/snapshot.ts';
import '../../../src/styles/layers.css';

const setting = {
  id: 'x',
  kind: 'commitments',
  ask: 'What will you do?',
  labels: [],
  cards: [],
  config: { opensWith: true },
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
    newGathering({ id: 'after', rank: 'a2', date: '2026-03-17' }),
  ]);
});

function show(audience: Audience = 'facilitator', config: object = setting.config): void {
  const failed = { message: 'Could not load', again: 'Try again' };
  render(ExerciseHost, {
    notebook: live(notebook),
    activity,
    setting: { ...setting, config },
    lang: 'en',
    audience,
    failed,
  });
}
const button = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name, exact: true });
const promises = (): Commitment[] => promisesOf(notebook.snapshot, activity);
const named = (what: string): Commitment | undefined =>
  notebook.snapshot.all('commitment').find((each) => each.what === what);
function promise(where: typeof activity, part: Partial<Commitment>): void {
  notebook.apply(
    addPromise(notebook.snapshot, where, { what: 'ring my aunt', who: '', by: null, buddy: '', ...part }),
  );
}

async function faults(): Promise<readonly string[]> {
  // Landmarks and the first heading are the page's; this is the part of one.
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a promise is keyed with Enter alone, and the next can follow at once', async () => {
  show();
  await page.getByLabelText('What, small enough to be true').click();
  await userEvent.keyboard('ring my aunt{Enter}Joss{Enter}');
  await expect.element(page.getByLabelText('By when')).toHaveFocus();
  await page.getByLabelText('By when').fill('2026-03-03');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Buddy')).toHaveFocus();
  await userEvent.keyboard('Wanja{Enter}');
  await expect.element(page.getByLabelText('What, small enough to be true')).toHaveFocus();
  await userEvent.keyboard('ring my aunt{Enter}{Enter}{Enter}{Enter}');
  expect(promises()).toMatchObject([
    { what: 'ring my aunt', who: 'Joss', by: '2026-03-03', buddy: 'Wanja', state: 'promised' },
    { what: 'ring my aunt', who: '', by: null, buddy: '' },
  ]);
  await expect.element(page.getByText('by Tuesday 3 March')).toBeVisible();
  await expect.element(page.getByText('no day yet')).toBeVisible();
  await expect.element(page.getByText('no buddy yet')).toBeVisible();
});

test('the day the group meets next is one press, and the buddy comes after it', async () => {
  show();
  await page.getByLabelText('What, small enough to be true').fill('bring the lists');
  await button('Next time we meet, Tuesday 17 March').click();
  await expect.element(page.getByLabelText('Buddy')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(promises()).toMatchObject([{ what: 'bring the lists', by: '2026-03-17' }]);
});

test('nothing is written without words', async () => {
  show();
  await page.getByLabelText('Buddy').fill('Wanja');
  await userEvent.keyboard('{Enter}');
  expect(promises()).toEqual([]);
  await expect.element(page.getByLabelText('What, small enough to be true')).toHaveFocus();
  await expect.element(page.getByLabelText('Buddy')).toHaveValue('Wanja');
});

test('a promise is changed where it stands and keeps the focus; Escape leaves it as it was', async () => {
  promise(activity, { what: 'twenty visits' });
  promise(activity, { what: 'cook', by: '2026-02-27' });
  show();
  await button('Change twenty visits').click();
  const what = page.getByRole('listitem').getByLabelText('What, small enough to be true');
  await expect.element(what).toHaveFocus();
  await what.fill('four visits');
  await page.getByRole('listitem').getByLabelText('By when').fill('2026-02-25');
  await page.getByRole('listitem').getByLabelText('Buddy').click();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Change four visits')).toHaveFocus();
  expect(promises().map(({ what: words }) => words)).toEqual(['four visits', 'cook']);
  await button('Change cook').click();
  await userEvent.keyboard('a feast{Escape}');
  await expect.element(button('Change cook')).toHaveFocus();
  expect(promises()[1]?.what).toBe('cook');
});

test('letting go is one press and can be pressed again; the words stay', async () => {
  promise(activity, {});
  show();
  await button('Let it go ring my aunt').click();
  expect(promises()[0]?.state).toBe('released');
  await expect.element(page.getByRole('paragraph').filter({ hasText: 'ring my aunt' })).toBeVisible();
  await button('Let it go ring my aunt').click();
  expect(promises()[0]?.state).toBe('promised');
});

test('last time comes first: done, goes on with a new day, let go, with what helped', async () => {
  for (const what of ['roof', 'fees', 'tea']) promise(before, { what, who: 'Joss', by: '2026-02-20' });
  show();
  await expect.element(page.getByRole('heading', { name: 'From last time' })).toBeVisible();
  const row = (what: string): ReturnType<typeof page.getByRole> =>
    page.getByRole('group', { name: `How it went: ${what}` });
  await row('roof').getByRole('button', { name: 'Done' }).click();
  await row('tea').getByRole('button', { name: 'Let it go' }).click();
  await row('fees').getByRole('button', { name: 'It goes on' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'fees' })
    .getByRole('button', { name: 'In a week' })
    .click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'roof' })
    .getByLabelText('What helped, what stood in the way', { exact: false })
    .fill('it rained in');
  await userEvent.tab();
  expect(['roof', 'fees', 'tea'].map((what) => named(what)?.state)).toEqual(['done', 'promised', 'released']);
  expect(named('fees')?.by).toBe('2026-03-03');
  expect(notebook.snapshot.all('place').map(({ note }) => note)).toContain('it rained in');
  await row('roof').getByRole('button', { name: 'Done' }).click();
  expect(named('roof')?.state).toBe('promised');
});

test('last time stays away where the author says so', async () => {
  promise(before, {});
  show('facilitator', { opensWith: false });
  await expect.element(page.getByText('Nothing promised yet.', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'From last time' })).not.toBeInTheDocument();
});

test('keyed numbers say which cards a promise answers, and that can be taken back', async () => {
  promise(activity, {});
  notebook.apply({
    put: [
      newCard({
        id: 'c',
        activity: 'w',
        rank: 'a0',
        number: 'A7',
        role: 'need',
        lang: 'en',
        words: 'no light',
      }),
    ],
  });
  show();
  await page.getByText('Which cards does this answer?', { exact: false }).click();
  await page.getByLabelText('Their numbers: A7 B3').fill('a7 b9');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Being done: A7. No card has this number: B9.')).toBeVisible();
  await expect.element(page.getByText('no light')).toBeVisible();
  expect(find(notebook.snapshot, 'card', 'c')?.ending).toMatchObject({ how: 'doing', to: promises()[0]?.id });
  await button('Take that back A7').click();
  expect(find(notebook.snapshot, 'card', 'c')?.ending).toBeNull();
});

test('the room sees what and by when; no name, nothing of last time, nothing let go, no control', async () => {
  promise(before, { what: 'old promise', who: 'Otieno' });
  promise(activity, { what: 'mend the gate', who: 'Joss', buddy: 'Wanja', by: '2026-03-03' });
  promise(activity, { what: 'too much' });
  const gone = named('too much');
  if (gone) notebook.apply({ put: [{ ...gone, state: 'released' }] });
  show('room');
  await expect.element(page.getByText('mend the gate')).toBeVisible();
  await expect.element(page.getByText('by Tuesday 3 March')).toBeVisible();
  const html = document.body.outerHTML;
  for (const inside of ['Joss', 'Wanja', 'Otieno', 'old promise', 'too much'])
    expect(html).not.toContain(inside);
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('axe finds no fault, empty and full, with a promise being changed', async () => {
  show();
  await expect.element(page.getByText('Nothing promised yet.', { exact: false })).toBeVisible();
  expect(await faults()).toEqual([]);
  promise(before, { what: 'roof' });
  promise(activity, {});
  promise(activity, { what: 'cook' });
  notebook.apply({
    put: [newCard({ id: 'c', activity: 'w', rank: 'a0', number: 'A7', role: 'need', lang: 'en' })],
  });
  await page
    .getByRole('group', { name: 'How it went: roof' })
    .getByRole('button', { name: 'It goes on' })
    .click();
  await button('Change cook').click();
  await page.getByText('Which cards does this answer?', { exact: false }).click();
  expect(await faults()).toEqual([]);
});
