import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Role } from '../../exercises/contract.ts';
import { layOut, lengthOf } from './lay-out.ts';
import {
  careFor,
  chainTo,
  essentialCare,
  fits,
  mayShorten,
  type Asked,
  type Chosen,
  type Item,
  type Proposal,
} from './propose.ts';
import { lessonRange } from './timing.ts';

/** A lesson chosen for a gathering, in its short form or its full one. */
interface Placed extends Chosen {
  readonly short: boolean;
}

/** The lessons every gathering opens and closes with: the first of the arc and its last. */
interface Frame {
  readonly opens: CatalogLesson | undefined;
  readonly closes: CatalogLesson | undefined;
}

const place = (chosen: Chosen, short: boolean): Placed => ({
  ...chosen,
  short: short && mayShorten(chosen.lesson, chosen.reason),
});

/** One gathering's lessons at their fewest minutes, its opening and closing among them. */
function itemsOf(work: readonly Placed[], { needs }: Asked): Item[] {
  return work.map(({ lesson, reason, short }) => ({
    what: 'lesson',
    lesson,
    minutes: lessonRange(lesson, needs, short).least,
    short,
    reason,
  }));
}

const holds = (work: readonly Placed[], asked: Asked): boolean =>
  lengthOf(layOut(itemsOf(work, asked), asked.minutes)) <= asked.minutes;

function framed({ opens, closes }: Frame, work: readonly Placed[], short: boolean): Placed[] {
  const has = (lesson: CatalogLesson): boolean => work.some((each) => each.lesson === lesson);
  return [
    ...(opens && !has(opens) ? [place({ lesson: opens, reason: { why: 'opens' } }, short)] : []),
    ...work,
    ...(closes && !has(closes) ? [place({ lesson: closes, reason: { why: 'closes' } }, short)] : []),
  ];
}

/** Fills gatherings one after another, each with as much of the chain as its minutes hold. */
function pack(
  chain: readonly Chosen[],
  frame: Frame,
  asked: Asked,
  short: boolean,
): { readonly works: readonly Placed[][]; readonly tooLong: readonly CatalogLesson[] } {
  const works: Placed[][] = [[]];
  for (const [index, chosen] of chain.entries()) {
    const next = place(chosen, short);
    const work = works.at(-1) ?? [];
    if (holds(framed(frame, [...work, next], short), asked)) work.push(next);
    else if (holds(framed(frame, [next], short), asked)) works.push([next]);
    else return { works, tooLong: chain.slice(index).map(({ lesson }) => lesson) };
  }
  return { works, tooLong: [] };
}

/** Gives short forms their full length again where there is time, what leads to the outcome first. */
function lengthen(work: readonly Placed[], asked: Asked): Placed[] {
  let now = [...work];
  const order = [...work].sort((a, b) => Number(a.reason.why === 'care') - Number(b.reason.why === 'care'));
  for (const { lesson } of order) {
    const longer = now.map((each) => (each.lesson === lesson ? { ...each, short: false } : each));
    if (holds(longer, asked)) now = longer;
  }
  return now;
}

/** Gives the minutes left over to the lessons, evenly within their ranges, without a further break. */
function stretch(items: readonly Item[], asked: Asked): Item[] {
  let now = [...items];
  const pieces = layOut(items, asked.minutes).length;
  const full = new Set<number>();
  for (;;) {
    let best = -1;
    let least = Infinity;
    now.forEach(({ lesson, minutes, short }, index) => {
      if (!lesson || full.has(index)) return;
      const range = lessonRange(lesson, asked.needs, short);
      const share = (minutes - range.least) / Math.max(1, range.most - range.least);
      if (minutes < range.most && share < least) {
        best = index;
        least = share;
      }
    });
    if (best < 0) return now;
    const longer = now.map((item, index) => (index === best ? { ...item, minutes: item.minutes + 1 } : item));
    const laid = layOut(longer, asked.minutes);
    if (lengthOf(laid) > asked.minutes || laid.length > pieces) full.add(best);
    else now = longer;
  }
}

/** Takes in what else does a group good, where it belongs on the arc and while there is time for it. */
function withCare(
  works: readonly Placed[][],
  care: readonly CatalogLesson[],
  order: readonly CatalogLesson[],
  frame: Frame,
  asked: Asked,
  short: boolean,
): Placed[][] {
  const now = works.map((work) => [...work]);
  // Openings and closings stand in every gathering; the first lesson between them says where it is on the arc.
  const beginsAt = (work: readonly Placed[] | undefined): number => {
    const first = work?.find(({ lesson }) => lesson !== frame.opens);
    return first ? order.indexOf(first.lesson) : order.length;
  };
  for (const lesson of care) {
    if (now.some((work) => work.some((each) => each.lesson === lesson))) continue;
    const index = now.findIndex(
      (_work, nth) => nth === now.length - 1 || order.indexOf(lesson) < beginsAt(now[nth + 1]),
    );
    const more = [...(now[index] ?? []), place({ lesson, reason: { why: 'care' } }, short)].sort(
      (a, b) => order.indexOf(a.lesson) - order.indexOf(b.lesson),
    );
    if (holds(more, asked)) now[index] = more;
  }
  return now;
}

/**
 * A sequence that leads to the outcome, in as many gatherings as it needs at this length. Every gathering opens with a
 * round and closes with one. First what the outcome needs, then an agreement, promises and listening, then full
 * lengths, then what else there is time for. The talk before a decision is never shortened. No gathering at all is
 * proposed where the time is too short for a round and a parting.
 */
export function proposePlan(asked: Asked, lessons: readonly CatalogLesson[]): Proposal {
  const usable = lessons.filter((lesson) => fits(lesson, asked.needs));
  const frame: Frame = {
    opens: usable.find(({ phase }) => phase === 'arrive'),
    closes: usable.filter(({ phase }) => phase === 'act').at(-1),
  };
  const outcome = asked.needs.outcome as Role | null; // a role that this catalog does not know has no maker
  const found = outcome === null ? [] : chainTo(outcome, usable, asked.there);
  const chain = [...(found ?? [])].sort((a, b) => usable.indexOf(a.lesson) - usable.indexOf(b.lesson));
  // Not even a round and a parting fit.
  if (!holds(framed(frame, [], true), asked))
    return { gatherings: [], tooLong: chain.map(({ lesson }) => lesson), unreachable: found === undefined };
  const full = pack(chain, frame, asked, false);
  const brief = pack(chain, frame, asked, true);
  const short = full.tooLong.length > brief.tooLong.length || full.works.length > brief.works.length;
  const { works, tooLong } = short ? brief : full;
  const care = careFor(chain, usable, asked.there);
  let now = works.map((work) => framed(frame, work, true));
  now = withCare(now, essentialCare(care, frame), usable, frame, asked, true);
  now = now.map((work) => lengthen(work, asked));
  now = withCare(now, care, usable, frame, asked, false);
  return {
    gatherings: now.map((work) => layOut(stretch(itemsOf(work, asked), asked), asked.minutes)),
    tooLong,
    unreachable: found === undefined,
  };
}
