import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { newCard } from '../../../../src/exercises/cards.ts';
import { blocksOf, leftOf, type Block } from '../../../../src/facilitation/plan/blocks.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering, type Gathering } from '../../../../src/notebook/records/gathering.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import {
  gatheringToRun,
  minute,
  nextOf,
  realMinutes,
  standingOf,
  underWay,
} from '../../../../src/facilitation/run/clock.ts';
import {
  addTime,
  beginFurther,
  goBack,
  goOn,
  jumpTo,
  leaveForNow,
  skip,
  startGathering,
  takeDown,
} from '../../../../src/facilitation/run/steer.ts';
import { swapNow } from '../../../../src/facilitation/run/swap-now.ts';
import { byId as lessons, routeBlocks } from '../catalog.ts';

const start = Date.UTC(2026, 10, 24, 18);
const at = (minutes: number): number => start + minutes * minute;
let notebook: MemoryNotebook;

const id = 'g1';

beforeEach(() => {
  const evening = newGathering({ id, rank: 'a0', date: '2026-11-24', minutes: 240 });
  notebook = new MemoryNotebook(plainAbout(), [evening, ...routeBlocks('one-afternoon', id)]);
});

const gathering = (): Gathering => {
  const found = find(notebook.snapshot, 'gathering', id);
  if (!found) throw new Error('No gathering.');
  return found;
};
const now = (): Block => {
  const block = underWay(notebook.snapshot, gathering());
  if (!block) throw new Error('Nothing is under way.');
  return block;
};
const run = (minutes: number, step: typeof goOn): void =>
  notebook.apply(step(notebook.snapshot, gathering(), at(minutes)));
const block = (block: Block): Block => {
  const found = blocksOf(notebook.snapshot, id).find((each) => each.id === block.id);
  if (!found) throw new Error('It is not in the plan any more.');
  return found;
};

test('the clock starts on a tap, with the first step', () => {
  expect(standingOf(notebook.snapshot, gathering(), at(0)).state).toBe('not-begun');
  run(0, startGathering);
  expect(gathering().began).toBe(at(0));
  expect(now().id).toBe(blocksOf(notebook.snapshot, id)[0]?.id);
  expect(standingOf(notebook.snapshot, gathering(), at(0))).toMatchObject({ behind: 0, state: 'under-way' });
});

test('minutes over the plan make us behind, and five more minutes do too', () => {
  run(0, startGathering);
  const { minutes } = now();
  expect(standingOf(notebook.snapshot, gathering(), at(minutes + 7))).toMatchObject({ left: -7, behind: 7 });
  notebook.apply(addTime(now(), 5));
  expect(standingOf(notebook.snapshot, gathering(), at(minutes))).toMatchObject({ left: 5, behind: 5 });
});

test('going on ends a step and begins the next; after the last one nothing is under way', () => {
  run(0, startGathering);
  const all = blocksOf(notebook.snapshot, id);
  all.forEach((_block, index) => run(10 * (index + 1), goOn));
  expect(underWay(notebook.snapshot, gathering())).toBeUndefined();
  expect(blocksOf(notebook.snapshot, id).map(({ state }) => state)).toEqual(all.map(() => 'done'));
  expect(blocksOf(notebook.snapshot, id).map((each) => realMinutes(each, at(999)))).toEqual(
    all.map(() => 10),
  );
  expect(standingOf(notebook.snapshot, gathering(), at(999)).state).toBe('between');
});

test('what is left for now waits apart, and can be taken up again with the minutes it had', () => {
  run(0, startGathering);
  const first = now();
  run(4, leaveForNow);
  expect(leftOf(notebook.snapshot, id).map((each) => each.id)).toEqual([first.id]);
  const [left] = leftOf(notebook.snapshot, id);
  if (left) notebook.apply(jumpTo(notebook.snapshot, gathering(), left, at(20)));
  expect(now().id).toBe(first.id);
  expect(realMinutes(now(), at(26))).toBe(10);
});

test('a step begun by a slip of the finger is ahead again when we go back', () => {
  run(0, startGathering);
  const first = now();
  run(9, goOn);
  const second = now();
  notebook.apply(goBack(notebook.snapshot, gathering(), at(9.5)) ?? {});
  expect(now().id).toBe(first.id);
  expect(block(second)).toMatchObject({ state: 'planned', began: null });
  expect(realMinutes(now(), at(12))).toBe(12);
  expect(nextOf(notebook.snapshot, gathering())?.id).toBe(second.id);
});

test('a step in which something was said is never as if it had not been', () => {
  run(0, startGathering);
  run(9, goOn);
  const second = now();
  notebook.apply({
    put: [newCard({ activity: second.id, rank: 'a0', number: 'A1', role: 'problem', lang: 'en' })],
  });
  notebook.apply(goBack(notebook.snapshot, gathering(), at(9.5)) ?? {});
  expect(block(second).state).toBe('done');
});

test('after the last step comes the closing, whatever was jumped over on the way', () => {
  run(0, startGathering);
  const last = blocksOf(notebook.snapshot, id).at(-1);
  if (last) notebook.apply(jumpTo(notebook.snapshot, gathering(), last, at(20)));
  run(30, goOn);
  expect(underWay(notebook.snapshot, gathering())).toBeUndefined();
  expect(nextOf(notebook.snapshot, gathering())).toBeUndefined();
});

test('there is nothing to go back to before the first step', () => {
  run(0, startGathering);
  expect(goBack(notebook.snapshot, gathering(), at(1))).toBeUndefined();
});

test('a step left out beforehand waits and is never begun by going on', () => {
  run(0, startGathering);
  const next = nextOf(notebook.snapshot, gathering());
  if (next) notebook.apply(skip(next));
  run(5, goOn);
  expect(now().id).not.toBe(next?.id);
  expect(leftOf(notebook.snapshot, id).map((each) => each.id)).toEqual([next?.id]);
});

test('another lesson on the spot takes the place of the one under way, which keeps what was made in it', () => {
  run(0, startGathering);
  run(10, goOn);
  const before = now();
  const lesson = lessons.get('dot-voting');
  if (!lesson) throw new Error('No such lesson.');
  notebook.apply(swapNow(notebook.snapshot, gathering(), lesson, 'en', at(15)));
  expect(now().lesson).toBe('dot-voting');
  expect(leftOf(notebook.snapshot, id).map((each) => each.id)).toEqual([before.id]);
  const order = blocksOf(notebook.snapshot, id).map(({ lesson: of }) => of);
  expect(order.indexOf('dot-voting')).toBe(1);
});

test('a further exercise of a lesson is begun once, and names its step', () => {
  run(0, startGathering);
  const lesson = lessons.get('amend-and-decide');
  const [, second] = lesson?.exercises ?? [];
  const step = blocksOf(notebook.snapshot, id).find((each) => each.lesson === 'amend-and-decide');
  if (!step || !second) throw new Error('The route has changed.');
  const begun = beginFurther(notebook.snapshot, step, second, 'en', at(1));
  notebook.apply(begun.changes);
  expect(begun.activity).toMatchObject({ block: step.id, exercise: second.id, minutes: null });
  expect(beginFurther(notebook.snapshot, step, second, 'en', at(2))).toMatchObject({
    activity: { id: begun.activity.id },
    changes: {},
  });
  expect(blocksOf(notebook.snapshot, id).some((each) => each.id === begun.activity.id)).toBe(false);
});

test('a parked question names the step it came up in', () => {
  run(0, startGathering);
  notebook.apply(takeDown(notebook.snapshot, now(), 'parked', 'Who pays for the bus?'));
  expect(notebook.snapshot.all('note')[0]).toMatchObject({
    sort: 'parked',
    state: 'open',
    activity: now().id,
  });
});

test('the page opens with the gathering that is under way', () => {
  expect(gatheringToRun(notebook.snapshot)?.id).toBe(id);
  run(0, startGathering);
  expect(gatheringToRun(notebook.snapshot)?.id).toBe(id);
});

test('whatever is pressed: one step at most is under way, no minute is counted twice, none is lost', () => {
  const press = fc.record({
    key: fc.constantFrom('on', 'back', 'leave', 'jump', 'five', 'swap'),
    after: fc.integer({ min: 1, max: 25 }),
    which: fc.nat(30),
  });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 25 }), (presses) => {
      const own = new MemoryNotebook(notebook.snapshot.about, [
        ...notebook.snapshot.all('gathering'),
        ...notebook.snapshot.all('activity'),
      ]);
      const meeting = (): Gathering => find(own.snapshot, 'gathering', id) ?? gathering();
      let clock = 0;
      let gap = false; // minutes between two steps are nobody's
      own.apply(startGathering(own.snapshot, meeting(), at(0)));
      for (const { key, after, which } of presses) {
        clock += after;
        const all = [...blocksOf(own.snapshot, id), ...leftOf(own.snapshot, id)];
        const target = all[which % all.length];
        const current = underWay(own.snapshot, meeting());
        const lesson = [...lessons.values()][which % lessons.size];
        if (key === 'on') own.apply(goOn(own.snapshot, meeting(), at(clock)));
        else if (key === 'back') own.apply(goBack(own.snapshot, meeting(), at(clock)) ?? {});
        else if (key === 'leave') own.apply(leaveForNow(own.snapshot, meeting(), at(clock)));
        else if (key === 'jump' && target) own.apply(jumpTo(own.snapshot, meeting(), target, at(clock)));
        else if (key === 'five' && current) own.apply(addTime(current, 5));
        else if (key === 'swap' && lesson)
          own.apply(swapNow(own.snapshot, meeting(), lesson, 'en', at(clock)));
        const open = own.snapshot.all('activity').filter(({ state }) => state === 'open');
        expect(open.length).toBeLessThanOrEqual(1);
        const spent = [...blocksOf(own.snapshot, id), ...leftOf(own.snapshot, id)].reduce(
          (sum, each) => sum + (realMinutes(each, at(clock)) ?? 0),
          0,
        );
        expect(spent).toBeLessThanOrEqual(clock);
        gap ||= underWay(own.snapshot, meeting()) === undefined;
        if (!gap && presses.every(({ key: pressed }) => pressed !== 'swap')) expect(spent).toBe(clock);
      }
    }),
    { numRuns: 200 },
  );
});
