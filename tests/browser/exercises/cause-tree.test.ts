import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Audience } from '../../../src/exercises/contract.ts';
import { branchesOf, type Strip } from '../../../src/exercises/cause-tree/logic.ts';
import { sample } from '../../../src/exercises/cause-tree/sample.ts';
import { solutionsOf } from '../../../src/exercises/cause-tree/solutions.ts';
import { strings } from '../../../src/exercises/cause-tree/strings/en.ts';
import View from '../../../src/exercises/cause-tree/View.svelte';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook } from '../../../src/notebook/memory.ts';
import '../../../src/styles/layers.css';

const made = sample('en');
const grown = new Set(['because', 'leads-to', 'answers']);
const before = made.records.filter(
  (record) =>
    !(record.type === 'link' && grown.has(record.kind)) &&
    !(record.type === 'card' && record.role !== 'problem'),
);
let notebook: MemoryNotebook;

function open(part: { audience?: Audience; solutions?: boolean; empty?: boolean } = {}): void {
  notebook = new MemoryNotebook(made.about, part.empty ? before : made.records);
  render(View, {
    notebook: live(notebook),
    activity: made.activity,
    setting: { ...made.setting, config: { solutions: part.solutions ?? false } },
    strings,
    lang: 'en',
    languages: ['en'],
    audience: part.audience ?? 'facilitator',
  });
}
const shape = (strips: readonly Strip[]): unknown[] =>
  strips.map(({ card, children }) => [card.words, shape(children)]);
const causes = (): unknown[] => shape(branchesOf(notebook.snapshot, 'because', 'pile'));
const button = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name, exact: true });
const pile = 'Nobody answers when something breaks';

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

beforeEach(() => page.viewport(1280, 900));

test('a tree is keyed from strips with the keyboard alone', async () => {
  open({ empty: true });
  await button(pile).click();
  await expect.element(page.getByRole('heading', { name: pile })).toHaveFocus();
  const field = page.getByLabelText(strings.why(pile));
  await field.click();
  await userEvent.keyboard('no caretaker{Shift>}{Enter}{/Shift}cut in 2021{Enter}nobody asked{Enter}');
  expect(causes()).toEqual([
    [
      'no caretaker',
      [
        ['cut in 2021', []],
        ['nobody asked', []],
      ],
    ],
  ]);
  await expect.element(page.getByText(strings.added('W3', 'W1 no caretaker'))).toBeVisible();
});

test('the list of single cards keeps its distance from the piles above it', async () => {
  open({ empty: true });
  const [one] = before.filter((record) => record.type === 'card');
  if (!one) throw new Error('no card');
  notebook.apply({ put: [{ ...one, id: 'loose', number: 'Z9' }] });
  const field = page.getByRole('combobox', { name: strings.trunk });
  await expect.element(field).toBeVisible();
  const list = field.element().getBoundingClientRect();
  const piles = button(pile).element().getBoundingClientRect();
  expect(list.top - piles.bottom).toBeGreaterThanOrEqual(8);
});

test('says where the next strip hangs, and goes back up by the way there', async () => {
  open({ empty: true });
  await button(pile).click();
  await page.getByLabelText(strings.why(pile)).click();
  await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two{Enter}');
  await expect.element(page.getByLabelText(strings.why('W1 one'))).toHaveFocus();
  await page.getByText(strings.hangsOn).element().parentElement?.querySelector('button')?.click();
  await expect.element(page.getByLabelText(strings.why(pile))).toHaveFocus();
  await userEvent.keyboard('three{Enter}');
  expect(causes()).toEqual([
    ['one', [['two', []]]],
    ['three', []],
  ]);
});

test('a list pasted into the one-line field keeps its lines and its depth', async () => {
  open({ empty: true });
  await button(pile).click();
  const data = new DataTransfer();
  data.setData('text/plain', 'one\n\ttwo\nthree');
  page
    .getByLabelText(strings.why(pile))
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  const list = page.getByRole('textbox', { name: strings.paste }).first();
  await expect.element(list).toHaveValue('one\n\ttwo\nthree');
  const add = list.element().closest('details')?.querySelector('button');
  add?.click();
  await expect.poll(causes).toEqual([
    ['one', [['two', []]]],
    ['three', []],
  ]);
  await expect.element(page.getByText(strings.addedMany('W1, W2, W3'))).toBeVisible();
});

test('marking a root rings it in the drawing and says it in the list', async () => {
  open();
  await page.getByText(strings.more, { exact: true }).nth(3).click();
  await page.getByRole('radio', { name: strings.yes }).click();
  const marks = document.querySelectorAll('svg .marked');
  expect(marks).toHaveLength(3);
  expect(document.querySelectorAll('li .marked')).toHaveLength(3);
});

test('a strip others hang on says which, instead of offering to remove it', async () => {
  open();
  await page.getByText(strings.more, { exact: true }).first().click();
  await expect.element(page.getByText(strings.hangs('W2, W4'))).toBeVisible();
  expect(button(strings.remove).elements()).toHaveLength(0);
});

test('removing a strip leaves the focus where the next one is keyed', async () => {
  open();
  await page.getByText(strings.more, { exact: true }).nth(3).click();
  await button(strings.remove).click();
  await expect.element(page.getByLabelText(strings.why(pile))).toHaveFocus();
  await expect.element(page.getByText(strings.removed('W4'))).toBeVisible();
});

test('opens on the marked roots where the lesson is about solutions, and takes one under each', async () => {
  open({ solutions: true });
  expect(
    page
      .getByRole('heading', { level: 4 })
      .elements()
      .map(({ textContent }) => textContent?.trim().slice(0, 2)),
  ).toEqual(['W3', 'W7']);
  await page.getByLabelText(strings.rightFor('W7')).click();
  await userEvent.keyboard('give us the keys{Enter}');
  const root = notebook.snapshot.all('card').find(({ number }) => number === 'W7');
  expect(solutionsOf(notebook.snapshot, root?.id ?? '').map(({ words }) => words)).toContain(
    'give us the keys',
  );
});

test('leaving a solution out asks for the reason, and shows it with what was left', async () => {
  open({ solutions: true });
  await page.getByText(strings.more, { exact: true }).first().click();
  await page.getByLabelText(strings.leave).click();
  await userEvent.keyboard('too dear{Enter}');
  await expect.element(page.getByText(strings.leftShown('too dear'))).toBeVisible();
  await expect.element(page.getByRole('heading', { name: strings.left })).toHaveFocus();
});

test('the room sees the tree and no controls', async () => {
  open({ audience: 'room' });
  await expect.element(page.getByRole('img', { name: strings.drawing(pile) })).toBeVisible();
  expect(document.querySelectorAll('input, select, textarea')).toHaveLength(0);
  expect(button(strings.begin).elements()).toHaveLength(0);
});

test('reads every chain aloud with "because" in between', async () => {
  open({ audience: 'room' });
  await page.getByText(strings.aloud).click();
  const first = document.querySelector('details li');
  expect(first?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    `${pile} because Nobody at the office knows our building because The caretaker’s post was cut in 2021 because The contract pays the company for cases closed, not for repairs`,
  );
});

test('fits a narrow phone without scrolling sideways', async () => {
  await page.viewport(320, 700);
  open();
  await expect.element(page.getByRole('img')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each([
  ['the tree', {}],
  ['solutions', { solutions: true }],
  ['nothing yet', { empty: true }],
  ['the room', { audience: 'room' }],
] as const)('axe finds nothing in %s', async (_, part) => {
  open(part);
  await expect.poll(() => document.querySelector('.stack > *')).not.toBeNull();
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(await faults()).toEqual([]);
});
