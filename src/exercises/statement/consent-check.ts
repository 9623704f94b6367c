import { countAgain, readAgreement, scales, type AgreementCount } from '../../decisions/agreement-scales.ts';
import { together, type Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Decision } from '../../notebook/records/decision.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { countHands, handsFor, presentHere } from '../counting.ts';
import { rowsIn, shownLines } from '../shown-statement.ts';
import { readBack } from './logic.ts';

/** The two answers that are counted: hands that cannot live with it, and hands that can. */
export const cannot = 'objection';
export const can = 'consent';

/** What the room is asked about: every line, and under a value what we will (+) and will not (−) do because of it. */
export function testedWords(snapshot: Snapshot, statement: string, languages: readonly string[]): Words {
  return rowsIn(
    shownLines(snapshot, statement).flatMap(({ line, will, wont }) => [
      line,
      ...will.map(({ words }) => ({ words, sign: '+ ' })),
      ...wont.map(({ words }) => ({ words, sign: '− ' })),
    ]),
    languages,
  );
}

/** Every time this statement was tested here, oldest first. */
export function checksOf(snapshot: Snapshot, activity: Activity, statement: string): Decision[] {
  return snapshot
    .all('decision')
    .filter(({ about, activity: made }) => about === statement && made === activity.id);
}

/**
 * Asks the room about the lines as they are read out now; that wording is kept. A check still open is closed.
 * `labels` says what each answer means, in `lang`.
 */
export function startCheck(
  snapshot: Snapshot,
  activity: Activity,
  statement: string,
  part: {
    readonly labels: Readonly<Record<string, string>>;
    readonly lang: string;
    readonly languages: readonly string[];
  },
): Changes {
  const before = checksOf(snapshot, activity, statement).at(-1);
  const decisions = snapshot.all('decision');
  const check: Decision = {
    id: newId(),
    type: 'decision',
    activity: activity.id,
    rank: rankAt(decisions, decisions.length),
    question: testedWords(snapshot, statement, part.languages),
    about: statement,
    options: scales.consent.map((level) => ({
      id: level,
      item: null,
      words: { [part.lang]: part.labels[level] ?? level },
      symbol: null,
    })),
    method: 'consent',
    dots: null,
    stack: null,
    how: 'hands',
    present: presentHere(snapshot, activity),
    state: 'open',
    outcome: '',
    reasons: [],
  };
  return together(
    before?.state === 'open' ? { put: [{ ...before, state: 'closed' }] } : {},
    { put: [check] },
    readBack(snapshot, activity, statement),
  );
}

/** Whether the lines are no longer those the room was asked about, in a language it heard them in, whatever their order. */
export function hasChanged(snapshot: Snapshot, statement: string, check: Decision): boolean {
  const now = testedWords(snapshot, statement, Object.keys(check.question));
  const rows = (words = ''): string => words.split('\n').sort().join('\n');
  return Object.entries(check.question).some(([lang, words]) => rows(now[lang]) !== rows(words));
}

/** What was counted so far. `yes` are the hands that showed they can: nobody is taken to have shown it. */
export function countOf(snapshot: Snapshot, check: Decision): AgreementCount {
  const counts: Record<string, number> = {};
  for (const { id } of check.options) {
    const hands = handsFor(snapshot, check.id, id)?.hands;
    if (hands !== undefined) counts[id] = hands;
  }
  const count = readAgreement('consent', counts, check.present);
  return { ...count, yes: counts[can] ?? null };
}

/**
 * Shows "`yes` of `present` can live with it", because the group said so and said how many; nothing where that is more
 * than the room holds.
 */
export function groupSays(
  snapshot: Snapshot,
  activity: Activity,
  check: Decision,
  yes: number,
  present: number,
): Changes {
  if (countAgain(countOf(snapshot, check), yes, present)) return {};
  return together(countHands(snapshot, activity, check.id, can, yes), {
    put: [{ ...check, present, state: 'shown' }],
  });
}

/** What the group said of its lines as they now read: null where it has not said, or the words have changed since. */
export function agreedNow(
  snapshot: Snapshot,
  activity: Activity,
  statement: string,
): { readonly yes: number; readonly present: number } | null {
  const check = checksOf(snapshot, activity, statement).at(-1);
  if (check?.state !== 'shown' || check.present === null || hasChanged(snapshot, statement, check))
    return null;
  const { yes } = countOf(snapshot, check);
  return yes === null ? null : { yes, present: check.present };
}
