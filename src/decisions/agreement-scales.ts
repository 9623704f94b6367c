/**
 * Scales by which a room says how far it can go with a proposal. From the weakest support to the strongest, so that
 * low hands come first. Not interval data: counts are shown, never averaged.
 */
export const scales = {
  /** Fist to five (American consensus practice; labels differ between groups, so they can be changed). */
  'fist-to-five': ['0', '1', '2', '3', '4', '5'],
  /** Gradients of agreement (Kaner, Facilitator's Guide to Participatory Decision-Making, 3rd ed.): 8 a veto, 1 whole-hearted. */
  gradients: ['8', '7', '6', '5', '4', '3', '2', '1'],
  /** Consent (sociocracy): an objection is harm to the shared aim, not a preference. No abstaining. */
  consent: ['objection', 'concern', 'consent'],
} as const;

export type Scale = keyof typeof scales;

interface Meaning {
  /** Heard out before anything else: whoever shows one is asked what would have to change. */
  readonly low: readonly string[];
  /** Of these, the ones that stop a proposal. */
  readonly stops: readonly string[];
  /** Neither for nor against: they count for nobody. */
  readonly offScale: readonly string[];
}

const meanings: Readonly<Record<Scale, Meaning>> = {
  'fist-to-five': { low: ['0', '1', '2'], stops: ['0'], offScale: [] },
  // "Do not like it, will support it" is support; "more discussion needed" is off the scale, and is still heard first.
  gradients: { low: ['8', '7', '5'], stops: ['8'], offScale: ['4'] },
  consent: { low: ['objection'], stops: ['objection'], offScale: [] },
};

export const isLow = (scale: Scale, level: string): boolean => meanings[scale].low.includes(level);

export interface AgreementCount {
  readonly low: number;
  readonly stops: number;
  /** Nobody low: by this rule the proposal stands. Null while the low hands have not been counted. */
  readonly passes: boolean | null;
  /** Hands that went along, as counted. Null unless every such level was: whoever showed nothing did not say yes. */
  readonly yes: number | null;
  /** How many of those present can have gone along: all but the low hands. Null while either is not counted. */
  readonly yesAtMost: number | null;
  /** More hands than people. Said, never forced. */
  readonly over: boolean;
}

/**
 * Reads the counts of a test. Only the low hands and the people present are needed; the other levels are counted
 * if the room likes, and never have to add up. Silence is not yes: without counted low hands there is no result.
 */
export function readAgreement(
  scale: Scale,
  counts: Readonly<Record<string, number>>,
  present: number | null,
): AgreementCount {
  const { low, stops, offScale } = meanings[scale];
  const support = scales[scale].filter((level) => !low.includes(level) && !offScale.includes(level));
  const sum = (levels: readonly string[]): number =>
    levels.reduce((total, level) => total + (counts[level] ?? 0), 0);
  const counted = (levels: readonly string[]): boolean =>
    levels.every((level) => counts[level] !== undefined);
  const lows = sum(low);
  return {
    low: lows,
    stops: sum(stops),
    passes: counted(low) ? lows === 0 : null,
    yes: counted(support) ? sum(support) : null,
    yesAtMost: present === null || !counted(low) ? null : Math.max(0, present - lows),
    over: present !== null && sum(scales[scale]) > present,
  };
}

/**
 * Why "`yes` of `present`" cannot be written: more low hands than people, nobody who goes along, or more than can have.
 * Null where it can. What leaves the room as an agreement never says more than the room holds.
 */
export function countAgain(
  { low, yesAtMost }: Pick<AgreementCount, 'low' | 'yesAtMost'>,
  yes: number | null,
  present: number | null,
): 'low' | 'yes' | 'nobody' | null {
  if (yes === 0) return 'nobody';
  if (present === null) return null;
  if (low > present) return 'low';
  return yes !== null && yes > Math.min(present, yesAtMost ?? present) ? 'yes' : null;
}
