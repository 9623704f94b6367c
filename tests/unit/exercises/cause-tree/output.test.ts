import { expect, test } from 'vitest';
import { causeTree } from '../../../../src/exercises/cause-tree/definition.ts';
import { sheet } from '../../../../src/exercises/cause-tree/output.ts';
import { sample } from '../../../../src/exercises/cause-tree/sample.ts';
import { strings } from '../../../../src/exercises/cause-tree/strings/en.ts';
import type { SheetNode } from '../../../../src/exercises/sheet.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';

const { activity, about, records, setting } = sample('en');
const config = { solutions: false };
const all = (nodes: readonly SheetNode[]): SheetNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)]);

test('prints every strip under its number, with rings around the marked roots', () => {
  const { sections } = sheet(snapshotOf(about, records), activity, { ...setting, config }, strings, 'en');
  const nodes = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'tree' ? all(block.nodes) : []));
  expect(nodes.filter(({ marked }) => marked).map(({ label }) => label.split(' ')[0])).toEqual(['W3', 'W7']);
  expect(nodes.map(({ label }) => label.split(' ')[0]).sort()).toEqual([
    'W1',
    'W2',
    'W3',
    'W4',
    'W5',
    'W6',
    'W7',
    'X1',
    'X2',
    'X3',
  ]);
});

test('prints what was left with its reason', () => {
  const { sections } = sheet(snapshotOf(about, records), activity, { ...setting, config }, strings, 'en');
  expect(JSON.stringify(sections.find(({ heading }) => heading === strings.left))).toContain('pay twice');
});

test('keeps covered and private words off the paper', () => {
  const hidden = records.map((record) => {
    if (record.type !== 'card') return record;
    if (record.number === 'W1') return { ...record, covered: true };
    return record.number === 'W5' ? { ...record, consent: 'private' as const } : record;
  });
  const text = JSON.stringify(
    sheet(snapshotOf(about, hidden), activity, { ...setting, config }, strings, 'en'),
  );
  expect(text).not.toContain('Nobody at the office');
  expect(text).not.toContain('Each of us calls alone');
  expect(text).toContain('W1');
});

test('without records it is a sheet to write on', () => {
  const bare = new MemoryNotebook(plainAbout(), [activity]).snapshot;
  for (const solutions of [false, true]) {
    const { sections } = sheet(bare, activity, { ...setting, config: { solutions } }, strings, 'en');
    expect(sections.length).toBeGreaterThan(0);
  }
});

test('promises solutions only where its author asked for them, and needs causes then', () => {
  expect(causeTree.writes({ solutions: false })).toEqual(['cause', 'effect']);
  expect(causeTree.writes({ solutions: true })).toContain('solution');
  expect(causeTree.reads({ solutions: true })).toContainEqual(['cause']);
});

test('the Spanish sample is in Spanish, with as many strips', () => {
  const spanish = sample('es');
  expect(spanish.records.filter(({ type }) => type === 'card')).toHaveLength(
    records.filter(({ type }) => type === 'card').length,
  );
  expect(spanish.records.every((record) => record.type !== 'card' || record.lang === 'es')).toBe(true);
});

test('on paper a tree is asked for where there is to be one, and solutions where they are', () => {
  const blank = (solutions: boolean): { readonly title: string; readonly how: string } =>
    sheet(snapshotOf(about, [activity]), activity, { ...setting, config: { solutions } }, strings, 'en');
  expect(blank(false).how).toContain('hang each answer below it');
  expect(blank(true).title).toBe('Solutions');
  expect(blank(true).how).toContain('Copy each ringed root');
  expect(blank(true).how).not.toContain('But why');
});
