import type { Changes } from '../../notebook/changes.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Amendment } from '../../notebook/records/amendment.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { proposeWording } from '../amendments.ts';
import { shownLines, type ShownLine } from '../shown-statement.ts';
import { keepChange, newLine, stillSays } from './logic.ts';

/** Proposes other words for a line, or (null) a new line. What stands is kept beside it. */
export function propose(
  snapshot: Snapshot,
  activity: Activity,
  statement: string,
  line: string | null,
  after: Words,
  why: string,
): Changes {
  const before = find(snapshot, 'line', line)?.words ?? {};
  return proposeWording(snapshot, activity, { of: statement, line, slot: 'line', before, after, why });
}

/** The line as it is now, where its words were changed or taken out after this was proposed; else undefined. */
export function lineSince(snapshot: Snapshot, amendment: Amendment): Words | undefined {
  if (amendment.line === null) return undefined;
  const now = find(snapshot, 'line', amendment.line)?.words ?? {};
  return stillSays(amendment.before, now) ? undefined : now;
}

/**
 * Takes a change: its words become the line's, in one step with what is kept of the old ones. A line that was taken
 * out meanwhile comes back as a new one at the end.
 */
export function take(snapshot: Snapshot, activity: Activity, amendment: Amendment): Changes {
  const known = find(snapshot, 'line', amendment.line);
  const line = known
    ? { ...known, words: { ...known.words, ...amendment.after } }
    : newLine(snapshot, activity, amendment.of, { ...amendment.before, ...amendment.after });
  const now = shownLines(snapshot, amendment.of);
  const swap = (each: ShownLine['line']): ShownLine['line'] => (each.id === line.id ? line : each);
  const after = now.map(({ line: each, will, wont }) => ({
    line: swap(each),
    will: will.map(swap),
    wont: wont.map(swap),
  }));
  const added = known ? [] : [{ line, will: [], wont: [] }];
  return {
    put: [
      line,
      { ...amendment, line: line.id, state: 'taken' },
      ...keepChange(snapshot, activity, amendment.of, [...after, ...added], amendment.why, amendment.id),
    ],
  };
}
