import { find } from '../../notebook/snapshot.ts';
import type { SheetOf } from '../contract.ts';
import type { Section } from '../sheet.ts';
import { sentenceOf, slotsOf, wordsIn } from '../shown-demand.ts';
import type { Config } from './definition.ts';
import { amendmentsOf, askedFor, demandsOf, demandSlots } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Blank: the sentence with gaps. Filled: every draft, with changes; what is only for the group apart. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const demands = demandsOf(snapshot, activity);
  const filled = demands.flatMap((demand): Section[] => {
    const letter = find(snapshot, 'group', demand.group)?.letter ?? '';
    const lines = slotsOf(snapshot, demand.id);
    const changes = amendmentsOf(snapshot, demand.id);
    return [
      {
        heading: `${strings.draft(letter)} (${strings.states[demand.state]})`,
        ...(demand.agreed ? { note: strings.agreed(demand.agreed.yes, demand.agreed.present) } : {}),
        blocks: [
          { type: 'text', text: sentenceOf(snapshot, demand.id, lang), lang },
          { type: 'fields', fields: [{ label: strings.slots.proof, value: wordsIn(lines.proof?.words, lang) }] },
          { type: 'fields', fields: [{ label: strings.asksFor, value: askedFor(snapshot, demand.id).map(({ number, words }) => `${number} ${words}`).join('\n') }] },
          ...(changes.length > 0
            ? [
                {
                  type: 'table' as const,
                  head: [strings.which, strings.oldWords, strings.newWords, strings.amendments],
                  rows: changes.map(({ slot, before, after, state }) => [
                    strings.slotNames[demandSlots.find((each) => each === slot) ?? 'line'],
                    wordsIn(before, lang),
                    wordsIn(after, lang),
                    strings.states2[state],
                  ]),
                },
              ]
            : []),
        ],
      },
      ...(demand.least || demand.noTrade
        ? [
            {
              heading: strings.inside,
              inside: true,
              blocks: [{ type: 'fields' as const, fields: [{ label: strings.least, value: demand.least }, { label: strings.noTrade, value: demand.noTrade }] }],
            },
          ]
        : []),
    ];
  });
  const blank: Section[] = [
    { heading: '', blocks: [{ type: 'fields', fields: demandSlots.map((slot) => ({ label: strings.slots[slot], value: '' })) }] },
    { heading: strings.questionsTitle, blocks: [{ type: 'table', head: [strings.questionsTitle, ''], rows: Object.values(strings.questions).map((text) => [text, '']) }] },
  ];
  return { kind: 'demand', title: strings.name, ask: setting.ask, how: strings.onPaper, sections: filled.length > 0 ? filled : blank };
};
