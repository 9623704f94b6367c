import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { readAddress } from '../../../src/facilitation/desk/address.ts';
import { eveningText, readEvening } from '../../../src/facilitation/kit/evening-link.ts';
import {
  BrokenPlan,
  planAsFile,
  planAsLink,
  planFromFile,
  planFromLink,
  planInAddress,
  type PlanFile,
} from '../../../src/facilitation/kit/plan-file.ts';
import { BrokenCopy, openCopy, saveCopy, type OpenedCopy } from '../../../src/notebook/copy.ts';
import { comeTogether } from '../../../src/notebook/come-together.ts';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { recordTypes } from '../../../src/notebook/records/registry.ts';
import { plainNeeds } from '../../../src/notebook/records/gathering.ts';
import { about, card, demand, link, pile } from '../notebook/replicas.ts';
import type { Dice } from '../../tools/dice.ts';
import { hostileWords, mangled, mutated, readsAll } from './inputs.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const notebook = new NotebookDocument(about);
notebook.apply({
  about,
  put: [
    ...Array.from({ length: 6 }, (_, index) => card(`c${index}`, { words: hostileWords[index] ?? '' })),
    pile('p'),
    demand('d'),
    link('in', 'c1', 'p'),
  ],
});
const zip = saveCopy(notebook.snapshot, notebook.state());
const files = unzipSync(zip);
const state = notebook.state();
const released = readdirSync('tests/fixtures/notebook')
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`tests/fixtures/notebook/${name}`, 'utf8'));
const texts = [textOf(files['notebook.json'] ?? new Uint8Array()), ...released];

/** What comes out of a copy is a notebook of ours, whole: every record fits its type. */
function checkCopy({ about: facts, records, state: merges, lone }: OpenedCopy): void {
  for (const record of records) {
    if (!Object.hasOwn(recordTypes, record.type)) throw new Error(`a record of no type: ${record.type}`);
    if (!v.safeParse(recordTypes[record.type].schema, record).success) throw new Error(`unfit: ${record.id}`);
  }
  const all = new NotebookDocument(facts, [merges]);
  if (!all.whole) throw new Error('partial');
  for (const record of records) if (all.snapshot.get(record.id) === undefined) throw new Error('misplaced');
  all.destroy();
  const home = new NotebookDocument(facts);
  home.bringIn({ state: merges, lone }, comeTogether);
  home.destroy();
}

const isBrokenCopy = (error: unknown): boolean => error instanceof BrokenCopy;

test('a copy as text, mangled or mutated', () => {
  const values = texts.map((text): unknown => JSON.parse(text));
  const make = (dice: Dice): Uint8Array =>
    dice.roll(2) === 0
      ? mutated(bytesOf(dice.pick(texts)), dice)
      : bytesOf(JSON.stringify(mangled(dice.pick(values), dice)));
  readsAll(seed, 4000, make, (bytes: Uint8Array) => checkCopy(openCopy(bytes)), isBrokenCopy);
}, 60_000);

test.each([
  ['deep', `"config":${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'damaged'],
  ['a name of a prototype', '"config":{"constructor":{}},"constructor":{}', 'damaged'],
  ['no id', '"id":7', 'damaged'],
])('a copy with a record that has %s is refused whole', (_what, field, why) => {
  const text = `{"format":"common-thread-notebook","version":1,"about":${JSON.stringify(about)},"records":[{"id":"x","type":"activity",${field}}]}`;
  expect(() => openCopy(bytesOf(text))).toThrow(expect.objectContaining({ why }));
});

test('a state of which a piece is missing is refused whole', () => {
  const other = new NotebookDocument(about, [state]);
  const known = other.vector();
  other.apply({ put: [card('late', { words: 'late' })] });
  const before = other.vector();
  other.apply({ put: [card('later', { words: 'later' })] });
  expect(known).not.toEqual(before);
  const piece = zipSync({ 'notebook.json': strToU8(texts[0] ?? ''), 'state.bin': other.state(before) });
  expect(() => openCopy(piece)).toThrow(expect.objectContaining({ why: 'damaged' }));
});

test('a copy as a zip, mutated outside and inside', () => {
  const json = files['notebook.json'] ?? new Uint8Array();
  const make = (dice: Dice): Uint8Array => {
    if (dice.roll(2) === 0) return mutated(zip, dice);
    const inside = dice.roll(3);
    return zipSync(
      {
        'notebook.json': inside === 1 ? mutated(json, dice) : json,
        'state.bin': inside === 1 ? state : mutated(state, dice),
        ...(inside === 2 ? { '../../etc/passwd': strToU8('x'), __proto__: strToU8('x') } : {}),
      },
      { level: 0 },
    );
  };
  readsAll(seed, 8000, make, (bytes: Uint8Array) => checkCopy(openCopy(bytes)), isBrokenCopy);
}, 60_000);

const plan: PlanFile = {
  format: 'common-thread-plan',
  version: 1,
  gatherings: [
    {
      date: '2026-05-30',
      start: '19:00',
      minutes: 120,
      title: 'An evening',
      place: 'The hall',
      needs: plainNeeds,
      welcome: { food: 'soup', children: 'yes', question: 'What happens?' },
      steps: [
        {
          what: 'lesson',
          lesson: 'problem-wall',
          title: { en: 'Wall' },
          minutes: 40,
          short: false,
          beside: null,
          lead: '',
          note: '',
        },
        {
          what: 'break',
          lesson: null,
          title: {},
          minutes: 10,
          short: false,
          beside: null,
          lead: '',
          note: '',
        },
      ],
    },
  ],
};
const isBrokenPlan = (error: unknown): boolean => error instanceof BrokenPlan;

function checkPlan(read: PlanFile): void {
  if (read.gatherings.length === 0 || read.gatherings.length > 60) throw new Error('partial');
  if (Object.hasOwn(read, 'polluted')) throw new Error('polluted');
}

test('a plan as a file', () => {
  const make = (dice: Dice): string =>
    dice.roll(2) === 0
      ? textOf(mutated(bytesOf(planAsFile(plan)), dice))
      : JSON.stringify(mangled(plan, dice));
  readsAll(seed, 20_000, make, (text: string) => checkPlan(planFromFile(text)), isBrokenPlan);
}, 60_000);

test('a plan as a link', () => {
  const text = planAsLink(plan);
  const make = (dice: Dice): string =>
    dice.roll(4) > 0
      ? textOf(mutated(bytesOf(text), dice))
      : dice.roll(8) > 0
        ? planAsLink(mangled(plan, dice) as PlanFile) // what a stranger's link may hold
        : `#plan=${text}`;
  readsAll(
    seed,
    20_000,
    make,
    (link: string) => checkPlan(planFromLink(planInAddress(link) ?? link)),
    isBrokenPlan,
  );
}, 60_000);

test('a link made to burst stops before it does', () => {
  const began = performance.now();
  const huge = { ...plan, gatherings: [{ ...plan.gatherings[0], title: 'a'.repeat(30_000_000) }] };
  expect(() => planFromLink(planAsLink(huge as PlanFile))).toThrow(BrokenPlan);
  expect(performance.now() - began).toBeLessThan(5000);
}, 60_000);

test('an evening in an address', () => {
  const text = eveningText({
    title: 'Street',
    date: '2026-05-30',
    from: '19:00',
    to: '21:00',
    where: 'The hall',
    food: '',
    children: '',
    languages: ['en', 'es'],
    question: 'What happens?',
  });
  const make = (dice: Dice): string =>
    dice.roll(2) === 0
      ? textOf(mutated(bytesOf(`#${text}`), dice))
      : `#${Buffer.from(JSON.stringify(mangled([1, 'Street', '2026-05-30', '19:00', '', '', '', '', 'en', ''], dice))).toString('base64url')}`;
  readsAll(
    seed,
    20_000,
    make,
    (hash: string) => {
      const evening = readEvening(hash);
      if (evening && Object.values(evening).some((part) => typeof part !== 'string' && !Array.isArray(part)))
        throw new Error('partial');
    },
    () => false,
  );
}, 60_000);

test('the address of a view', () => {
  const made = [
    '#begin=but-why/but-why',
    '#abc/thread/d%201',
    '#abc/thread/%E0%A4%A',
    '#/%/%',
    '#begin=',
    '#begin=__proto__/x',
  ];
  const make = (dice: Dice): string => textOf(mutated(bytesOf(dice.pick(made)), dice));
  readsAll(
    seed,
    10_000,
    make,
    (hash: string) => void readAddress(hash),
    () => false,
  );
}, 60_000);
