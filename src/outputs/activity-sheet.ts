import { definitionOf } from '../exercises/registry.ts';
import { publicSheet, type Sheet } from '../exercises/sheet.ts';
import { wordsIn } from '../exercises/shown-demand.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** Labels an activity carries along, as the notebook wrote them when it began. */
export function labelled(value: unknown): { id: string; words: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null || !('id' in each) || !('words' in each)) return [];
    return [{ id: String(each.id), words: String(each.words) }];
  });
}

/** An activity as its kind's filled sheet. Undefined where this version does not know the kind or its settings. */
export async function sheetOf(
  snapshot: Snapshot,
  activity: Activity,
  lang: string,
): Promise<Sheet | undefined> {
  const definition = definitionOf(activity.kind);
  if (!definition) return undefined;
  const config = definition.config.safeParse(activity.config);
  if (!config.success) return undefined;
  const { sheet, strings } = await definition.loadSheet(lang);
  const setting = {
    id: activity.exercise ?? activity.id,
    kind: activity.kind,
    ask: wordsIn(activity.ask, lang),
    labels: labelled(activity.config['labels']),
    cards: [],
    config: config.data,
  };
  return publicSheet(sheet(snapshot, activity, setting, strings, lang));
}
