import { inARow, isolated } from '../../language/direction.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Decision } from '../../notebook/records/decision.ts';
import type { Line } from '../../notebook/records/line.ts';
import type { Statement } from '../../notebook/records/statement.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import { amendmentsOf } from '../amendments.ts';
import type { ExerciseSetting, SheetOf } from '../contract.ts';
import { handsFor } from '../counting.ts';
import type { Block, Section } from '../sheet.ts';
import { wordsIn } from '../shown-demand.ts';
import { inOrder, shownLines } from '../shown-statement.ts';
import { agreedNow, checksOf } from './consent-check.ts';
import type { Config } from './definition.ts';
import { statementsOf, stepsOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/** The lines, a column a language where the room has several, and what was agreed of them as they now read. */
function linesOf(
  snapshot: Snapshot,
  activity: Activity,
  statement: Statement,
  strings: Strings,
  lang: string,
): Block[] {
  const shown = shownLines(snapshot, statement.id);
  const spoken = [...new Set([lang, ...snapshot.about.languages])];
  const written = spoken.filter((each) => inOrder(shown).some(({ words }) => words[each]));
  const [only = lang, ...others] = written;
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  // With one column, words of a language nobody named are still there; with several, a gap can be filled in by hand.
  const cells = ({ words }: Line, begins = ''): string[] =>
    others.length === 0
      ? [begins + isolated(wordsIn(words, only))]
      : written.map((each) => (words[each] ? begins + isolated(words[each]) : ''));
  const agreed = agreedNow(snapshot, activity, statement.id);
  return [
    {
      type: 'table',
      head: ['', ...(others.length === 0 ? [''] : written.map((each) => names.of(each) ?? each))],
      langs: [undefined, only, ...others],
      rows: shown.flatMap(({ line, will, wont }, index) => [
        [String(index + 1), ...cells(line)],
        ...will.map((part) => ['', ...cells(part, `${strings.meanings.will}: `)]),
        ...wont.map((part) => ['', ...cells(part, `${strings.meanings.wont}: `)]),
      ]),
    },
    ...(agreed ? [{ type: 'text' as const, text: strings.agreed(agreed.yes, agreed.present) }] : []),
  ];
}

/** One round of the consent check, for the group only: what was asked, the hands, and the reasons heard. */
function roundOf(snapshot: Snapshot, check: Decision, nth: number, strings: Strings, lang: string): Section {
  const hands: Block = {
    type: 'table',
    head: [strings.answer, strings.hands],
    rows: [
      ...check.options.flatMap(({ id, words }) => {
        const counted = handsFor(snapshot, check.id, id)?.hands;
        return counted === undefined ? [] : [[wordsIn(words, lang), String(counted)]];
      }),
      [strings.present, String(check.present ?? '')],
    ],
  };
  const reasons: Block = {
    type: 'fields',
    fields: check.reasons.map(({ words }) => ({ label: strings.hearing.reason, value: words })),
  };
  return {
    heading: strings.insideRound(nth),
    note: inARow(wordsIn(check.question, lang).split('\n'), ' · '),
    inside: true,
    blocks: check.reasons.length > 0 ? [hands, reasons] : [hands],
  };
}

/** What was proposed and what became of it, and how the lines read before: for the group only. */
function historyOf(snapshot: Snapshot, { id }: Statement, strings: Strings, lang: string): Section[] {
  const steps = stepsOf(snapshot, id);
  const told = new Set(steps.map(({ version }) => version.amendment));
  const changes = amendmentsOf(snapshot, id).filter((change) => !told.has(change.id));
  const { asItWas, asProposed, why, amendments, became, because } = strings.changes;
  const proposed: Section = {
    heading: strings.insideChanges,
    inside: true,
    blocks: [
      {
        type: 'table',
        head: [asItWas, asProposed, why, amendments],
        rows: changes.map((change) => [
          wordsIn(change.before, lang),
          wordsIn(change.after, lang),
          change.why,
          change.state === 'not-taken' ? because(change.reason) : became[change.state],
        ]),
      },
    ],
  };
  const before: Section = {
    heading: strings.insideBefore,
    inside: true,
    blocks: [
      {
        type: 'table',
        head: [asItWas, strings.thenItRead, why],
        rows: steps.flatMap((step) =>
          step.changes.map((change) => [
            wordsIn(change.before, lang),
            wordsIn(change.after, lang),
            step.version.why,
          ]),
        ),
      },
    ],
  };
  return [...(steps.length > 0 ? [before] : []), ...(changes.length > 0 ? [proposed] : [])];
}

/** The sheet to be copied out: as many ruled lines as people can keep in mind, and the line that says who agreed. */
function blankOf({ config }: ExerciseSetting<Config>, strings: Strings): Section[] {
  const numbers = Array.from({ length: config.most }, (_, index) => String(index + 1));
  const title = strings.titles[config.about];
  const { will, wont } = strings.meanings;
  const lines: Block =
    config.about === 'values'
      ? { type: 'table', head: ['', title, will, wont], rows: numbers.map((number) => [number, '', '', '']) }
      : { type: 'table', head: ['', title], rows: numbers.map((number) => [number, '']) };
  return [{ heading: '', blocks: [lines, { type: 'text', text: strings.agreedBlank }] }];
}

/** Blank: a sheet to copy onto the wall. Filled: the lines and what was agreed; hands, reasons and history are inside. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const filled = statementsOf(snapshot, activity).flatMap((statement): Section[] => [
    {
      heading: strings.titles[statement.about],
      blocks: linesOf(snapshot, activity, statement, strings, lang),
    },
    ...checksOf(snapshot, activity, statement.id).map((check, index) =>
      roundOf(snapshot, check, index + 1, strings, lang),
    ),
    ...historyOf(snapshot, statement, strings, lang),
  ]);
  return {
    kind: 'statement',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper[setting.config.about],
    sections: filled.length > 0 ? filled : blankOf(setting, strings),
  };
};
