import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import { wordsIn } from '../../exercises/shown-demand.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { lessonOf, type Block } from '../plan/blocks.ts';
import { peopleAt } from '../plan/people.ts';
import type { Strings as PlanStrings } from '../plan/strings/en.ts';
import { lengthOf, timetableOf, whenIs } from '../plan/timing.ts';
import type { Guide } from './guide.ts';

/** A step of the plan with all that paper says about it. */
export interface PlannedStep {
  readonly block: Block;
  readonly clock: string;
  readonly minutes: number;
  readonly title: string;
  readonly lesson: CatalogLesson | undefined;
  readonly guide: Guide | undefined;
  /** The same guide in the second language of the room, where somebody has translated it. */
  readonly second: Guide | undefined;
}

/** Numbered cards as keyed by hand: they hold until the plan counts on other people. */
export interface KeyedCards {
  readonly people: number;
  readonly tables: number;
  /** Cards a table. */
  readonly each: number;
}

/** A gathering's plan, ready for paper: what every builder of this folder starts from. */
export interface Planned {
  readonly snapshot: Snapshot;
  readonly gathering: Gathering;
  readonly lessons: ReadonlyMap<string, CatalogLesson>;
  readonly steps: readonly PlannedStep[];
  /** Minutes from the first step to the last. */
  readonly length: number;
  /** People to count for, and whether the plan says so. */
  readonly people: number;
  readonly assumed: boolean;
  /** Tables, and cards for each of them, as somebody keyed them for just so many people. Undefined: they are reckoned. */
  readonly keyed?: KeyedCards | undefined;
  /** The other language in which everything is said; null: one is enough, or nobody has said which. */
  readonly second: string | null;
}

/** The second language of a gathering in which everything is said twice, beside the language of the paper. */
export function secondLanguage(
  { about }: Snapshot,
  { needs }: Pick<Gathering, 'needs'>,
  lang: string,
): string | null {
  return (needs.twice ? about.languages.find((tag) => tag !== lang) : undefined) ?? null;
}

/** People to count for where nobody said how many: a room of four tables. */
const usualPeople = 24;

/** Lays a gathering out in time, with the title of each step in the language of the paper. */
export function plannedOf(
  snapshot: Snapshot,
  gathering: Gathering,
  lessons: ReadonlyMap<string, CatalogLesson>,
  guides: ReadonlyMap<string, Guide>,
  words: Pick<PlanStrings, 'break' | 'slack' | 'own'>,
  lang: string,
  translated: ReadonlyMap<string, Guide> = new Map(),
  keyed?: KeyedCards,
): Planned {
  const times = timetableOf(snapshot, gathering);
  const people = peopleAt(gathering) || usualPeople;
  const second = secondLanguage(snapshot, gathering, lang);
  const inSecond = (id: string): Guide | undefined => {
    const guide = translated.get(id);
    return guide?.textLang === second ? guide : undefined;
  };
  return {
    snapshot,
    gathering,
    lessons,
    steps: times.map(({ block, from, minutes }) => ({
      block,
      clock: whenIs(gathering.start, from),
      minutes,
      title: wordsIn(block.title, lang) || (block.what === 'lesson' ? words.own : words[block.what]),
      lesson: lessonOf(block, lessons),
      guide: block.lesson === null ? undefined : guides.get(block.lesson),
      second: block.lesson === null ? undefined : inSecond(block.lesson),
    })),
    length: lengthOf(times),
    people,
    assumed: !peopleAt(gathering),
    keyed: keyed?.people === people ? keyed : undefined,
    second,
  };
}
