/** What was put on an option, and by how many. */
export interface OptionCount {
  readonly option: string;
  /** Dots, ticks or hands in all. */
  readonly total: number;
  /** People behind them: distinct backers. With hand counts, the hands. */
  readonly backers: number;
}

/** Several answers alike: choices per person, and how many people gave just these. */
export interface CountedBallot {
  readonly choices: Readonly<Record<string, number>>;
  readonly hands: number;
}

export interface Tally {
  readonly counts: readonly OptionCount[];
  /** Options with the most; several are a tie, which goes to talk, else to an open draw. */
  readonly first: readonly string[];
  /** Ballots that are more than hand counts: people who answered, blanks among them. */
  readonly answered: number;
  readonly blank: number;
}

/**
 * Counts dots (cumulative voting with a cap on stacking) or approvals. Shows both all dots and distinct backers:
 * ten dots of two people are not ten people's. A ballot over its rules counts up to them.
 */
export function tally(
  options: readonly string[],
  ballots: readonly CountedBallot[],
  rule: { readonly dots: number | null; readonly stack: number | null },
): Tally {
  const total = new Map<string, number>();
  const backers = new Map<string, number>();
  let answered = 0;
  let blank = 0;
  for (const { choices, hands } of ballots) {
    let left = rule.dots ?? Number.POSITIVE_INFINITY;
    let any = false;
    for (const option of options) {
      const wanted = Math.min(choices[option] ?? 0, rule.stack ?? 1, left);
      if (wanted <= 0) continue;
      any = true;
      left -= wanted;
      total.set(option, (total.get(option) ?? 0) + wanted * hands);
      backers.set(option, (backers.get(option) ?? 0) + hands);
    }
    answered += hands;
    if (!any) blank += hands;
  }
  const counts = options.map((option) => ({ option, total: total.get(option) ?? 0, backers: backers.get(option) ?? 0 }));
  const most = Math.max(0, ...counts.map((count) => count.total));
  return { counts, first: most === 0 ? [] : counts.filter((count) => count.total === most).map(({ option }) => option), answered, blank };
}

/** Dots or ticks that could be given at most by the people present; null where nobody counted them. */
export function mostPossible(present: number | null, dots: number | null, options: number): number | null {
  return present === null ? null : present * Math.min(dots ?? options, options * (dots ?? 1));
}

/**
 * An open draw among tied options: the one whose turn the number says, counted from 1 and going round. The room
 * names the number aloud (a hat, the last digit of somebody's age), so that everybody sees how it came about.
 */
export function openDraw(tied: readonly string[], named: number): string | undefined {
  return tied.length === 0 ? undefined : tied[(((Math.trunc(named) - 1) % tied.length) + tied.length) % tied.length];
}
