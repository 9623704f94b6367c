import { shownNumbers } from '../exercises/cards.ts';
import type { Block, Section } from '../exercises/sheet.ts';
import { sentenceOf, wordsIn } from '../exercises/shown-demand.ts';
import { shownVote } from '../exercises/shown-options.ts';
import { inARow } from '../language/direction.ts';
import type { Decision } from '../notebook/records/decision.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import { fields, lines, madeHere, section, table, wordsOf, type Telling } from './telling.ts';

/** What a tie joins, in words: a pile's name, a card's number and words, a line, a demand. */
function nameOf(snapshot: Snapshot, id: string, lang: string): string {
  const record = snapshot.get(id);
  switch (record?.type) {
    case 'cluster':
      return record.words || record.symbol;
    case 'card':
      return record.consent === 'private'
        ? ''
        : inARow([shownNumbers(snapshot).get(id) ?? '', wordsOf(record)], ' ');
    case 'line':
      return wordsIn(record.words, lang);
    case 'demand':
      return sentenceOf(snapshot, id, lang);
    default:
      return '';
  }
}

/** What was tested, as the record names it everywhere: a statement's title, else the words that were read out. */
export function nameOfTest(snapshot: Snapshot, { about, question }: Decision, lang: string): string {
  return wordsIn(find(snapshot, 'statement', about)?.title, lang) || wordsIn(question, lang);
}

/**
 * Who could not go along, time by time: how many low hands of how many, and the reasons heard, as they were said and
 * by nobody's name. A test the room has not seen the end of is told only where another one followed it.
 */
function reservations(snapshot: Snapshot, gathering: Gathering, telling: Telling): Block[] {
  const { strings, lang, lowHands } = telling;
  if (!lowHands) return [];
  const tests = snapshot
    .all('decision')
    .filter((each) => each.about !== null && madeHere(snapshot, gathering)(each));
  const told = tests.flatMap((test, index) => {
    const later = tests.slice(index + 1).some(({ about }) => about === test.about);
    if (test.state !== 'shown' && !(test.state === 'closed' && later)) return [];
    const low = lowHands(snapshot, test);
    const heard = test.reasons.map(({ words }) => words).filter(Boolean);
    if (!low && heard.length === 0) return [];
    const count = low === null ? strings.lowUncounted : strings.lowHands(low, test.present);
    return [{ label: nameOfTest(snapshot, test, lang), value: [count, ...heard].join('\n') }];
  });
  return fields(told);
}

/** Votes in which several options came out the same. */
function ties(snapshot: Snapshot, gathering: Gathering, { strings, lang, countOf }: Telling): Block[] {
  const votes = snapshot
    .all('decision')
    .filter((each) => each.about === null && each.state === 'shown' && madeHere(snapshot, gathering)(each))
    .map((each) => shownVote(snapshot, each));
  return fields(
    votes.flatMap((vote) => {
      const { first } = countOf(snapshot, vote);
      if (first.length < 2) return [];
      const names = vote.options.filter(({ id }) => first.includes(id));
      return [
        {
          label: wordsIn(vote.question, lang),
          value: strings.tie(names.map(({ words }) => wordsIn(words, lang)).join(', ')),
        },
      ];
    }),
  );
}

/** What people disagreed about: reservations (only for the group), ties, what pulls apart, changes not taken with the reason. */
export function disagreed(snapshot: Snapshot, gathering: Gathering, telling: Telling): Section[] {
  const { strings, lang } = telling;
  const here = madeHere(snapshot, gathering);
  const pulls = snapshot.all('link').flatMap((link) => {
    if (link.kind !== 'pulls-against' || !here(link)) return [];
    const [one, other] = [nameOf(snapshot, link.from, lang), nameOf(snapshot, link.to, lang)];
    return one && other ? [strings.pulls(one, other)] : [];
  });
  const changes = snapshot
    .all('amendment')
    .filter((each) => each.state === 'not-taken' && here(each))
    .map(({ before, after, reason }) => [wordsIn(before, lang), wordsIn(after, lang), reason]);
  return [
    ...section(strings.reservations, reservations(snapshot, gathering, telling)),
    ...section(strings.ties, ties(snapshot, gathering, telling)),
    ...section(strings.against, lines(pulls)),
    ...section(strings.notTaken, table([strings.asItWas, strings.asProposed, strings.reason], changes)),
  ];
}
