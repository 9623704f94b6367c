import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eveningLines, eveningMessage, eveningOf } from '../../../../src/facilitation/kit/evening.ts';
import { eveningText, readEvening, type Evening } from '../../../../src/facilitation/kit/evening-link.ts';
import { strings } from '../../../../src/facilitation/kit/strings/en.ts';
import { afternoon } from './plans.ts';

const welcome = { food: 'Soup', children: 'A corner with toys', question: 'What did the week cost you?' };
const told = (choice = { place: true, title: false }): Evening => {
  const { gathering, planned } = afternoon({}, { title: 'Strike committee', place: 'Mill hall', welcome });
  return eveningOf(gathering, ['en', 'ar'], planned.length, choice);
};

test('the message says when, where and one question, and that nobody needs to read', () => {
  const { text, left } = eveningMessage(told(), strings, 'en');
  expect(text).toBe(
    [
      'You are welcome',
      'When: Tuesday 1 December, 18:00 to 21:30',
      'Where: Mill hall',
      'Languages: English and Arabic',
      'Food: Soup',
      'Children: A corner with toys',
      'You do not need to read or write.',
      'To think about beforehand: What did the week cost you?',
    ].join('\n'),
  );
  expect(left).toEqual([]);
});

test('no name of the group, and no place where that was not asked for', () => {
  const plain = told({ place: false, title: false });
  const { text } = eveningMessage(plain, strings, 'en');
  expect(text).toContain('Where: Ask the person who invited you.');
  expect(`${text}${atob(eveningText(plain).replaceAll('-', '+').replaceAll('_', '/'))}`).not.toMatch(
    /Strike|Mill/,
  );
  expect(eveningMessage(told({ place: true, title: true }), strings, 'en').text).toMatch(/^Strike committee/);
});

test('what nobody said is left out, and an evening without an hour has only its day', () => {
  const { gathering, planned } = afternoon({}, { start: null });
  const lines = eveningLines(
    eveningOf(gathering, ['en'], planned.length, { place: true, title: false }),
    strings,
    'en',
  );
  expect(lines.map(({ part }) => part)).toEqual(['when', 'where', 'languages', 'reading']);
  expect(lines[0]?.words).toBe('Tuesday 1 December');
});

test('the message is under 700 characters whatever was written, whole lines, the day always in it', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: fc.string({ maxLength: 900 }),
        where: fc.string({ maxLength: 900 }),
        food: fc.string({ maxLength: 900 }),
        children: fc.string({ maxLength: 900 }),
        question: fc.string({ maxLength: 900 }),
      }),
      (parts) => {
        const { text } = eveningMessage({ ...told(), ...parts }, strings, 'en');
        expect([...text].length).toBeLessThan(700);
        if (parts.title.length < 500) expect(text).toContain('Tuesday');
      },
    ),
  );
  const long = eveningMessage({ ...told(), food: 'soup '.repeat(120) }, strings, 'en');
  expect(long.left).toEqual(['Food']);
  expect(long.text).toContain('What did the week cost you?');
});

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const text = fc.string({ unit: 'grapheme', maxLength: 200 });

test('what goes into the link comes out of it', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: text,
        date: day,
        from: fc.oneof(fc.constant(''), time),
        to: fc.oneof(fc.constant(''), time),
        where: text,
        food: text,
        children: text,
        languages: fc.uniqueArray(fc.constantFrom('en', 'es', 'ar', 'ckb', 'es-419')),
        question: text,
      }),
      (evening) => {
        const packed = eveningText(evening);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(readEvening(`#${packed}`)).toEqual(evening);
      },
    ),
  );
});

test('anything else behind the # is no evening, and nothing is thrown', () => {
  const pack = (value: unknown): string => btoa(JSON.stringify(value)).replaceAll('=', '');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(pack)), (hash) => {
      expect(readEvening(hash)).toBeNull();
    }),
  );
  expect(readEvening('')).toBeNull();
  expect(readEvening(pack([2, '', '2026-12-01', '', '', '', '', '', '', '']))).toBeNull();
  expect(readEvening(pack([1, '', '2026-99-01', '', '', '', '', '', '', '']))).toBeNull();
  expect(readEvening(eveningText(told()).slice(0, -3))).toBeNull();
});
