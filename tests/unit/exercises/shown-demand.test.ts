import { expect, test } from 'vitest';
import { sentenceOf, spokenWords, writtenIn } from '../../../src/exercises/shown-demand.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import type { Line } from '../../../src/notebook/records/line.ts';
import { snapshotOf } from '../../../src/notebook/snapshot.ts';

const line = (slot: Line['slot'], words: Line['words']): Line => ({
  id: slot,
  type: 'line',
  activity: 'x',
  of: 'd',
  slot,
  rank: 'a0',
  words,
});
const whole = snapshotOf(plainAbout(), [
  line('when', { en: 'June', es: 'el 30 de junio' }),
  line('who', { en: 'the council', es: 'la alcaldía' }),
  line('act', { en: 'mend the roof', es: 'arregle el techo' }),
  line('whom', { en: 'every flat', es: 'cada departamento' }),
]);

test('joins the gaps by each language’s own grammar, whatever order they were written in', () => {
  expect(sentenceOf(whole, 'd', 'en')).toBe('We want the council to mend the roof for every flat, by June.');
  expect(sentenceOf(whole, 'd', 'es')).toBe(
    'Queremos que la alcaldía arregle el techo para cada departamento, a más tardar el 30 de junio.',
  );
  const mexican = snapshotOf(plainAbout(), [line('who', { 'es-MX': 'la alcaldía' })]);
  expect(sentenceOf(mexican, 'd', 'es-MX')).toBe(
    'Queremos que la alcaldía ____ para ____, a más tardar ____.',
  );
});

test('a language whose grammar we do not know gets the gaps side by side, no English between them', () => {
  const french = snapshotOf(plainAbout(), [
    line('who', { fr: 'la mairie' }),
    line('act', { fr: 'réparer le toit' }),
  ]);
  expect(sentenceOf(french, 'd', 'fr')).toBe('la mairie · réparer le toit · ____ · ____');
});

test('a gap nobody has filled shows as a line to write on', () => {
  const begun = snapshotOf(plainAbout(), [line('act', { en: 'mend the roof' })]);
  expect(sentenceOf(begun, 'd', 'en')).toBe('We want ____ to mend the roof for ____, by ____.');
});

test('words that run the other way, or turn others, stay in their gap; a record keeps them as they were typed', () => {
  const turned = snapshotOf(plainAbout(), [
    line('who', { en: '\u202ethe council' }),
    line('act', { en: 'mend\u2069 the roof' }),
    line('whom', { en: 'דיירים' }),
    line('when', { en: 'June' }),
  ]);
  expect(sentenceOf(turned, 'd', 'en')).toBe(
    'We want \u2068\u202ethe council\u2069 to \u2068\u2068mend\u2069 the roof\u2069 for \u2068דיירים\u2069, by June.',
  );
  expect(sentenceOf(turned, 'd', 'en', (words) => words)).toBe(
    'We want \u202ethe council to mend\u2069 the roof for דיירים, by June.',
  );
  const hebrew = snapshotOf(plainAbout(), [line('who', { he: 'דיירים' }), line('act', { he: 'roof' })]);
  expect(sentenceOf(hebrew, 'd', 'he')).toBe('דיירים · \u2068roof\u2069 · ____ · ____');
});

test('knows the languages a demand is written in', () => {
  expect(writtenIn(whole, 'd', ['es', 'ar', 'en'])).toEqual(['es', 'en']);
  expect(writtenIn(snapshotOf(plainAbout(), []), 'd', ['es', 'en'])).toEqual(['es']);
});

test('words come in the languages of the room, else as they were written, never marked as another language', () => {
  expect(spokenWords({ en: 'Damp', es: 'Humedad' }, ['es', 'en'])).toEqual([
    { lang: 'es', text: 'Humedad' },
    { lang: 'en', text: 'Damp' },
  ]);
  expect(spokenWords({ tl: 'Basa' }, ['es'])).toEqual([{ lang: 'tl', text: 'Basa' }]);
});
