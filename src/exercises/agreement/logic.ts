import {
  countAgain,
  isLow,
  readAgreement,
  scales,
  type AgreementCount,
  type Scale,
} from '../../decisions/agreement-scales.ts';
import { together, type Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Decision } from '../../notebook/records/decision.ts';
import type { Demand } from '../../notebook/records/demand.ts';
import type { Words } from '../../notebook/records/record-type.ts';
import type { Statement } from '../../notebook/records/statement.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { takesUp } from '../cards.ts';
import { handsFor, presentHere } from '../counting.ts';
import { isWritten, sentenceOf, writtenIn } from '../shown-demand.ts';
import { statementIn } from '../shown-statement.ts';

/** What a room can test: a demand, or a statement of several lines. */
export type Proposal = Demand | Statement;

/** All that can be tested, a chosen demand first; none that was set aside. */
export function proposals(snapshot: Snapshot, activity: Activity): Proposal[] {
  const demands = snapshot
    .all('demand')
    .filter(
      (demand) =>
        takesUp(activity, demand.activity) && demand.state !== 'set-aside' && isWritten(snapshot, demand.id),
    );
  const statements = snapshot.all('statement').filter((statement) => takesUp(activity, statement.activity));
  const chosen = demands.filter(({ state }) => state === 'chosen');
  return [...chosen, ...demands.filter(({ state }) => state !== 'chosen'), ...statements];
}

/** A record holds what people typed, without marks of ours. */
const asTyped = (words: string): string => words;

/** The proposal's words as read aloud, in each of these languages it is written in; to be shown, unless `said` is given. */
export function proposalIn(
  snapshot: Snapshot,
  proposal: Proposal,
  languages: readonly string[],
  said?: (words: string) => string,
): Words {
  if (proposal.type === 'statement') return statementIn(snapshot, proposal.id, languages);
  const written = writtenIn(snapshot, proposal.id, languages);
  return Object.fromEntries(written.map((lang) => [lang, sentenceOf(snapshot, proposal.id, lang, said)]));
}

/** Tests of one proposal in this activity, oldest first. */
export function roundsOf(snapshot: Snapshot, activity: Activity, proposal: string): Decision[] {
  return snapshot
    .all('decision')
    .filter((decision) => decision.activity === activity.id && decision.about === proposal);
}

/** The scale of a test; the labels people see stand in its options. */
export function scaleOf({ method }: Decision): Scale {
  return method === 'gradients' || method === 'consent' ? method : 'fist-to-five';
}

/**
 * A new test of a proposal, which keeps the words as they are read out now. The round before is closed. Labels carry
 * over from it, since the room knows them by now.
 */
export function startRound(
  snapshot: Snapshot,
  activity: Activity,
  proposal: Proposal,
  part: {
    readonly scale: Scale;
    readonly labels: Readonly<Record<string, string>>;
    readonly lang: string;
    readonly languages: readonly string[];
  },
): Changes {
  const before = roundsOf(snapshot, activity, proposal.id).at(-1);
  const decisions = snapshot.all('decision');
  const known = before && scaleOf(before) === part.scale ? before.options : undefined;
  const round: Decision = {
    id: newId(),
    type: 'decision',
    activity: activity.id,
    rank: rankAt(decisions, decisions.length),
    question: proposalIn(snapshot, proposal, part.languages, asTyped),
    about: proposal.id,
    options:
      known ??
      scales[part.scale].map((level) => ({
        id: level,
        item: null,
        words: { [part.lang]: part.labels[level] ?? level },
        symbol: null,
      })),
    method: part.scale,
    dots: null,
    stack: null,
    how: 'hands',
    present: presentHere(snapshot, activity),
    state: 'rule',
    outcome: '',
    reasons: [],
  };
  return together(before?.state === 'open' ? { put: [{ ...before, state: 'closed' }] } : {}, {
    put: [round],
  });
}

/** Whether the proposal's words are no longer those this round tested, in a language it was tested in. */
export function hasChanged(snapshot: Snapshot, proposal: Proposal, round: Decision): boolean {
  const now = proposalIn(snapshot, proposal, Object.keys(round.question), asTyped);
  return Object.entries(round.question).some(([lang, words]) => now[lang] !== words);
}

/** Changes what a level is called: groups read the same hands differently, so the labels are theirs. Empty changes nothing. */
export function relabel(round: Decision, level: string, lang: string, words: string): Changes {
  if (words.trim() === '') return {};
  const options = round.options.map((option) =>
    option.id === level ? { ...option, words: { ...option.words, [lang]: words } } : option,
  );
  return { put: [{ ...round, options }] };
}

/** Levels from the weakest support on, low ones apart: they are asked first. */
export function levelsOf(round: Decision): {
  readonly low: Decision['options'];
  readonly others: Decision['options'];
} {
  const scale = scaleOf(round);
  return {
    low: round.options.filter(({ id }) => isLow(scale, id)),
    others: round.options.filter(({ id }) => !isLow(scale, id)),
  };
}

/** What was counted so far. */
export function countOf(snapshot: Snapshot, round: Decision): AgreementCount {
  const counts: Record<string, number> = {};
  for (const { id } of round.options) {
    const hands = handsFor(snapshot, round.id, id)?.hands;
    if (hands !== undefined) counts[id] = hands;
  }
  return readAgreement(scaleOf(round), counts, round.present);
}

/**
 * Writes "Agreed here by `yes` of `present`" on the demand, because the group said so and said how many, never by
 * itself; nothing where more would be written than the room holds. A statement has no such line: the closed round
 * keeps what was counted.
 */
export function writeAgreed(
  snapshot: Snapshot,
  round: Decision,
  how: string,
  yes: number,
  present: number,
): Changes {
  if (countAgain(countOf(snapshot, round), yes, present)) return {};
  const demand = find(snapshot, 'demand', round.about);
  const closed: Decision = { ...round, present, state: 'shown' };
  if (!demand) return { put: [closed] };
  return { put: [{ ...demand, state: 'chosen', agreed: { decision: round.id, how, yes, present } }, closed] };
}

/** Takes the agreement off the demand again; the counts of the round stay. */
export function unwriteAgreed(demand: Demand): Changes {
  return { put: [{ ...demand, agreed: null }] };
}
