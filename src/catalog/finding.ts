/** One thing the check found: what is wrong, where, and how it would be right. */
export interface Finding {
  /** Errors fail the build; advice does not. */
  readonly level: 'error' | 'advice';
  /** Path from the project's root. */
  readonly file: string;
  /** Field, step or line; empty where it is the whole file. */
  readonly field: string;
  /** Two sentences: what is wrong, quoting what was found; then the value corrected. */
  readonly text: string;
}

/** Tells one finding about the file being looked at. */
export type Report = (level: Finding['level'], field: string, text: string) => void;

/** A report that gathers what is found about one file. */
export function reportInto(findings: Finding[], file: string): Report {
  return (level, field, text) => findings.push({ level, file, field, text });
}

/** The finding as a line to read. */
export function findingLine({ level, file, field, text }: Finding): string {
  return `${level === 'error' ? 'Error ' : 'Advice'}  ${file}${field ? `, ${field}` : ''}\n        ${text}`;
}

/** Steps of change between two words: letters added, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name nearest to what somebody wrote, if any is near enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(written.length / 2));
  for (const name of known) {
    const steps = distance(written, name);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** "Did you mean ...?" or the names there are. */
export function didYouMean(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  if (near) return `Did you mean "${near}"?`;
  return known.length > 0 ? `There are: ${known.slice(0, 12).join(', ')}.` : 'There are none yet.';
}
