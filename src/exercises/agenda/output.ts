import { horizons } from '../../notebook/records/agenda-item.ts';
import { find } from '../../notebook/snapshot.ts';
import type { SheetOf } from '../contract.ts';
import type { Config } from './definition.ts';
import { itemsOf, textOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Three horizons in order; blank: strips to write on. Which groups see themselves in what is inside. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const items = itemsOf(snapshot, activity);
  const letters = (groups: readonly string[]): string =>
    groups.flatMap((id) => find(snapshot, 'group', id)?.letter ?? []).join(', ');
  return {
    kind: 'agenda',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper,
    sections: [
      ...horizons.map((horizon) => {
        const row = items.filter((item) => item.horizon === horizon);
        const cards = row.map((item) => ({
          number: String(items.indexOf(item) + 1),
          words: textOf(snapshot, item, lang),
          ...(item.after.length > 0
            ? {
                note: strings.after(
                  item.after.map((id) => String(items.findIndex((other) => other.id === id) + 1)).join(', '),
                ),
              }
            : {}),
        }));
        const blank = Array.from({ length: 3 }, () => ({ number: '', words: '' }));
        return {
          heading: strings.horizons[horizon],
          blocks: [{ type: 'cards' as const, cards: items.length === 0 ? blank : cards }],
        };
      }),
      ...(items.some(({ groups }) => groups.length > 0)
        ? [
            {
              heading: strings.groups,
              inside: true,
              blocks: [
                {
                  type: 'fields' as const,
                  fields: items.map((item) => ({
                    label: textOf(snapshot, item, lang),
                    value: letters(item.groups),
                  })),
                },
              ],
            },
          ]
        : []),
    ],
  };
};
