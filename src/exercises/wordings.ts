import { newId } from '../notebook/id.ts';
import { rankAt } from '../notebook/rank.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Words } from '../notebook/records/record-type.ts';
import type { Version } from '../notebook/records/version.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** Wordings of a demand or statement, oldest first. */
export function versionsOf(snapshot: Snapshot, of: string): Version[] {
  return snapshot.all('version').filter((version) => version.of === of);
}

/** The same words in the same languages; a language with nothing in it is as good as absent. */
export function sameWords(one: Words | undefined, other: Words | undefined): boolean {
  const languages = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...languages].every((lang) => (one?.[lang] ?? '') === (other?.[lang] ?? ''));
}

/** A wording (slot or line to words), to be kept whole after those before it; nothing where it is the last of them. */
export function keepWording(
  before: readonly Version[],
  activity: Activity,
  of: string,
  lines: Version['lines'],
  amendment: string | null = null,
  why = '',
): Version[] {
  const last = before.at(-1)?.lines;
  const keys = new Set([...Object.keys(last ?? {}), ...Object.keys(lines)]);
  if (last && [...keys].every((key) => sameWords(last[key], lines[key]))) return [];
  const rank = rankAt(before, before.length);
  return [{ id: newId(), type: 'version', activity: activity.id, rank, of, lines, amendment, why }];
}
