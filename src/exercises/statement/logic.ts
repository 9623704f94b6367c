import { together, type Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Line } from '../../notebook/records/line.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import type { Statement } from '../../notebook/records/statement.ts';
import type { Version } from '../../notebook/records/version.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { inOrder, shownLines, type Meaning, type ShownLine } from '../shown-statement.ts';
import { keepWording, versionsOf } from '../wordings.ts';

/** An activity's statement. Two stand there only where two devices each began one before their copies met. */
export function statementsOf(snapshot: Snapshot, activity: Activity): Statement[] {
  return snapshot.all('statement').filter((statement) => statement.activity === activity.id);
}

/** Whether the group has heard its lines read back, or was asked about them: from then on every change is kept. */
export function isSettled(snapshot: Snapshot, statement: string): boolean {
  return versionsOf(snapshot, statement).length > 0;
}

/** The whole wording: each line's words by the line's id. */
export function wordingOf(shown: readonly ShownLine[]): Version['lines'] {
  return Object.fromEntries(inOrder(shown).map(({ id, words }) => [id, words]));
}

/** Keeps the wording as it stands, because it was read back to the group or is about to be tested. */
export function readBack(snapshot: Snapshot, activity: Activity, statement: string): Changes {
  const now = wordingOf(shownLines(snapshot, statement));
  return { put: keepWording(versionsOf(snapshot, statement), activity, statement, now) };
}

/** One line that reads otherwise in a later wording. No words before: it is new; none after: it was taken out. */
export interface LineChange {
  readonly line: string;
  readonly before: Words;
  readonly after: Words;
}

/** Whether everything said before is still said so. A first translation takes nothing away. */
export function stillSays(before: Words, now: Words): boolean {
  return Object.entries(before).every(([lang, words]) => words === '' || now[lang] === words);
}

/** The lines in which two wordings differ, those that stand in the later one first. */
export function changesBetween(before: Version['lines'], after: Version['lines']): LineChange[] {
  const ids = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...ids].flatMap((line): LineChange[] => {
    const [old, now] = [before[line] ?? {}, after[line] ?? {}];
    const isNew = !before[line] && Object.values(now).some((words) => words !== '');
    return isNew || !stillSays(old, now) ? [{ line, before: old, after: now }] : [];
  });
}

/**
 * What is kept of a change from one set of lines to another: the old wording, where it was not kept yet, and the new
 * one. Nothing while the lines are still being gathered, so that a slip of the key leaves no trace.
 */
export function keepChange(
  snapshot: Snapshot,
  activity: Activity,
  statement: string,
  after: readonly ShownLine[],
  why: string,
  amendment: string | null = null,
): Version[] {
  const before = versionsOf(snapshot, statement);
  const [old, now] = [wordingOf(shownLines(snapshot, statement)), wordingOf(after)];
  if (before.length === 0 || changesBetween(old, now).length === 0) return [];
  const kept = keepWording(before, activity, statement, old);
  return [...kept, ...keepWording([...before, ...kept], activity, statement, now, amendment, why)];
}

/** How the wording came about: every step that changed a word, oldest first, with the lines it changed. */
export function stepsOf(
  snapshot: Snapshot,
  statement: string,
): { readonly version: Version; readonly changes: readonly LineChange[] }[] {
  const versions = versionsOf(snapshot, statement);
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    const changes = before ? changesBetween(before.lines, version.lines) : [];
    return changes.length > 0 ? [{ version, changes }] : [];
  });
}

/** The language a line was said in: the first it was written in. The others are translations. */
export function saidIn(words: Words): string | undefined {
  return Object.entries(words).find(([, text]) => text !== '')?.[0];
}

/** Words without the languages in which nothing was written; the language it was said in stays first. */
function written(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ''));
}

/** A new line after those there are. */
export function newLine(snapshot: Snapshot, activity: Activity, statement: string, words: Words): Line {
  const lines = snapshot.all('line').filter(({ of }) => of === statement);
  const rank = rankAt(lines, lines.length);
  return { id: newId(), type: 'line', activity: activity.id, of: statement, slot: 'line', rank, words };
}

/** Adds a line as it was said, the language it was said in first. The first line brings the statement with it. */
export function addLine(
  snapshot: Snapshot,
  activity: Activity,
  part: Pick<Statement, 'about' | 'title'>,
  words: Words,
): Changes {
  const said = written(words);
  if (Object.keys(said).length === 0) return {};
  const known = statementsOf(snapshot, activity)[0];
  const all = snapshot.all('statement');
  const rank = rankAt(all, all.length);
  const statement: Statement = known ?? {
    id: newId(),
    type: 'statement',
    activity: activity.id,
    rank,
    ...part,
  };
  const line = newLine(snapshot, activity, statement.id, said);
  const after = [...shownLines(snapshot, statement.id), { line, will: [], wont: [] }];
  return {
    put: [...(known ? [] : [statement]), line, ...keepChange(snapshot, activity, statement.id, after, '')],
  };
}

/** What a value means: its first such line gets these words, is born with them, or goes with the last of them. */
function meaningWritten(
  snapshot: Snapshot,
  activity: Activity,
  value: Line,
  meaning: Meaning,
  before: readonly Line[],
  words: Words,
): { readonly lines: readonly Line[]; readonly changes: Changes } {
  const [first, ...others] = before;
  const said = written(words);
  const isEmpty = Object.keys(said).length === 0;
  if (first && isEmpty) return { lines: others, changes: takenOut(snapshot, [first]) };
  if (first)
    return { lines: [{ ...first, words: said }, ...others], changes: { put: [{ ...first, words: said }] } };
  if (isEmpty) return { lines: [], changes: {} };
  const line = newLine(snapshot, activity, value.of, said);
  return {
    lines: [line],
    changes: {
      put: [
        line,
        {
          id: newId(),
          type: 'link',
          activity: activity.id,
          kind: 'part-of',
          from: line.id,
          to: value.id,
          note: meaning,
        },
      ],
    },
  };
}

/**
 * Writes a line anew, in every language, with what it means where it is a value. After the lines were read back or
 * tested, the old wording is kept with the reason. A line cannot be emptied; it is taken out.
 */
export function rewriteLine(
  snapshot: Snapshot,
  activity: Activity,
  shown: ShownLine,
  words: Words,
  meanings: Readonly<Partial<Record<Meaning, Words>>> = {},
  why = '',
): Changes {
  const said = written({ ...shown.line.words, ...words });
  if (Object.keys(said).length === 0) return {};
  const line = { ...shown.line, words: said };
  const parts = (['will', 'wont'] as const).map((meaning) => {
    const [first] = shown[meaning];
    const now = { ...first?.words, ...meanings[meaning] };
    return meaningWritten(snapshot, activity, line, meaning, shown[meaning], now);
  });
  const after = shownLines(snapshot, line.of).map((each) =>
    each.line.id === line.id ? { line, will: parts[0]?.lines ?? [], wont: parts[1]?.lines ?? [] } : each,
  );
  return together({ put: [line] }, ...parts.map(({ changes }) => changes), {
    put: keepChange(snapshot, activity, line.of, after, why),
  });
}

/** Moves a line by so many places, as far as there are places. The order is no wording: nothing is kept of it. */
export function moveLine(snapshot: Snapshot, line: Line, by: number): Changes {
  const lines = shownLines(snapshot, line.of).map((shown) => shown.line);
  const at = lines.findIndex(({ id }) => id === line.id);
  const to = Math.max(0, Math.min(lines.length - 1, at + by));
  if (at === -1 || to === at) return {};
  const others = lines.filter(({ id }) => id !== line.id);
  return { put: [{ ...line, rank: rankAt(others, to) }] };
}

function takenOut(snapshot: Snapshot, lines: readonly Line[]): Changes {
  const ids = new Set(lines.map(({ id }) => id));
  const ties = snapshot.all('link').filter(({ from, to }) => ids.has(from) || ids.has(to));
  return { remove: [...ids, ...ties.map(({ id }) => id)] };
}

/**
 * Takes a line out with what it means. After the lines were read back or tested, the wording that had it is kept with
 * the reason; before, nothing stays, and the statement goes with its last line.
 */
export function takeOut(snapshot: Snapshot, activity: Activity, shown: ShownLine, why = ''): Changes {
  const statement = shown.line.of;
  const after = shownLines(snapshot, statement).filter(({ line }) => line.id !== shown.line.id);
  const kept = keepChange(snapshot, activity, statement, after, why);
  const isOver =
    after.length === 0 &&
    !isSettled(snapshot, statement) &&
    !snapshot.all('amendment').some(({ of }) => of === statement);
  return together(takenOut(snapshot, inOrder([shown])), { put: kept, remove: isOver ? [statement] : [] });
}
