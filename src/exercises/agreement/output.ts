import { scales } from '../../decisions/agreement-scales.ts';
import { handsFor } from '../counting.ts';
import type { SheetOf } from '../contract.ts';
import type { Block, Section } from '../sheet.ts';
import { wordsIn } from '../shown-demand.ts';
import type { Config } from './definition.ts';
import { proposalIn, proposals, roundsOf, scaleOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Blank: proposal, scale, room for low hands. Filled: what was agreed; hands and reasons only for the group. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const filled = proposals(snapshot, activity).flatMap((proposal): Section[] => {
    const rounds = roundsOf(snapshot, activity, proposal.id);
    const agreed = proposal.type === 'demand' ? proposal.agreed : null;
    if (rounds.length === 0 && !agreed) return [];
    const words = wordsIn(proposalIn(snapshot, proposal, [lang]), lang);
    return [
      {
        heading: words,
        blocks: agreed ? [{ type: 'text', text: strings.agreed(agreed.yes, agreed.present) }] : [],
      },
      ...rounds.map((round, index): Section => {
        const numbered = scaleOf(round) !== 'consent';
        const named = (id: string): string => {
          const meaning = wordsIn(round.options.find((option) => option.id === id)?.words, lang);
          return numbered ? strings.level(id, meaning) : meaning;
        };
        const hands: Block = {
          type: 'table',
          head: [strings.answer, strings.count],
          rows: [
            ...round.options.map(({ id }) => [
              named(id),
              String(handsFor(snapshot, round.id, id)?.hands ?? ''),
            ]),
            [strings.present, String(round.present ?? '')],
          ],
        };
        const reasons: Block = {
          type: 'fields',
          fields: round.reasons.map((reason) => ({
            label: reason.level ? named(reason.level) : strings.reasonsHeard,
            value: reason.words,
          })),
        };
        return {
          heading: strings.inside(index + 1),
          note: wordsIn(round.question, lang),
          inside: true,
          blocks: round.reasons.length > 0 ? [hands, reasons] : [hands],
        };
      }),
    ];
  });
  const scale = setting.config.method;
  const fields = (...labels: readonly string[]): Block[] => [
    { type: 'fields', fields: labels.map((label) => ({ label, value: '' })) },
  ];
  const rows = scales[scale].map((level) => {
    const meaning = strings.labels[scale][level] ?? level;
    return [scale === 'consent' ? meaning : strings.level(level, meaning), ''];
  });
  const blank: Section[] = [
    { heading: '', blocks: fields(strings.which, strings.present) },
    {
      heading: strings.methods[scale],
      blocks: [{ type: 'table', head: [strings.answer, strings.count], rows }],
    },
    { heading: strings.reasons, note: strings.reasonsHint, blocks: fields('1', '2', '3') },
    { heading: strings.says, blocks: [{ type: 'text', text: strings.writeBlank }] },
  ];
  const sections = filled.length > 0 ? filled : blank;
  return { kind: 'agreement', title: strings.name, ask: setting.ask, how: strings.onPaper, sections };
};
