import type { SheetOf } from '../contract.ts';
import type { Block, Section } from '../sheet.ts';
import { sayDay } from '../../language/day.ts';
import type { Config } from './definition.ts';
import { lastTime, toldOf } from './last-time.ts';
import { promisesOf } from './logic.ts';
import type { Strings } from './strings/en.ts';

/**
 * Blank: four slips, each in two halves to tear apart. Filled: what was promised and by when; with whom, and what
 * became of last time's, only for the group.
 */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const day = (by: string | null): string => (by ? sayDay(by, lang, 'full') : '');
  const promises = promisesOf(snapshot, activity);
  const standing = promises.filter(({ state }) => state !== 'released');
  const told = lastTime(snapshot, activity).flatMap((promise) => {
    const how = toldOf(snapshot, activity, promise.id);
    return how ? [{ ...promise, how }] : [];
  });
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
    type: 'table',
    head,
    rows,
  });
  const filled: Section[] = [
    {
      heading: strings.promised,
      blocks: [
        table(
          [strings.whatShort, strings.by],
          standing.map(({ what, by }) => [what, day(by)]),
        ),
      ],
    },
    {
      heading: strings.inside,
      inside: true,
      blocks: [
        table(
          [strings.whatShort, strings.who, strings.by, strings.buddy, strings.state],
          promises.map(({ what, who, by, buddy, state }) => [
            what,
            who,
            day(by),
            buddy,
            { promised: '', done: strings.wasDone, released: strings.wasLetGo }[state],
          ]),
        ),
      ],
    },
  ];
  const last: Section = {
    heading: strings.insideLast,
    inside: true,
    blocks: [
      table(
        [strings.whatShort, strings.who, strings.outcome, strings.helped],
        told.map(({ what, who, by, how }) => [
          what,
          who,
          how.how === 'goes-on' && by ? strings.goesOnBy(day(by)) : strings.became[how.how],
          how.note,
        ]),
      ),
    ],
  };
  const lines = [strings.whatShort, strings.who, strings.by, strings.buddy].map((label) => `${label}:`);
  const slip: Section = {
    heading: '',
    blocks: [
      table(
        [strings.forMe, strings.forBuddy],
        lines.map((line) => [line, line]),
      ),
    ],
  };
  return {
    kind: 'commitments',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper,
    sections: [
      ...(promises.length > 0 ? filled : []),
      ...(told.length > 0 ? [last] : []),
      ...(promises.length === 0 && told.length === 0 ? [slip, slip, slip, slip] : []),
    ],
  };
};
