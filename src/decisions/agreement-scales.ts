/**
 * Scales by which a room says how far it can go with a proposal. From the weakest support to the strongest, so that
 * low hands come first. Not interval data: counts are shown, never averaged.
 */
export const scales = {
  /** Fist to five (American consensus practice; labels differ between groups, so they can be changed). */
  'fist-to-five': ['0', '1', '2', '3', '4', '5'],
  /** Gradients of agreement (Kaner, Facilitator's Guide to Participatory Decision-Making, 3rd ed.), 8 a veto, 1 whole-hearted. */
  gradients: ['8', '7', '6', '5', '4', '3', '2', '1'],
  /** Consent (sociocracy): an objection is harm to the shared aim, not a preference. */
  consent: ['objection', 'concern', 'consent'],
} as const;

export type Scale = keyof typeof scales;

/** Levels that are heard out before anything else: whoever raised them is asked what would have to change. */
const low: Readonly<Record<Scale, readonly string[]>> = {
  'fist-to-five': ['0', '1', '2'],
  gradients: ['8', '7', '5'],
  consent: ['objection'],
};

/** Levels that stop a proposal. */
const stopping: Readonly<Record<Scale, readonly string[]>> = {
  'fist-to-five': ['0'],
  gradients: ['8'],
  consent: ['objection'],
};

export const isLow = (scale: Scale, level: string): boolean => low[scale].includes(level);

export interface AgreementCount {
  readonly low: number;
  readonly stops: number;
  /** Hands counted on any level; may be fewer than the people present. */
  readonly counted: number;
  /** People who could live with it: everyone present but the low hands. Null while nobody counted who is here. */
  readonly canLive: number | null;
  /** Nobody low: by this rule the proposal stands. Null while the low hands have not been counted. */
  readonly passes: boolean | null;
}

/**
 * Reads the counts of a test. Only the low hands and the people present are needed; the other levels are counted
 * if the room likes, and never have to add up. Silence is not yes: without counted low hands there is no result.
 */
export function readAgreement(scale: Scale, counts: Readonly<Record<string, number>>, present: number | null): AgreementCount {
  const sum = (levels: readonly string[]): number => levels.reduce((total, level) => total + (counts[level] ?? 0), 0);
  const lows = sum(low[scale]);
  const asked = low[scale].every((level) => counts[level] !== undefined);
  return {
    low: lows,
    stops: sum(stopping[scale]),
    counted: sum(scales[scale]),
    canLive: present === null || !asked ? null : Math.max(0, present - lows),
    passes: asked ? lows === 0 : null,
  };
}
