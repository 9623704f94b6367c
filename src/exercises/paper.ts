import { plainAbout } from '../notebook/memory.ts';
import { snapshotOf } from '../notebook/snapshot.ts';
import { activityFor } from './activity-for.ts';
import type { ExerciseSetting } from './contract.ts';
import { definitionOf } from './registry.ts';
import type { Sheet } from './sheet.ts';

/** The blank sheet of an exercise: its paper twin, for static pages and print. */
export async function blankSheet(setting: ExerciseSetting, lang: string): Promise<Sheet | undefined> {
  const paper = await definitionOf(setting.kind)?.loadSheet(lang);
  const activity = activityFor(setting, lang, { id: 'paper', gathering: 'paper', rank: 'a0' });
  return paper?.sheet(
    snapshotOf(plainAbout({ id: 'paper' }), [activity]),
    activity,
    setting,
    paper.strings,
    lang,
  );
}

/** A kind's sample with its filled sheet, for the gallery. */
export async function sampleSheet(
  kind: string,
  lang: string,
): Promise<{ readonly setting: ExerciseSetting; readonly phase: string; readonly sheet: Sheet } | undefined> {
  const definition = definitionOf(kind);
  if (!definition) return undefined;
  const [sample, paper] = await Promise.all([definition.loadSample(lang), definition.loadSheet(lang)]);
  const snapshot = snapshotOf(sample.about, sample.records);
  return {
    setting: sample.setting,
    phase: definition.phase,
    sheet: paper.sheet(snapshot, sample.activity, sample.setting, paper.strings, lang),
  };
}
