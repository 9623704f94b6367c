import { definitionOf } from '../exercises/registry.ts';
import { settingOf } from '../exercises/setting-of.ts';
import { publicSheet, type Sheet } from '../exercises/sheet.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Snapshot } from '../notebook/snapshot.ts';

/** An activity as its kind's filled sheet. Undefined where this version does not know the kind or its settings. */
export async function sheetOf(
  snapshot: Snapshot,
  activity: Activity,
  lang: string,
): Promise<Sheet | undefined> {
  const setting = settingOf(activity, lang);
  const paper = setting && (await definitionOf(activity.kind)?.loadSheet(lang));
  if (!setting || !paper) return undefined;
  const sheet = publicSheet(paper.sheet(snapshot, activity, setting, paper.strings, lang));
  return setting.lang ? { ...sheet, askLang: setting.lang } : sheet;
}
