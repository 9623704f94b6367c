import { inARow } from '../../language/direction.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';
import type { Demand } from '../../notebook/records/demand.ts';
import { amendmentsOf } from '../amendments.ts';
import { shownNumbers } from '../cards.ts';
import type { SheetOf } from '../contract.ts';
import type { Block, Section } from '../sheet.ts';
import { sentenceOf, sentenceWith, slotsOf, spokenWords, wordsIn, writtenIn } from '../shown-demand.ts';
import { versionsOf } from '../wordings.ts';
import { slotOf } from './amendments.ts';
import { questions, stillToAsk } from './backing.ts';
import type { Config } from './definition.ts';
import { askedFor, demandsOf, demandSlots, draftNumber } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** The sentence in every language it is written in, how we will know, and the numbers of what it asks for. */
function wordingOf(
  snapshot: Snapshot,
  { id }: Demand,
  strings: Strings,
  languages: readonly string[],
): Block[] {
  const shown = shownNumbers(snapshot);
  const numbers = askedFor(snapshot, id).map((card) => shown.get(card.id) ?? '');
  const proof = spokenWords(slotsOf(snapshot, id).proof?.words, languages);
  return [
    ...writtenIn(snapshot, id, languages).map((lang): Block => ({
      type: 'text',
      text: sentenceOf(snapshot, id, lang),
      lang,
    })),
    ...(proof.length > 0
      ? [
          {
            type: 'fields' as const,
            fields: proof.map(({ lang, text }) => ({ label: strings.slots.proof, value: text, lang })),
          },
        ]
      : []),
    ...(numbers.length > 0
      ? [{ type: 'fields' as const, fields: [{ label: strings.asksFor, value: numbers.join(', ') }] }]
      : []),
  ];
}

/** What only the group may know of a demand: who can say yes, hands, changes and their reasons, its own limits. */
function insideOf(snapshot: Snapshot, demand: Demand, strings: Strings, lang: string): Block[] {
  const changes = amendmentsOf(snapshot, demand.id);
  const versions = versionsOf(snapshot, demand.id);
  return [
    {
      type: 'fields',
      fields: [
        { label: strings.target, value: strings.targets[demand.target] },
        ...(demand.target === 'unknown' ? [{ label: strings.finder, value: demand.finder }] : []),
        { label: strings.least, value: demand.least },
        { label: strings.noTrade, value: demand.noTrade },
      ],
    },
    {
      type: 'text',
      text: demand.agreed ? strings.agreed(demand.agreed.yes, demand.agreed.present) : strings.notAgreed,
    },
    ...(demand.backed.length > 0
      ? [
          {
            type: 'text' as const,
            text:
              stillToAsk(demand).length > 0
                ? strings.stillToAsk(inARow(stillToAsk(demand)))
                : strings.allAsked,
          },
          {
            type: 'table' as const,
            head: [strings.place, strings.asked, strings.yes, strings.no],
            rows: demand.backed.map(({ who, asked, yes, no }) => [
              who,
              String(asked),
              String(yes),
              String(no),
            ]),
          },
        ]
      : []),
    ...(changes.length > 0
      ? [
          {
            type: 'table' as const,
            head: [strings.which, strings.asItWas, strings.asProposed, strings.why, strings.amendments],
            rows: changes.map((change) => [
              strings.slotNames[slotOf(change)],
              wordsIn(change.before, lang),
              wordsIn(change.after, lang),
              change.why,
              change.state === 'not-taken' ? strings.because(change.reason) : strings.became[change.state],
            ]),
          },
        ]
      : []),
    ...(versions.length > 1
      ? [
          {
            type: 'fields' as const,
            fields: versions.map(({ lines }, nth) => ({
              label: strings.version(nth + 1),
              value: sentenceWith(lines, lang),
              lang,
            })),
          },
        ]
      : []),
  ];
}

/** Blank: the sentence with gaps, and the questions to talk through. Filled: the chosen demands; all else is inside. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const languages = [...new Set([lang, ...snapshot.about.languages])];
  const demands = demandsOf(snapshot, activity);
  const filled = demands.flatMap((demand): Section[] => {
    const letter = find(snapshot, 'group', demand.group)?.letter;
    const title = [
      strings.draft(draftNumber(snapshot, demand)),
      ...(letter ? [strings.ofTable(letter)] : []),
    ].join(', ');
    const wording = wordingOf(snapshot, demand, strings, languages);
    const behind = insideOf(snapshot, demand, strings, lang);
    // A draft that nobody chose is a table's, not the group's: it goes no further than the group.
    return demand.state === 'chosen'
      ? [
          { heading: strings.name, blocks: wording },
          { heading: `${title}: ${strings.inside}`, inside: true, blocks: behind },
        ]
      : [
          {
            heading: `${title} (${strings.states[demand.state]})`,
            inside: true,
            blocks: [...wording, ...behind],
          },
        ];
  });
  const gaps = demandSlots.map((slot) => ({
    label: `${strings.slots[slot]} (${strings.slotHints[slot]})`,
    value: '',
  }));
  const blank: Section[] =
    setting.config.stage === 'amend'
      ? [
          { heading: strings.wording, blocks: [{ type: 'fields', fields: gaps }] },
          {
            heading: strings.amendments,
            blocks: [
              {
                type: 'table',
                head: [strings.which, strings.asItIs, strings.asItWouldBe, strings.why],
                rows: Array.from({ length: 4 }, () => ['', '', '', '']),
              },
            ],
          },
        ]
      : [
          { heading: '', blocks: [{ type: 'fields', fields: gaps }] },
          {
            heading: strings.questionsTitle,
            note: strings.questionsHint,
            blocks: [
              { type: 'table', head: ['', ''], rows: questions.map((each) => [strings.questions[each], '']) },
            ],
          },
          {
            heading: strings.inside,
            inside: true,
            blocks: [
              {
                type: 'fields',
                fields: [
                  { label: strings.least, value: '' },
                  { label: strings.noTrade, value: '' },
                ],
              },
            ],
          },
        ];
  return {
    kind: 'demand',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper[setting.config.stage],
    sections: filled.length > 0 ? filled : blank,
  };
};
