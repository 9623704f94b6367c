import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Need, Role } from '../../exercises/contract.ts';
import type { Changes } from '../../notebook/changes.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import type { Block } from './blocks.ts';
import { addBlock, type Addition } from './edit.ts';
import { flowOf } from './pipeline.ts';

/** What a plan lacks, in the words of `strings.findings`. */
export type FindingKind =
  | 'over-time'
  | 'no-break'
  | 'too-short'
  | 'gap'
  | 'unused'
  | 'not-heard'
  | 'tactic-jump'
  | 'talk-share'
  | 'no-closing'
  | 'no-slack'
  | 'reading'
  | 'mode'
  | 'precautions'
  | 'never-on-device'
  | 'needs-screen'
  | 'crowd';

/** Findings that one tap cannot always put right: then words say what people can do. All others always have a mend. */
export type ByHand = Exclude<
  FindingKind,
  'over-time' | 'too-short' | 'no-closing' | 'no-slack' | 'never-on-device' | 'needs-screen' | 'crowd'
>;

/** What a mend writes into a plan, in the language of whoever plans. */
export interface MendWords {
  /** So many circles of at most so many people. The numbers as figures: by them the check knows its own words again. */
  circles(count: number, size: number): string;
}

export interface PlanFinding {
  readonly kind: FindingKind;
  /** What it is about; null: the whole gathering. */
  readonly block: Block | null;
  /** Minutes, shares in per cent, people: what the sentence says. */
  readonly numbers: readonly number[];
  readonly roles: readonly Role[];
  /** One tap puts it right. Null: only people can. */
  readonly mend: { readonly lesson: CatalogLesson | null; readonly changes: Changes } | null;
}

/** The facilitator should talk for at most this share of the work: a conversation for organising is 70 % listening. */
export const mostTalk = 0.3;

/** A gathering's plan and all that a check looks at. */
export interface Plan {
  readonly snapshot: Snapshot;
  readonly gathering: Gathering;
  readonly blocks: readonly Block[];
  readonly lessons: ReadonlyMap<string, CatalogLesson>;
  readonly lang: string;
  readonly words: MendWords;
}

/** A finding with nothing said but its kind and `part`. */
export const finding = (kind: FindingKind, part: Partial<Omit<PlanFinding, 'kind'>> = {}): PlanFinding => ({
  kind,
  block: null,
  numbers: [],
  roles: [],
  mend: null,
  ...part,
});

/** A mending that puts something in before a block, or at the end. */
export function putIn(plan: Plan, addition: Addition, before: Block | null): PlanFinding['mend'] {
  const index = before ? plan.blocks.findIndex(({ id }) => id === before.id) : plan.blocks.length;
  const { changes } = addBlock(plan.snapshot, plan.gathering, index, addition, plan.lang);
  return { lesson: addition.what === 'lesson' ? addition.lesson : null, changes };
}

/** The first lesson of the catalog that passes a test. */
export const lessonWhere = (
  plan: Plan,
  test: (lesson: CatalogLesson) => boolean,
): CatalogLesson | undefined => [...plan.lessons.values()].find(test);

/** A lesson that makes what is missing, without itself needing it. */
export function makerOf(plan: Plan, need: Need): CatalogLesson | undefined {
  for (const role of need) {
    const maker = lessonWhere(plan, (lesson) => {
      const { reads, writes } = flowOf(lesson);
      return writes.includes(role) && !reads.some((other) => other.includes(role));
    });
    if (maker) return maker;
  }
  return undefined;
}

/** A mending that puts a lesson in, where there is one. */
export const withLesson = (
  plan: Plan,
  lesson: CatalogLesson | undefined,
  before: Block | null,
): PlanFinding['mend'] => (lesson ? putIn(plan, { what: 'lesson', lesson }, before) : null);
