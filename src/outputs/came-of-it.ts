import { shownNumbers } from '../exercises/cards.ts';
import type { Block, Section } from '../exercises/sheet.ts';
import { sentenceOf, wordsIn } from '../exercises/shown-demand.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import { openEnds, pileOf } from '../notebook/thread.ts';
import { sayDay } from '../language/day.ts';
import { fewOf, fields, lines, madeHere, section, table, wordsOf, type Telling } from './telling.ts';

/** Promises made here and not let go since: what and by when; with names only where the group's own version asks. */
export function promised(snapshot: Snapshot, gathering: Gathering, telling: Telling): Section[] {
  const { strings, lang, names } = telling;
  const rows = snapshot
    .all('commitment')
    .filter((each) => each.state !== 'released' && madeHere(snapshot, gathering)(each))
    .map(({ what, by, who, buddy }) => {
      const day = by === null ? strings.noDay : sayDay(by, lang);
      return names ? [what, who, day, buddy] : [what, day];
    });
  const head = names
    ? [strings.what, strings.who, strings.byWhen, strings.buddy]
    : [strings.what, strings.byWhen];
  return section('', table(head, rows));
}

/** Cards made here that wait or were turned down, each with the reason spoken; their words only where the group may read them. */
function waiting(
  snapshot: Snapshot,
  gathering: Gathering,
  how: 'not-yet' | 'not-this-time',
): (readonly string[])[] {
  const here = madeHere(snapshot, gathering);
  const numbers = shownNumbers(snapshot);
  return snapshot
    .all('card')
    .filter(({ ending, consent, activity }) => {
      // An ending given outside an exercise names no activity: it is told where the card was said.
      const said = ending?.activity ?? activity;
      return ending?.how === how && consent !== 'private' && here({ activity: said });
    })
    .map((card) => [numbers.get(card.id) ?? '', wordsOf(card), card.ending?.reason ?? '']);
}

/**
 * What is left open: ends that hang loose as of now, pile by pile; cards that wait; changes nobody decided on;
 * questions parked here; what becomes of the wall. Long lists are cut, and say how much is beyond.
 */
export function left(snapshot: Snapshot, gathering: Gathering, telling: Telling): Section[] {
  const { strings, lang } = telling;
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
  const open = [
    ...demands.map((id) => ({ label: strings.noCardBehind, value: sentenceOf(snapshot, id, lang) })),
    ...ends.decisions
      .filter(here)
      .map(({ question }) => ({ label: strings.nobodyCounted, value: wordsIn(question, lang) })),
    ...[...piles].map(([label, cards]) => ({ label, value: cards.join(' ') })),
  ];
  const changes = snapshot
    .all('amendment')
    .filter((each) => each.state === 'proposed' && here(each))
    .map(({ before, after }) => [wordsIn(before, lang), wordsIn(after, lang)]);
  const parked = snapshot
    .all('note')
    .filter((each) => each.sort === 'parked' && each.state === 'open' && here(each))
    .map(({ words }) => words);
  const cards = (how: 'not-yet' | 'not-this-time'): Block[] =>
    fewOf(waiting(snapshot, gathering, how), telling, (few) =>
      table([strings.number, strings.words, strings.reason], few),
    );
  return [
    ...section(strings.open, fewOf(open, telling, fields)),
    ...section(
      strings.undecided,
      fewOf(changes, telling, (few) => table([strings.asItWas, strings.asProposed], few)),
    ),
    ...section(strings.notYet, cards('not-yet')),
    ...section(strings.notThisTime, cards('not-this-time')),
    ...section(strings.parked, lines(parked)),
    ...section(strings.wall, gathering.wall === null ? [] : lines([strings.walls[gathering.wall]])),
  ];
}
