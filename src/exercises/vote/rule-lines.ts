import type { Decision } from '../../notebook/records/decision.ts';
import { fingersOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** The parts of a vote that its rule says. */
export type VoteRule = Pick<Decision, 'method' | 'dots' | 'stack' | 'how'>;

/** The rule of a vote in whole sentences, in the order they are said: what each has, how it is shown, what it is for. */
export function ruleLines(vote: VoteRule, { rule }: Strings): readonly string[] {
  const fingers = fingersOf(vote).length > 1;
  const shown = {
    hands: fingers ? rule.handsFingers : rule.hands,
    backs: fingers ? rule.backsFingers : rule.backs,
    cups: rule.cups,
    slips: rule.slips,
    taps: rule.taps,
  };
  return [
    vote.method === 'dots' ? rule.dots(vote.dots ?? 1, vote.stack ?? 1) : rule.approval,
    shown[vote.how],
    rule.after,
  ];
}
