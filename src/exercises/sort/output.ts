import type { Card } from '../../notebook/records/card.ts';
import type { SheetOf } from '../contract.ts';
import type { Config } from './definition.ts';
import { cardsToSort, countPlaces, meaningsOf, reasonOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Blank: the author's cards to cut out and the names of the places. Filled: who went where, and why. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings) => {
  const laidOut = cardsToSort(snapshot, activity).length > 0;
  const { places, waiting } = countPlaces(snapshot, activity, setting);
  const told = (cards: readonly Card[]): Card[] =>
    cards.filter(({ covered, consent }) => !covered && consent !== 'private');
  const own = Array.from({ length: 6 }, () => ({ number: '', words: '' }));
  const blank = [
    {
      heading: strings.card,
      blocks: [
        {
          type: 'cards' as const,
          cards: [
            ...setting.cards.map(({ words, lang }, index) => ({
              number: `S${index + 1}`,
              words,
              ...(lang ? { lang } : {}),
            })),
            ...own,
          ],
        },
      ],
    },
    ...setting.labels.map(({ words, lang }) => ({
      heading: words,
      headingLang: lang,
      blocks: [{ type: 'fields' as const, fields: [{ label: strings.meaning(words), value: '' }] }],
    })),
  ];
  const filled = [
    ...places.map(({ label, cards }) => ({
      heading: label.words,
      headingLang: label.lang,
      note: strings.inPlace(cards.length),
      blocks: [
        ...told(meaningsOf(snapshot, activity, label.id)).map(({ words, lang }) => ({
          type: 'text' as const,
          text: words,
          lang,
        })),
        {
          type: 'cards' as const,
          cards: told(cards).map(({ id, number, words, lang }) => {
            const note = reasonOf(snapshot, activity, id);
            return { number, words, lang, ...(note ? { note } : {}) };
          }),
        },
      ],
    })),
    ...(waiting.length > 0
      ? [
          {
            heading: strings.waiting,
            blocks: [
              {
                type: 'cards' as const,
                cards: told(waiting).map(({ number, words, lang }) => ({ number, words, lang })),
              },
            ],
          },
        ]
      : []),
  ];
  return {
    kind: 'sort',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper,
    sections: laidOut ? filled : blank,
  };
};
