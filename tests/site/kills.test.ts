import { expect, inject, test } from 'vitest';
import { faultsOf, killBrowsers, seedOfToday } from './kills.ts';

/** `npm run verify` kills fifty. */
const count = 12;

test('a browser killed at any moment leaves what was last said to be saved, or newer, and whole', async () => {
  const kills = await killBrowsers(inject('site'), count, seedOfToday);
  expect(faultsOf(kills)).toEqual([]);
  expect(kills).toHaveLength(count);
  // Killed only when all was done, it would have shown nothing.
  expect(kills.some(({ done }) => !done)).toBe(true);
}, 300_000);
