import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Audience } from '../../../src/exercises/contract.ts';
import { sample } from '../../../src/exercises/demand/sample.ts';
import { strings } from '../../../src/exercises/demand/strings/en.ts';
import View from '../../../src/exercises/demand/View.svelte';
import { sentenceOf } from '../../../src/exercises/shown-demand.ts';
import { versionsOf } from '../../../src/exercises/wordings.ts';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook } from '../../../src/notebook/memory.ts';
import type { Demand } from '../../../src/notebook/records/demand.ts';
import '../../../src/styles/layers.css';

const made = sample('en');
const drafts = new Set(['demand', 'line', 'version', 'amendment', 'link']);
let notebook: MemoryNotebook;

function open(
  part: {
    audience?: Audience;
    stage?: 'draft' | 'amend';
    empty?: boolean;
    languages?: readonly string[];
  } = {},
): void {
  const records = made.records.map((record) =>
    record.type === 'demand' ? { ...record, least: 'SECRET-LEAST', noTrade: 'SECRET-TRADE' } : record,
  );
  notebook = new MemoryNotebook(
    made.about,
    part.empty ? records.filter(({ type }) => !drafts.has(type)) : records,
  );
  render(View, {
    notebook: live(notebook),
    activity: made.activity,
    setting: { ...made.setting, config: { stage: part.stage ?? 'draft' } },
    strings,
    lang: 'en',
    languages: part.languages ?? ['en', 'es'],
    audience: part.audience ?? 'facilitator',
  });
}
const button = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name, exact: true });
const demands = (): readonly Demand[] => notebook.snapshot.all('demand');
const first = (): Demand => {
  const [demand] = demands();
  if (!demand) throw new Error('no demand');
  return demand;
};

beforeEach(() => page.viewport(1280, 900));

test('fills the gaps of one sentence, keyed as said', async () => {
  open({ empty: true, languages: ['en'] });
  await button(strings.newDraft).click();
  const gaps = { who: 'the mayor', act: 'open the well', whom: 'us', when: 'May' } as const;
  for (const [slot, words] of Object.entries(gaps)) {
    const key = slot as keyof typeof gaps; // keys of gaps
    await page
      .getByRole('textbox', { name: `${strings.slots[key]} ${strings.slotHints[key]}`, exact: true })
      .fill(words);
  }
  await userEvent.tab();
  expect(sentenceOf(notebook.snapshot, first().id, 'en')).toBe(
    'We want the mayor to open the well for us, by May.',
  );
});

test('each gap has one label, which no rule runs through', async () => {
  open({ empty: true, languages: ['en'] });
  await button(strings.newDraft).click();
  expect(page.getByText(strings.slots.proof, { exact: true }).elements()).toHaveLength(1);
  expect(page.getByText(strings.slotNames.proof, { exact: true }).elements()).toHaveLength(0);
  const ruled = [...document.querySelectorAll('fieldset')].filter(
    (each) => parseFloat(getComputedStyle(each).borderTopWidth) > 0,
  );
  expect(ruled).toEqual([]);
});

test('in two languages each field is called by its language, under the one label of its gap', async () => {
  open();
  await button(strings.workOn).first().click();
  const group = page.getByRole('group', { name: new RegExp(`^${strings.slots.proof}`) });
  expect(group.getByRole('textbox', { name: 'Spanish', exact: true }).elements()).toHaveLength(1);
});

test('a new draft of a table takes the focus, beside the others', async () => {
  open();
  await page.getByRole('combobox', { name: strings.table }).selectOptions('table-B');
  await button(strings.newDraft).click();
  await expect
    .element(page.getByRole('region', { name: 'Draft 3, table B' }).getByRole('heading', { level: 3 }))
    .toHaveFocus();
  expect(page.getByRole('article').elements()).toHaveLength(3);
});

test('both languages stand beside each other, each in its own', async () => {
  open();
  const spoken = [...document.querySelectorAll('article:first-of-type .sentences p')].map((each) =>
    each.getAttribute('lang'),
  );
  expect(spoken).toEqual(['en', 'es']);
});

test('asks for solutions by their numbers, and says which number nobody has', async () => {
  open();
  await button(strings.workOn).nth(1).click();
  await page.getByLabelText(strings.asksEntry).fill('y1 Q9');
  await button(strings.asksButton).first().click();
  await expect
    .element(page.getByText(`${strings.asksNow('Y1')} ${strings.unknownNumbers('Q9')}`))
    .toBeVisible();
  expect(notebook.snapshot.all('link').filter(({ kind }) => kind === 'asks-for')).toHaveLength(2);
});

test('who will find out is asked only where nobody knows who can say yes', async () => {
  open();
  await button(strings.workOn).first().click();
  expect(page.getByLabelText(strings.finder).elements()).toHaveLength(0);
  await page.getByRole('radio', { name: strings.targets.unknown }).click();
  await page.getByLabelText(strings.finder).fill('Ana');
  await userEvent.tab();
  expect(first().finder).toBe('Ana');
});

test('changing opens on the changes, and taking one writes the line and a wording', async () => {
  open({ stage: 'amend' });
  await button(strings.take).click();
  expect(sentenceOf(notebook.snapshot, first().id, 'en')).toContain('and the twelve shops below');
  expect(versionsOf(notebook.snapshot, first().id)).toHaveLength(3);
  await expect.element(page.getByRole('heading', { name: strings.amendments })).toHaveFocus();
  await expect
    .element(page.getByText(strings.decided(strings.slotNames.whom, strings.became.taken)))
    .toBeInTheDocument();
});

test('a change to one language only says that the other still says the old thing', async () => {
  open({ stage: 'amend' });
  await page.getByText(strings.propose).click();
  await page.getByLabelText(strings.inLanguage(strings.asItWouldBe, 'English')).fill('sign it today');
  await button(strings.proposeButton).click();
  await expect.element(page.getByText(strings.stillOld('Spanish'), { exact: false })).toBeVisible();
  expect(notebook.snapshot.all('amendment').at(-1)?.after).toEqual({ en: 'sign it today' });
});

test('a change whose line was written anew meanwhile says so, with all three wordings', async () => {
  open({ stage: 'amend' });
  const line = notebook.snapshot.all('line').find(({ slot, of }) => slot === 'whom' && of === first().id);
  if (line) notebook.apply({ put: [{ ...line, words: { ...line.words, en: 'every flat' } }] });
  await expect.element(page.getByText(strings.moved)).toBeVisible();
  await expect.element(page.getByText(strings.asItIsNow).first()).toBeVisible();
});

test('a change that is not taken needs its reason', async () => {
  open({ stage: 'amend' });
  await page.getByText(strings.notTake).click();
  await button(strings.notTakeButton).click();
  expect(notebook.snapshot.all('amendment').filter(({ state }) => state === 'not-taken')).toEqual([]);
  await page.getByLabelText(strings.reason).fill('one thing at a time');
  await button(strings.notTakeButton).click();
  await expect.element(page.getByText(strings.because('one thing at a time'))).toBeVisible();
});

test('talking a question through is ticked, and nothing is added up', async () => {
  open({ stage: 'amend' });
  await page.getByText(strings.questionsTitle).click();
  await page.getByRole('checkbox', { name: strings.questions.divide }).click();
  expect(first().talkedThrough).toEqual(['divide']);
});

test('says by how many it was agreed here and whom to ask still', async () => {
  open({ stage: 'amend' });
  await page.getByText(strings.backing).click();
  await expect
    .element(page.getByText(`${strings.agreed(24, 26)} ${strings.stillToAsk('Stairway 3')}`))
    .toBeVisible();
});

test('what is only for us is closed at first, and opens for the facilitator', async () => {
  open({ stage: 'amend' });
  expect(document.body.innerHTML).not.toContain('SECRET');
  await page.getByText(strings.inside, { exact: true }).click();
  await expect.element(page.getByLabelText(strings.least)).toHaveValue('SECRET-LEAST');
});

test.each(['draft', 'amend'] as const)(
  'the room sees no control, no table, no reason and nothing that is only for us (%s)',
  async (stage) => {
    open({ audience: 'room', stage });
    await expect.element(page.getByText(/regional manager/)).toBeVisible();
    const seen = document.body.innerHTML;
    expect(seen).not.toMatch(/SECRET|table A|table B|Stairway|The shops wait/);
    expect(seen).not.toContain(strings.inside);
    expect(document.querySelectorAll('button, input, select, textarea')).toHaveLength(0);
  },
);

test('somebody trying it alone is not offered what is only for the group', async () => {
  open({ audience: 'solo', stage: 'amend' });
  await expect.element(button(strings.take)).toBeVisible();
  expect(document.body.textContent).not.toContain(strings.inside);
  expect(document.body.textContent).not.toContain(strings.backing);
});

test('reads aloud one language at a time over the whole screen', async () => {
  open({ stage: 'amend' });
  await button(strings.read).first().click();
  const dialog = page.getByRole('dialog', { name: strings.read });
  await expect.element(dialog.getByText(/We want the housing/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Spanish' }).click();
  await expect.element(dialog.getByText(/Queremos que la gerente/)).toBeVisible();
});

test('fits a narrow phone without scrolling sideways', async () => {
  await page.viewport(320, 700);
  open({ stage: 'amend' });
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expect.element(button(strings.take)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each([
  ['drafts', {}],
  ['changes', { stage: 'amend' }],
  ['nothing yet', { empty: true }],
  ['the room', { audience: 'room', stage: 'amend' }],
] as const)('axe finds nothing in %s', async (_, part) => {
  open(part);
  await expect.element(page.getByText(made.setting.ask)).toBeVisible();
  if (Object.keys(part).length === 0) await button(strings.workOn).first().click();
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
