import type { Section } from '../exercises/sheet.ts';
import { sentenceOf, wordsIn } from '../exercises/shown-demand.ts';
import { shownVote } from '../exercises/shown-options.ts';
import { inARow } from '../language/direction.ts';
import type { Decision } from '../notebook/records/decision.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import { nameOfTest } from './disagreed.ts';
import { fields, madeHere, section, table, type Telling } from './telling.ts';

/** How a vote went: its rule, who took part, what came first or tied. Never how many stood behind what. */
function toldVote(snapshot: Snapshot, vote: Decision, { strings, lang, countOf }: Telling): string[] {
  const { first, answered, absent, uncounted } = countOf(snapshot, vote);
  const onPaper = vote.how === 'slips' || vote.how === 'taps';
  const named = (ids: readonly string[]): string =>
    inARow(vote.options.filter(({ id }) => ids.includes(id)).map(({ words }) => wordsIn(words, lang)));
  const firstOf = uncounted.length > 0 ? strings.firstCounted : strings.first;
  return [
    vote.method === 'dots' ? strings.methods.dots(vote.dots ?? 1) : strings.methods[vote.method],
    strings.shownBy[vote.how],
    onPaper ? strings.answers(answered - absent, vote.present) : strings.there(vote.present),
    absent > 0 ? strings.answeredAbsent(absent) : '',
    first.length === 0 ? '' : first.length > 1 ? strings.tie(named(first)) : firstOf(named(first)),
    uncounted.length > 0 ? strings.uncounted(named(uncounted)) : '',
    vote.outcome,
  ];
}

/** What the group said of lines it tested: the statement's own check keys the hands that can live with it. */
function agreedLines(snapshot: Snapshot, check: Decision): number | undefined {
  if (find(snapshot, 'activity', check.activity)?.kind !== 'statement') return undefined;
  return snapshot
    .all('ballot')
    .find(
      ({ decision, how, choices }) => decision === check.id && how === 'hands' && choices['consent'] === 1,
    )?.hands;
}

/** How a test of a demand or statement ended: its method, and how many of how many agreed, as the group said it. */
function toldTest(snapshot: Snapshot, test: Decision, { strings }: Telling): string[] {
  const demand = find(snapshot, 'demand', test.about);
  const agreed = demand?.agreed?.decision === test.id ? demand.agreed : null;
  const lineCount = agreedLines(snapshot, test);
  return [
    test.method === 'dots' ? strings.methods.dots(test.dots ?? 1) : strings.methods[test.method],
    agreed
      ? strings.agreed(agreed.yes, agreed.present)
      : lineCount !== undefined && test.present !== null
        ? strings.agreed(lineCount, test.present)
        : strings.there(test.present),
    test.outcome,
  ];
}

/** Decisions shown to the room. Of several tests of one text the last counts. */
export function decided(snapshot: Snapshot, gathering: Gathering, telling: Telling): Section[] {
  const { strings, lang } = telling;
  const shown = snapshot
    .all('decision')
    .filter((each) => each.state === 'shown' && madeHere(snapshot, gathering)(each))
    .map((each) => shownVote(snapshot, each));
  const last = shown.filter(
    ({ about }, index) => about === null || !shown.slice(index + 1).some((later) => later.about === about),
  );
  const tested = last.map((each) => {
    const told = each.about === null ? toldVote(snapshot, each, telling) : toldTest(snapshot, each, telling);
    return { label: nameOfTest(snapshot, each, lang), value: told.filter(Boolean).join('\n') };
  });
  const untested = snapshot
    .all('demand')
    .filter(
      ({ agreed, activity }) => agreed?.decision === null && madeHere(snapshot, gathering)({ activity }),
    )
    .map(({ id, agreed }) => ({
      label: sentenceOf(snapshot, id, lang),
      value: agreed ? strings.agreed(agreed.yes, agreed.present) : '',
    }));
  const taken = snapshot
    .all('amendment')
    .filter((each) => each.state === 'taken' && madeHere(snapshot, gathering)(each))
    .map(({ before, after }) => [wordsIn(before, lang), wordsIn(after, lang)]);
  return [
    ...section('', fields([...tested, ...untested])),
    ...section(strings.taken, table([strings.asItWas, strings.nowReads], taken)),
  ];
}
