import type { Changes } from '../notebook/changes.ts';
import { newId } from '../notebook/id.ts';
import { rankAt } from '../notebook/rank.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Amendment } from '../notebook/records/amendment.ts';
import type { Words } from '../notebook/records/record-type.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** What the views of changes say. Each kind whose lines can be changed brings these in its own words. */
export interface ChangeStrings {
  readonly amendments: string;
  readonly noAmendments: string;
  readonly propose: string;
  readonly which: string;
  readonly asItIs: string;
  readonly asItWas: string;
  readonly asItWouldBe: string;
  readonly asProposed: string;
  readonly asItIsNow: string;
  readonly nothing: string;
  readonly notIn: (language: string) => string;
  readonly inLanguage: (words: string, language: string) => string;
  readonly stillOld: (language: string) => string;
  readonly why: string;
  readonly proposeButton: string;
  readonly proposed: string;
  readonly take: string;
  readonly notTake: string;
  readonly notTakeButton: string;
  readonly withdraw: string;
  readonly reason: string;
  readonly became: Readonly<Record<Amendment['state'], string>>;
  readonly because: (reason: string) => string;
  readonly decided: (line: string, became: string) => string;
  readonly moved: string;
}

/** Changes proposed to a demand or statement: open ones first, each part in the order they came. */
export function amendmentsOf(snapshot: Snapshot, of: string): Amendment[] {
  const all = snapshot.all('amendment').filter((amendment) => amendment.of === of);
  return [
    ...all.filter(({ state }) => state === 'proposed'),
    ...all.filter(({ state }) => state !== 'proposed'),
  ];
}

/**
 * Another wording of one line, in the languages it is proposed in; the old wording is kept beside it. Nothing where
 * no word differs.
 */
export function proposeWording(
  snapshot: Snapshot,
  activity: Activity,
  part: Pick<Amendment, 'of' | 'line' | 'slot' | 'why'> & { readonly before: Words; readonly after: Words },
): Changes {
  const all = snapshot.all('amendment');
  const changed = Object.entries(part.after).filter(([lang, words]) => words !== (part.before[lang] ?? ''));
  if (changed.length === 0) return {};
  return {
    put: [
      {
        ...part,
        id: newId(),
        type: 'amendment',
        activity: activity.id,
        rank: rankAt(all, all.length),
        after: Object.fromEntries(changed),
        state: 'proposed',
        reason: '',
      },
    ],
  };
}

/** Does not take it, with the reason spoken to the group. */
export function notTaken(amendment: Amendment, reason: string): Changes {
  return { put: [{ ...amendment, state: 'not-taken', reason }] };
}

/** Whoever proposed it takes it back. */
export function withdraw(amendment: Amendment): Changes {
  return { put: [{ ...amendment, state: 'withdrawn' }] };
}

/** Two wordings cut where they part, so that people see at a glance what changed: by whole words. */
export function parting(
  before: string,
  after: string,
): { readonly start: string; readonly old: string; readonly new: string; readonly end: string } {
  const [one, other] = [before.split(/(\s+)/), after.split(/(\s+)/)];
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return {
    start: other.slice(0, head).join(''),
    old: one.slice(head, one.length - tail).join(''),
    new: other.slice(head, other.length - tail).join(''),
    end: tail > 0 ? other.slice(-tail).join('') : '',
  };
}
