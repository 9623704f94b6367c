import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { watchLongWords } from '../../../src/exercises/long-words.ts';
import { longest } from '../../../src/notebook/longest.ts';
import '../../../src/styles/layers.css';

const long = 'The lift has stood still since March. '.repeat(300);

beforeEach(() => {
  document.documentElement.lang = 'en';
  watchLongWords();
  document.body.innerHTML =
    '<main><h1>Wall</h1><p id="said"></p><label>Words <textarea></textarea></label></main>';
});

const said = (): HTMLElement => document.querySelector<HTMLElement>('#said') ?? document.body;
const field = (): HTMLTextAreaElement => page.getByRole('textbox').element() as HTMLTextAreaElement;
/** `innerText` leaves out what is laid out only when it comes into sight. */
const seen = (): string => said().textContent;

/** As a browser tells a page of a paste before it puts it in. Answers whether the browser may go on. */
function paste(text: string): boolean {
  field().focus();
  return field().dispatchEvent(
    new InputEvent('beforeinput', {
      data: text,
      inputType: 'insertFromPaste',
      bubbles: true,
      cancelable: true,
    }),
  );
}

test('of words too long for one go the beginning is shown, all of them on demand, and the beginning again', async () => {
  said().textContent = `${long}The end.`;
  const all = page.getByRole('button', { name: 'Show all 11,408 characters' });
  await expect.element(all).toHaveAttribute('aria-expanded', 'false');
  expect(seen()).not.toContain('The end.');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(seen).toContain('The end.');
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
  await page.getByRole('button', { name: 'Show only the beginning' }).click();
  await expect.poll(seen).not.toContain('The end.');
});

test('words that grow short again are shown as they are, and nothing stands beside them', async () => {
  said().textContent = long;
  await expect.element(page.getByRole('button')).toBeVisible();
  const text = said().firstChild;
  if (text) text.textContent = 'The lift works.';
  await expect.poll(() => page.getByRole('button').elements()).toEqual([]);
  expect(seen()).toBe('The lift works.');
});

test('a field takes a long paste whole, keeps it out of sight, and shows it to whoever wants to see it', async () => {
  const unbroken = 'x'.repeat(60_000);
  expect(paste(unbroken)).toBe(false);
  expect(field().value).toBe(unbroken);
  expect(field().readOnly).toBe(true);
  await expect.element(page.getByText(/^In this field are 60,000 characters\./)).toBeVisible();
  await page.getByRole('button', { name: 'Show them all the same' }).click();
  expect(field().readOnly).toBe(false);
  expect(field().value).toBe(unbroken);
  await expect.poll(() => page.getByRole('button').elements()).toEqual([]);
});

test('a field refuses in words what no record could hold, and keeps what is in it', async () => {
  await userEvent.type(page.getByRole('textbox'), 'damp');
  expect(paste('y'.repeat(longest + 1))).toBe(false);
  await expect.element(page.getByText(/^That was too long/)).toBeVisible();
  expect(field().value).toBe('damp');
  await userEvent.type(page.getByRole('textbox'), ' walls');
  await expect.poll(() => page.getByRole('alert').elements()).toEqual([]);
  expect(field().value).toBe('damp walls');
});
