import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { toAddressText } from '../../../../src/facilitation/kit/address-text.ts';
import { daysToMove, planFileOf, takeInPlan } from '../../../../src/facilitation/kit/plan-copy.ts';
import {
  BrokenPlan,
  planAsFile,
  planAsLink,
  planFromFile,
  planFromLink,
  planInAddress,
  type PlanFile,
} from '../../../../src/facilitation/kit/plan-file.ts';
import { blocksOf } from '../../../../src/facilitation/plan/blocks.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { byId } from '../catalog.ts';
import { afternoon } from './plans.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const step = fc.record({
  what: fc.constantFrom('lesson', 'break', 'slack', 'own'),
  lesson: fc.option(fc.constantFrom('but-why', 'check-in', 'not-here')),
  title: fc.dictionary(fc.constantFrom('en', 'es', 'ar'), words, { noNullPrototype: true }),
  minutes: fc.nat(240),
  short: fc.boolean(),
  beside: fc.option(fc.nat(11)),
  lead: words,
  note: words,
});
const plan: fc.Arbitrary<PlanFile> = fc.record({
  format: fc.constant('common-thread-plan'),
  version: fc.constant(1),
  gatherings: fc.array(
    fc.record({
      date: day,
      start: fc.option(fc.constantFrom('00:00', '18:30', '23:59')),
      minutes: fc.option(fc.nat(600)),
      title: words,
      place: words,
      needs: fc.record({
        people: fc.option(fc.nat(5000)),
        mode: fc.constantFrom('room', 'online', 'hybrid'),
        reading: fc.constantFrom('all', 'some-not'),
        devices: fc.constantFrom('none', 'one', 'many'),
        twice: fc.boolean(),
        watched: fc.boolean(),
        access: words,
        outcome: fc.option(fc.constantFrom('demand', 'cluster')),
      }),
      welcome: fc.record({ food: words, children: words, question: words }),
      steps: fc.array(step, { maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test('a plan comes out of its link and its file as it went in', () => {
  fc.assert(
    fc.property(plan, (each) => {
      expect(planFromLink(planAsLink(each))).toEqual(each);
      expect(planFromFile(planAsFile(each))).toEqual(each);
    }),
  );
});

/** Reads, and answers why it could not. Anything but its own error fails the test. */
function whyNot(read: () => unknown): string {
  try {
    read();
    return '';
  } catch (error) {
    if (error instanceof BrokenPlan) return error.why;
    throw error;
  }
}

test('random bytes, text and JSON throw nothing but their own error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(whyNot(() => planFromLink(toAddressText(bytes)))).not.toBe('');
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(whyNot(() => planFromFile(text))).not.toBe('');
      expect(whyNot(() => planFromLink(text))).not.toBe('');
      expect(whyNot(() => planFromLink(toAddressText(deflateSync(strToU8(text)))))).not.toBe('');
    }),
  );
});

test('a link that lost a part on its way, in any place, is said to be damaged', () => {
  const link = planAsLink(planFileOf(afternoon().notebook.snapshot, { named: true, inside: true }));
  fc.assert(
    fc.property(fc.nat(link.length - 1), (at) => {
      expect(['damaged', 'not-ours']).toContain(whyNot(() => planFromLink(link.slice(0, at))));
    }),
  );
  // What is swapped or falls out inside may still be a plan, but never anything worse than an error of its own.
  fc.assert(
    fc.property(
      fc.nat(link.length - 2),
      (at) => whyNot(() => planFromLink(link.slice(0, at) + link.slice(at + 1))) !== 'x',
    ),
  );
});

test('what is wrong is said: not ours, newer, damaged, far too large', () => {
  const good: PlanFile = planFileOf(afternoon().notebook.snapshot, { named: true, inside: true });
  const broken = (part: object): string => whyNot(() => planFromFile(JSON.stringify({ ...good, ...part })));
  expect(whyNot(() => planFromFile('{"cards":[]}'))).toBe('not-ours');
  expect(broken({ format: 'common-thread-notebook' })).toBe('not-ours');
  expect(broken({ version: 2 })).toBe('newer');
  expect(broken({ gatherings: [] })).toBe('damaged');
  expect(broken({ gatherings: [{ ...good.gatherings[0], date: '2026-13-41' }] })).toBe('damaged');
  expect(broken({ gatherings: Array(61).fill(good.gatherings[0]) })).toBe('damaged');
  expect(whyNot(() => planFromFile(' '.repeat(400_000)))).toBe('too-large');
  const bomb = toAddressText(deflateSync(new Uint8Array(40_000_000).fill(32), { level: 9 }));
  expect(bomb.length).toBeLessThan(100_000);
  expect(whyNot(() => planFromLink(bomb))).toBe('too-large');
  expect(whyNot(() => planFromLink('A'.repeat(100_001)))).toBe('too-large');
});

test('an afternoon fits into a link that chats carry', () => {
  const link = planAsLink(planFileOf(afternoon().notebook.snapshot, { named: true, inside: false }));
  expect(link.length).toBeLessThan(1500);
  expect(planInAddress(`#plan=${link}`)).toBe(link);
  expect(planInAddress('#abc/arc')).toBeNull();
});

const inside = () =>
  afternoon({ access: 'a ramp' }, { title: 'quagga title', place: 'quagga place' }, (blocks) =>
    blocks.map((block, index) => ({
      ...block,
      lead: `quagga lead ${index}`,
      note: 'quagga note',
      beside: index === 3 ? (blocks[2]?.id ?? null) : null,
    })),
  );

test('notes, leads, names and places go out only where somebody ticked them; cards and ids never', () => {
  const { notebook } = inside();
  const plain = planAsFile(planFileOf(notebook.snapshot, { named: false, inside: false }));
  expect(plain).not.toContain('quagga');
  expect(plain).toContain('a ramp');
  const all = planAsFile(planFileOf(notebook.snapshot, { named: true, inside: true }));
  for (const part of ['title', 'place', 'lead 0', 'note']) expect(all).toContain(`quagga ${part}`);
  for (const { id } of blocksOf(notebook.snapshot, 'g1')) expect(all).not.toContain(`"${id}"`);
});

test('a plan taken in is the same plan after what was there, and one undo takes it back', () => {
  const { notebook } = inside();
  const sent = planFileOf(notebook.snapshot, { named: true, inside: true });
  const other = new MemoryNotebook(plainAbout(), [...inside().notebook.snapshot.all('gathering')]);
  const before = other.snapshot.all('gathering').length;
  other.apply(takeInPlan(other.snapshot, sent, byId, 'en', '2026-11-01'));
  const taken = other.snapshot.all('gathering').at(-1);
  expect(other.snapshot.all('gathering')).toHaveLength(before + 1);
  expect(other.snapshot.about.lastDay).toBe('2026-12-15');
  const [again] = planFileOf(other.snapshot, { named: true, inside: true }).gatherings.slice(-1);
  expect(again).toEqual(sent.gatherings[0]);
  expect(blocksOf(other.snapshot, taken?.id ?? '').some(({ exercise }) => exercise === 'but-why')).toBe(true);
  other.undo();
  expect(other.snapshot.all('gathering')).toHaveLength(before);
  expect(other.snapshot.all('activity')).toHaveLength(0);
});

test('any plan can be taken in: a lesson that is not here keeps its name, a step beside a later one stands alone', () => {
  fc.assert(
    fc.property(plan, (sent) => {
      const notebook = new MemoryNotebook(plainAbout());
      notebook.apply(takeInPlan(notebook.snapshot, sent, byId, 'en', '2026-11-01'));
      expect(notebook.snapshot.all('gathering')).toHaveLength(sent.gatherings.length);
      const days = notebook.snapshot.all('gathering').map(({ date }) => date);
      expect(days.every((date) => date >= '2026-11-01')).toBe(true);
    }),
  );
  const { notebook } = inside();
  const sent = planFileOf(notebook.snapshot, { named: true, inside: true });
  const empty = new MemoryNotebook(plainAbout());
  empty.apply(takeInPlan(empty.snapshot, sent, new Map(), 'en', '2026-11-01'));
  const blocks = blocksOf(empty.snapshot, empty.snapshot.all('gathering')[0]?.id ?? '');
  expect(blocks.map(({ lesson, title }) => [lesson, title])).toEqual(
    blocksOf(notebook.snapshot, 'g1').map(({ lesson, title }) => [lesson, title]),
  );
});

test('a plan whose days are over begins today, its gatherings as far apart as before', () => {
  const { notebook } = afternoon();
  const sent = planFileOf(notebook.snapshot, { named: true, inside: false });
  expect(daysToMove(sent, '2026-11-30')).toBe(0);
  expect(daysToMove(sent, '2026-12-31')).toBe(30);
});
