import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { readStatements } from '../../src/exercises/card-wall/statements.ts';

/** Keys pressed, by what for. A tap on a button or link counts as one. */
export interface Keystrokes {
  /** 120 cards as numbers, piled, and closed into a demand: no word typed. */
  readonly numbers: number;
  /** Words of statements keyed later: all keys, and the characters of the words alone. */
  readonly words: { readonly keys: number; readonly characters: number; readonly cards: number };
  /** Hand counts: all keys, and their digits alone. */
  readonly counts: { readonly keys: number; readonly digits: number; readonly fields: number };
}

/** A room's evening on one device, keyed by people who read from the wall, with every press counted. */
export async function keyEvening(page: Page, site: string): Promise<Keystrokes> {
  let pressed = 0;
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    pressed += [...text].length;
  };
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    pressed += 1;
  };
  const tap = async (target: ReturnType<Page['getByRole']>): Promise<void> => {
    await target.click();
    pressed += 1;
  };
  const since = (): number => {
    const count = pressed;
    pressed = 0;
    return count;
  };
  const back = (): Promise<void> => tap(page.getByRole('link', { name: 'Back to the thread' }));

  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill('An evening');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();

  // Numbers only: six tables of twenty cards, piled as they hang, a demand, and where each card went.
  await tap(page.getByRole('button', { name: 'Begin: Problem wall' }));
  await tap(page.locator('summary', { hasText: 'More ways to bring cards in' }));
  await tap(page.getByLabel('Cards numbered on paper'));
  await type('A 1-20 B 1-20 C 1-20 D 1-20 E 1-20 F 1-20');
  await press('Enter');
  await page.getByText('120 cards added.').waitFor();
  await back();
  await tap(page.getByRole('button', { name: 'Begin: Affinity clustering' }));
  await tap(page.getByLabel('Put in a pile by numbers'));
  const tables = ['A', 'B', 'C', 'D', 'E', 'F'];
  for (let pile = 0; pile < 8; pile += 1) {
    const numbers = tables.flatMap((letter) => [`${letter}${2 * pile + 1}`, `${letter}${2 * pile + 2}`]);
    await type(numbers.join(' '));
    await press('Enter');
    await page.getByText(/12 cards put in /).waitFor();
  }
  await back();
  await tap(page.getByRole('button', { name: 'Begin: Demand anatomy' }));
  await tap(page.getByRole('button', { name: 'New draft' }));
  await tap(page.getByRole('button', { name: 'Choose this one' }).first());
  await page.getByText('Draft 1 is chosen.').first().waitFor();
  await tap(page.getByRole('link', { name: 'Does it answer your card?' }));
  const piles = page.getByRole('checkbox');
  for (let pile = 0; pile < 8; pile += 1) await tap(piles.nth(pile));
  await tap(page.getByLabel('Still standing: their numbers'));
  await type('A7 B2 C14 D1 F9');
  await tap(page.getByRole('button', { name: /^The room says/ }));
  await page.getByText(/5 still open or elsewhere/).waitFor();
  await tap(page.getByRole('link', { name: 'Take out' }));
  await page.getByLabel('Numbers and where each went').waitFor();
  const list = page.locator('.field').filter({ has: page.getByLabel('Numbers and where each went') });
  await tap(list.getByRole('button', { name: 'Copy' }));
  const numbers = since();

  // Later, from the wall: the words of 36 statements, one after the other.
  await page.getByRole('link', { name: 'The thread so far' }).click();
  await page.getByRole('link', { name: 'Go on: Problem wall' }).click();
  await page.locator('summary', { hasText: 'Words' }).click();
  const file = readStatements(readFileSync('tests/fixtures/statements/housing-block.csv', 'utf8'));
  const statements = file.rows.slice(0, 36).map((row) => row.words);
  await page.getByLabel(/^Words on A1\b/).focus();
  since();
  for (const words of statements) {
    await type(words);
    await press('Enter');
  }
  const words = {
    keys: since(),
    characters: statements.reduce((sum, each) => sum + [...each].length, 0),
    cards: statements.length,
  };

  // And a vote of 26, by hands.
  await page.getByRole('link', { name: 'Back to the thread' }).click();
  await page.getByRole('button', { name: 'Begin: Dot voting' }).click();
  await page.getByRole('radio', { name: 'Everything one would be glad of' }).click();
  await page.getByRole('button', { name: 'Go to the rule' }).click();
  await page.getByLabel('How many are here?').fill('26');
  await page.getByLabel('How many are here?').press('Tab');
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await page.locator('input[data-count]').first().focus();
  since();
  const hands = [17, 17, 9, 6, 4, 11, 2, 14];
  for (const count of hands) {
    await type(String(count));
    await press('Enter');
  }
  const counts = {
    keys: since(),
    digits: hands.reduce((sum, count) => sum + String(count).length, 0),
    fields: hands.length,
  };
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await page.getByRole('button', { name: 'Show the count' }).click();
  await page.getByText(/tie/i).first().waitFor();
  return { numbers, words, counts };
}
