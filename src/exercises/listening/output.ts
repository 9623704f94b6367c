import type { SheetOf } from '../contract.ts';
import type { Section } from '../sheet.ts';
import type { Config } from './definition.ts';
import { inHundred, observedIn, pairsOf, togetherOf, type Observed } from './logic.ts';
import type { Strings } from './strings/en.ts';

/**
 * Blank: the sentences to say, and an observer's sheet for two talks, a row a minute. Filled: the question; how much
 * was listening only for the group.
 */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings) => {
  const { minutes, playback, mirror } = setting.config;
  const pairs = pairsOf(snapshot, activity);
  const isFilled = pairs.length > 0 || activity.state === 'done';

  const spoken = (['first', 'playback', 'second'] as const).filter((step) => playback || step !== 'playback');
  const say: Section = {
    heading: strings.sayThis,
    blocks: spoken.map((step) => ({ type: 'text', text: strings.say[step](minutes) })),
  };
  // More rows than ten would be a form, and nobody looks up from a form.
  const rows = Array.from({ length: Math.min(10, Math.max(1, Math.ceil(minutes))) }, (_, index) => [
    String(index + 1),
    '',
    '',
  ]);
  const observer = [1, 2].map((nth): Section => ({
    heading: strings.observer(nth),
    ...(nth === 1 ? { note: strings.observerHint } : {}),
    blocks: [
      {
        type: 'table',
        head: [strings.minute, strings.whoAsked, strings.whoSpoke],
        rows: [...rows, [strings.inAll, '', '']],
      },
    ],
  }));

  const line = (observed: Observed): string => {
    const parts = inHundred(observed);
    return parts ? strings.share(parts.listened, parts.talked) : '';
  };
  const all = pairs.length > 1 ? togetherOf(pairs) : [];
  const filled: Section[] = [
    {
      heading: strings.inside,
      inside: true,
      blocks: [
        {
          type: 'fields',
          fields: [
            ...all.map((each) => ({ label: strings.all(each.pairs), value: line(each) })),
            ...pairs.map((pair, index) => ({
              label: strings.pair(index + 1),
              value: line(observedIn(pair)),
            })),
          ],
        },
      ],
    },
  ];

  return {
    kind: 'listening',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper,
    sections: isFilled ? (pairs.length > 0 ? filled : []) : [say, ...(mirror ? observer : [])],
  };
};
