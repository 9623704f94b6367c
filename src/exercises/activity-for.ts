import type { Activity } from '../notebook/records/activity.ts';
import type { ExerciseSetting, Labelled } from './contract.ts';

/** Places and cards as an activity carries them, each under the language it is written in. */
const carried = (list: readonly Labelled[], lang: string): Labelled[] =>
  list.map((each) => ({ ...each, lang: each.lang ?? lang }));

/**
 * A new activity of an exercise, not begun, its question under the language it is written in. Settings, places and
 * cards travel along, so that a copy opens whole on another site. `part` names what the setting does not know.
 */
export function activityFor(
  setting: ExerciseSetting,
  lang: string,
  part: Pick<Activity, 'id' | 'gathering' | 'rank'> & Partial<Activity>,
): Activity {
  return {
    type: 'activity',
    what: 'lesson',
    lesson: null,
    exercise: setting.id,
    kind: setting.kind,
    title: {},
    ask: { [setting.lang ?? lang]: setting.ask },
    // An author's settings are plain data, checked by the kind before they came here.
    config: {
      ...(setting.config as Activity['config']),
      ...(setting.labels.length > 0 ? { labels: carried(setting.labels, lang) } : {}),
      ...(setting.cards.length > 0 ? { cards: carried(setting.cards, lang) } : {}),
    },
    group: null,
    reads: null,
    state: 'open',
    minutes: null,
    added: 0,
    short: false,
    beside: null,
    lead: '',
    block: null,
    began: null,
    ended: null,
    note: '',
    ...part,
  };
}
