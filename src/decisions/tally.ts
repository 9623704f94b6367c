/** How much one person may give: dots in all (null: no limit), and how many of them on one option (null: one). */
export interface VoteRule {
  readonly dots: number | null;
  readonly stack: number | null;
}

/** What was put on an option, and by how many. */
export interface OptionCount {
  readonly option: string;
  /** Dots, ticks or hands in all. */
  readonly total: number;
  /** People behind them: distinct backers. */
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
  /** People these answers stand for, blank ones among them. Hands counted option by option are not people. */
  readonly answered: number;
  readonly blank: number;
}

/**
 * Counts dots (cumulative voting with a cap on stacking) or approvals. Shows both all dots and distinct backers:
 * ten dots of two people are not ten people's. A ballot over its rules counts up to them.
 */
export function tally(options: readonly string[], ballots: readonly CountedBallot[], rule: VoteRule): Tally {
  const total = new Map<string, number>();
  const backers = new Map<string, number>();
  let answered = 0;
  let blank = 0;
  for (const { choices, hands } of ballots) {
    let left = rule.dots ?? Number.POSITIVE_INFINITY;
    let any = false;
    for (const option of options) {
      const given = Math.min(choices[option] ?? 0, rule.stack ?? 1, left);
      if (given <= 0) continue;
      any = true;
      left -= given;
      total.set(option, (total.get(option) ?? 0) + given * hands);
      backers.set(option, (backers.get(option) ?? 0) + hands);
    }
    answered += hands;
    if (!any) blank += hands;
  }
  const counts = options.map((option) => ({
    option,
    total: total.get(option) ?? 0,
    backers: backers.get(option) ?? 0,
  }));
  const most = Math.max(0, ...counts.map((count) => count.total));
  const first = most === 0 ? [] : counts.filter((count) => count.total === most).map(({ option }) => option);
  return { counts, first, answered, blank };
}

/** Dots one person can give at most among so many options. */
function eachAtMost(rule: VoteRule, options: number): number {
  return Math.min(rule.dots ?? Number.POSITIVE_INFINITY, options * (rule.stack ?? 1));
}

/**
 * Whether more was counted than this many people can have given, in all or on one option. Only said, never forced:
 * somebody came in late, or a hand was counted twice, and the room knows which.
 */
export function moreThanPossible(counts: readonly OptionCount[], people: number, rule: VoteRule): boolean {
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  return (
    total > people * eachAtMost(rule, counts.length) ||
    counts.some((count) => count.total > people * Math.min(rule.stack ?? 1, eachAtMost(rule, counts.length)))
  );
}

/**
 * An open draw among tied options: counted round from the first, as far as `sum` says. The sum comes from fingers that
 * two people showed at the same moment, so that nobody could know it and everybody saw it (odds and evens, for any
 * number of options).
 */
export function openDraw(tied: readonly string[], sum: number): string | undefined {
  const turn = (((Math.trunc(sum) - 1) % tied.length) + tied.length) % tied.length;
  return tied[turn];
}
