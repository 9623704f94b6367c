import { expect, test } from 'vitest';
import { partOf, wishesIn } from '../../../src/offline/parts.ts';

test.each([
  ['index.html', 'common'],
  ['404.html', 'common'],
  ['assets/View.DXJ5vpvD.js', 'common'],
  ['assets/en.6khhEdJR.js', 'common'],
  ['assets/es.B0MjMZVt.js', 'es'],
  ['assets/around-es.BCTFX-9O.js', 'es'],
  ['assets/came-in-en.DlXBJOiG.js', 'common'],
  ['en/index.html', 'en'],
  ['en.webmanifest', 'common'],
  ['en/plan/index.html', 'en'],
  ['en/run/screen/index.html', 'en'],
  ['catalog/en/index.json', 'en'],
  ['catalog/en/check-in.json', 'en/lessons/check-in'],
  ['catalog/en/run/check-in.json', 'en/lessons/check-in'],
  ['en/lessons/index.html', 'en'],
  ['en/lessons/check-in/index.html', 'en/lessons/check-in'],
  ['en/lessons/check-in/guide/index.html', 'en/lessons/check-in'],
  ['es/curricula/one-day/index.html', 'es/curricula/one-day'],
  ['es/print/one-day/guide/index.html', 'es/curricula/one-day'],
  ['en/exercises/index.html', 'en'],
  ['en/exercises/vote/index.html', 'en/exercises'],
  ['pagefind/pagefind.js', 'common'],
  ['pagefind/wasm.en.pagefind', 'en/search'],
  ['pagefind/fragment/es_1a2b3c.pf_fragment', 'es/search'],
  ['pagefind/pagefind.es_e423d35635.pf_meta', 'es/search'],
  ['pagefind/wasm.unknown.pagefind', 'search'],
])('%s is kept with %s', (path, part) => {
  expect(partOf(path)).toBe(part);
});

const file = (url: string): { url: string; hash: string; bytes: number; sent: number } => ({
  url,
  hash: '',
  bytes: 1,
  sent: 1,
});
const parts = {
  common: [file('/')],
  search: [file('/pagefind/wasm.unknown.pagefind')],
  en: [file('/en/')],
  'en/search': [file('/pagefind/wasm.en.pagefind')],
  'en/exercises': [file('/en/exercises/vote/')],
  'en/lessons/check-in': [file('/en/lessons/check-in/')],
  'en/lessons/agenda': [file('/en/lessons/agenda/')],
  'en/curricula/short': [file('/en/curricula/short/')],
  es: [file('/es/')],
};
const routes = [
  {
    id: 'short',
    timetable: [{ what: { lesson: 'check-in' } }, { what: {} }, { what: { lesson: 'check-in' } }],
  },
];

test('a language is kept whole, a route with what every route needs and its own lessons', () => {
  const wishes = wishesIn('en', routes, parts);
  expect(wishes['en']).toEqual(['common', ...Object.keys(parts).filter((part) => part.startsWith('en'))]);
  expect(wishes['en/short']).toEqual([
    'common',
    'en',
    'en/search',
    'en/curricula/short',
    'en/lessons/check-in',
  ]);
});

test('a language the search does not know brings along what searches any', () => {
  expect(wishesIn('es', [], parts)['es']).toEqual(['common', 'search', 'es']);
});
