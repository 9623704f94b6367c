import { expect, test } from 'vitest';
import { addressOf, pageWith, readAddress } from '../../../../src/facilitation/desk/address.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';

test('an address that was cut on its way still opens its notebook', () => {
  expect(readAddress('#book/thread/%E0%A4')).toMatchObject({ notebook: 'book', view: 'thread', about: null });
  expect(readAddress(addressOf('book', 'thread', 'a/b'))).toMatchObject({ view: 'thread', about: 'a/b' });
});

test('a notebook in this page’s memory is followed within it, a kept one to its page', () => {
  const notebook = new MemoryNotebook(plainAbout(), []);
  expect(pageWith(notebook, 'en', 'plan')).toBe('');
  const kept = Object.create(notebook, { saving: { value: { state: 'saved' } } }) as MemoryNotebook;
  expect(pageWith(kept, 'en', 'plan')).toMatch(/en\/plan\/$/);
});
