import type { Changes } from '../../notebook/changes.ts';
import { newId } from '../../notebook/id.ts';
import type { Demand } from '../../notebook/records/demand.ts';

/**
 * Questions of a good demand, to be talked through and never scored. After the Midwest Academy's checklist for
 * choosing an issue, whose first three are gates, and SMART; the last is what to ask when "winnable" is argued.
 */
export const questions = [
  'better',
  'strength',
  'decides',
  'one',
  'who-yes',
  'by-when',
  'child',
  'wide',
  'deep',
  'divide',
  'leaders',
  'values',
  'next',
  'lose',
] as const;

/** Ticks a question as talked through, or unticks it. */
export function toggleTalked(demand: Demand, question: (typeof questions)[number]): Changes {
  const talkedThrough = demand.talkedThrough.includes(question)
    ? demand.talkedThrough.filter((each) => each !== question)
    : [...demand.talkedThrough, question];
  return { put: [{ ...demand, talkedThrough }] };
}

/** Writes how many of how many agreed here, counted by hand; a decision that counted it before is no longer named. */
export function agreeHere(demand: Demand, yes: number, present: number): Changes {
  return { put: [{ ...demand, agreed: { decision: null, how: demand.agreed?.how ?? '', yes, present } }] };
}

/** A place where those it concerns live or work: a floor, a shift, a village. Nobody there has been asked yet. */
export function addPlace(demand: Demand, who: string): Changes {
  return { put: [{ ...demand, backed: [...demand.backed, { id: newId(), who, asked: 0, yes: 0, no: 0 }] }] };
}

/** Writes the counts of one place. They need not add up: some were not at home. */
export function countPlace(demand: Demand, id: string, counts: Partial<Demand['backed'][number]>): Changes {
  return {
    put: [
      { ...demand, backed: demand.backed.map((each) => (each.id === id ? { ...each, ...counts } : each)) },
    ],
  };
}

/** Takes a place out of the list. */
export function dropPlace(demand: Demand, id: string): Changes {
  return { put: [{ ...demand, backed: demand.backed.filter((each) => each.id !== id) }] };
}

/** Places where nobody has been asked yet. */
export function stillToAsk(demand: Demand): string[] {
  return demand.backed.filter(({ asked }) => asked === 0).map(({ who }) => who);
}
