import type { Decision } from '../../notebook/records/decision.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import type { SheetOf } from '../contract.ts';
import type { Section } from '../sheet.ts';
import { wordsIn } from '../shown-demand.ts';
import type { Config } from './definition.ts';
import { resultOf, ruleFrom, votesOf } from './logic.ts';
import { ruleLines } from './rule-lines.ts';
import type { Strings } from './strings/en.ts';

/** The options and their rule. Anybody may see it: nothing on it has been counted. */
function optionSheet(vote: Decision, strings: Strings, lang: string): Section {
  const named = vote.options.map(({ words }) => wordsIn(words, lang));
  const cards = vote.options.map(({ words, symbol }, index) => ({
    number: String(index + 1),
    words: wordsIn(words, lang),
    ...(symbol ? { symbol } : {}),
  }));
  return {
    heading: wordsIn(vote.question, lang),
    note: ruleLines(vote, strings).join(' '),
    blocks: [
      vote.state === 'shown'
        ? { type: 'cards', cards }
        : {
            type: 'table',
            head: [strings.options, strings.total, strings.backers],
            rows: named.map((words, index) => [strings.option(index + 1, words), '', '']),
          },
    ],
  };
}

/** The count and what the group took from it: only for the group, unless it says otherwise. */
function countSheet(snapshot: Snapshot, vote: Decision, strings: Strings, lang: string): Section {
  const result = resultOf(snapshot, vote);
  const people = vote.how === 'slips' || vote.how === 'taps';
  const turnout = people
    ? [strings.answered(result.answered - result.absent, vote.present), strings.blank(result.blank)]
    : [strings.handsOf(vote.present)];
  const named = vote.options.map(({ words }, index) => strings.option(index + 1, wordsIn(words, lang)));
  const tied = named.filter((_, index) => result.first.includes(vote.options[index]?.id ?? ''));
  const over = result.over ? [strings.over] : [];
  const tie = tied.length > 1 ? [strings.tie(tied.join(', '))] : [];
  return {
    heading: strings.result,
    note: [...turnout, ...over, ...tie, strings.informs].join(' '),
    inside: true,
    blocks: [
      {
        type: 'table',
        head: [strings.options, strings.total, strings.backers],
        rows: result.counts.map(({ option, total, backers }, index) => {
          const name = named[index] ?? '';
          const missing = result.uncounted.includes(option);
          if (missing && total === 0) return [name, strings.uncounted, strings.uncounted];
          return [
            name,
            missing ? strings.partly(String(total)) : String(total),
            result.backersKnown ? String(backers) : strings.unknownBackers,
          ];
        }),
      },
      { type: 'fields', fields: [{ label: strings.outcome, value: vote.outcome }] },
    ],
  };
}

/** Blank: options with room for a count. Filled: the options of every vote; counts of those shown, for the group only. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const filled = votesOf(snapshot, activity).flatMap((vote): Section[] =>
    vote.state === 'shown'
      ? [optionSheet(vote, strings, lang), countSheet(snapshot, vote, strings, lang)]
      : [optionSheet(vote, strings, lang)],
  );
  const fields = (...labels: readonly string[]): Section['blocks'] => [
    { type: 'fields', fields: labels.map((label) => ({ label, value: '' })) },
  ];
  const rows = [1, 2, 3, 4, 5, 6].map((nth) => [String(nth), '', '', '']);
  const [each = '', , after = ''] = ruleLines({ ...ruleFrom(setting.config), how: 'slips' }, strings);
  const blank: Section[] = [
    {
      heading: strings.ruleTitle,
      note: `${each} ${after}`,
      blocks: fields(strings.question, strings.present),
    },
    {
      heading: strings.options,
      blocks: [{ type: 'table', head: ['', strings.options, strings.total, strings.backers], rows }],
    },
    { heading: strings.informs, blocks: fields(strings.askWhoNot, strings.askWhoPays, strings.outcome) },
  ];
  const sections = filled.length > 0 ? filled : blank;
  return { kind: 'vote', title: strings.name, ask: setting.ask, how: strings.onPaper, sections };
};
