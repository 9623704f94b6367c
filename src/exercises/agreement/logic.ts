import { isLow, readAgreement, scales, type AgreementCount, type Scale } from '../../decisions/agreement-scales.ts';
import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import { rankAt } from '../../notebook/rank.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Decision } from '../../notebook/records/decision.ts';
import type { Demand } from '../../notebook/records/demand.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import { takesUp } from '../cards.ts';
import { handsFor, presentHere } from '../counting.ts';

/** Demands that can be tested: chosen ones first, none that were set aside. */
export function proposals(snapshot: Snapshot, activity: Activity): Demand[] {
  const open = snapshot.all('demand').filter((demand) => takesUp(activity, demand.activity) && demand.state !== 'set-aside');
  return [...open.filter(({ state }) => state === 'chosen'), ...open.filter(({ state }) => state !== 'chosen')];
}

/** Tests of one demand in this activity, oldest first. */
export function roundsOf(snapshot: Snapshot, activity: Activity, demand: string): Decision[] {
  return snapshot.all('decision').filter((decision) => decision.activity === activity.id && decision.about === demand);
}

/** The scale of a test; the labels people see stand in its options. */
export function scaleOf(decision: Decision): Scale {
  return decision.method === 'gradients' || decision.method === 'consent' ? decision.method : 'fist-to-five';
}

/** A new test of a demand. Labels carry over from the round before, since the room knows them by now. */
export function startRound(
  snapshot: Snapshot,
  activity: Activity,
  demand: string,
  part: { readonly scale: Scale; readonly labels: Readonly<Record<string, string>>; readonly question: string; readonly lang: string },
): Changes {
  const before = roundsOf(snapshot, activity, demand).at(-1);
  const decisions = snapshot.all('decision');
  const options =
    before && scaleOf(before) === part.scale
      ? before.options
      : scales[part.scale].map((level) => ({ id: level, item: null, words: { [part.lang]: part.labels[level] ?? level }, symbol: null }));
  return {
    put: [
      {
        id: newId(),
        type: 'decision',
        activity: activity.id,
        rank: rankAt(decisions, decisions.length),
        question: { [part.lang]: part.question },
        about: demand,
        options,
        method: part.scale,
        dots: null,
        stack: null,
        how: 'hands',
        present: presentHere(snapshot, activity),
        state: 'rule',
        outcome: '',
        reasons: [],
      },
    ],
  };
}

/** Changes what a level is called: groups read the same hands differently, so the labels are theirs. */
export function relabel(decision: Decision, level: string, lang: string, words: string): Changes {
  const options = decision.options.map((option) => (option.id === level ? { ...option, words: { ...option.words, [lang]: words } } : option));
  return { put: [{ ...decision, options }] };
}

/** Levels from the weakest support on, low ones apart: they are asked first. */
export function levelsOf(decision: Decision): { readonly low: Decision['options']; readonly others: Decision['options'] } {
  const scale = scaleOf(decision);
  return {
    low: decision.options.filter(({ id }) => isLow(scale, id)),
    others: decision.options.filter(({ id }) => !isLow(scale, id)),
  };
}

/** What was counted so far. */
export function countOf(snapshot: Snapshot, decision: Decision): AgreementCount {
  const counts: Record<string, number> = {};
  for (const { id } of decision.options) {
    const hands = handsFor(snapshot, decision.id, id)?.hands;
    if (hands !== undefined) counts[id] = hands;
  }
  return readAgreement(scaleOf(decision), counts, decision.present);
}

/** A reason heard from a low hand. Inside: never on the room's screen, never in a public output. */
export function hearReason(decision: Decision, words: string, level: string | null): Changes {
  return { put: [{ ...decision, reasons: [...decision.reasons, { id: newId(), words, level }] }] };
}

/** Takes back a reason keyed wrongly. */
export function dropReason(decision: Decision, id: string): Changes {
  return { put: [{ ...decision, reasons: decision.reasons.filter((reason) => reason.id !== id) }] };
}

/** Writes "Agreed here by __ of __" on the demand, because the group said so, never by itself. */
export function writeAgreed(snapshot: Snapshot, decision: Decision, how: string): Changes {
  const demand = find(snapshot, 'demand', decision.about);
  const { canLive } = countOf(snapshot, decision);
  if (!demand || canLive === null || decision.present === null) return {};
  return { put: [{ ...demand, state: 'chosen', agreed: { decision: decision.id, how, yes: canLive, present: decision.present } }, { ...decision, state: 'shown' }] };
}

/** Takes the agreement off the demand again. */
export function unwriteAgreed(demand: Demand): Changes {
  return { put: [{ ...demand, agreed: null }] };
}
