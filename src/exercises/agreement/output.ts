import { scales } from '../../decisions/agreement-scales.ts';
import { handsFor } from '../counting.ts';
import type { SheetOf } from '../contract.ts';
import type { Section } from '../sheet.ts';
import { sentenceOf, wordsIn } from '../shown-demand.ts';
import type { Config } from './definition.ts';
import { proposals, roundsOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Blank: proposal, scale, room for low hands. Filled: what was agreed; hands and reasons only for the group. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const tested = proposals(snapshot, activity).filter(({ id, agreed }) => agreed !== null || roundsOf(snapshot, activity, id).length > 0);
  const filled = tested.flatMap((demand): Section[] => [
    {
      heading: sentenceOf(snapshot, demand.id, lang),
      blocks: demand.agreed ? [{ type: 'text', text: strings.agreed(demand.agreed.yes, demand.agreed.present) }] : [],
    },
    ...roundsOf(snapshot, activity, demand.id).map((round, index): Section => ({
      heading: `${strings.inside}: ${strings.round(index + 1)}`,
      inside: true,
      blocks: [
        {
          type: 'table',
          head: [strings.level, strings.count],
          rows: round.options.map(({ id, words }) => [wordsIn(words, lang), String(handsFor(snapshot, round.id, id)?.hands ?? '')]),
        },
        ...(round.reasons.length > 0
          ? [{ type: 'fields' as const, fields: round.reasons.map(({ words, level }) => ({ label: wordsIn(round.options.find(({ id }) => id === level)?.words, lang), value: words })) }]
          : []),
      ],
    })),
  ]);
  const scale = setting.config.method;
  const blank: Section[] = [
    { heading: '', blocks: [{ type: 'fields', fields: [{ label: strings.which, value: '' }, { label: strings.present, value: '' }] }] },
    {
      heading: strings.methods[scale],
      blocks: [{ type: 'table', head: [strings.level, strings.count], rows: scales[scale].map((level) => [strings.labels[scale][level] ?? level, '']) }],
    },
    { heading: strings.reasons, note: strings.reasonsHint, blocks: [{ type: 'fields', fields: [1, 2, 3].map((nth) => ({ label: String(nth), value: '' })) }] },
  ];
  return { kind: 'agreement', title: strings.name, ask: setting.ask, how: strings.onPaper, sections: filled.length > 0 ? filled : blank };
};
