/** How talk was shared out. A mirror, never a score: equal time is not equity, and silence can be listening. */
export interface TalkBalance {
  /** Gini's coefficient: 0 when all talked alike; the more one person talked, the nearer 1. */
  readonly gini: number;
  /** The same, so that one voice and otherwise silence is 1 in a group of any size. */
  readonly giniNormalised: number;
  /** Evenness (Pielou 1966): 1 when all talked alike, 0 when one person did. */
  readonly evenness: number;
  /** As many people talking alike would be as mixed as this: e to the entropy. */
  readonly effectiveSpeakers: number;
}

/**
 * Balance of seconds or turns, one amount for everybody present: whoever was silent is a 0, not left out. Null for
 * fewer than two people or where nobody talked: then there is nothing to show.
 */
export function talkBalance(amounts: readonly number[]): TalkBalance | null {
  const n = amounts.length;
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (n < 2 || total <= 0) return null;
  let apart = 0;
  for (const one of amounts) for (const other of amounts) apart += Math.abs(one - other);
  const gini = apart / (2 * n * total);
  const entropy = amounts.reduce((sum, amount) => {
    const share = amount / total;
    return share > 0 ? sum - share * Math.log(share) : sum;
  }, 0);
  return {
    gini,
    giniNormalised: (gini * n) / (n - 1),
    evenness: entropy / Math.log(n),
    effectiveSpeakers: Math.exp(entropy),
  };
}

/** In a good organising conversation the organiser talks for at most this share (McAlevey: 70 listening to 30 talking). */
export const organiserGuide = 0.3;

/**
 * The share of a conversation that whoever asked talked, 0 to 1, from seconds or turns. Null where nobody talked.
 */
export function organiserShare(asked: number, spoke: number): number | null {
  const total = asked + spoke;
  return total > 0 ? asked / total : null;
}
