import { expect, test } from 'vitest';
import { link } from '../../../../src/offline/one-file/link-inside.ts';
import { isNotebook, placeOf } from '../../../../src/offline/one-file/places.ts';

/** A page with one chapter, and a heading in it. */
const chapter = { id: 'check-in', closest: () => chapter } as unknown as HTMLElement;
const heading = { id: 'check-in--why', closest: () => chapter } as unknown as HTMLElement;
const main = { id: 'main', closest: () => null } as unknown as HTMLElement;
const page = {
  getElementById: (id: string) => [chapter, heading, main].find((each) => each.id === id) ?? null,
};

test('addresses of the site lead to their place in the file, or to where it says what is not in it', () => {
  expect(link('en', 'lessons/check-in/')).toBe('#check-in');
  expect(link('en', 'lessons/check-in/guide/')).toBe('#check-in');
  expect(`${link('en', 'notebook/')}#abc/arc`).toBe('#abc/arc');
  expect(link('en', 'notebooks/')).toBe('#notebooks');
  expect(link('en', 'plan/')).toBe('#elsewhere');
  expect(link('en')).toBe('#elsewhere');
});

test('an address shows its chapter, the place in it, or that it is not in the file', () => {
  expect(placeOf('', page)).toEqual({ chapter: 'route', element: null });
  expect(placeOf('#check-in', page)).toEqual({ chapter: 'check-in', element: null });
  expect(placeOf('#check-in--why', page)).toEqual({ chapter: 'check-in', element: heading });
  expect(placeOf('#another-lesson', page)).toEqual({ chapter: 'elsewhere', element: null });
  expect(placeOf('#%E0%A4%A', page)).toEqual({ chapter: 'elsewhere', element: null });
  expect(placeOf('#main', page)).toBeNull();
});

test('what the notebook reads leads to the notebook, whatever it is called', () => {
  for (const hash of [
    '#notebooks',
    '#begin=but-why/but-why',
    '#Td8xjR_kvLIItm6CQ0S4Og/arc',
    '#hostile/thread/<b>',
  ])
    expect(placeOf(hash, page)?.chapter, hash).toBe('notebook');
  for (const hash of ['', '#check-in', '#elsewhere#Td8xjR_kvLIItm6CQ0S4Og'])
    expect(isNotebook(hash), hash).toBe(false);
});
