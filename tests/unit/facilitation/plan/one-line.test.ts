import { expect, test } from 'vitest';
import { readOneLine } from '../../../../src/facilitation/plan/one-line.ts';

test.each([
  [
    'en',
    '32 people, 3.5 hours, two languages, some do not read',
    { minutes: 210, needs: { people: 32, twice: true, reading: 'some-not' } },
  ],
  [
    'en',
    '32 people, three and a half hours, two languages, some who do not read, no devices',
    { minutes: 210, needs: { people: 32, twice: true, reading: 'some-not', devices: 'none' } },
  ],
  [
    'en',
    '40 neighbours for 2 hours 15 from 6pm, a demand',
    { minutes: 135, start: '18:00', needs: { people: 40, outcome: 'demand' } },
  ],
  [
    'en',
    'twenty poor tired workers, 90 min, the police may come',
    { minutes: 90, needs: { people: 20, watched: true } },
  ],
  ['en', '12, half a day', { minutes: 210, needs: { people: 12 } }],
  ['en', '25 people 3h30 some on the line', { minutes: 210, needs: { people: 25, mode: 'hybrid' } }],
  ['en', 'online, 8 people, 60 minutes', { minutes: 60, needs: { people: 8, mode: 'online' } }],
  [
    'en',
    '1½ hours, 30 people, one laptop, can’t read',
    { minutes: 90, needs: { people: 30, devices: 'one', reading: 'some-not' } },
  ],
  ['en', '2 hours, 15 people', { minutes: 120, needs: { people: 15 } }],
  [
    'es',
    '32 personas, 3 horas y media, dos idiomas, algunas no leen, sin teléfonos',
    { minutes: 210, needs: { people: 32, twice: true, reading: 'some-not', devices: 'none' } },
  ],
  [
    'es',
    'cuarenta vecinas, 2,5 horas a las 18:30, una demanda',
    { minutes: 150, start: '18:30', needs: { people: 40, outcome: 'demand' } },
  ],
  ['es', '10 people, 2 hours', { minutes: 120, needs: { people: 10 } }],
  ['en', '', { needs: {} }],
  ['en', 'Tuesday with soup', { needs: {} }],
])('%s: “%s”', (lang, line, told) => {
  expect(readOneLine(line, lang)).toEqual(told);
});
