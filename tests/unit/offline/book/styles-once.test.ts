import { expect, test } from 'vitest';
import { stylesOnce } from '../../../../src/offline/book/styles-once.ts';

test('what several pages bring along stands there once, in the order of the first that has it', () => {
  const site = '@layer a,b;@layer a{p{color:red}@media print{p{color:blue}}}';
  expect(stylesOnce([`${site}.one{top:0}`, `${site}.two{top:0}`]).split('\n')).toEqual([
    '@layer a,b;',
    '@layer a{p{color:red}@media print{p{color:blue}}}',
    '.one{top:0}',
    '.two{top:0}',
  ]);
});

test('a brace or a semicolon in a text ends nothing', () => {
  const rule = `a::before{content:"};{";quotes:'}' "\\"}"}`;
  expect(stylesOnce([`${rule}b{top:0}`])).toBe(`${rule}\nb{top:0}`);
});
