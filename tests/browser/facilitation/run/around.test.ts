import axe from 'axe-core';
import type { ComponentProps } from 'svelte';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { newCard } from '../../../../src/exercises/cards.ts';
import { addWords } from '../../../../src/exercises/feedback/logic.ts';
import { strings as arc } from '../../../../src/facilitation/arc/strings/en.ts';
import Closing from '../../../../src/facilitation/run/Closing.svelte';
import Opening from '../../../../src/facilitation/run/Opening.svelte';
import { aroundStrings as words } from '../../../../src/facilitation/run/strings/around-en.ts';
import { live } from '../../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import '../../../../src/styles/layers.css';

const doing = (id: string, gathering: string, kind: string): ReturnType<typeof activityFor> =>
  activityFor({ id, kind, ask: '', labels: [], cards: [], config: {} }, 'en', { id, gathering, rank: 'a0' });
const before = newGathering({ id: 'before', rank: 'a0', date: '2026-02-10', present: 22 });
const today = newGathering({ id: 'today', rank: 'a1', date: '2026-02-17', began: 1 });
const after = newGathering({ id: 'after', rank: 'a2', date: '2026-02-24', start: '18:00', place: 'Hall' });
const feedback = doing('then', 'before', 'feedback');
const card = (number: string, part: object = {}): ReturnType<typeof newCard> =>
  newCard({
    id: number,
    activity: 'wall',
    rank: `a${number}`,
    number,
    role: 'problem',
    lang: 'en',
    words: `words on ${number}`,
    ending: { how: 'not-yet', to: null, reason: '', activity: null },
    ...part,
  });
const promise = { type: 'commitment', activity: 'wall', buddy: '', state: 'promised' } as const;
const note = { type: 'note', activity: 'wall', state: 'open' } as const;
let notebook: MemoryNotebook;

beforeEach(() => {
  const waiting = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'].map((number) => card(number));
  notebook = new MemoryNotebook(plainAbout({ id: 'book', languages: ['en'] }), [
    before,
    today,
    after,
    feedback,
    doing('wall', 'before', 'card-wall'),
    doing('now', 'today', 'card-wall'),
    ...waiting,
    card('B1', { consent: 'private', words: 'quagga', rank: 'Zz' }),
    card('B2', { ending: null }),
    { ...promise, id: 'p1', rank: 'a0', what: 'ring the office', who: 'quagga-who', by: '2026-02-14' },
    { ...promise, id: 'p2', rank: 'a1', what: 'copy the lists', who: '', by: null },
    { ...note, id: 'n1', rank: 'a0', sort: 'parked', words: 'And the garages?' },
    { ...note, id: 'n2', rank: 'a1', sort: 'note', words: 'quagga-note' },
  ]);
  notebook.apply(addWords(notebook.snapshot, feedback, 'delta', 'begin on time', 'en'));
  const place = notebook.snapshot.all('place')[0];
  if (place) notebook.apply({ put: [{ ...place, note: 'quagga-answer' }] });
});

function open(audience: 'facilitator' | 'room' = 'facilitator'): void {
  render(Opening, { notebook: live(notebook), gathering: today, lang: 'en', words, audience });
}

/** The run page hands the gathering on as it is now; here a press is followed by showing it anew. */
function close(): { again: () => Promise<void> } {
  const props = (): ComponentProps<typeof Closing> => ({
    notebook: live(notebook),
    gathering: find(notebook.snapshot, 'gathering', 'today') ?? today,
    lang: 'en',
    words,
    arc,
    to: (view: string) => `#book/${view}`,
  });
  const shown = render(Closing, props());
  return { again: async () => void (await (await shown).rerender(props())) };
}
const button = (name: string | RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name });
const press = async (name: string | RegExp): Promise<void> => {
  (button(name).element() as HTMLElement).focus(); // a button is an HTML element
  await userEvent.keyboard('{Enter}');
};

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run('section', { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a gathering opens with promises first, and what is done is said by keyboard and stays in sight', async () => {
  open();
  await expect.element(page.getByText('22 people were there on 10 February.')).toBeVisible();
  const headings = page.getByRole('heading', { level: 3 }).elements();
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Who was here last time?',
    'What we promised',
    'Questions left for later',
    'Last time you said',
    'Not yet',
  ]);
  await press(/^Done\s*ring the office/);
  expect(find(notebook.snapshot, 'commitment', 'p1')?.state).toBe('done');
  await expect.element(button(/^Done\s*ring the office/)).toHaveAttribute('aria-pressed', 'true');
  await press(/^Done\s*ring the office/);
  expect(find(notebook.snapshot, 'commitment', 'p1')?.state).toBe('promised');
});

test('hands of who was here last time are kept nowhere', async () => {
  open();
  const records = JSON.stringify(notebook.snapshot.all('gathering'));
  await page.getByLabelText('Hands up: how many?').fill('17');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Hands up: how many?')).toHaveValue('17');
  expect(JSON.stringify(notebook.snapshot.all('gathering'))).toBe(records);
  expect(notebook.snapshot.all('ballot')).toEqual([]);
});

test('a question is taken up, an answer is written, and cards stand in seven lines with the rest counted', async () => {
  open();
  await press('We take it up');
  expect(find(notebook.snapshot, 'note', 'n1')?.state).toBe('taken-up');
  await expect.element(button('We take it up')).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabelText('What we did about it').fill('We ring at six');
  await userEvent.keyboard('{Tab}');
  expect(notebook.snapshot.all('place')[0]?.note).toBe('We ring at six');
  expect(page.getByRole('link', { name: /^Say where/ }).elements()).toHaveLength(7);
  await expect.element(page.getByText('and 3 cards more')).toBeVisible();
});

test('the room sees what was promised and asked, and no names, notes, answers or private cards', async () => {
  open('room');
  await expect.element(page.getByText('ring the office')).toBeVisible();
  await expect.element(page.getByText('And the garages?')).toBeVisible();
  await expect.element(page.getByText('begin on time')).toBeVisible();
  await expect.element(page.getByText(/^The story so far/)).toBeVisible();
  expect(document.body.textContent).not.toContain('quagga');
  expect(document.querySelectorAll('button, input, a')).toHaveLength(0);
  expect(await faults()).toEqual([]);
});

test('the first gathering says that nothing is from before', async () => {
  render(Opening, {
    notebook: live(notebook),
    gathering: newGathering({ id: 'none', rank: 'Zz', date: '2026-01-01' }),
    lang: 'en',
    words,
    audience: 'facilitator',
  });
  await expect.element(page.getByText(words.opening.first)).toBeVisible();
});

test('the opening has no fault that a machine can find', async () => {
  open();
  await expect.element(page.getByText(/^The story so far/)).toBeVisible();
  expect(await faults()).toEqual([]);
});

test('the wall’s end is chosen with the arrow keys, each with what follows from it', async () => {
  const { again } = close();
  await expect.element(page.getByText(words.closing.wallMeans.burn)).toBeVisible();
  (page.getByRole('radio', { name: /^Not said yet/ }).element() as HTMLElement).focus(); // a radio is an HTML element
  await userEvent.keyboard('{ArrowUp}');
  expect(find(notebook.snapshot, 'gathering', 'today')?.wall).toBe('burn');
  await again();
  await expect.element(page.getByRole('radio', { name: /^Burn it/ })).toBeChecked();
});

test('questions are taken up, let go or stay; the next gathering, the chat and what is kept are one press away', async () => {
  close();
  await press('Let go');
  expect(find(notebook.snapshot, 'note', 'n1')?.state).toBe('let-go');
  await expect.element(button('Let go')).toHaveAttribute('aria-pressed', 'true');
  await press('It stays');
  expect(find(notebook.snapshot, 'note', 'n1')?.state).toBe('open');
  await expect.element(page.getByText(/On Tuesday 24 February, from 18:00\./)).toBeVisible();
  const address = (name: string): string | null =>
    page.getByRole('link', { name }).element().getAttribute('href');
  expect(address('Ask the room')).toBe('#book/answer');
  expect(address('Message for the group chat')).toBe('#book/out');
  expect(address('What we keep')).toBe('#book/keep');
  // What is in this page's memory alone is followed within it; another page would find nothing.
  expect(address('Its plan')).toBe('#book');
  await expect.element(page.getByText('1 card has not gone anywhere yet.')).toBeVisible();
  expect(document.body.textContent).not.toContain('quagga-note');
});

test('the gathering ends with one press that closes what is open, and can be taken back', async () => {
  const { again } = close();
  await press('End the gathering');
  expect(find(notebook.snapshot, 'gathering', 'today')?.ended).toBeGreaterThan(1);
  expect(find(notebook.snapshot, 'activity', 'now')?.state).toBe('done');
  await again();
  await expect.element(page.getByText(/^Ended at \d\d:\d\d\. Until next time\.$/)).toBeVisible();
  await press('Take that back, we go on');
  expect(find(notebook.snapshot, 'gathering', 'today')?.ended).toBeNull();
  expect(find(notebook.snapshot, 'activity', 'now')?.state).toBe('open');
});

test('the closing has no fault that a machine can find', async () => {
  close();
  expect(await faults()).toEqual([]);
});
