import type { SheetOf } from '../contract.ts';
import type { Section } from '../sheet.ts';
import { wordsIn } from '../shown-demand.ts';
import type { Config } from './definition.ts';
import { resultOf, votesOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** Blank: options with room for a count. Filled: every vote that was shown, with its rule and the people present. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const votes = votesOf(snapshot, activity);
  const filled = votes.map((vote): Section => {
    const result = resultOf(snapshot, vote);
    const shown = vote.state === 'shown';
    const rule = vote.method === 'dots' ? strings.rule.dots(vote.dots ?? 1, vote.stack ?? 1) : strings.rule.approval();
    return {
      heading: wordsIn(vote.question, lang),
      note: `${rule} ${strings.handsOf(vote.present)}`,
      blocks: [
        {
          type: 'table',
          head: [strings.options, strings.total, strings.backers],
          rows: vote.options.map(({ id, words }, index) => {
            const count = result.counts.find(({ option }) => option === id);
            return [
              strings.option(index + 1, wordsIn(words, lang)),
              shown ? String(count?.total ?? 0) : '',
              shown ? (result.backersKnown ? String(count?.backers ?? 0) : strings.unknownBackers) : '',
            ];
          }),
        },
        ...(shown && vote.outcome ? [{ type: 'fields' as const, fields: [{ label: strings.outcome, value: vote.outcome }] }] : []),
      ],
    };
  });
  const blank: Section[] = [
    { heading: '', blocks: [{ type: 'fields', fields: [{ label: strings.question, value: '' }, { label: strings.present, value: '' }] }] },
    { heading: strings.options, blocks: [{ type: 'table', head: ['', strings.options, strings.total, strings.backers], rows: [1, 2, 3, 4, 5, 6].map((nth) => [String(nth), '', '', '']) }] },
    { heading: strings.informs, blocks: [{ type: 'fields', fields: [{ label: strings.ask1, value: '' }, { label: strings.ask2, value: '' }, { label: strings.outcome, value: '' }] }] },
  ];
  return { kind: 'vote', title: strings.name, ask: setting.ask, how: strings.onPaper, sections: votes.length > 0 ? filled : blank };
};
