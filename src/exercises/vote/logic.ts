import { mostPossible, tally, type Tally } from '../../decisions/tally.ts';
import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Ballot } from '../../notebook/records/ballot.ts';
import type { Decision } from '../../notebook/records/decision.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { pileOf } from '../../notebook/thread.ts';
import { shownNumbers, takesUp } from '../cards.ts';
import { ballot, ballotsOf, presentHere } from '../counting.ts';
import { symbolName } from '../pile-drawings.ts';
import type { Config } from './definition.ts';

export type Option = Decision['options'][number];

/** What a room can vote on. */
export const sources = ['cluster', 'problem', 'solution', 'cause'] as const;
export type Source = (typeof sources)[number];

/** Votes of this activity, oldest first. */
export function votesOf(snapshot: Snapshot, activity: Activity): Decision[] {
  return snapshot.all('decision').filter((decision) => decision.activity === activity.id);
}

/** Options from piles, from problems on their own, from solutions or from causes somebody could change. */
export function optionsFrom(snapshot: Snapshot, activity: Activity, source: Source, lang: string): Option[] {
  if (source === 'cluster') {
    return snapshot
      .all('cluster')
      .filter((pile) => takesUp(activity, pile.activity))
      .map(({ id, symbol, words, lang: spoken, also }) => ({
        id: newId(),
        item: id,
        symbol,
        words: { ...also, [words ? spoken : lang]: words || symbolName(symbol, lang) },
      }));
  }
  const shown = shownNumbers(snapshot);
  return snapshot
    .all('card')
    .filter((card) => takesUp(activity, card.activity) && !card.covered && !card.forgotten && card.consent !== 'private')
    .filter((card) =>
      source === 'problem'
        ? (card.role === 'problem' || card.role === 'need') && !pileOf(snapshot, card.id)
        : card.role === source && (source !== 'cause' || card.changeable === true) && card.ending?.how !== 'not-this-time',
    )
    .map((card) => ({
      id: newId(),
      item: card.id,
      symbol: null,
      words: { ...card.also, [card.lang]: `${shown.get(card.id) ?? ''} ${card.words}`.trim() },
    }));
}

/** A vote whose rule is said before anything can be answered. */
export function announce(
  snapshot: Snapshot,
  activity: Activity,
  options: readonly Option[],
  rule: Pick<Decision, 'method' | 'dots' | 'stack' | 'how'> & { readonly question: string; readonly lang: string },
): Changes {
  const decisions = snapshot.all('decision');
  return {
    put: [
      {
        id: newId(),
        type: 'decision',
        activity: activity.id,
        rank: rankAt(decisions, decisions.length),
        question: { [rule.lang]: rule.question },
        about: null,
        options: [...options],
        method: rule.method,
        dots: rule.dots,
        stack: rule.stack,
        how: rule.how,
        present: presentHere(snapshot, activity),
        state: 'rule',
        outcome: '',
        reasons: [],
      },
    ],
  };
}

/** The rule an author set, as a new vote starts from it. */
export function ruleFrom(config: Config): Pick<Decision, 'method' | 'dots' | 'stack'> {
  return config.method === 'dots' ? { method: 'dots', dots: config.dots, stack: config.stack } : { method: 'approval', dots: null, stack: 1 };
}

/** Opens, closes or shows a vote. Opened again after closing, counts can be corrected. */
export function setState(decision: Decision, state: Decision['state']): Changes {
  return { put: [{ ...decision, state }] };
}

/** "1 1 3" on a slip: two for the first option, one for the third. Numbers that name no option are told back. */
export function readSlip(decision: Decision, text: string): { readonly choices: Ballot['choices']; readonly unknown: readonly string[] } {
  const choices: Record<string, number> = {};
  const unknown: string[] = [];
  for (const number of text.match(/\d+/g) ?? []) {
    const option = decision.options[Number(number) - 1];
    if (option) choices[option.id] = (choices[option.id] ?? 0) + 1;
    else unknown.push(number);
  }
  return { choices, unknown };
}

/** Secret answers enter the notebook together, shuffled, when the last one is in: order would tell who. */
export function enterTaps(activity: Activity, decision: Decision, answers: readonly Ballot['choices'][], random = secureRandom): Changes {
  const shuffled = [...answers];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a && b) [shuffled[last], shuffled[other]] = [b, a];
  }
  return { put: [...shuffled.map((choices) => ballot(activity, decision.id, choices, 'tap')), { ...decision, state: 'closed' as const }] };
}

function secureRandom(below: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
}

export interface Result extends Tally {
  readonly ballots: number;
  /** False where dots were counted on the wall: then nobody knows how many people stand behind them. */
  readonly backersKnown: boolean;
  /** More was counted than the people present could have given. Said quietly; sums are never forced. */
  readonly over: boolean;
}

/** The count of a vote by its own rule. */
export function resultOf(snapshot: Snapshot, decision: Decision): Result {
  const ballots = ballotsOf(snapshot, decision.id);
  const counted = ballots.some(({ how }) => how === 'hands');
  const rule = { dots: decision.dots, stack: decision.stack };
  const result = tally(decision.options.map(({ id }) => id), ballots, rule);
  const total = result.counts.reduce((sum, count) => sum + count.total, 0);
  const most = mostPossible(decision.present, decision.dots, decision.options.length);
  return {
    ...result,
    ballots: ballots.length,
    backersKnown: !counted || decision.method === 'approval',
    over: most !== null && total > most,
  };
}
