import { expect, test } from 'vitest';
import { newId } from '../../../src/notebook/id.ts';

test('gives every record an id of 22 characters that no other has', () => {
  const ids = Array.from({ length: 2000 }, newId);
  expect(new Set(ids).size).toBe(2000);
  expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true);
});
