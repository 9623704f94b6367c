import { cardsIn } from '../../notebook/thread.ts';
import type { Card } from '../../notebook/records/card.ts';
import { shownNumbers } from '../cards.ts';
import type { SheetOf } from '../contract.ts';
import { pileSymbols, symbolName } from '../pile-drawings.ts';
import type { Section, SheetCard } from '../sheet.ts';
import type { Config } from './definition.ts';
import { cardsToPile, onTheirOwn, pilesOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Blank: four piles with a symbol and lines for name and numbers. Filled: who lies where, by number. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const shown = shownNumbers(snapshot);
  const piles = pilesOf(snapshot, activity);
  const cards = cardsToPile(snapshot, activity, setting.config);
  const alone = onTheirOwn(snapshot, cards);
  const face = ({ id, words, lang: spoken, covered, forgotten, consent }: Card): SheetCard => ({
    number: shown.get(id) ?? '',
    words: covered || consent === 'private' ? strings.covered : forgotten ? strings.forgotten : words,
    lang: spoken,
  });
  const filled: Section[] = [
    // An empty pile is no page's business; the others keep the number they have on the screen.
    ...piles.flatMap(({ id, symbol, words }, index): Section[] => {
      const held = cardsIn(snapshot, id);
      if (held.length === 0) return [];
      const drawn = { number: '', words: symbolName(symbol, lang), symbol };
      return [
        {
          heading: strings.pile(index + 1, words || strings.noName(symbolName(symbol, lang))),
          note: strings.pileCount(held.length),
          blocks: [{ type: 'cards', cards: [drawn, ...held.map(face)] }],
        },
      ];
    }),
    ...(alone.length > 0
      ? [{ heading: strings.own, blocks: [{ type: 'cards' as const, cards: alone.map(face) }] }]
      : []),
  ];
  const blank: Section[] = [
    ...pileSymbols.slice(0, 4).map((symbol): Section => ({
      heading: '',
      blocks: [
        { type: 'cards', cards: [{ number: '', words: symbolName(symbol, lang), symbol }] },
        {
          type: 'fields',
          fields: [
            { label: strings.callIt, value: '' },
            { label: strings.entry, value: '' },
          ],
        },
      ],
    })),
    { heading: strings.own, blocks: [{ type: 'fields', fields: [{ label: strings.entry, value: '' }] }] },
  ];
  return {
    kind: 'cluster',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper,
    sections: piles.some(({ id }) => cardsIn(snapshot, id).length > 0) ? filled : blank,
  };
};
