import type { SheetOf } from '../contract.ts';
import type { Block, Section } from '../sheet.ts';
import type { Config } from './definition.ts';
import { inOrder, lastTime, mayBeSeen, placesOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Lines of one box, by hand: two boxes side by side fill half a sheet. */
const lines = 5;

/** Blank: large boxes, two abreast, to write in or to draw off. Filled: the words by place, with nobody's name. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings) => {
  const places = placesOf(setting.config);
  const words = inOrder(snapshot, activity, setting.config).map(({ slot, words: said }) => ({
    slot,
    said: said.filter(mayBeSeen),
  }));
  const box = (...side: (typeof places)[number][]): Section => ({
    heading: '',
    blocks: [
      {
        type: 'table',
        head: side.map((slot) => strings.asks[slot]),
        rows: Array.from({ length: places.length > 2 ? lines : lines * 2 }, () => side.map(() => '')),
      },
    ],
  });
  const pairs = places.flatMap((_, index) => (index % 2 === 0 ? [places.slice(index, index + 2)] : []));
  const filled = words.map(({ slot, said }): Section => ({
    heading: strings.places[slot],
    blocks: said.map(({ words: text, lang }): Block => ({ type: 'text', text, lang })),
  }));
  const before = lastTime(snapshot, activity);
  const last: Section = {
    heading: strings.inside,
    inside: true,
    blocks: [
      {
        type: 'fields',
        fields: before.map(({ card, place }) => ({ label: card.words, value: place.note })),
      },
    ],
  };
  return {
    kind: 'feedback',
    title: strings.name,
    ask: setting.ask,
    how: places.length > 2 ? strings.onPaperBody : strings.onPaper,
    sections: [
      ...(before.length > 0 ? [last] : []),
      ...(words.some(({ said }) => said.length > 0) ? filled : pairs.map((pair) => box(...pair))),
    ],
  };
};
