import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { newCard } from '../../../../src/exercises/cards.ts';
import AnswerView from '../../../../src/facilitation/arc/AnswerView.svelte';
import { strings } from '../../../../src/facilitation/arc/strings/en.ts';
import { inPile } from '../../../../src/notebook/id.ts';
import { live } from '../../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import type { Card } from '../../../../src/notebook/records/card.ts';
import type { AnyRecord } from '../../../../src/notebook/records/registry.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import '../../../../src/styles/layers.css';
import { chosenDemand } from '../../../fixtures/demand.ts';

const card = (number: string, role: Card['role'] = 'problem'): Card =>
  newCard({ id: number, activity: 'a', rank: `a${number}`, number, role, lang: 'en', words: number });
const pile = (id: string): AnyRecord[] => [
  { id, type: 'cluster', activity: 'a', rank: `a${id}`, symbol: 'drop', words: id, lang: 'en', also: {} },
];
const tie = (kind: 'in' | 'asks-for' | 'answers', from: string, to: string): AnyRecord => ({
  id: kind === 'in' ? inPile(from) : `${kind}:${from}:${to}`,
  type: 'link',
  activity: 'a',
  kind,
  from,
  to,
  note: '',
});

/** The pile "damp" is behind the demand, "noise" is not; Y1 answers damp. */
const records: AnyRecord[] = [
  ...['A1', 'A2', 'A3', 'B1'].map((number) => card(number)),
  card('Y1', 'solution'),
  ...pile('damp'),
  ...pile('noise'),
  ...['A1', 'A2', 'A3'].map((number) => tie('in', number, 'damp')),
  tie('in', 'B1', 'noise'),
  tie('answers', 'Y1', 'damp'),
  tie('asks-for', 'l', 'Y1'),
  chosenDemand(),
  { id: 'l', type: 'line', activity: 'a', of: 'd', slot: 'act', rank: 'a0', words: { en: 'mend it' } },
];

function show(about: string | null = null): { readonly of: (number: string) => string | undefined } {
  const notebook = new MemoryNotebook(plainAbout(), records);
  render(AnswerView, { notebook: live(notebook), about, lang: 'en', strings });
  return { of: (number) => find(notebook.snapshot, 'card', number)?.ending?.how };
}

const ticked = (): (string | undefined)[] =>
  page
    .getByRole('checkbox', { checked: true })
    .elements()
    .map((box) => box.parentElement?.innerText.split('\n')[0]?.trim());

test('who stood up is not proposed again, and Enter pressed twice puts nobody in', async () => {
  const notebook = show();
  expect(ticked()).toEqual(['damp: 3 cards (behind it)', 'Solutions: 1 (behind it)']);
  await page.getByRole('textbox').fill('A3');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('3 cards in the demand. 1 still open or elsewhere.')).toHaveFocus();
  expect(ticked()).toEqual([]);
  await userEvent.keyboard('{Enter}{Enter}');
  expect(['A1', 'A2', 'A3', 'B1', 'Y1'].map((number) => notebook.of(number))).toEqual([
    'in',
    'in',
    undefined,
    undefined,
    'in',
  ]);
});

test('from a pile that is still open, that pile alone is ticked', () => {
  show('noise');
  expect(ticked()).toEqual(['noise: 1 card']);
});
