import { inARow } from '../../language/direction.ts';
import { shownNumbers } from '../cards.ts';
import type { SheetOf } from '../contract.ts';
import type { SheetCard } from '../sheet.ts';
import type { Config } from './definition.ts';
import { wallOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Blank: numbered cards of table A with tickets to tear off. Filled: the wall as it was left. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings) => {
  const shown = shownNumbers(snapshot);
  const wall = wallOf(snapshot, activity, setting.config.role).filter(({ consent }) => consent !== 'private');
  const cards = wall.map(({ id, words, lang, covered, forgotten, also }): SheetCard => {
    const hidden = covered || forgotten;
    const translations = inARow(Object.values(also), ' / ');
    return {
      number: shown.get(id) ?? '',
      words: hidden ? (covered ? strings.covered : strings.forgotten) : words,
      lang,
      ...(translations && !hidden ? { note: `${translations} (${strings.translation})` } : {}),
    };
  });
  const blank = Array.from({ length: 6 }, (_, index): SheetCard => ({
    number: `A${index + 1}`,
    words: '',
    note: `${strings.ticket}: A${index + 1}`,
  }));
  return {
    kind: 'card-wall',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper,
    sections: [{ heading: '', blocks: [{ type: 'cards', cards: cards.length > 0 ? cards : blank }] }],
  };
};
