import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Audience } from '../../../src/exercises/contract.ts';
import { shownLines } from '../../../src/exercises/shown-statement.ts';
import { checksOf } from '../../../src/exercises/statement/consent-check.ts';
import { statementsOf, stepsOf } from '../../../src/exercises/statement/logic.ts';
import { sample } from '../../../src/exercises/statement/sample.ts';
import { strings } from '../../../src/exercises/statement/strings/en.ts';
import View from '../../../src/exercises/statement/View.svelte';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook } from '../../../src/notebook/memory.ts';
import type { Decision } from '../../../src/notebook/records/decision.ts';
import '../../../src/styles/layers.css';

const made = sample('en');
let notebook: MemoryNotebook;

function open(
  part: {
    audience?: Audience;
    empty?: boolean;
    about?: 'agreement' | 'values';
    languages?: readonly string[];
  } = {},
): void {
  const kept = ['activity', 'gathering'];
  notebook = new MemoryNotebook(
    made.about,
    part.empty ? made.records.filter(({ type }) => kept.includes(type)) : made.records,
  );
  show(part);
}
function show(part: {
  audience?: Audience;
  about?: 'agreement' | 'values';
  languages?: readonly string[];
}): void {
  render(View, {
    notebook: live(notebook),
    activity: made.activity,
    setting: { ...made.setting, config: { about: part.about ?? 'agreement', most: 8 } },
    strings,
    lang: 'en',
    languages: part.languages ?? ['en', 'es'],
    audience: part.audience ?? 'facilitator',
  });
}
const button = (name: string | RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name, exact: true });
const id = (): string => statementsOf(notebook.snapshot, made.activity)[0]?.id ?? '';
const said = (lang = 'en'): (string | undefined)[] =>
  shownLines(notebook.snapshot, id()).map(({ line }) => line.words[lang]);
const checks = (): Decision[] => checksOf(notebook.snapshot, made.activity, id());

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`);
}

beforeEach(() => page.viewport(1280, 900));

test('lines are keyed one after the other, as they were said, without leaving the field', async () => {
  open({ empty: true, languages: ['en'] });
  await expect.element(page.getByText(strings.empty)).toBeVisible();
  await page.getByLabelText(strings.add).click();
  await userEvent.keyboard('we let poeple finish{Enter}phones away{Enter}');
  expect(said()).toEqual(['we let poeple finish', 'phones away']);
  await expect.element(page.getByLabelText(strings.add)).toHaveFocus();
  await expect.element(page.getByText(strings.added(2))).toBeInTheDocument();
});

test('in a room of two languages the second is marked as translation, whichever it is', async () => {
  open({ empty: true });
  await page.getByRole('radio', { name: 'Spanish' }).click();
  await page.getByLabelText(strings.add).fill('que hablen todos');
  await page.getByLabelText(strings.sameIn('English')).fill('let all speak');
  await userEvent.keyboard('{Enter}');
  expect(said('es')).toEqual(['que hablen todos']);
  const marked = [...document.querySelectorAll('.words p')].map((line) => line.textContent.trim());
  expect(marked).toEqual([expect.stringMatching(/^let all speak\s+translation$/), 'que hablen todos']);
});

test('arrow keys and buttons move a line, and the focus stays with it', async () => {
  open();
  await button(strings.down(1)).click();
  await expect.element(button(strings.down(2))).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(button(strings.down(1))).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(button(strings.up(5))).toHaveFocus();
  expect(said()[4]).toBe('We let people finish');
});

test('a slip is mended without a trace before the reading back, and kept with its reason after it', async () => {
  open({ empty: true, languages: ['en'] });
  await page.getByLabelText(strings.add).click();
  await userEvent.keyboard('phones awya{Enter}');
  await button(strings.editLine(1)).click();
  await expect.element(page.getByRole('textbox', { name: 'Line 1' })).toHaveFocus();
  await page.getByRole('textbox', { name: 'Line 1' }).fill('phones away');
  await button(strings.keep).click();
  await expect.element(button(strings.editLine(1))).toHaveFocus();
  expect(page.getByText(strings.before).elements()).toHaveLength(0);

  await button(strings.readBack).click();
  await button(strings.editLine(1)).click();
  await page.getByRole('textbox', { name: 'Line 1' }).fill('phones in the basket');
  await page.getByRole('textbox', { name: strings.whyHint, exact: false }).fill('somebody filmed');
  await button(strings.keep).click();
  await page.getByText(strings.before, { exact: true }).click();
  await expect.element(page.getByText('somebody filmed', { exact: false })).toBeVisible();
  expect(document.querySelector('del')?.textContent).toBe('away');
  expect(document.querySelector('ins')?.textContent).toBe('in the basket');
});

test('a line taken out after the test can still be read, and the focus is not lost', async () => {
  open();
  await button(strings.editLine(4)).click();
  await button(strings.takeOut).click();
  await expect.element(page.getByRole('heading', { name: '4 lines' })).toHaveFocus();
  await expect.element(page.getByText(strings.outKept)).toBeInTheDocument();
  expect(stepsOf(notebook.snapshot, id()).at(-1)?.changes).toMatchObject([
    { before: { en: 'Children come and go as they like' }, after: {} },
  ]);
});

test('what we will and will not do is written under a value', async () => {
  open({ empty: true, about: 'values', languages: ['en'] });
  await page.getByLabelText(strings.add).click();
  await userEvent.keyboard('fairness{Enter}');
  await expect.element(page.getByText(strings.noMeaning)).toBeVisible();
  await button(strings.editLine(1)).click();
  await page.getByRole('textbox', { name: strings.meanings.will, exact: true }).fill('share the floor');
  await page.getByRole('textbox', { name: strings.meanings.wont, exact: true }).fill('talk over people');
  await button(strings.keep).click();
  await expect.element(page.getByText('talk over people')).toBeVisible();
  expect(said()).toEqual(['fairness']);
  expect(await faults()).toEqual([]);
});

test('the room is asked by keyboard: hands that cannot, people here, and only then what the group says', async () => {
  open({ empty: true, languages: ['en'] });
  await page.getByLabelText(strings.add).click();
  await userEvent.keyboard('phones away{Enter}');
  await button(strings.start).click();
  await expect.element(page.getByRole('heading', { name: strings.check })).toHaveFocus();
  await page.getByLabelText(strings.cannot).click();
  await userEvent.keyboard('0{Enter}22{Enter}');
  await expect.element(page.getByText(strings.noneLow, { exact: false })).toBeVisible();
  await expect.element(button(strings.writeBlank)).toBeDisabled();
  await userEvent.keyboard('20{Enter}');
  await expect.element(button(strings.write(20, 22))).toHaveFocus();
  expect(page.getByText(strings.agreed(20, 22)).elements()).toHaveLength(0);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(strings.agreed(20, 22))).toHaveFocus();
  expect(checks()).toMatchObject([{ state: 'shown', present: 22 }]);
});

test('after a change of words it says so and asks again, and the round before stays', async () => {
  open();
  await page.getByText(strings.changes.propose).click();
  await page
    .getByLabelText(strings.changes.inLanguage(strings.changes.asItWouldBe, 'English'))
    .fill('One at a time');
  await button(strings.changes.proposeButton).click();
  expect(said()[0]).toBe('We let people finish');
  await button(strings.changes.take).click();
  await expect.element(page.getByText(strings.stale)).toBeVisible();
  await button(strings.again).click();
  expect(checks()).toHaveLength(3);
  await page.getByText(strings.checks).click();
  await expect.element(page.getByText(strings.roundSum(1, 18))).toBeVisible();
});

test('a reason is heard by the facilitator, without a name', async () => {
  open();
  await button(strings.again).click();
  await page.getByText(strings.hearing.reasons).click();
  await page.getByLabelText(strings.hearing.reason).fill('too many lines');
  await userEvent.keyboard('{Enter}');
  expect(checks().at(-1)?.reasons).toMatchObject([{ words: 'too many lines' }]);
});

test('the room sees the lines in both languages and what the group said, and nothing else', async () => {
  open({ audience: 'room' });
  await expect.element(page.getByText('Phones lie in the basket, except', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Dejamos que cada quien termine')).toBeVisible();
  await expect.element(page.getByText(strings.agreed(17, 18))).toBeVisible();
  const html = document.body.outerHTML;
  for (const hidden of [
    'My mother is ill',
    'Some of us are needed',
    strings.changes.amendments,
    strings.before,
  ])
    expect(html).not.toContain(hidden);
  expect(page.getByRole('button').elements()).toHaveLength(0);
});

test('the room sees no hand that was counted, no reason and no proposal before the group says so', async () => {
  open({ empty: true, languages: ['en'] });
  await page.getByLabelText(strings.add).click();
  await userEvent.keyboard('phones away{Enter}');
  await button(strings.readBack).click();
  await page.getByText(strings.changes.propose).click();
  await page.getByLabelText(strings.changes.asItWouldBe).fill('SECRET-PROPOSAL');
  await page.getByLabelText(strings.changes.why).fill('SECRET-WHY');
  await button(strings.changes.proposeButton).click();
  await button(strings.start).click();
  await page.getByLabelText(strings.cannot).click();
  await userEvent.keyboard('731{Enter}947{Enter}');
  const [check] = checks();
  if (check)
    notebook.apply({ put: [{ ...check, reasons: [{ id: 'r', words: 'SECRET-REASON', level: null }] }] });
  document.body.replaceChildren();
  show({ audience: 'room', languages: ['en'] });
  await expect.element(page.getByText(strings.check)).toBeVisible();
  for (const hidden of ['731', '947', 'SECRET']) expect(document.body.outerHTML).not.toContain(hidden);
});

test('axe finds no fault, from the first line to the third round', async () => {
  open({ empty: true });
  expect(await faults()).toEqual([]);
  document.body.replaceChildren();
  open();
  await button(strings.editLine(2)).click();
  await page.getByText(strings.before, { exact: true }).click();
  await page.getByText(strings.checks).click();
  await page.getByText(strings.changes.propose).click();
  expect(await faults()).toEqual([]);
  await button(strings.cancel).click();
  await button(strings.again).click();
  await page.getByLabelText(strings.cannot).click();
  await userEvent.keyboard('1{Enter}');
  expect(await faults()).toEqual([]);
});

test('nothing is wider than a screen of 320 pixels', async () => {
  await page.viewport(320, 700);
  open();
  await button(strings.editLine(2)).click();
  await page.getByText(strings.before, { exact: true }).click();
  await page.getByText(strings.changes.propose).click();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
