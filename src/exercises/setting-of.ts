import * as v from 'valibot';
import type { Activity } from '../notebook/records/activity.ts';
import type { ExerciseSetting, Labelled } from './contract.ts';
import { definitionOf } from './registry.ts';
import { otherLang, wordsIn } from './shown-demand.ts';

/** Places or cards an activity carries along, as its notebook wrote them when it began. */
function labelled(value: unknown, lang: string): Labelled[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null || !('id' in each) || !('words' in each)) return [];
    const other =
      'lang' in each && typeof each.lang === 'string' && each.lang !== lang ? each.lang : undefined;
    return [{ id: String(each.id), words: String(each.words), ...(other ? { lang: other } : {}) }];
  });
}

/**
 * An activity's setting: as its author wrote it when it began, checked anew by its kind. Undefined where this version
 * does not know the kind or its settings.
 */
export function settingOf(activity: Activity, lang: string): ExerciseSetting | undefined {
  const definition = definitionOf(activity.kind);
  const config = definition && v.safeParse(definition.config, activity.config);
  if (!config?.success) return undefined;
  const other = otherLang(activity.ask, lang);
  return {
    id: activity.exercise ?? activity.id,
    kind: activity.kind,
    ask: wordsIn(activity.ask, lang),
    ...(other ? { lang: other } : {}),
    labels: labelled(activity.config['labels'], lang),
    cards: labelled(activity.config['cards'], lang),
    config: config.output,
  };
}
