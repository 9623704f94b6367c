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
  ['en', 'thirty-two people, 2 hours', { minutes: 120, needs: { people: 32 } }],
  ['en', 'ninety nine women, 2 hours', { minutes: 120, needs: { people: 99 } }],
  ['es', 'treinta y dos vecinas, 2 horas', { minutes: 120, needs: { people: 32 } }],
  ['es', 'veintiséis personas, dos horas', { minutes: 120, needs: { people: 26 } }],
  ['en', '2pm-5:30pm, 20 people', { minutes: 210, start: '14:00', needs: { people: 20 } }],
  ['en', '14:00-17:30, 20 people', { minutes: 210, start: '14:00', needs: { people: 20 } }],
  ['en', '20 people from 6 to 9 pm', { minutes: 180, start: '18:00', needs: { people: 20 } }],
  ['en', '11 am to 2 pm', { minutes: 180, start: '11:00', needs: {} }],
  ['en', 'from 10 to 20 people, 2 hours', { minutes: 120, needs: { people: 20 } }],
  ['es', '20 personas de 6 a 9 de la noche', { minutes: 180, start: '18:00', needs: { people: 20 } }],
  ['es', 'de las 18:00 a las 20:30', { minutes: 150, start: '18:00', needs: {} }],
  ['en', '15 people for an afternoon', { minutes: 240, needs: { people: 15 } }],
  ['es', '15 personas, toda la tarde', { minutes: 240, needs: { people: 15 } }],
  ['en', '15 people, no projector', { noProjector: true, needs: { people: 15 } }],
  ['en', '12 people, Spanish and English', { languages: ['es', 'en'], needs: { people: 12, twice: true } }],
  ['es', '12 personas, español e inglés', { languages: ['es', 'en'], needs: { people: 12, twice: true } }],
  ['en', '', { needs: {} }],
  ['en', 'Tuesday with soup', { needs: {} }],
])('%s: “%s”', (lang, line, told) => {
  expect(readOneLine(line, lang)).toEqual(told);
});
