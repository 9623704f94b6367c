import { shownNumbers } from '../exercises/cards.ts';
import type { Section } from '../exercises/sheet.ts';
import { sentenceOf, wordsIn } from '../exercises/shown-demand.ts';
import { inARow } from '../language/direction.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import { openEnds, pileOf } from '../notebook/thread.ts';
import { dayIn, lines, madeHere, section, table, wordsOf, type Telling } from './telling.ts';

/** Promises made here and not let go since: what and by when; with names only where the group's own version asks. */
export function promised(snapshot: Snapshot, gathering: Gathering, telling: Telling): Section[] {
  const { strings, lang, names } = telling;
  const rows = snapshot
    .all('commitment')
    .filter((each) => each.state !== 'released' && madeHere(snapshot, gathering)(each))
    .map(({ what, by, who, buddy }) => {
      const day = by === null ? strings.noDay : dayIn(by, lang);
      return names ? [what, who, day, buddy] : [what, day];
    });
  const head = names
    ? [strings.what, strings.who, strings.byWhen, strings.buddy]
    : [strings.what, strings.byWhen];
  return section(strings.promised, table(head, rows));
}

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

/** What pulls against each other, changes not taken, and cards "not this time", each with the reason spoken. */
export function apart(snapshot: Snapshot, gathering: Gathering, { strings, lang }: Telling): Section[] {
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
  const numbers = shownNumbers(snapshot);
  const cards = snapshot
    .all('card')
    .filter(({ ending, consent, activity }) => {
      // An ending given outside an exercise names no activity: it is told where the card was said.
      return (
        ending?.how === 'not-this-time' &&
        consent !== 'private' &&
        here({ activity: ending.activity ?? activity })
      );
    })
    .map((card) => [numbers.get(card.id) ?? '', wordsOf(card), card.ending?.reason ?? '']);
  return [
    ...section(strings.against, lines(pulls)),
    ...section(strings.notTaken, table([strings.asItWas, strings.asProposed, strings.reason], changes)),
    ...section(strings.notThisTime, table([strings.number, strings.words, strings.reason], cards)),
  ];
}

/** What is left: open ends as of now, pile by pile; questions parked here; what becomes of the wall. */
export function left(snapshot: Snapshot, gathering: Gathering, { strings, lang }: Telling): Section[] {
  const here = madeHere(snapshot, gathering);
  const ends = openEnds(snapshot);
  const numbers = shownNumbers(snapshot);
  const piles = new Map<string, string[]>();
  for (const card of ends.cards.filter((each) => here(each) && each.consent !== 'private')) {
    const pile = pileOf(snapshot, card.id);
    const name = pile ? pile.words || pile.symbol : strings.onTheirOwn;
    piles.set(name, [...(piles.get(name) ?? []), numbers.get(card.id) ?? '']);
  }
  const demands = [...new Set(ends.lines.filter(here).map(({ of }) => of))];
  const fields = [
    ...[...piles].map(([label, cards]) => ({ label, value: cards.join(' ') })),
    ...demands.map((id) => ({ label: strings.noCardBehind, value: sentenceOf(snapshot, id, lang) })),
    ...ends.decisions
      .filter(here)
      .map(({ question }) => ({ label: strings.nobodyCounted, value: wordsIn(question, lang) })),
  ];
  const parked = snapshot
    .all('note')
    .filter((each) => each.sort === 'parked' && each.state === 'open' && here(each))
    .map(({ words }) => words);
  return [
    ...section(strings.open, fields.length > 0 ? [{ type: 'fields', fields }] : []),
    ...section(strings.parked, lines(parked)),
    ...section(strings.wall, gathering.wall === null ? [] : lines([strings.walls[gathering.wall]])),
  ];
}
