import { expect, test } from 'vitest';
import { sayDay } from '../../../src/language/day.ts';

test('our English says the day before the month, and its year where it is asked for', () => {
  expect(sayDay('2026-11-25', 'en')).toBe('25 November 2026');
  expect(sayDay('2026-11-25', 'en', 'short')).toBe('25 Nov 2026');
  expect(sayDay('2026-03-03', 'en', 'weekday')).toBe('Tuesday 3 March');
  expect(sayDay('2026-03-03', 'en', 'full')).toBe('Tuesday, 3 March 2026');
  expect(sayDay('2026-03-03', 'en', 'month')).toBe('3 March');
});

test('another language says it in its own order', () => {
  expect(sayDay('2026-03-03', 'es', 'weekday')).toBe('martes, 3 de marzo');
  expect(sayDay('2026-11-25', 'es')).toBe('25 de noviembre de 2026');
});

test('what is no day stays as it was written', () => {
  expect(sayDay('2026-99-03', 'en')).toBe('2026-99-03');
});
