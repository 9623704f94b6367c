import { shuffled } from '../../decisions/shuffle.ts';
import { moreThanPossible, tally, type Tally } from '../../decisions/tally.ts';
import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Ballot } from '../../notebook/records/ballot.ts';
import type { Card } from '../../notebook/records/card.ts';
import type { Decision } from '../../notebook/records/decision.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { cardsIn, pileOf } from '../../notebook/thread.ts';
import { shownNumbers, takesUp } from '../cards.ts';
import { ballot, ballotsOf, handsFor, presentHere } from '../counting.ts';
import { symbolName } from '../pile-drawings.ts';
import { offeredWords, shownVote } from '../shown-options.ts';
import type { Config } from './definition.ts';

export type Option = Decision['options'][number];

/** What a room can vote on, in the order it is offered. */
export const sources = ['cluster', 'problem', 'solution', 'cause'] as const;
export type Source = (typeof sources)[number];

/** Something that can become an option. */
export interface Offer extends Omit<Option, 'id' | 'item'> {
  readonly item: string;
  readonly source: Source;
  /** As on the card; empty for a pile. */
  readonly number: string;
}

/** Votes of this activity, oldest first, their options as anybody may see them. */
export function votesOf(snapshot: Snapshot, activity: Activity): Decision[] {
  return snapshot
    .all('decision')
    .filter((decision) => decision.activity === activity.id)
    .map((vote) => shownVote(snapshot, vote));
}

/** Where a card is offered: problems that lie in no pile, solutions, causes somebody could change. */
function sourceOf(snapshot: Snapshot, card: Card): Source | undefined {
  if (card.role === 'problem' || card.role === 'need')
    return pileOf(snapshot, card.id) ? undefined : 'problem';
  if (card.role === 'solution') return 'solution';
  return card.role === 'cause' && card.changeable === true ? 'cause' : undefined;
}

function canBeShown({ covered, forgotten, consent, ending }: Card): boolean {
  return (
    !covered &&
    !forgotten &&
    consent !== 'private' &&
    ending?.how !== 'not-this-time' &&
    ending?.how !== 'taken-back'
  );
}

/** All that this activity could vote on. An empty pile is nothing to choose. A pile nobody has named yet goes by its symbol's name in `lang`. */
export function offersFrom(snapshot: Snapshot, activity: Activity, lang: string): Offer[] {
  const piles = snapshot
    .all('cluster')
    .filter((pile) => takesUp(activity, pile.activity) && cardsIn(snapshot, pile.id).length > 0);
  const numbers = shownNumbers(snapshot);
  const offered = piles.map(({ id, symbol, words, lang: spoken, also }): Offer => {
    const names = words ? { [spoken]: words, ...also } : { [lang]: symbolName(symbol, lang) };
    return { item: id, source: 'cluster', number: '', symbol, words: names };
  });
  for (const card of snapshot.all('card')) {
    const source =
      takesUp(activity, card.activity) && canBeShown(card) ? sourceOf(snapshot, card) : undefined;
    if (!source) continue;
    const number = numbers.get(card.id) ?? card.number;
    offered.push({ item: card.id, source, number, symbol: null, words: offeredWords(number, card) });
  }
  return offered;
}

/** What is ticked before anybody chose: the first source's, unless it is more than a room can keep in mind. */
export function firstPicks(offers: readonly Offer[]): string[] {
  const source = sources.find((each) => offers.some((offer) => offer.source === each));
  const picks = offers.filter((offer) => offer.source === source);
  return picks.length <= 12 ? picks.map(({ item }) => item) : [];
}

/** A vote whose rule is said before anything can be answered. */
export function announce(
  snapshot: Snapshot,
  activity: Activity,
  options: readonly Omit<Option, 'id'>[],
  part: Pick<Decision, 'question' | 'method' | 'dots' | 'stack' | 'how'>,
): Changes {
  const decisions = snapshot.all('decision');
  const decision: Decision = {
    ...part,
    id: newId(),
    type: 'decision',
    activity: activity.id,
    rank: rankAt(decisions, decisions.length),
    about: null,
    options: options.map(({ item, words, symbol }) => ({ id: newId(), item, words, symbol })),
    present: presentHere(snapshot, activity),
    state: 'rule',
    outcome: '',
    reasons: [],
  };
  return { put: [decision] };
}

/** The rule as its author wrote it in the lesson. Nobody can put more dots on one option than they have. */
export function ruleFrom({ method, dots, stack }: Config): Pick<Decision, 'method' | 'dots' | 'stack'> {
  return method === 'dots'
    ? { method, dots, stack: Math.min(stack, dots) }
    : { method, dots: null, stack: 1 };
}

/** Opens, closes or shows a vote; from `closed` or `shown` back to `open` to correct it. */
export function setState(vote: Decision, state: Decision['state']): Changes {
  return { put: [{ ...vote, state }] };
}

/** Dots that hands are counted by, one count each: fingers where two may go on one option, else just hands. */
export function fingersOf({
  method,
  how,
  stack,
}: Pick<Decision, 'method' | 'how' | 'stack'>): readonly number[] {
  const most = method === 'dots' && (how === 'hands' || how === 'backs') ? (stack ?? 1) : 1;
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** Whether every count of an option has been keyed. */
export function isCounted(snapshot: Snapshot, vote: Decision, option: string): boolean {
  return fingersOf(vote).every((dots) => handsFor(snapshot, vote.id, option, dots) !== undefined);
}

/** Options whose hands or beans nobody has counted, in part or at all. Slips and taps count all options at once. */
export function uncountedIn(snapshot: Snapshot, vote: Decision): string[] {
  if (vote.how === 'slips' || vote.how === 'taps') return [];
  return vote.options.flatMap(({ id }) => (isCounted(snapshot, vote, id) ? [] : [id]));
}

export interface Slip {
  readonly choices: Ballot['choices'];
  /** Parts that name no option. */
  readonly unknown: readonly string[];
  /** More on it than the rule allows; it counts up to the rule. */
  readonly over: boolean;
}

/** A slip keyed as a list, "1 1 3": option numbers, as often as there are dots on them. "0" is an empty slip. */
export function readSlip(vote: Decision, text: string): Slip {
  const choices: Record<string, number> = {};
  const unknown: string[] = [];
  for (const part of text.split(/[\s,;.+]+/).filter((each) => each !== '' && each !== '0')) {
    const option = /^\d+$/.test(part) ? vote.options[Number(part) - 1] : undefined;
    if (option) choices[option.id] = (choices[option.id] ?? 0) + 1;
    else unknown.push(part);
  }
  const given = Object.values(choices);
  const all = given.reduce((sum, dots) => sum + dots, 0);
  return {
    choices,
    unknown,
    over: all > (vote.dots ?? all) || given.some((dots) => dots > (vote.stack ?? 1)),
  };
}

/** Secret answers enter the notebook together, shuffled, when the last one is in: their order would tell who. */
export function enterTaps(
  activity: Activity,
  vote: Decision,
  answers: readonly Ballot['choices'][],
): Changes {
  const ballots = shuffled(answers).map((choices) => ballot(activity, vote.id, choices, 'tap'));
  return { put: [...ballots, { ...vote, state: 'closed' }] };
}

export interface Result extends Tally {
  /** Of those who answered, the ones who were not here. */
  readonly absent: number;
  /** False where beans were counted and two may be one person's: then nobody knows how many stand behind them. */
  readonly backersKnown: boolean;
  /** Options nobody counted, in part or at all: no count of theirs is a nought. */
  readonly uncounted: readonly string[];
  /** More was counted than the people could have given, or more hands than people. Said quietly; sums are never forced. */
  readonly over: boolean;
}

/** The count of a vote by its own rule. */
export function resultOf(snapshot: Snapshot, vote: Decision): Result {
  const ballots = ballotsOf(snapshot, vote.id);
  const result = tally(
    vote.options.map(({ id }) => id),
    ballots,
    vote,
  );
  const absent = ballots.filter(({ how }) => how === 'absent').reduce((sum, { hands }) => sum + hands, 0);
  const backersKnown = vote.how !== 'cups' || (vote.stack ?? 1) === 1;
  const people = vote.present === null ? null : vote.present + absent;
  return {
    ...result,
    absent,
    backersKnown,
    uncounted: uncountedIn(snapshot, vote),
    over:
      people !== null &&
      (moreThanPossible(result.counts, people, vote) ||
        (backersKnown && result.counts.some(({ backers }) => backers > people))),
  };
}
